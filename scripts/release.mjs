/**
 * `npm run release`: everything that a release consists of, into release/. It publishes nothing.
 *
 *   si-widgets-<version>.zip             for a site without Node: unpack, open start-here.html
 *   si-widgets-wordpress-<version>.zip   the WordPress plugin
 *   si-widgets-<version>.tgz             the npm package
 *   si-widgets-<version>.integrity.json  hashes for `<script integrity>`
 *   SHA256SUMS                           of the files above; made twice from one commit they are the same
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, platform } from 'node:process';
import { main, say } from './lib/say.mjs';
import { ensureNode, ensurePackages } from './lib/setup.mjs';

const folder = 'release';

await main(async () => {
  ensureNode();
  ensurePackages();
  // They need the packages.
  const { siteFiles } = await import('./lib/site-files.mjs');
  const { layOutWordPressPlugin } = await import('./lib/wordpress-plugin.mjs');
  const { filesIn, zip } = await import('./lib/zip.mjs');

  execFileSync(execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const root = `si-widgets-${version}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);

  writeFileSync(`${folder}/${root}.zip`, zip(root, await siteFiles(version)));

  const plugin = mkdtempSync(join(tmpdir(), 'si-widgets-plugin-'));
  try {
    await layOutWordPressPlugin({ into: plugin });
    writeFileSync(`${folder}/si-widgets-wordpress-${version}.zip`, zip('si-widgets', filesIn(plugin)));
  } finally {
    rmSync(plugin, { recursive: true });
  }

  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    stdio: 'inherit',
    shell: platform === 'win32',
  });
  copyFileSync('dist/integrity.json', `${folder}/${root}.integrity.json`);

  const sums = readdirSync(folder)
    .toSorted()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(`${folder}/${name}`))
          .digest('hex')}  ${name}\n`,
    );
  writeFileSync(`${folder}/SHA256SUMS`, sums.join(''));
  say(`\n${sums.join('')}\nThe release is in ${folder}/.`);
});
