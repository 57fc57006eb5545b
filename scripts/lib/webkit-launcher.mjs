/**
 * web-test-runner in WebKitGTK: WebKitWebDriver and MiniBrowser, on an own Xvfb where there is no
 * display. All three live exactly as long as the run.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { env, exit } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts an X server on a free display and resolves with its name. */
async function startXvfb(xvfb, children) {
  const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = spawn(xvfb, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(server);
  const [display] = await once(server.stdio[3], 'data');
  return `:${String(display).trim()}`;
}

async function untilUp(url) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const up = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await wait(50);
  }
  throw new Error(`WebKitWebDriver did not answer at ${url} within 10 seconds.`);
}

/**
 * @param {{ driver: string, browser: string, xvfb: string | undefined }} paths from findWebKit()
 */
export async function webkitLauncher(paths) {
  const port = await freePort();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      // Without this webdriverio asks for BiDi and gets "Failed to match capabilities".
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
    },
  });

  const children = [];
  const endChildren = () => children.splice(0).forEach((child) => child.kill());
  process.once('exit', endChildren);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      endChildren();
      exit(1);
    });
  }

  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  return Object.assign(launcher, {
    concurrency: 1,
    async initialize(config) {
      const DISPLAY = env['DISPLAY'] || (await startXvfb(paths.xvfb, children));
      const driver = spawn(paths.driver, [`--port=${port}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        env: {
          ...env,
          DISPLAY,
          GDK_BACKEND: 'x11',
          NO_AT_BRIDGE: '1',
          // Nobody looks, and without a graphics card layers are drawn by the processor: a quarter of all its work.
          WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        },
      });
      children.push(driver);
      await untilUp(`http://127.0.0.1:${port}/status`);
      // With a concurrency of 1 each test file gets a page of its own; with more, an iframe.
      await initialize({ ...config, concurrency: 1 });
      launcher.name = 'WebKitGTK';
    },
    async stop() {
      await stop();
      endChildren();
    },
  });
}
