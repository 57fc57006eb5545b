/**
 * `npm run test:wordpress`: the WordPress plugin in real WordPress, without a database server or a network.
 *
 * Its packages are large, so they are installed in test/wordpress by this command and by no other.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath, platform } from 'node:process';
import { runStep } from '../../scripts/lib/run-step.mjs';
import { main, say } from '../../scripts/lib/say.mjs';
import { ensureNode, ensurePackages } from '../../scripts/lib/setup.mjs';

const packages = 'test/wordpress';
const builds = join(packages, 'node_modules/@wp-playground/wordpress-builds');

/** The oldest WordPress there is with the oldest PHP that the plugin asks for, and the newest of the package. */
const versions = [
  { wordpress: '6.5', php: '8.3' },
  { wordpress: '6.2', php: '7.4' },
];

function installPackages() {
  const installed = join(packages, 'node_modules/.package-lock.json');
  const lock = join(packages, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing WordPress for its test (npm ci in test/wordpress, about 1 GB) …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: packages,
    stdio: 'inherit',
    shell: platform === 'win32',
  });
}

/** WordPress looks for updates of itself; what the plugin might want to fetch is told apart. None gets out. */
const offline = `<?php
add_filter( 'pre_http_request', function ( $answer, $settings, $url ) {
	$files = implode( ' ', array_column( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS ), 'file' ) );
	$who   = false === strpos( $files, '/plugins/si-widgets/' ) ? 'WordPress' : 'the plugin';
	file_put_contents( WP_CONTENT_DIR . '/http.log', "$who: $url\\n", FILE_APPEND );
	return new WP_Error( 'offline', 'No network in tests.' );
}, 10, 3 );
`;
const constants =
  "define( 'WP_DEBUG', true ); define( 'WP_DEBUG_LOG', true ); define( 'WP_DEBUG_DISPLAY', false ); " +
  "define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true ); define( 'FS_METHOD', 'direct' );";

/** A site's files: the PHP is in a zip of the package, what browsers fetch stands beside it. */
async function layOutSite(version, into) {
  // After the packages are there.
  const { unzipSync } = await import('fflate');
  const files = unzipSync(readFileSync(join(builds, `src/wordpress/wp-${version}.zip`)));
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), bytes);
  }
  cpSync(join(builds, `public/wp-${version}`), into, { recursive: true });
  const config = join(into, 'wp-config.php');
  const before = readFileSync(config, 'utf8');
  const after = before.replace("define( 'WP_DEBUG', false );", constants);
  if (after === before) throw new Error(`wp-config.php of WordPress ${version} has no WP_DEBUG to change.`);
  writeFileSync(config, after);
  mkdirSync(join(into, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(join(into, 'wp-content/mu-plugins/offline.php'), offline);
}

await main(async () => {
  ensureNode();
  ensurePackages();
  installPackages();
  // They need the packages.
  const { layOutWordPressPlugin } = await import('../../scripts/lib/wordpress-plugin.mjs');
  execFileSync(execPath, ['scripts/build.mjs', '--only', 'cdn'], { stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'si-widgets-wordpress-'));
  try {
    const plugin = join(folder, 'si-widgets');
    await layOutWordPressPlugin({ into: plugin });
    for (const { wordpress } of versions) await layOutSite(wordpress, join(folder, wordpress));
    const { passed, failed, note } = await runStep({
      isRunner: true,
      timeout: 1_800_000,
      variables: {
        TEST_FILES: 'test/wordpress/wordpress.test.ts',
        WORDPRESS_SITES: folder,
        WORDPRESS_PLUGIN: plugin,
        WORDPRESS_VERSIONS: JSON.stringify(versions),
      },
      command: [
        execPath,
        '--import=tsx',
        '--test',
        '--test-reporter=./scripts/lib/node-test-reporter.mjs',
        '--test-reporter-destination=stdout',
        'test/wordpress/wordpress.test.ts',
      ],
    });
    if (note) say(note);
    if (failed > 0) process.exitCode = 1;
    say(`${passed} passed, ${failed} failed`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
