/** Zip files that are the same, byte for byte, whenever and wherever they are made. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/**
 * Every file of a folder, by its path inside it, in one order everywhere.
 *
 * @param {string} folder
 * @returns {[name: string, content: Uint8Array][]}
 */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()
    .map((name) => [name, readFileSync(join(folder, name))]);
}

/**
 * @param {string} root the one folder that the zip file opens to
 * @param {[name: string, content: Uint8Array][]} files
 */
export function zip(root, files) {
  return zipSync(Object.fromEntries(files.map(([name, content]) => [`${root}/${name}`, content])), {
    level: 9,
    // A fixed day. It is read in the local time zone, so it is made in that too.
    mtime: new Date(1980, 0, 2),
  });
}
