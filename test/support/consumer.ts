/** A project that has installed the packed package, in a temporary folder. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Consumer {
  folder: string;
  /** Writes a file of the project. */
  write: (name: string, text: string) => string;
  remove: () => void;
}

/** Packs the package as npm would publish it and unpacks it beside the packages it depends on. */
export function installPacked(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'si-widgets-consumer-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'si-widgets'), { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const packed = execFileSync(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const filename = /"filename":\s*"([^"]+\.tgz)"/.exec(packed)?.[1] ?? '';
  execFileSync('tar', ['-xzf', filename, '-C', 'node_modules/si-widgets', '--strip-components=1'], {
    cwd: folder,
  });
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit']) {
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  }
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
