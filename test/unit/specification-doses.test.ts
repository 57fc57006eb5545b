/** Holds the doses that the pacing rules give against the figures of `docs/clinical.md`, D.5 and D.7. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { nextDose, pacingSchedule, UNITS, weeksBack, type PacingPlan } from '../../src/rules.js';
import { cell, numberIn, prose, table } from '../support/clinical-reference.js';

const PLAN: PacingPlan = {
  activity: 'walk',
  unit: 'minutes',
  baseline: { kind: 'known', amounts: [40], during: 4, lasted: 'none', usual: 2, flare: false },
  start: '2026-01-01',
  target: 40,
  speed: 'careful',
};

// D.5, the grids of the units

interface Grid {
  /** Steps on the grid, in the unit itself. */
  readonly step: number;
  /** Smaller steps below so much. */
  readonly fine?: { readonly step: number; readonly below: number };
}

test('D.5: doses lie on the grid of their unit, and always round down', () => {
  const text = /Rounding, always down: (.*?)\. If rounding/.exec(prose('D.5'))?.[1] ?? '';
  const number = (pattern: RegExp) => numberIn(text, pattern);
  const minute = {
    step: numberIn(text.replace('whole', 'one'), /(one) minutes/),
    fine: { step: number(/5 minutes: (\d+) seconds/) / 60, below: number(/under (\d+) minutes/) },
  };
  const metre = {
    step: number(/, (\d+) m \(/),
    fine: { step: number(/under 500 m: (\d+) m/), below: number(/under (\d+) m:/) },
  };
  const far = { step: number(/([\d.]+) km or mile/) };
  const written: Readonly<Record<(typeof UNITS)[number]['id'], Grid>> = {
    minutes: minute,
    hours: {
      step: minute.step / 60,
      fine: { step: minute.fine.step / 60, below: minute.fine.below / 60 },
    },
    steps: { step: number(/(\d+) steps/) },
    metres: metre,
    kilometres: far,
    miles: far,
    repetitions: { step: numberIn(text.replace('whole repetitions', 'one repetition'), /(one) repetition/) },
    seconds: { step: number(/, (\d+) seconds for holds/) },
    kilograms: { step: number(/([\d.]+) kg/) },
    pounds: { step: number(/(\d+) lb/) },
  };
  const grid = (unit: (typeof UNITS)[number]): Grid => {
    const grain = unit.size / unit.per;
    if (!('coarse' in unit)) return { step: grain };
    const { from, step } = unit.coarse;
    return { step: step * grain, fine: { step: grain, below: from * grain } };
  };
  assert.deepEqual(
    UNITS.map((unit) => [unit.id, near(grid(unit))]),
    UNITS.map(({ id }) => [id, near(written[id])]),
  );
});

/** Without floating-point noise. */
const near = (grid: Grid): unknown =>
  JSON.parse(JSON.stringify(grid), (_, value: unknown) =>
    typeof value === 'number' ? value.toPrecision(12) : value,
  );

/** The doses of a schedule, week by week. */
function doses(plan: PacingPlan): readonly number[] {
  return pacingSchedule(plan, nextDose(plan, [], plan.start)).weeks.map(({ careful }) => careful);
}

test('D.5: one unit more, after as many stable weeks as are written', () => {
  const [, list = ''] = /\(repetitions (.*?)\)/.exec(prose('D.5')) ?? [];
  const steps = list.split('; ').flatMap((group) => {
    const [, pairs = '', weeks] = /^(.*): (\d+)(?: stable weeks)?$/.exec(group) ?? [];
    return pairs.split(' and ').map((pair) => [...pair.split(' to ').map(Number), Number(weeks)]);
  });
  assert.equal(steps.length, 4);
  for (const [from = 0, to = 0, weeks] of steps) {
    const baseline = { kind: 'fine', amounts: [from], usual: 2, flare: false } as const;
    const plan: PacingPlan = { ...PLAN, activity: 'step-down', unit: 'repetitions', baseline, target: to };
    assert.equal(doses(plan).indexOf(to), weeks, `${from} to ${to}`);
  }
  assert.match(prose('D.5'), /never for running\. Cuts round down too; lowest dose is one unit/);
});

// D.7

test('D.7: weeks back to the old dose', () => {
  let held = 0;
  for (const row of table('D.7')) {
    const start = numberIn(cell(row, 'Start'), /^(\d+)%$/);
    for (const [column, weeks] of [...row].slice(1)) {
      const rise = numberIn(column, /^at (\d+)%\/wk$/);
      assert.equal(weeksBack(start, rise), Number(weeks), `${start} % at ${rise} %`);
      held += 1;
    }
  }
  assert.equal(held, 12);
});

test('D.7: the worked example', () => {
  const half = /rounded down: ([\d, ]+) \(9 weeks/.exec(prose('D.7'))?.[1]?.split(', ').map(Number);
  const mild = /28 min: ([\d, ]+)\./.exec(prose('D.7'))?.[1]?.split(', ').map(Number);
  assert.deepEqual(doses({ ...PLAN, baseline: { ...PLAN.baseline, during: 8 } }), half);
  assert.deepEqual(doses(PLAN), mild);
});
