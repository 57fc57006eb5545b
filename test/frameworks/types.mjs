/** Types in templates: the app itself has no error, and each fault of the bad file is found on its own line. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runIn } from './lib/command.mjs';

/** `bad/bad.tsx(5,7)` of tsc, `"bad/Bad.svelte" 5:7` of svelte-check. */
const place = /\b[Bb]ad\.\w+"?[(: ](\d+)[,:]\d+/g;

export const typeBehaviours = [
  {
    id: 'types-good',
    says: 'accepts the app',
    check({ folder, types }) {
      const { ok, output } = runIn(folder, types.good);
      assert.ok(ok, output);
    },
  },
  {
    id: 'types-bad',
    says: 'finds each wrong attribute, property and listener, and names its line',
    check({ folder, types }) {
      const lines = readFileSync(join(folder, types.file), 'utf8').split('\n');
      const wanted = lines.flatMap((line, index) =>
        types.faults.some((part) => line.includes(part)) ? [index] : [],
      );
      assert.equal(wanted.length, types.faults.length, 'a line for each fault');
      const { ok, output } = runIn(folder, types.bad);
      assert.equal(ok, false, 'it has to fail');
      const found = new Set([...output.matchAll(place)].map(([, line]) => Number(line) - 1));
      const text = (indices) => [...indices].toSorted((a, b) => a - b).map((index) => lines[index]?.trim());
      assert.deepEqual(text(found), text(wanted), output);
    },
  },
];
