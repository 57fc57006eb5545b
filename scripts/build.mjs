/**
 * `npm run build`: everything that is published, into dist/.
 *
 *   modules with types     tsc, Lit left as an import
 *   cdn/                   self-contained minified files, with their hashes in integrity.json
 *   embed/                 pages for frames, with their script, style sheet and pictures for links
 *   custom-elements.json   and what is made from it for editors and frameworks
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { argv, execPath } from 'node:process';
import { bundle } from './lib/bundle.mjs';
import { bannerOf, bundleForPages } from './lib/cdn-files.mjs';
import { writeEditorData } from './lib/editor-data.mjs';
import { writeEmbedPages } from './lib/embed-pages.mjs';
import { createManifest, elementsIn } from './lib/manifest.mjs';
import { main, say } from './lib/say.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

function compileModules() {
  execFileSync(execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}

async function writeEmbed() {
  await bundle({
    entry: 'src/embed/frame.ts',
    outFile: 'dist/embed/frame.js',
    banner: bannerOf(version, { lit: false }),
  });
  await writeEmbedPages('dist');
}

/** Hashes for `<script integrity>`, and bytes so that a changed file is seen at a glance. */
function writeIntegrity() {
  const names = ['cdn', 'embed']
    .filter((folder) => existsSync(`dist/${folder}`))
    .flatMap((folder) =>
      readdirSync(`dist/${folder}`, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile() && !file.name.endsWith('.d.ts'))
        .map((file) => posix.relative('dist', posix.join(...file.parentPath.split(sep), file.name)))
        .toSorted(),
    );
  const entries = names.map((name) => {
    const bytes = readFileSync(`dist/${name}`);
    const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    return [name, { integrity, bytes: bytes.length }];
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
  cdn: () => bundleForPages('dist/cdn', version),
  embed: writeEmbed,
  manifest: describeElements,
  integrity: writeIntegrity,
};

/** `--only cdn,manifest` builds a part, for `npm start` and Storybook. */
const only = argv[2] === '--only' ? (argv[3] ?? '').split(',') : Object.keys(steps);

await main(async () => {
  if (only.includes('modules')) rmSync('dist', { recursive: true, force: true });
  for (const name of only) {
    const started = performance.now();
    await steps[name]();
    say(`build: ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
});
