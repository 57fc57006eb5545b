/**
 * `npm run bench`: what the elements weigh and how fast they are, each figure beside the floor measured in
 * the same run: a Lit element with one property, bundled in the same way.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measureCall, measureChart, measureDrawings, measureElement } from './lib/bench-chromium.mjs';
import { callTimesInNode, nextDoseOf, runPlanOf, sampleLog, sampleRuns } from './lib/bench-rules.mjs';
import { bundle } from './lib/bundle.mjs';
import { launchChromium } from './lib/chromium.mjs';
import { main, say } from './lib/say.mjs';
import { sizesOf } from './lib/sizes.mjs';
import { serve } from './lib/static-server.mjs';
import { table } from './lib/table.mjs';

// Inside the repository, so that the floor resolves the same Lit.
const folder = '.cache/bench';

const floorSource = `
import { html, LitElement } from 'lit';
class BareElement extends LitElement {
  static properties = { count: { type: Number } };
  constructor() {
    super();
    this.count = 0;
  }
  render() {
    const action = this.count % 12 === 11 ? 'end' : this.count === 0 ? 'start' : 'none';
    return html\`<button data-action=\${action} @click=\${() => this.count++}>\${this.count}</button>\`;
  }
}
customElements.define('bare-element', BareElement);
`;

const floor = { tag: 'bare-element', src: '/floor.js' };
const check = { tag: 'si-red-flag-check', src: '/dist/cdn/si-red-flag-check.min.js' };
// The first option of every choice is one that leaves the plan open.
const calculator = { tag: 'si-pacing-calculator', src: '/dist/cdn/si-pacing-calculator.min.js', choose: 0 };
const explainer = { tag: 'si-pattern-explainer', src: '/dist/cdn/si-pattern-explainer.min.js', choose: 0 };
const running = { tag: 'si-return-to-run', src: '/dist/cdn/si-return-to-run.min.js', choose: 0 };
const rulesFile = '/dist/cdn/si-rules.min.js';
const speeds = { 'full speed': 1, '4 times slower': 4 };

const sorted = (values) => values.toSorted((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];
const worst = (values) => sorted(values).at(-1);
const ms = (value) => `${value.toFixed(1)} ms`;
const fineMs = (value) => `${value.toFixed(2)} ms`;

async function prepare() {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/floor.source.js`, floorSource);
  await bundle({ entry: `${folder}/floor.source.js`, outFile: `${folder}/floor.js` });
  writeFileSync(
    `${folder}/index.html`,
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><body>',
  );
}

function sizeRows() {
  const bare = sizesOf(`${folder}/floor.js`);
  return readdirSync('dist/cdn').flatMap((name) => {
    const sizes = sizesOf(`dist/cdn/${name}`);
    return Object.entries(sizes).map(([kind, bytes]) => [`${name}, ${kind} bytes`, bytes, bare[kind]]);
  });
}

function timeRows(speed, ...measured) {
  const row = (name, value) => [`${name}, ${speed}`, ...measured.map(value)];
  return [
    row('script to first paint, median', ({ paints }) => ms(median(paints))),
    row('script to first paint, worst', ({ paints }) => ms(worst(paints))),
    row('tap to next screen laid out, median', ({ tapTimes }) => ms(median(tapTimes.map((t) => t.work)))),
    row('tap to next screen laid out, worst', ({ tapTimes }) => ms(worst(tapTimes.map((t) => t.work)))),
    row('tap to next screen painted, median', ({ tapTimes }) => ms(median(tapTimes.map((t) => t.shown)))),
    row('tap to next screen painted, worst', ({ tapTimes }) => ms(worst(tapTimes.map((t) => t.shown)))),
    row('taps measured', ({ tapTimes }) => tapTimes.length),
    row('100 on one page, painted', ({ hundred }) => ms(hundred)),
    row('heap after 200 mounts and removals', ({ heapGrowth }) => `${(heapGrowth / 1024).toFixed(0)} kB`),
  ];
}

const callRow = (name, { first, times }) => [name, ms(median(times)), ms(worst(times)), ms(first)];

/** Of what the explainer draws. */
function drawingRows(speed, { cards, times, count }) {
  const row = (name, values) => [
    `${name}, ${speed}`,
    fineMs(median(values)),
    fineMs(worst(values)),
    values.length,
  ];
  return [
    row(
      'tap on a picture to laid out',
      cards.map(({ work }) => work),
    ),
    row(
      'tap on a picture to painted',
      cards.map(({ shown }) => shown),
    ),
    row(`script a frame, one drawing moving, each of ${count} in turn`, times),
  ];
}

/** What a plan works out anew after each entry. */
const callsOf = (rules) => ({
  'next dose, 1000 sessions': nextDoseOf(sampleLog(1000)),
  'next dose, 5000 sessions': nextDoseOf(sampleLog(5000)),
  'next run, 500 runs': runPlanOf(sampleRuns(rules, 500)),
});

async function browserRows(rules, calls) {
  const { url, close } = await serve({ mounts: { '/': folder, '/dist/': 'dist' } });
  const browser = await launchChromium();
  try {
    const elementRows = [];
    const planRows = [];
    const drawn = [];
    for (const [speed, slowdown] of Object.entries(speeds)) {
      say(`Measuring at ${speed} …`);
      const measured = [];
      for (const element of [check, calculator, explainer, running, floor]) {
        measured.push(await measureElement(browser, { url, element, slowdown }));
      }
      elementRows.push(...timeRows(speed, ...measured));
      for (const [name, call] of Object.entries(calls)) {
        const times = await measureCall(browser, { url, src: rulesFile, call, slowdown });
        planRows.push(callRow(`${name}, Chromium, ${speed}`, times));
      }
      const { plan, log } = sampleLog(1000);
      const text = rules.writePacingFile(plan, log);
      const [first, ...times] = (await measureChart(browser, { url, element: calculator, text, slowdown }))
        .times;
      planRows.push(callRow(`chart, 1000 sessions, speed changed to laid out, ${speed}`, { first, times }));
      drawn.push(
        ...drawingRows(speed, await measureDrawings(browser, { url, element: explainer, slowdown })),
      );
    }
    return { elementRows, planRows, drawn };
  } finally {
    await browser.close();
    await close();
  }
}

/** Calls a second, over a second, after a short warm-up. */
function rate(call) {
  for (let index = 0; index < 1000; index++) call();
  const started = performance.now();
  let calls = 0;
  for (; performance.now() - started < 1000; calls++) call();
  return Math.round((calls / (performance.now() - started)) * 1000);
}

function ruleRows(rules) {
  say('Measuring the rules …');
  const ids = rules.RED_FLAG_QUESTIONS.map(({ id }) => id);
  const all = (answer) => Object.fromEntries(ids.map((id) => [id, answer]));
  const nothing = rate(() => ({ level: 'unfinished' }));
  const cases = { 'no answer': {}, 'every answer no': all('no'), 'every answer yes': all('yes') };
  return Object.entries(cases).map(([name, answers]) => [
    `checkRedFlags a second, ${name}`,
    rate(() => rules.checkRedFlags(answers)),
    nothing,
  ]);
}

await main(async () => {
  await prepare();
  const rulesUrl = pathToFileURL(resolve(`.${rulesFile}`)).href;
  const rules = await import(rulesUrl);
  const calls = callsOf(rules);
  const nodeRows = Object.entries(calls).map(([name, call]) =>
    callRow(`${name}, Node`, callTimesInNode(rulesUrl, call)),
  );
  const { elementRows, planRows, drawn } = await browserRows(rules, calls);
  say(`\n${table(['', 'bytes', 'floor'], sizeRows())}`);
  say(`\n${table(['', check.tag, calculator.tag, explainer.tag, running.tag, 'floor'], elementRows)}`);
  say(`\n${table(['', 'median', 'worst', 'first'], [...nodeRows, ...planRows])}`);
  say(`\n${table(['', 'median', 'worst', 'measured'], drawn)}`);
  say(`\n${table(['', 'si-rules', 'floor'], ruleRows(rules))}`);
  say('\nThe floor is a Lit element with one property; for the rules, a call that returns an object.');
  rmSync(folder, { recursive: true });
});
