/** Holds the gate of the return-to-run plan, its sources, its notes and their words against `docs/clinical.md`. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  GAIT_SOURCES,
  PACING_SOURCES,
  PATTERN_SOURCES,
  RED_FLAG_SOURCES,
  RUN_SOURCES,
} from '../../src/knowledge/sources.js';
import { run } from '../../src/messages/en/run.js';
import { runNotes } from '../../src/messages/en/run-notes.js';
import {
  BIRTH_GATE,
  MISSED_DAYS,
  PACE_STEPS,
  RUN_GATE,
  RUN_LIMITS,
  RUN_NOTES,
  RUN_PHASES,
  RUN_STAGES,
  SOURCES,
  type RunNoteId,
  type SourceId,
} from '../../src/rules.js';
import { cell, numberIn, rowBy, sourcesIn, table, textAt, textOf } from '../support/clinical-reference.js';
import { footer, grade, MAX_GRADE, MAX_SENTENCE_WORDS, sentences } from '../support/reading.js';
import { BANNED_WORDS } from '../support/vocabulary.js';

interface Cited {
  readonly id: string;
  readonly spec: string;
  readonly sources: readonly SourceId[];
}

const LIMIT_ROWS: readonly Cited[] = Object.entries(RUN_LIMITS).map(([id, row]) => ({ id, ...row }));
const ROWS: readonly Cited[] = [
  ...LIMIT_ROWS,
  ...RUN_GATE,
  ...RUN_STAGES,
  ...PACE_STEPS,
  ...MISSED_DAYS,
  ...RUN_PHASES,
  ...RUN_NOTES,
  BIRTH_GATE,
];

/** What stands under a code, a question of the red-flag check among them. */
const text = (spec: string): string =>
  spec.startsWith('RF') ? [...rowBy('A.3', spec).values()].join(' | ') : textOf(spec);

test('the code of every row stands in the reference', () => {
  for (const { id, spec } of ROWS) assert.ok(text(spec).length > 20, `${id}: ${spec}`);
});

// Sources

test('the bibliography is in order, and no source stands in it twice', () => {
  const parts = [RUN_SOURCES, GAIT_SOURCES, PACING_SOURCES, PATTERN_SOURCES, RED_FLAG_SOURCES];
  for (const rows of parts) {
    const ids = rows.map(({ id }) => id);
    assert.deepEqual(ids, ids.toSorted());
  }
  const all: readonly string[] = SOURCES.map(({ id }) => id);
  assert.equal(
    new Set(all).size,
    parts.reduce((sum, { length }) => sum + length, 0),
  );
});

/** The cells of part E that name sources. */
const SOURCE_CELLS = [
  ...table('E.1').map((row) => cell(row, 'Public programmes')),
  ...['E.2', 'E.3', 'E.4', 'E.5'].flatMap((section) => table(section).map((row) => cell(row, 'Source'))),
  textAt('E.3'),
  textAt('E.5'),
];

test('every source of part E is in the register and in the bibliography, and some row cites it', () => {
  const register = new Set(table('0.3').map((row) => cell(row, 'Code')));
  const named = SOURCE_CELLS.flatMap((line) => line.match(/\b[A-Z][A-Z0-9]+(?:-[A-Z]+)*\b/g) ?? []);
  const codes = [...new Set(named)].filter((code) => !/^(?:RF?|S|T)\d+[A-Z]?$|^..$/.test(code));
  assert.ok(codes.length >= 19, `only ${codes.length} sources`);
  const known = new Set<string>(SOURCES.map(({ id }) => id));
  const cited = new Set<string>(ROWS.flatMap(({ sources }) => sources));
  for (const code of codes) {
    assert.ok(register.has(code), `${code} is in no register`);
    assert.ok(known.has(code.toLowerCase()), `${code} is not in the bibliography`);
    assert.ok(cited.has(code.toLowerCase()), `no row cites ${code}`);
  }
  for (const { id } of [...RUN_SOURCES, ...GAIT_SOURCES])
    assert.ok(codes.includes(id.toUpperCase()), `part E does not name ${id}`);
});

type Place = readonly [section: string, row?: string];

const ADVANCE: Place = ['E.4', 'Advance'];
const SETBACK: Place = ['E.4', 'Spike or rebound'];
const A_WEEK: Place = ['E.4', 'Sessions a week'];
const DISTANCE: Place = ['E.5', 'Distance'];
const GOAL: Place = ['E.5', 'Distance goal'];
const SPEED: readonly Place[] = [
  ['E.5', 'Speed 1'],
  ['E.5', 'Speed 2'],
];
const HILLS: readonly Place[] = [...SPEED, ['E.5', 'Hills']];
const MISSED: Place = ['E.4', 'Missed days'];
const READING: Place = ['E.7'];

/** The rows of part E that each number, step and phase takes its sources from. */
const RESTS_ON: Readonly<Record<string, readonly Place[]>> = {
  walkAround: [['E.3']],
  easyDays: [SETBACK],
  restDays: [A_WEEK],
  redDays: [ADVANCE, ['E.4', 'Second spike']],
  settledDays: [SETBACK],
  runsAWeek: [A_WEEK],
  cautiousAge: [ADVANCE],
  likelyMore: [READING],
  runRise: [DISTANCE],
  longestRunDays: [DISTANCE],
  holdWeek: [['E.5', 'Hold week']],
  otherRuns: [READING],
  runsAStableWeek: [READING],
  leastGoal: [GOAL],
  mostGoal: [READING],
  goalRuns: [GOAL],
  goalWeeks: SPEED,
  easyBefore: [READING],
  week: [MISSED],
  fortnight: [MISSED],
  month: [MISSED],
  stages: [
    ['E.3', 'S1'],
    ['E.1', 'Start'],
  ],
  distance: [DISTANCE],
  speed: SPEED,
  hills: HILLS,
  ...Object.fromEntries(PACE_STEPS.map(({ id, phase }) => [id, phase === 'hills' ? HILLS : SPEED])),
};

test('limits, quicker steps, phases and breaks cite nothing that their row does not name', () => {
  const rows: readonly Cited[] = [...LIMIT_ROWS, ...PACE_STEPS, ...MISSED_DAYS, ...RUN_PHASES];
  for (const { id, sources } of rows) {
    const places = RESTS_ON[id];
    assert.ok(places, `${id} rests on nothing`);
    const named = sourcesIn(places.map((place) => textAt(...place)).join('; '));
    for (const source of sources)
      assert.ok(named.has(source), `${id} cites ${source}, which its row does not`);
  }
});

test('one person’s story is no source, nor what nobody has verified', () => {
  const ids = new Set<string>(ROWS.flatMap(({ sources }) => sources));
  for (const seed of ['s2', 's4', 'thomee']) assert.equal(ids.has(seed), false, seed);
});

// E.2, the gate

/** Which rows of the gate carry each row of E.2. What is not among them is done elsewhere, and says where. */
const GATE: Readonly<Record<string, readonly (typeof RUN_GATE)[number]['id'][]>> = {
  // By the check itself.
  'Red-flag check done': [],
  'No bone stress pattern': ['bone-sooner', 'bone-step', 'low-energy'],
  'Walking 30 min': ['walk-30'],
  'Single-leg stand': ['single-leg-stand'],
  '10 slow step-downs': ['step-downs'],
  '10 single-leg squats': ['single-leg-squats'],
  'Jog on the spot': ['jog'],
  '10 single-leg hops': ['hops', 'hop-pain'],
  '10 forward bounds': ['bounds', 'running-man'],
  // By a note.
  '20 each': [],
  'Birth under 12 weeks ago': ['birth'],
  // Asked after each run.
  'Leak, heaviness': [],
  Pregnant: ['pregnant'],
  // By a note.
  'Off running over 4 weeks': [],
  'Spine or SI injection': ['procedure'],
};

/** What a source cell adds in passing; it gives no number of the gate. */
const IN_PASSING: Readonly<Record<string, readonly string[]>> = { 'Single-leg stand': ['s0'] };

test('E.2: every row of the gate stands in the table, and the other way round', () => {
  const rows = table('E.2').map((row) => [...row.values()][0] ?? '');
  assert.equal(rows.length, Object.keys(GATE).length);
  for (const start of Object.keys(GATE)) assert.ok(rowBy('E.2', start), start);
  assert.deepEqual(Object.values(GATE).flat().toSorted(), RUN_GATE.map(({ id }) => id).toSorted());
});

test('E.2: what closes the gate, what opens it again, and what is asked after a birth only', () => {
  for (const [start, ids] of Object.entries(GATE)) {
    const row = rowBy('E.2', start);
    const pass = cell(row, 'Pass');
    for (const gate of RUN_GATE.filter(({ id }) => ids.includes(id))) {
      const isSign =
        pass.startsWith('locked') || start === 'No bone stress pattern' || gate.id === 'hop-pain';
      assert.equal(gate.kind, isSign ? 'sign' : 'task', gate.id);
      assert.equal('postnatal' in gate, /postnatal/.test(pass), `${gate.id}: after a birth only`);
      if (gate.kind === 'sign')
        assert.equal('clearable' in gate, gate.id !== 'pregnant', `${gate.id}: a clinician`);
    }
  }
  assert.match(textAt('E.2', 'Pregnant'), /\| locked; ask midwife or physio \|/);
  assert.match(textAt('E.7', 'what a clinician'), /Pregnancy stays locked/);
  assert.match(textAt('E.2', '10 single-leg hops'), /hop pain = stop, RF/);
  const hops = RUN_GATE.find(({ id }) => id === 'hops');
  assert.ok(hops && 'hurts' in hops && hops.hurts === 'hop-pain', 'pain with hops is a sign of its own');
  assert.equal(BIRTH_GATE.weeks, numberIn(textAt('E.2', 'Birth under'), /^Birth under (\d+) weeks ago/));
  assert.equal(BIRTH_GATE.weeks, numberIn(textAt('E.7', 'what a clinician'), /birth under (\d+) weeks ago/));
  assert.equal(
    BIRTH_GATE.clearableFrom,
    numberIn(textAt('E.7', 'what a clinician'), /from (\d+) weeks after/),
  );
  assert.equal(BIRTH_GATE.clearableFrom, numberIn(textAt('E.2', 'Birth under'), /at least (\d+) weeks/));
});

test('E.2: the signs of a bone stress injury are those of the red-flag check', () => {
  const [, first, last] = /\(RF(\d+)-RF(\d+) no,/.exec(textAt('E.2', 'No bone stress pattern')) ?? [];
  const codes = RUN_GATE.map(({ spec }) => spec).filter((spec) => spec !== 'E.2');
  assert.deepEqual(
    codes,
    ['20', '21', '22'].map((number) => `RF${number}`),
  );
  assert.deepEqual([codes[0], codes.at(-1)], [`RF${first}`, `RF${last}`]);
});

test('E.2: the gate cites the sources of its rows', () => {
  for (const [start, ids] of Object.entries(GATE)) {
    if (ids.length === 0) continue;
    const gates = RUN_GATE.filter(({ id }) => ids.includes(id));
    const here = [...sourcesIn(cell(rowBy('E.2', start), 'Source'))].filter(
      (source) => !IN_PASSING[start]?.includes(source),
    );
    const cited = new Set<string>(gates.flatMap(({ sources }) => [...sources]));
    for (const source of here) assert.ok(cited.has(source), `${start} rests on ${source}`);
    for (const { id, spec, sources } of gates) {
      const also = spec === 'E.2' ? [] : sourcesIn(text(spec));
      const named = new Set([...here, ...also]);
      for (const source of sources) assert.ok(named.has(source), `${id} cites ${source}`);
    }
  }
  assert.deepEqual(
    [...BIRTH_GATE.sources],
    [...(RUN_GATE.find(({ id }) => id === BIRTH_GATE.id)?.sources ?? [])],
  );
});

// Words with figures

type Figures = readonly (readonly [Place, RegExp])[];

const SQUATS: Figures = [[['E.2', '10 single-leg squats'], /^(10) single-leg squats each side/]];
const AT_GOAL: Figures = [[['E.5', 'Speed 1'], /(4) stable weeks at the distance goal/]];
const PROMPT: Figures = [[['A.1', 'T3'], /at most (2) weeks/]];
const LONG_BREAK: Figures = [[['E.7', 'off days'], /, (?<weeks>28) and more ask for the gate again/]];
const STABLE: Figures = [[['D.3', 'stable session'], /session pain (0)-(2), no rebound, settled/]];
const DAYS_A_WEEK: Figures = [[A_WEEK, /\| (3), never on back-to-back days/]];

/** Where the figures of the words stand, by their path. A path stands for all that is below it. */
const SAID: Readonly<Record<string, Figures>> = {
  'ready.task.walk-30': [[['E.2', 'Walking'], /^Walking (30) min brisk on (3) days, pain 0-(2)/]],
  'ready.task.single-leg-stand': [
    [['E.2', 'Single-leg stand'], /^Single-leg stand (10) s each side without pain/],
  ],
  'ready.task.step-downs': [
    [['E.2', '10 slow step-downs'], /^(10) slow step-downs each side, no pain over (2)/],
  ],
  'ready.task.jog': [[['E.2', 'Jog on the spot'], /^Jog on the spot (1) min/]],
  'ready.task.hops': [[['E.2', '10 single-leg hops'], /^(10) single-leg hops each side without pain/]],
  'ready.task.single-leg-squats': SQUATS,
  'ready.squatsAdvice': SQUATS,
  'ready.task.bounds': [[['E.2', '10 forward bounds'], /^(10) forward bounds/]],
  'ready.task.running-man': [[['E.2', '10 forward bounds'], /, (10) running-man each side/]],
  'ready.sign.birth': [[['E.2', 'Birth under'], /birth was within (12) months/]],
  'ready.why.birth': [[['E.2', 'Birth under'], /^Birth under (12) weeks/]],
  'ready.older': [[ADVANCE, /age (65)\+/]],
  'ready.weekdaysHint': DAYS_A_WEEK,
  'problems.tooLate': LONG_BREAK,
  'today.around': [
    [['E.3'], /(5) min walk before/],
    [['E.3'], /(5) min walk: C25K/],
  ],
  'today.easyBetween': [[['E.7', 'speed and hills'], /(10) minutes easy, .* (2) minutes easy between/]],
  'today.effort': [[['E.5', 'Speed 2'], /effort (6) of 10/]],
  'today.stop': [[['D.4', 'Red 1'], /\| over (5), or any/]],
  'today.stable': STABLE,
  'today.restWhy.week-full': [[['E.7', 'runs of a week'], /\| (3) at most/]],
  'today.more': [[ADVANCE, /if the last (4) weeks/]],
  'outcomes.back': [[SETBACK, /1-(2) easy days, then the last stable stage/]],
  'outcomes.bridge': [[['E.3', 'S12'], /(25) min run, no walk break/]],
  'closed.gateAgain': LONG_BREAK,
  'closed.stopWhy.second-red': [[['E.4', 'Second spike'], /within (4) weeks/]],
  'closed.stopDo': PROMPT,
  'closed.stopDoPelvic': PROMPT,
  'form.rise': [[['D.3', 'after-rise'], /in the (24) h after/]],
  'plan.finish': [[['E.3', 'S14'], /(30) min run, no walk break/]],
  'plan.phases': AT_GOAL,
  'data.rules': DAYS_A_WEEK,
};

/** What can be entered, and how it is read: no figure of part E. */
const ENTERED = /^(?:introCheck|problems|form\.riseHint|data\.fields)/;

const byValue = (a: number, b: number): number => a - b;

const linesOf = (value: unknown, path = ''): readonly (readonly [path: string, line: string])[] => {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, child]) =>
    linesOf(child, path === '' ? key : `${path}.${key}`),
  );
};

test('the words of the gate and the plan say the figures of part E, and no others', () => {
  const isAt = (path: string, start: string) => path === start || path.startsWith(`${start}.`);
  const withFigures = linesOf(run).filter(([, line]) => /\d/.test(line));
  for (const [start, places] of Object.entries(SAID)) {
    const wanted = places.flatMap(([place, pattern]) => {
      const found = pattern.exec(textAt(...place));
      assert.ok(found, `${place.join(' ')} does not say ${String(pattern)}`);
      const numbers = found.slice(1).map(Number);
      return found.groups?.['weeks'] === undefined ? numbers : numbers.map((days) => days / 7);
    });
    // “5 of 10” is the scale.
    const words = withFigures
      .filter(([path]) => isAt(path, start))
      .map(([, line]) => line.replaceAll(/(\d) of 10\b/g, '$1'));
    const said = (words.join(' ').match(/\d+/g) ?? []).map(Number);
    assert.deepEqual(said.toSorted(byValue), wanted.toSorted(byValue), `${start}: ${words.join(' ')}`);
  }
  const starts = Object.keys(SAID);
  const open = withFigures.filter(
    ([path]) => !ENTERED.test(path) && !starts.some((start) => isAt(path, start)),
  );
  assert.deepEqual(open, [], 'figures that stand nowhere');
});

// Notes

test('every note has words, and every word a note', () => {
  assert.deepEqual(Object.keys(runNotes).toSorted(), RUN_NOTES.map(({ id }) => id).toSorted());
});

/** The row that a note is about, where its code is a whole section. */
const ABOUT: Readonly<Partial<Record<RunNoteId, readonly Place[]>>> = {
  'talk-pace': [['E.3']],
  'distance-first': [
    ['E.1', 'Order'],
    ['I.0', '0.47'],
  ],
  'one-change': [['D.5', 'One variable at a time']],
  'new-ground': [['E.2', 'Off running']],
  'early-signs': [['D.4', 'Amber']],
  'easy-days': [['F', 'F8'], READING],
  'cross-training': [['E.5']],
  'quicker-steps': [['E.5']],
  'soft-landing': [['E.5'], READING],
  'level-hips': [['E.5']],
  'strength-goals': [['E.2', '20 each']],
};

test('a note cites nothing that its row does not name', () => {
  for (const { id, spec, sources } of RUN_NOTES) {
    const places = ABOUT[id];
    const said = places?.map((place) => textAt(...place)).join('; ') ?? textOf(spec);
    // A claim stands in the article itself, and “S0” in the heading of its column.
    const named = sourcesIn(id === 'distance-first' ? `S0; ${said}` : said);
    for (const source of sources)
      assert.ok(named.has(source), `${id} cites ${source}, which ${spec} does not`);
  }
});

test('the pace and the ground have the source that E.3 gives them', () => {
  const [, code = ''] = /Effort 3-4 and flat ground: ([A-Z]+)\./.exec(textAt('E.3')) ?? [];
  const pace = RUN_NOTES.find(({ id }) => id === 'talk-pace');
  assert.deepEqual(pace?.sources, [code.toLowerCase(), 'design-decision']);
});

/** Where the figures of a note stand, and each as the note says it. */
const FIGURES: Readonly<Partial<Record<RunNoteId, readonly (readonly [Place, ...RegExp[]])[]>>> = {
  'talk-pace': [[['E.3'], /effort (3)-(4) of 10/]],
  'new-ground': [[['E.2', 'Off running'], /over (4) weeks/]],
  'easy-days': [[['E.7', 'easy days'], /\| (2) after a red session/]],
  'quicker-steps': [[['E.5'], /step rate (5)-(10)% quicker/]],
  'strength-goals': [[['E.2', '20 each'], /^(20) each/]],
};

test('the figures of a note are those of its row', () => {
  for (const { id } of RUN_NOTES) {
    const words = runNotes[id];
    const written = (FIGURES[id] ?? []).flatMap(([place, ...patterns]) =>
      patterns.map((pattern) => {
        const found = pattern
          .exec(textAt(...place))
          ?.slice(1)
          .map(Number);
        assert.ok(found, `${place.join(' ')} does not say ${String(pattern)}`);
        assert.match(words, new RegExp(`\\b${found.join(' (?:to|or) ')}\\b`), `${id}: ${found.join(' to ')}`);
        return found;
      }),
    );
    const known = new Set(written.flat());
    // “4 of 10” is the scale.
    const said = (words.replace(/(\d) of 10\b/, '$1').match(/\d+/g) ?? []).map(Number);
    for (const number of said) assert.ok(known.has(number), `${id}: ${number} stands in no row`);
  }
});

test('form cues are offered, and prove nothing', () => {
  assert.match(textAt('E.5'), /Optional form cues \(not fixes\)/);
  for (const id of ['quicker-steps', 'soft-landing', 'level-hips'] as const)
    assert.match(runNotes[id], /^You may try/, id);
  assert.match(textAt('E.5'), /it does not prove cause/);
  assert.match(runNotes['level-hips'], /It does not prove a cause\.$/);
  assert.match(cell(rowBy('E.2', '20 each'), 'Pass'), /^shown as strength goals, not a gate$/);
  assert.match(runNotes['strength-goals'], /They are goals, not a test to pass\.$/);
});

test('every thing to train for strength is named', () => {
  const [, list = ''] = /^\d+ each: (.*?) \|/.exec(textAt('E.2', '20 each')) ?? [];
  const said: Readonly<Record<string, RegExp>> = {
    'calf raise': /Rise on your toes/,
    'single-leg bridge': /Bridge on one leg/,
    'sit-to-stand on one leg': /Stand up on one leg/,
    'side-lying leg lift': /Lift your leg, lying on your side/,
  };
  assert.deepEqual(list.split(', '), Object.keys(said));
  for (const [name, words] of Object.entries(said)) assert.match(runNotes['strength-goals'], words, name);
});

test('the notes read plainly, and never claim more than education', () => {
  const lines = Object.values(runNotes);
  const found = grade([...lines, ...footer]);
  assert.ok(found <= MAX_GRADE, `grade ${found}`);
  for (const line of lines) assert.ok(grade([line]) <= MAX_GRADE, `grade ${grade([line])}: ${line}`);
  const long = sentences(lines).filter((sentence) => sentence.split(/\s+/).length > MAX_SENTENCE_WORDS);
  assert.deepEqual(long, []);
  const banned = BANNED_WORDS.filter((word) => new RegExp(`\\b(?:${word})\\b`, 'i').test(lines.join('\n')));
  assert.deepEqual(banned, []);
  assert.doesNotMatch(lines.join('\n'), /\{/, 'a placeholder that nobody fills');
});
