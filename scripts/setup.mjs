/** `npm run setup`: what `npm test` needs on this machine, without running a test. */
import { findChromium, findFirefox, findWebKit } from './lib/find-browsers.mjs';
import { ensureBrowsers } from './lib/install-browsers.mjs';
import { main, say } from './lib/say.mjs';
import { ensureNode, ensurePackages } from './lib/setup.mjs';

await main(() => {
  ensureNode();
  ensurePackages();
  for (const { sentence } of ensureBrowsers()) say(sentence);
  say(`chromium: ${findChromium() ?? 'none'}`);
  say(`firefox:  ${findFirefox() ?? 'none'}`);
  say(`webkit:   ${findWebKit()?.browser ?? 'none'}`);
});
