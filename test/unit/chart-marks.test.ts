/** The marks along the side of a chart: even, round, from 0, and never below what is drawn. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { niceTicks } from '../../src/ui/chart-marks.js';
import { SEED } from '../support/answer-sets.js';

test('ticks for amounts as people have them', () => {
  for (const [most, ticks] of [
    [0, [0, 1]],
    [1, [0, 0.5, 1]],
    [8, [0, 2, 4, 6, 8]],
    [9, [0, 5, 10]],
    [30, [0, 10, 20, 30]],
    [33, [0, 10, 20, 30, 40]],
    [0.3, [0, 0.1, 0.2, 0.3]],
    [12_000, [0, 5000, 10_000, 15_000]],
  ] as const) {
    assert.deepEqual(niceTicks(most), ticks, String(most));
  }
});

test('ticks for any amount: up to five even steps, the last at or just above it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (most) => {
      const ticks = niceTicks(most);
      const [first, step = 0] = ticks;
      const last = ticks.at(-1) ?? 0;
      assert.equal(first, 0);
      assert.ok(ticks.length >= 2 && ticks.length <= 6, ticks.join());
      assert.ok(last >= most * (1 - 1e-5) && last - step < most, ticks.join());
      assert.match((step / 10 ** Math.floor(Math.log10(step) + 1e-9)).toPrecision(3), /^[125]\.00$/);
    }),
    { seed: SEED, numRuns: 1_000 },
  );
});
