/**
 * WordPress in a process of its own: PHP as WebAssembly and SQLite, from files that are there already. The
 * process that started it gets the address, and can have PHP run inside the site.
 */
import { argv } from 'node:process';
import { runCLI } from '@wp-playground/cli';

const [folder, php, port] = argv.slice(2);
const site = await runCLI({
  command: 'server',
  php,
  port: Number(port),
  workers: 1,
  verbosity: 'quiet',
  wordpressInstallMode: 'install-from-existing-files',
  'mount-before-install': [{ hostPath: folder, vfsPath: '/wordpress' }],
});

process.on('message', ({ id, code }) => {
  site.playground.run({ code }).then(
    ({ text, errors, exitCode }) => process.send({ id, text, errors, exitCode }),
    (error) => process.send({ id, text: '', errors: String(error), exitCode: 1 }),
  );
});
process.on('disconnect', () => process.exit());
process.send({ url: site.serverUrl });
