/**
 * `npm run storybook` and `npm run build-storybook`: Storybook without telemetry, update checks or any
 * other request, after writing the manifest its pages of the elements are made from.
 */
import { execFileSync } from 'node:child_process';
import { argv, env, execPath } from 'node:process';
import { main } from './lib/say.mjs';
import { ensureNode, ensurePackages } from './lib/setup.mjs';

const commands = {
  dev: ['dev', '--port', env.PORT || '6006', '--ci', '--no-open', '--no-version-updates'],
  build: ['build', '--output-dir', 'storybook-static', '--quiet'],
};

await main(() => {
  ensureNode();
  ensurePackages();
  const node = (...parameters) =>
    execFileSync(execPath, parameters, {
      stdio: 'inherit',
      env: { ...env, STORYBOOK_DISABLE_TELEMETRY: '1' },
    });
  node('scripts/build.mjs', '--only', 'manifest');
  node('node_modules/storybook/dist/bin/dispatcher.js', ...commands[argv[2] ?? 'dev']);
});
