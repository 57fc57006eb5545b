/** A whole run on a page with the strictest policy that the widgets promise to run under. */
import { expect } from '@open-wc/testing';
import { checkIn, openFrame, type Frame } from '../support/frames.js';
import { stories } from '../support/harness.js';
import { lastingPain } from '../support/scenes.js';

/** `'self'` by name: a frame without an address of its own has none in Firefox. */
const self = location.origin;
const policy = [
  "default-src 'none'",
  `script-src ${self}`,
  `style-src ${self}`,
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

interface Watched {
  readonly frame: Frame;
  readonly violations: string[];
}

/** A page under the policy. The element comes after the listener, so nothing that it does goes unseen. */
async function openStrict(): Promise<Watched> {
  const frame = await openFrame(`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${policy}">
        <script type="module" src="${self}/src/define.ts"></script>
      </head>
      <body></body>
    </html>`);
  const violations: string[] = [];
  frame.document.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
  });
  frame.window.addEventListener('error', ({ message }) => violations.push(message));
  frame.document.body.append(frame.document.createElement('si-red-flag-check'));
  return { frame, violations };
}

/** Violations are told a task after they happen. */
const told = (): Promise<unknown> => new Promise((done) => setTimeout(done, 50));

describe('under the strict policy', () => {
  it('a whole run violates nothing', async () => {
    const { frame, violations } = await openStrict();
    const check = await checkIn(frame);
    await check.start();
    await check.tick('saddle-numbness');
    await check.untick('saddle-numbness');
    await check.goTo('duration');
    await check.continue();
    await check.back();
    await check.finish(lastingPain);
    check.element.theme = 'dark';
    check.element.audience = 'clinician';
    await check.chooseRegion('us');
    check.unfold();
    for (const story of Object.values(stories)) {
      await check.startAgain();
      await check.finish(story);
    }
    await told();
    expect(violations).to.deep.equal([]);
  });

  it('the widget has its styles', async () => {
    const { frame } = await openStrict();
    const check = await checkIn(frame);
    const { borderTopStyle, fontSize } = frame.window.getComputedStyle(check.get('.root'));
    expect(borderTopStyle).to.equal('solid');
    expect(Number.parseFloat(fontSize)).to.be.at.least(16);
  });

  it('these tests would notice: a style attribute is refused and told', async () => {
    const { frame, violations } = await openStrict();
    const box = frame.document.createElement('p');
    box.setAttribute('style', 'color: red');
    frame.document.body.append(box);
    await told();
    expect(violations.join()).to.include('style-src');
  });
});
