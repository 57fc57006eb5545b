/** Self-checks and exercises: doses, timers, locks and words, held against `docs/clinical.md`. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { doseText, noticedLines, stopLines } from '../../src/elements/si-pattern-explainer/try-part.js';
import type { Speech } from '../../src/elements/si-pattern-explainer/words.js';
import { timerAt, type HoldKind, type Segment } from '../../src/engine/interval-timer.js';
import { exercises as words } from '../../src/messages/en/exercises.js';
import {
  CUTS,
  EXERCISES,
  isClosed,
  LOCKS,
  PACING_LIMITS,
  PATTERN_BIBLIOGRAPHY,
  RISES,
  SELF_CHECKS,
  TRY_LIMITS,
  TRY_NOTES,
  type Dose,
  type Exercise,
  type SelfCheck,
} from '../../src/rules.js';
import { Numbers } from '../../src/ui/numbers.js';
import { cell, rowBy, textOf } from '../support/clinical-reference.js';
import { grade, MAX_GRADE, MAX_SENTENCE_WORDS, sentences } from '../support/reading.js';
import { BANNED_WORDS } from '../support/vocabulary.js';

const ROWS: readonly (SelfCheck | Exercise)[] = [...SELF_CHECKS, ...EXERCISES];
const EXERCISE_ROWS: readonly Exercise[] = EXERCISES;
const byId = (id: string): SelfCheck | Exercise => {
  const row = ROWS.find((other) => other.id === id);
  assert.ok(row, id);
  return row;
};
const speech = {
  messages: { exercises: words },
  locale: 'en',
  numbers: new Numbers('en'),
} as unknown as Speech;

// Doses

interface Quoted {
  /** Of section I. */
  readonly claim: string;
  /** What stands there, word for word. */
  readonly says: string;
  readonly dose: Dose;
}

const EACH = { eachSide: true } as const;
const NONE: Dose = {};

/** Independent of the table: what each claim says, and what it comes to. */
const QUOTES: Readonly<Record<string, Quoted>> = {
  'stand-check': { claim: '0.22', says: 'Single-leg stand 20-30 s', dose: { seconds: [20, 30], ...EACH } },
  'step-check': {
    claim: '0.23',
    says: '4-6 in step, slow, 5-10 each side',
    dose: { inches: [4, 6], reps: [5, 10], ...EACH },
  },
  'sit-walk-check': {
    claim: '0.24',
    says: 'Sit 20 min, stand, walk 5 min',
    dose: { sitMinutes: [20, 20], walkMinutes: [5, 5] },
  },
  'carry-check': {
    claim: '0.25',
    says: '5-15 lb, one hand, 30-60 s walking',
    dose: { pounds: [5, 15], seconds: [30, 60], ...EACH },
  },
  'hip-lift-check': {
    claim: '0.27',
    says: 'few inches, knee straight, 5 s, 3-5 each side',
    dose: { seconds: [5, 5], reps: [3, 5], ...EACH },
  },
  'pillow-squeeze': {
    claim: '3.14',
    says: '5 s on, 5 s off, 20% effort, 5-10 times',
    dose: { seconds: [5, 5], offSeconds: [5, 5], effort: [20, 20], reps: [5, 10] },
  },
  // Effort and times are those of the squeeze in I.5.
  'strap-push-out': {
    claim: '3.15',
    says: 'Strap push-out 5 s',
    dose: { seconds: [5, 5], effort: [20, 20], reps: [5, 10] },
  },
  'knee-to-chest': {
    claim: '3.12',
    says: '30 s, other leg still, each side',
    dose: { seconds: [30, 30], ...EACH },
  },
  'cross-over': { claim: '3.13', says: '10-15 s', dose: { seconds: [10, 15], ...EACH } },
  'hip-hinge': { claim: '0.37', says: '8-10 reps', dose: { reps: [8, 10] } },
  'single-leg-stance': {
    claim: '0.30',
    says: '10-20 s, 2-3 sets a side, once a day',
    dose: { seconds: [10, 20], sets: [2, 3], perDay: [1, 1], ...EACH },
  },
  'single-leg-bridge': { claim: '2.26', says: 'Single-leg bridges, slow, level', dose: NONE },
  'pallof-press': { claim: '2.27', says: 'Pallof press', dose: NONE },
  'step-down': {
    claim: '0.35',
    says: '4-6 in, control over speed, 5-10 a side, 2-3 a week',
    dose: { inches: [4, 6], reps: [5, 10], perWeek: [2, 3], ...EACH },
  },
  'lateral-step-down': {
    claim: '0.36',
    says: '5-8 a side, 2-3 a week',
    dose: { reps: [5, 8], perWeek: [2, 3], ...EACH },
  },
  'suitcase-carry': {
    claim: '0.33',
    says: '5-20 lb, 20-40 m, tall, level, 2-3 a side, 2-3 a week',
    dose: { pounds: [5, 20], metres: [20, 40], reps: [2, 3], perWeek: [2, 3], ...EACH },
  },
  walking: { claim: '0.39', says: '5-10 min, 1-2 a day', dose: { walkMinutes: [5, 10], perDay: [1, 2] } },
};

test('every row has the dose that its claim says, and no number more', () => {
  assert.deepEqual(ROWS.map(({ id }) => id).toSorted(), Object.keys(QUOTES).toSorted());
  for (const [id, { claim, says, dose }] of Object.entries(QUOTES)) {
    assert.ok(textOf(`I ${claim}`).includes(says), `I ${claim} does not say “${says}”`);
    const { kilograms: _kilograms, centimetres: _centimetres, ...found } = byId(id).dose;
    assert.deepEqual(found, dose, id);
  }
});

test('kilograms and centimetres are the pounds and inches, rounded', () => {
  const converted = (amount: readonly number[] | undefined, by: number) =>
    amount?.map((value) => Math.round(value * by));
  for (const { id, dose } of ROWS) {
    assert.deepEqual(dose.kilograms, converted(dose.pounds, 0.45359237), id);
    assert.deepEqual(dose.centimetres, converted(dose.inches, 2.54), id);
  }
  assert.deepEqual(byId('suitcase-carry').dose.kilograms, [2, 9]);
});

test('the exercises come in the order of I.5, each with the numbers that stand there', () => {
  const orders = EXERCISE_ROWS.map(({ spec }) => Number(/^I\.5 row (\d)$/.exec(spec)?.[1]));
  assert.deepEqual(
    orders,
    orders.toSorted((a, b) => a - b),
  );
  assert.deepEqual(new Set(orders), new Set([1, 2, 3, 4, 5, 6, 7, 8]));
  for (const { id, spec, dose } of EXERCISE_ROWS) {
    const said = cell(rowBy('I.5', spec.slice(-1)), 'Dose');
    const { kilograms: _kilograms, centimetres: _centimetres, inches: _inches, ...numbers } = dose;
    for (const [what, amount] of Object.entries(numbers)) {
      if (amount === true || what === 'offSeconds' || (what === 'perDay' && said.includes('daily'))) continue;
      const [from, to] = amount;
      const text = from === to ? String(from) : `${from}-${to}`;
      assert.match(said, new RegExp(`(?<![\\d-])${text}(?![\\d-])`), `${id}: ${what}`);
    }
  }
});

test('how to go on and what to make less of is what the source says', () => {
  const found = Object.fromEntries(
    EXERCISE_ROWS.map(({ id, progress, cut, aim }) => [id, [progress.join(), cut.join(), aim ?? '']]),
  );
  assert.deepEqual(found, {
    'pillow-squeeze': ['reps', '', ''],
    'strap-push-out': ['reps', '', ''],
    'knee-to-chest': ['', '', 'comfort'],
    'cross-over': ['', '', 'comfort'],
    'hip-hinge': ['', 'range', 'pattern'],
    'single-leg-stance': ['seconds,arms', 'seconds,often', ''],
    'single-leg-bridge': ['', '', ''],
    'pallof-press': ['', '', ''],
    'step-down': ['reps,height', 'reps,height', ''],
    'lateral-step-down': ['reps', 'reps', ''],
    'suitcase-carry': ['weight,distance', '', ''],
    walking: ['minutes', 'own-walk', ''],
  });
  const stance = EXERCISE_ROWS.find(({ id }) => id === 'single-leg-stance');
  assert.ok(textOf('I 0.31').includes('30-40 s'));
  assert.deepEqual(stance?.secondsTo, [30, 40]);
});

test('the stop rule has the numbers of D.3 to D.5 and F, as pacing has them', () => {
  const values = Object.fromEntries(Object.entries(TRY_LIMITS).map(([id, { value }]) => [id, value]));
  const percent = CUTS.map((row) => row.percent);
  const rises = RISES.map((row) => row.percent);
  assert.deepEqual(values, {
    ceiling: [PACING_LIMITS.amberPain.value, 5],
    points: [PACING_LIMITS.reboundRise.value, 2],
    hours: [2, 2],
    easyDays: [1, PACING_LIMITS.easyDays.value],
    less: [Math.min(...percent), Math.max(...percent)],
    reboundWeeks: [PACING_LIMITS.reboundDays.value / 7, 4],
    more: [Math.min(...rises), Math.max(...rises)],
    reviewWeeks: [2, 2],
  });
  assert.deepEqual(values['less'], [30, 50]);
  for (const [id, { spec }] of Object.entries(TRY_LIMITS)) assert.ok(textOf(spec).length > 20, id);
  assert.match(textOf('F29'), /2-week review/);
  for (const { id, spec } of TRY_NOTES) assert.ok(textOf(spec).length > 20, id);
});

// Timers

const unrolled = ({ timer = [] }: SelfCheck | Exercise): readonly Segment<HoldKind>[] =>
  timer.flatMap(({ times, segments }) => Array.from({ length: times }, () => segments).flat());

const FIVE = 'hold 5, let-go 5, hold 5, let-go 5, hold 5, let-go 5, hold 5, let-go 5, hold 5';
const THREE = 'hold 5, rest 5, hold 5, rest 5, hold 5';

test('what is timed is timed so, and nothing else is', () => {
  const found = ROWS.filter(({ timer }) => timer).map((row) => [
    row.id,
    unrolled(row)
      .map(({ kind, seconds }) => `${kind} ${seconds}`)
      .join(', '),
  ]);
  assert.deepEqual(Object.fromEntries(found), {
    'stand-check': 'ready 5, stand 30, change 10, stand 30',
    'sit-walk-check': 'sit 1200, walk 300',
    'carry-check': 'ready 5, carry 30, change 10, carry 30',
    'hip-lift-check': `ready 5, ${THREE}, change 10, ${THREE}`,
    'pillow-squeeze': `ready 5, ${FIVE}`,
    'strap-push-out': `ready 5, ${FIVE}`,
    'knee-to-chest': 'ready 5, hold 30, change 10, hold 30',
    'cross-over': 'ready 5, hold 10, change 10, hold 10',
    'single-leg-stance': 'ready 5, stand 10, change 10, stand 10, change 10, stand 10, change 10, stand 10',
  });
});

test('the timer asks for no more than the dose, and counts each hold', () => {
  const start = { act: 'start', wall: 0, steady: 0 } as const;
  for (const row of ROWS.filter(({ timer }) => timer)) {
    const session = unrolled(row);
    const holds = session.filter(({ kind }) => ['stand', 'hold', 'carry'].includes(kind));
    const [from = 0, to = 0] = row.dose.seconds ?? [];
    for (const { seconds } of holds) assert.ok(seconds >= from && seconds <= to, row.id);
    const total = session.reduce((sum, { seconds }) => sum + seconds, 0);
    const [before, end] = [total * 1000 - 1, total * 1000].map((ms) =>
      timerAt(session, [start], { wall: ms, steady: ms }),
    );
    assert.deepEqual([before?.phase, end?.phase], ['running', 'done'], row.id);
    assert.deepEqual(end?.bout, { n: holds.length, of: holds.length }, row.id);
    const times = (row.dose.reps ?? row.dose.sets ?? [1])[0] * (row.dose.eachSide ? 2 : 1);
    if (row.dose.seconds) assert.equal(holds.length, times, row.id);
  }
});

// Locks

test('a lock closes what it has to, and “less” stays open', () => {
  const gentle = ['sit-walk-check', 'walking'];
  const open = LOCKS.map((lock) => ROWS.filter((row) => !isClosed(row, lock)).map(({ id }) => id));
  const all = ROWS.map(({ id }) => id);
  assert.deepEqual(LOCKS, ['none', 'running', 'loads', 'all']);
  assert.deepEqual(open, [all, all, gentle, []]);
});

// Sources

test('every source is in the bibliography, and one person’s story is labelled', () => {
  const known = new Set<string>(PATTERN_BIBLIOGRAPHY.map(({ id }) => id));
  for (const { id, sources } of [
    ...ROWS,
    ...TRY_NOTES,
    ...Object.values(TRY_LIMITS).map((row) => ({ id: row.spec, ...row })),
  ]) {
    assert.ok(sources.length > 0, id);
    for (const source of sources) assert.ok(known.has(source), `${id}: ${source}`);
  }
  for (const { id, sources, story = false } of EXERCISE_ROWS) {
    assert.equal(
      story,
      sources.every((source) => source === 's2'),
      id,
    );
  }
});

// Words

test('doses in words', () => {
  const found = Object.fromEntries(ROWS.map((row) => [row.id, doseText(row, speech)]));
  assert.deepEqual(found, {
    'stand-check': '20 to 30 seconds on each side.',
    'step-check': 'a step of 10 to 15 cm (4 to 6 inches), 5 to 10 times on each side.',
    'sit-walk-check': 'sit 20 minutes, walk 5 minutes.',
    'carry-check': '2 to 7 kg (5 to 15 lb) in one hand, 30 to 60 seconds on each side.',
    'hip-lift-check': '5 seconds, 3 to 5 times on each side.',
    'pillow-squeeze': '5 seconds, then let go for 5 seconds, with 20% of your strength, 5 to 10 times.',
    'strap-push-out': '5 seconds, with 20% of your strength, 5 to 10 times.',
    'knee-to-chest': '30 seconds on each side.',
    'cross-over': '10 to 15 seconds on each side.',
    'hip-hinge': '8 to 10 times.',
    'single-leg-stance': '10 to 20 seconds, 2 to 3 times on each side, once a day.',
    'single-leg-bridge': 'slow and light, as no numbers are given.',
    'pallof-press': 'slow and light, as no numbers are given.',
    'step-down': 'a step of 10 to 15 cm (4 to 6 inches), 5 to 10 times on each side, 2 to 3 times a week.',
    'lateral-step-down': '5 to 8 times on each side, 2 to 3 times a week.',
    'suitcase-carry':
      '2 to 9 kg (5 to 20 lb) in one hand, 20 to 40 metres, 2 to 3 times on each side, 2 to 3 times a week.',
    walking: 'walk 5 to 10 minutes, 1 to 2 times a day.',
  });
  const arabic = { ...speech, numbers: new Numbers('ar-EG') };
  assert.equal(doseText(byId('knee-to-chest'), arabic), '٣٠ seconds on each side.');
});

test('what was noticed, in the order of the checks, and no line for what nobody noticed', () => {
  assert.deepEqual(noticedLines({}, speech), []);
  assert.deepEqual(
    noticedLines(
      {
        'sit-walk-check text': '  4 of 10 ',
        'stand-check grab': 'yes',
        'stand-check drop': 'yes',
        'stand-check lean': '',
        'carry-check text': '   ',
        'nobody drop': 'yes',
      },
      speech,
    ),
    [
      'Stand on one leg: My hips dropped on the lifted side; I grabbed hold of something',
      'Sit, then walk: 4 of 10',
    ],
  );
});

/** The items of each list of part J, and how the words say them. */
const LISTS: Readonly<Record<string, readonly [row: string, items: readonly RegExp[]]>> = {
  'stand-check': [
    'Single-leg stand: feel for',
    [
      /hips dropped/,
      /leaned over/,
      /hitched/,
      /turned in/,
      /wobbled/,
      /grabbed/,
      /breath/,
      /as I stood|later/,
      /One side/,
      /seconds/,
    ],
  ],
  'step-check': [
    'Step-down: note',
    [
      /tilted or turned/,
      /leaned/,
      /second toe/,
      /arms/,
      /dropped/,
      /now and next morning/,
      /before your form slipped/,
    ],
  ],
  'carry-check': [
    'Suitcase carry: note',
    [
      /leaned away/,
      /shoulder hitched/,
      /hip pushed out/,
      /shorter on one side/,
      /grip or breath/,
      /just after/,
      /One side was harder/,
    ],
  ],
  'hip-lift-check': [
    'Hip extension: note',
    [/back arched/, /hips turned/, /knee bent/, /cramped/, /heavier/, /hurt/],
  ],
  'sit-walk-check': ['Sit then walk: note', [/first 5 steps/, /until it eased/, /minute 5/, /2 hours/]],
  'single-leg-stance': [
    'Single-leg stance: focus on',
    [/tall/, /level hips/, /soft knee over the middle toes/, /whole foot/, /easy breath/, /wall/],
  ],
  walking: [
    'Walking cues',
    [/shorter, quicker, quiet/, /swing/, /nothing clenched/, /ground back/, /left and right/, /Think of one/],
  ],
};

test('every item of the lists of part J is said', () => {
  for (const [id, [row, items]] of Object.entries(LISTS)) {
    const [list = ''] = cell(rowBy('J', row), 'Proposed').split(/\. |; note /);
    assert.equal(list.split(';').length, items.length, `${row}: ${list}`);
    const focus: Readonly<Record<string, unknown>> = words.focusOn;
    const told = { ...words.check, ...words.exercise }[id as keyof typeof words.check];
    const text = JSON.stringify([told, focus[id], words.cues]);
    for (const item of items) assert.match(text, item, id);
  }
});

test('the caveats are said: strength, late muscles, short steps, stiff mornings', () => {
  assert.match(words.caveat['stand-check'], /drops says little/);
  assert.match(words.caveat['hip-lift-check'], /late in many people without pain/);
  assert.match(words.caveat.walking, /Do not make them shorter/);
  assert.match(words.caveat['sit-walk-check'], /over 30 minutes/);
});

const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value.replaceAll(/\{\w+\}/g, '2')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

test(`every card reads at grade ${MAX_GRADE} or lower`, async (t) => {
  const common = strings([words.checkDose, words.how, words.noticed, words.progress, words.choose]);
  const caveats: Readonly<Record<string, string>> = words.caveat;
  const focus: Readonly<Record<string, readonly string[]>> = words.focusOn;
  const cards = Object.entries({ ...words.check, ...words.exercise }).map(
    ([id, text]) =>
      [id, [...strings([text, caveats[id], focus[id]]), doseText(byId(id), speech), ...common]] as const,
  );
  const others = {
    stop: [words.stopTitle, ...stopLines(speech)],
    intros: strings([words.checksIntro, words.exercisesIntro, words.note, words.closed, words.closedOpens]),
    progress: strings([
      words.oneChange,
      words.lever,
      words.aim,
      words.ifSpike,
      words.stopFirst,
      words.cut,
      words.review,
    ]),
    timer: strings(words.timer),
  };
  for (const [id, lines] of [...cards, ...Object.entries(others)]) {
    await t.test(id, () => {
      const found = grade(lines);
      assert.ok(found <= MAX_GRADE, `grade ${found}: ${lines.join(' | ')}`);
    });
  }
});

test(`no sentence has over ${MAX_SENTENCE_WORDS} words, and none judges`, () => {
  const all = [...strings(words), ...stopLines(speech)];
  const long = sentences(all).filter((sentence) => sentence.split(/\s+/).length > MAX_SENTENCE_WORDS);
  assert.deepEqual(long, []);
  const text = all.join('\n');
  for (const word of [
    ...BANNED_WORDS,
    'positive',
    'negative',
    'fail(?:s|ed|ure)?',
    'score[ds]?',
    'pass(?:ed)?',
    'normal',
    'fault',
  ]) {
    assert.doesNotMatch(text, new RegExp(`\\b(?:${word})\\b`, 'i'));
  }
  assert.doesNotMatch(text, /'/, 'straight apostrophe');
});

test('every placeholder is filled', () => {
  assert.doesNotMatch(stopLines(speech).join(' '), /[{}]|undefined/);
  assert.equal(
    stopLines(speech)[3],
    'Then take 1 to 2 easy days, but keep walking gently. Start again with 30 to 50% less.',
  );
});
