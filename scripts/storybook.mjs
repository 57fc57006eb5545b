/**
 * `npm run storybook` and `npm run build-storybook`: Storybook without telemetry, update checks or any
 * other request, after writing the manifest its pages of the elements are made from. The files that its snippets
 * name are built where there are none yet, or older ones than their sources.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, execPath } from 'node:process';
import { main } from './lib/say.mjs';
import { ensureNode, ensurePackages } from './lib/setup.mjs';

const commands = {
  dev: ['dev', '--port', env.PORT || '6006', '--ci', '--no-open', '--no-version-updates'],
  build: ['build', '--output-dir', 'storybook-static', '--quiet'],
};

const changed = (path) => statSync(path).mtimeMs;

/** Whether files for pages are there, and of these sources: their hashes stand in the snippets. */
function isBuilt() {
  if (!existsSync('dist/integrity.json')) return false;
  const built = changed('dist/integrity.json');
  const sources = ['src', 'assets/cards', 'scripts/lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, name)),
  );
  return [...sources, 'package.json', 'scripts/build.mjs', 'vite.config.ts'].every(
    (path) => changed(path) <= built,
  );
}

await main(() => {
  ensureNode();
  ensurePackages();
  const node = (...parameters) =>
    execFileSync(execPath, parameters, {
      stdio: 'inherit',
      env: { ...env, STORYBOOK_DISABLE_TELEMETRY: '1' },
    });
  const steps = isBuilt() ? 'manifest' : 'cdn,embed,manifest,integrity';
  node('scripts/build.mjs', '--only', steps);
  node('node_modules/storybook/dist/bin/dispatcher.js', ...commands[argv[2] ?? 'dev']);
});
