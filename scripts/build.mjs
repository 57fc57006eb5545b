/**
 * `npm run build`: everything that is published, into dist/.
 *
 *   modules with types     tsc, Lit left as an import
 *   cdn/                   self-contained minified files, with their hashes in integrity.json
 *   custom-elements.json   and what is made from it for editors and frameworks
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { argv, execPath } from 'node:process';
import { bundle } from './lib/bundle.mjs';
import { writeEditorData } from './lib/editor-data.mjs';
import { createManifest, elementsIn } from './lib/manifest.mjs';
import { main, say } from './lib/say.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner =
  `/*! si-widgets ${version} | MIT License, the si-widgets contributors` +
  ' | includes Lit, BSD-3-Clause, Copyright Google LLC */';

const cdnFiles = [
  ...readdirSync('src/elements').map((tag) => ({
    entry: `src/elements/${tag}/define.ts`,
    outFile: `dist/cdn/${tag}.min.js`,
  })),
  { entry: 'src/define.ts', outFile: 'dist/cdn/si-widgets.min.js' },
  { entry: 'src/define.ts', outFile: 'dist/cdn/si-widgets.classic.js', format: 'iife' },
  { entry: 'src/rules.ts', outFile: 'dist/cdn/si-rules.min.js' },
];

function compileModules() {
  execFileSync(execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}

async function bundleForPages() {
  for (const file of cdnFiles) await bundle({ ...file, banner });
}

/** Hashes for `<script integrity>`, and bytes so that a changed file is seen at a glance. */
function writeIntegrity() {
  const entries = readdirSync('dist/cdn').map((name) => {
    const bytes = readFileSync(`dist/cdn/${name}`);
    const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    return [`cdn/${name}`, { integrity, bytes: bytes.length }];
  });
  const content = { version, files: Object.fromEntries(entries) };
  writeFileSync('dist/integrity.json', `${JSON.stringify(content, null, 2)}\n`);
}

async function describeElements() {
  const manifest = createManifest();
  const tags = elementsIn(manifest).map(({ tagName }) => tagName);
  const missing = readdirSync('src/elements').filter((tag) => !tags.includes(tag));
  if (missing.length > 0) {
    throw new Error(`No class says "@tag ${missing[0]}" in its doc comment, so the manifest lacks it.`);
  }
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
  await writeEditorData(manifest, 'dist');
}

const steps = {
  modules: compileModules,
  cdn: bundleForPages,
  manifest: describeElements,
  integrity: writeIntegrity,
};

/** `--only cdn,manifest` builds a part, for `npm start` and Storybook. */
const only = argv[2] === '--only' ? argv[3].split(',') : Object.keys(steps);

await main(async () => {
  if (only.includes('modules')) rmSync('dist', { recursive: true, force: true });
  for (const name of only) {
    const started = performance.now();
    await steps[name]();
    say(`build: ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
});
