/** The pacing tables among themselves: every name resolves, nothing is orphaned, nothing contradicts. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Unit } from '../../src/engine/amount.js';
import type { Activity, Cut, Light } from '../../src/engine/pacing.js';
import { pacing } from '../../src/messages/en/pacing.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import {
  ACTIVITIES,
  BASELINES,
  CUTS,
  firstDose,
  LIGHTS,
  nextDose,
  PACING_LIMITS,
  PACING_NOTES,
  RISES,
  SOURCES,
  UNITS,
  type PacingNote,
  type PacingPlan,
} from '../../src/rules.js';

const ACTIVITY_ROWS: readonly Activity[] = ACTIVITIES;
const UNIT_ROWS: readonly Unit[] = UNITS;
const CUT_ROWS: readonly Cut[] = CUTS;
const LIGHT_ROWS: readonly Light[] = LIGHTS;
const NOTE_ROWS: readonly PacingNote[] = PACING_NOTES;

const TABLES: Readonly<Record<string, readonly { readonly id: string }[]>> = {
  ACTIVITIES,
  BASELINES,
  CUTS,
  LIGHTS,
  PACING_NOTES,
  RISES,
  UNITS,
};

function assertUnique(values: readonly string[], what: string): void {
  const again = values.filter((value, at) => values.indexOf(value) !== at);
  assert.deepEqual(again, [], `${what} named twice`);
}

test('ids are words and unique in each table', () => {
  for (const [name, rows] of Object.entries(TABLES)) {
    const ids = rows.map(({ id }) => id);
    assert.ok(ids.length > 0, `${name} is empty`);
    assertUnique(ids, `${name}: ids`);
    for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/, `${name}: ${id}`);
  }
  for (const id of Object.keys(PACING_LIMITS)) assert.match(id, /^[a-z]+([A-Z][a-z]*)*$/, id);
});

test('every unit and every activity that a row names exists, and no unit goes unused', () => {
  const units = new Set(UNIT_ROWS.map(({ id }) => id));
  for (const { id, units: named } of ACTIVITY_ROWS) {
    assert.ok(named.length > 0, `${id} is counted in nothing`);
    assertUnique(named, `${id}: units`);
    for (const unit of named) assert.ok(units.has(unit), `${id} is counted in ${unit}`);
  }
  const used = new Set(ACTIVITY_ROWS.flatMap((row) => row.units));
  assert.deepEqual(
    [...units].filter((id) => !used.has(id)),
    [],
  );
  const activities = new Set(ACTIVITY_ROWS.map(({ id }) => id));
  for (const { id, activities: named = ['walk'] } of NOTE_ROWS) {
    assert.ok(named.length > 0, `${id} is about nothing`);
    assertUnique(named, `${id}: activities`);
    for (const activity of named) assert.ok(activities.has(activity), `${id} is about ${activity}`);
  }
});

test('sources: every row names some, each once, and all exist', () => {
  const known = new Set<string>(SOURCES.map(({ id }) => id));
  const rows = [
    ...Object.entries(PACING_LIMITS).map(([id, { sources }]) => ({ id, sources })),
    ...ACTIVITIES,
    ...BASELINES,
    ...CUTS,
    ...LIGHTS,
    ...PACING_NOTES,
    ...RISES,
  ];
  for (const { id, sources } of rows) {
    assert.ok(sources.length > 0, `${id} names no source`);
    assertUnique(sources, `${id}: sources`);
    for (const source of sources) assert.ok(known.has(source), `${id}: ${source}`);
  }
});

test('what makes a light or a cut is something that a session or a plan can say', () => {
  const plan: PacingPlan = {
    activity: 'walk',
    unit: 'minutes',
    baseline: { kind: 'known', amounts: [40], during: 9, lasted: 'over-a-day', usual: 7, flare: true },
    start: '2026-01-01',
    speed: 'careful',
  };
  const bad = { rest: 0, during: 9, after: 9, sharp: true, flare: true, anythingNew: true } as const;
  const day = (date: string) => ({ ...bad, date, dose: 10 });
  const { sessions, steps } = nextDose(
    plan,
    [
      { ...day('2026-01-05'), lasted: 'next-morning', flare: false },
      { ...day('2026-01-08'), lasted: 'over-4-h', flare: false },
      { ...day('2026-01-11'), lasted: 'none' },
    ],
    '2026-01-12',
  );
  const said = new Set<string>([
    ...firstDose(plan).because,
    ...steps.flatMap(({ because }) => because),
    ...sessions.flatMap(({ facts }) => Object.entries(facts).flatMap(([id, holds]) => (holds ? [id] : []))),
  ]);
  const named = [...LIGHT_ROWS, ...CUT_ROWS].flatMap(({ when }) => when.flat());
  assert.deepEqual(
    [...new Set(named)].filter((fact) => !said.has(fact)),
    [],
  );
  assertUnique(
    CUT_ROWS.flatMap(({ when }) => when.flat()),
    'facts of cuts',
  );
});

test('lights and cuts: the last row of each holds for whatever is left, and no other does', () => {
  for (const rows of [LIGHT_ROWS, CUT_ROWS]) {
    const always = rows.filter(({ when }) => when.length === 0);
    assert.deepEqual(always, rows.slice(-1));
    for (const { when } of rows) for (const clause of when) assert.ok(clause.length > 0, 'would never hold');
  }
});

test('cuts and rises: the largest first, more weeks for more, and within what is possible', () => {
  for (const rows of [CUT_ROWS, RISES]) {
    const percents = rows.map(({ percent }) => percent);
    assert.deepEqual(
      percents,
      [...new Set(percents)].toSorted((a, b) => b - a),
    );
    for (const percent of percents) assert.ok(percent > 0 && percent < 100, `${percent} %`);
  }
  const weeks = RISES.map((row) => row.weeks);
  assert.deepEqual(
    weeks,
    weeks.toSorted((a, b) => b - a),
  );
  const percents: readonly number[] = RISES.map(({ percent }) => percent);
  for (const { id, mostRise } of ACTIVITY_ROWS)
    assert.ok(percents.includes(mostRise), `${id}: ${mostRise} %`);
});

test('activities: days in a week, and what only running has', () => {
  for (const { id, perWeek, running, mostRise } of ACTIVITY_ROWS) {
    const [least, most] = perWeek;
    assert.ok(least >= PACING_LIMITS.sessionsAWeek.value, `${id}: no week could be stable`);
    assert.ok(most >= least && most <= 7, `${id}: ${least} to ${most} a week`);
    if (running) assert.ok(mostRise <= PACING_LIMITS.runRise.value, `${id}: ${mostRise} %`);
  }
});

test('units: grids that can be met, and a largest amount that lies on them', () => {
  for (const { id, size, per, coarse, most } of UNIT_ROWS) {
    for (const value of [size, per, most]) assert.ok(Number.isInteger(value) && value > 0, `${id}: ${value}`);
    const grains = (most * per) / size;
    assert.ok(Number.isInteger(grains), `${id}: ${most} is not on the grid`);
    if (!coarse) continue;
    assert.equal(coarse.from % coarse.step, 0, `${id}: the coarse grid begins between its own steps`);
    assert.equal(grains % coarse.step, 0, `${id}: ${most} is not on the coarse grid`);
  }
});

test('limits: each a whole number above 0, and in order where they follow on each other', () => {
  for (const [id, { value }] of Object.entries(PACING_LIMITS)) {
    assert.ok(Number.isInteger(value) && value > 0, `${id}: ${value}`);
  }
  const { greenPain, amberPain, strongPain, severePain, usualDays, reboundDays } = PACING_LIMITS;
  const bands = [greenPain, amberPain, strongPain, severePain].map(({ value }) => value);
  assert.deepEqual(
    bands,
    [...new Set(bands)].toSorted((a, b) => a - b),
  );
  assert.ok(usualDays.value < reboundDays.value, 'a usual level older than a series of rebounds');
});

test('every row that a reader meets has words', () => {
  const words: readonly (readonly [rows: readonly { readonly id: string }[], words: object])[] = [
    [ACTIVITIES, pacing.activities],
    [BASELINES, pacing.kinds],
    [UNITS, pacing.units],
    [LIGHTS, sessionLog.lights],
  ];
  // “Open” is no light: only the next day can tell.
  for (const [rows, said] of words) {
    assert.deepEqual(
      Object.keys(said)
        .filter((id) => id !== 'open')
        .toSorted(),
      rows.map(({ id }) => id).toSorted(),
    );
  }
  assert.deepEqual(Object.keys(pacing.dose.parts), CUTS.map(({ percent }) => String(percent)).toReversed());
});
