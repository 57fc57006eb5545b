/** What a site's own bundler makes of the package: the modules that register, and the rules alone. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'test/frameworks/apps/bundlers';

export const bundlers = ['vite', 'webpack', 'esbuild'].map((name) => ({
  name,
  title: { vite: 'Vite', webpack: 'webpack', esbuild: 'esbuild' }[name],
  folder,
  packageName: name,
  builds: [{ command: ['build.js', name] }],
  root: join('dist', name),
}));

const check = '<si-red-flag-check region="gb"><p>The fall-back.</p></si-red-flag-check>';
const rest = ['si-pacing-calculator', 'si-pattern-explainer', 'si-return-to-run'];

/** Bodies of the pages, each with the script of its name. */
const pages = {
  one: check,
  all: `<div lang="es">${check}${rest.map((tag) => `<${tag}></${tag}>`).join('')}</div>`,
  rules: '',
  index: '',
};

export function writePages({ root }) {
  mkdirSync(join(folder, root), { recursive: true });
  for (const [name, body] of Object.entries(pages)) {
    const head = `<meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">`;
    const script = `<script type="module" src="${name}.js"></script>`;
    writeFileSync(join(folder, root, `${name}.html`), `<!doctype html>${head}${script}<body>${body}</body>`);
  }
}

async function toResult(view) {
  await view.press('si-red-flag-check', '[data-action="start"]');
  await view.answer('si-red-flag-check');
  assert.equal(
    await view.read(() => document.querySelector('si-red-flag-check').result?.level),
    'none-found',
  );
}

/** What asks one question of the rules needs their tables, and nothing that draws. */
const rulesLimit = 40_000;

async function rulesAlone(view, name) {
  await view.open(`/${name}.html`);
  assert.equal(await view.read(() => globalThis.level), 'emergency');
  assert.equal(await view.read(() => customElements.get('si-red-flag-check') === undefined), true);
  const { bytes, text } = await view.scripts();
  assert.ok(bytes < rulesLimit, `${bytes} bytes`);
  assert.doesNotMatch(text, /litHtmlVersions|litElementVersions|attachShadow/);
}

export const bundlerBehaviours = [
  {
    id: 'one',
    says: 'si-widgets/red-flag-check/define: keeps the registration, and leads a reader to a result',
    async check(view) {
      await view.open('/one.html');
      await toResult(view);
      assert.equal(await view.read(() => customElements.get('si-return-to-run') === undefined), true);
    },
  },
  {
    id: 'all-spanish',
    says: 'si-widgets/define with si-widgets/es: all four, in Spanish, and to a result',
    async check(view) {
      await view.open('/all.html');
      for (const tag of ['si-red-flag-check', ...rest]) {
        const words = await view.read((tag) => document.querySelector(tag).shadowRoot.textContent, tag);
        assert.match(words, /emergencias/, tag);
      }
      await toResult(view);
    },
  },
  {
    id: 'rules',
    says: `checkRedFlags from si-widgets/rules: under ${rulesLimit / 1000} kB, without Lit or an element`,
    check: (view) => rulesAlone(view, 'rules'),
  },
  {
    id: 'index',
    says: `checkRedFlags from si-widgets: under ${rulesLimit / 1000} kB, without Lit or an element`,
    check: (view) => rulesAlone(view, 'index'),
  },
];
