/**
 * Compares the picture of a story with its baseline. Where they differ, both pictures and the difference
 * are left in .cache/stories/ to look at.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export const baselineFolder = 'test/stories/baselines';
const differenceFolder = '.cache/stories';

/** A pixel counts as different beyond this distance of colour (0 to 1) … */
const threshold = 0.1;
/** … and a picture beyond this share of its pixels. */
const tolerance = 0.0002;

export const baselineOf = (id) => join(baselineFolder, `${id}.png`);

function write(file, bytes) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/**
 * @param {string} id of the story
 * @param {Uint8Array} bytes the picture, as PNG
 * @returns {string | undefined} in what they differ; undefined where they do not
 */
export function differenceFromBaseline(id, bytes) {
  if (!existsSync(baselineOf(id))) {
    write(join(differenceFolder, `${id}.actual.png`), bytes);
    return 'it has no baseline; "npm run test:stories:update" makes one';
  }
  const baselineBytes = readFileSync(baselineOf(id));
  // The same browser writes the same picture as the same bytes; reading both takes long.
  if (baselineBytes.equals(bytes)) return undefined;
  const actual = PNG.sync.read(Buffer.from(bytes));
  const baseline = PNG.sync.read(baselineBytes);
  const sizes = [baseline, actual].map(({ width, height }) => `${width}×${height}`);
  if (sizes[0] !== sizes[1]) {
    write(join(differenceFolder, `${id}.actual.png`), bytes);
    return `the picture is ${sizes[1]}, its baseline ${sizes[0]}`;
  }
  const { width, height } = actual;
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(baseline.data, actual.data, difference.data, width, height, { threshold });
  if (pixels <= tolerance * width * height) return undefined;
  write(join(differenceFolder, `${id}.actual.png`), bytes);
  write(join(differenceFolder, `${id}.difference.png`), PNG.sync.write(difference));
  return `${pixels} pixels differ from the baseline; see ${differenceFolder}/${id}.difference.png`;
}

export function writeBaseline(id, bytes) {
  write(baselineOf(id), bytes);
}
