/** Commands of a project, run in its folder with its own tools. */
import { spawnSync } from 'node:child_process';
import { env, execPath } from 'node:process';

/**
 * @param {string} folder
 * @param {readonly string[]} command a script of the project's node_modules, and its parameters
 * @param {Record<string, string>} [variables] added to the environment
 * @returns {{ ok: boolean, output: string }}
 */
export function runIn(folder, command, variables = {}) {
  const { NODE_ENV: _, ...rest } = env;
  const { status, stdout, stderr, error } = spawnSync(execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
    env: { ...rest, NO_COLOR: '1', CI: 'true', NG_CLI_ANALYTICS: 'false', ...variables },
  });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
}

/** The same, where anything but success is an error with all that was said. */
export function mustRunIn(folder, command, variables) {
  const { ok, output } = runIn(folder, command, variables);
  if (!ok) throw new Error(`${command.join(' ')}\n${output.trim()}`);
  return output;
}
