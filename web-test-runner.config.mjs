/**
 * The tests of the elements, in real Chromium, Firefox and WebKitGTK.
 *
 * WTR_BROWSERS=chromium,firefox chooses engines; without it every engine found on this machine is run.
 * Own commands (keys, media, viewport) are in test/support/commands.ts.
 */
import { readdirSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { browserTestReporter, UNCAUGHT } from './scripts/lib/browser-test-reporter.mjs';
import { chromiumArgs } from './scripts/lib/chromium.mjs';
import {
  engines,
  findChromium,
  findFirefox,
  findWebKit,
  installedEngines,
} from './scripts/lib/find-browsers.mjs';
import { testBundlesPlugin } from './scripts/lib/test-bundles-plugin.mjs';
import { testCommandsPlugin } from './scripts/lib/test-commands-plugin.mjs';
import { webkitLauncher } from './scripts/lib/webkit-launcher.mjs';

const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { executablePath: findChromium(), headless: true, args: chromiumArgs },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true },
    }),
  webkit: () => webkitLauncher(findWebKit()),
};

function chosenEngines() {
  const installed = installedEngines();
  const chosen = env.WTR_BROWSERS?.split(',') ?? engines.filter((engine) => installed[engine]);
  for (const engine of chosen) {
    if (!launchers[engine]) throw new Error(`WTR_BROWSERS names ${engine}; known are ${engines.join(', ')}.`);
    if (!installed[engine])
      throw new Error(`${engine} is not installed; "npm run setup" says how to get it.`);
  }
  return chosen;
}

/**
 * A rejection that no test awaits must not pass quietly: mark it for the reporter. Engines report one a
 * task late, so a root `after` hook, added as soon as mocha defines `after`, holds each file's end for it.
 */
const pageOfTheTests = (testFramework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Tests</title></head>
  <body>
    <script>
      addEventListener('unhandledrejection', (event) => {
        const { message, stack } = event.reason ?? {};
        console.error('${UNCAUGHT} rejection:', message ?? String(event.reason), stack ?? '');
      });
      Object.defineProperty(globalThis, 'after', {
        configurable: true,
        set(after) {
          Object.defineProperty(globalThis, 'after', { value: after, writable: true, configurable: true });
          queueMicrotask(() => after(() => new Promise((resolve) => setTimeout(resolve, 20))));
        },
      });
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

const files =
  env.BROWSER_TEST_FILES?.split(',') ??
  readdirSync('test/browser')
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/browser/${name}`);

export default {
  files,
  nodeResolve: true,
  // More than one page per browser loses focus, key presses and animation frames.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 420_000,
  testFramework: { config: { timeout: 30_000 } },
  testRunnerHtml: pageOfTheTests,
  browsers: await Promise.all(
    chosenEngines().map(async (engine) => Object.assign(await launchers[engine](), { engine })),
  ),
  plugins: [
    // Reads tsconfig.json raw: no "extends" there, or an import used only as a type takes the element with it.
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
    // Coverage is told of the modules themselves.
    ...(env.COVERAGE ? [] : [testBundlesPlugin(files)]),
    testCommandsPlugin(),
    a11ySnapshotPlugin(),
  ],
  reporters: [browserTestReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverage: !!env.COVERAGE,
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcov', 'text'] },
};
