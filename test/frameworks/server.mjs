/** What a server makes of the elements, and what a browser makes of that. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { mustRunIn } from './lib/command.mjs';
import { openBrowser } from './lib/view.mjs';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Everything of the package that is a module. */
export const modules = Object.entries(exports)
  .filter(([, target]) => typeof target !== 'string' && target.default)
  .map(([path]) => path.replace(/^\./, 'si-widgets'));

/** Runs a module in Node among the packages of the app. @returns what it writes as JSON */
function inNode(app, source, environment) {
  const name = 'dist/probe.mjs';
  writeFileSync(join(app.folder, name), source);
  return JSON.parse(mustRunIn(app.folder, [name], { NODE_ENV: environment }));
}

/** The page as the server sends it: its tag, and beside the app's script a note of what was there before that. */
function serverPage(app, index) {
  const file = join(app.folder, app.pages[index]);
  const before = '<script>globalThis.made = [...document.querySelectorAll("#root *")];</script></body>';
  const page = readFileSync(file, 'utf8').replace('</body>', before);
  if (!app.server) return { file, page };
  const environment = index === 0 ? 'production' : 'development';
  const { head = '', body } = inNode(
    app,
    `import { render } from './${basename(dirname(app.server))}/${basename(app.server)}';
    console.log(JSON.stringify(await render()));`,
    environment,
  );
  return { file, page: page.replace('<!--page-->', () => body).replace('</head>', () => `${head}</head>`) };
}

const tags = [
  {
    tag: 'si-red-flag-check',
    attributes: ['region="gb"', 'theme="light"', 'heading-level="3"'],
    says: 'check',
  },
  { tag: 'si-pacing-calculator', attributes: ['region="gb"'], says: 'calculator' },
  { tag: 'si-pattern-explainer', attributes: ['region="gb"', 'pattern="one-side"'], says: 'explainer' },
  { tag: 'si-return-to-run', attributes: ['region="gb"'], says: 'way back to running' },
];

async function hydrates(app, index) {
  const { file, page } = serverPage(app, index);
  const served = file.replace(/\.html$/, '.served.html');
  writeFileSync(served, page);
  const view = await openBrowser({ '/': dirname(served) });
  try {
    await view.open(`/${basename(served)}`);
    const nodes = await view.read(() => {
      const now = [...document.querySelectorAll('#root *')];
      return {
        made: globalThis.made.length,
        kept: now.filter((element) => globalThis.made.includes(element)).length,
        now: now.length,
        drawn: now.filter(({ shadowRoot }) => shadowRoot?.childElementCount).length,
      };
    });
    assert.ok(nodes.made > 10);
    assert.deepEqual(nodes, { made: nodes.made, kept: nodes.made, now: nodes.made, drawn: 4 });
    await view.press('si-red-flag-check', '[data-action="start"]');
    await view.settle();
    assert.equal(await view.read(() => document.querySelector('#steps').textContent), '1', 'it listens');
    return view.hear();
  } finally {
    await view.close();
  }
}

/** In development frameworks greet, and Lit warns once that it is made for development: none is about the page. */
const isGreeting = ({ type, text }) =>
  ['log', 'info', 'debug'].includes(type) || text.startsWith('Lit is in dev mode');

export const serverBehaviours = [
  {
    id: 'node',
    says: 'imports every module of the package in Node',
    check(app) {
      const imports = modules.map((name) => `await import('${name}');`).join('\n');
      assert.equal(inNode(app, `${imports}\nconsole.log('true');`, 'production'), true);
    },
  },
  {
    id: 'server-html',
    says: 'renders tags, attributes and fall-back on a server',
    check(app) {
      const { page } = serverPage(app, 0);
      for (const { tag, attributes, says } of tags) {
        const [found] = new RegExp(`<${tag}[^>]*>`).exec(page) ?? [];
        assert.ok(found, tag);
        for (const attribute of attributes) assert.ok(found.includes(attribute), `${attribute} in ${found}`);
        assert.ok(page.includes(`<p>The fall-back of the ${says}.</p>`), `the fall-back of the ${says}`);
      }
      assert.ok(page.includes('<h2 slot="heading">Our own heading</h2>'));
    },
  },
  {
    id: 'hydrate',
    says: 'takes over in the browser without a word, and keeps every element',
    async check(app) {
      assert.deepEqual(await hydrates(app, 0), []);
    },
  },
  {
    id: 'hydrate-development',
    says: 'has no mismatch to tell of in development either',
    async check(app) {
      const said = await hydrates(app, 1);
      assert.deepEqual(
        said.filter((item) => !isGreeting(item)),
        [],
      );
    },
  },
];
