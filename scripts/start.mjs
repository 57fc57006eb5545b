/** `npm start`: installs what is missing, builds the files for pages, and serves the demo. */
import { execFileSync } from 'node:child_process';
import { env, execPath } from 'node:process';
import { serveDemo } from './lib/demo-server.mjs';
import { main, say } from './lib/say.mjs';
import { ensureNode, ensurePackages } from './lib/setup.mjs';

await main(async () => {
  ensureNode();
  ensurePackages();
  say('Building the files for pages …');
  execFileSync(execPath, ['scripts/build.mjs', '--only', 'cdn,embed,integrity'], { stdio: 'inherit' });
  const wanted = Number(env.PORT || 5173);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new Error(`PORT is ${env.PORT}, which is no port number.`);
  }
  const { url } = await serveDemo({ port: wanted });
  if (wanted !== 0 && !url.endsWith(`:${wanted}`)) say(`Port ${wanted} is taken.`);
  say(`\n  The demo:   ${url}/\n  Blog post:  ${url}/blog/\n  Clinic:     ${url}/clinic/\n`);
  say('Stop with Ctrl+C.');
});
