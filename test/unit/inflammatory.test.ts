/** The inflammatory block (B.1, B.2, B.6): edge values, what is not known yet, and which questions to ask. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  checkRedFlags,
  CRITERIA_SETS,
  INFLAMMATORY_QUESTIONS,
  QUANTITIES,
  QUESTION_SCREENS,
  scoreInflammatoryPain,
  type Answers,
  type CriteriaSetId,
  type QuantityId,
  type QuestionId,
} from '../../src/rules.js';
import {
  ALL_NO,
  PARENTS,
  QUANTITY_IDS,
  same,
  SEED,
  without,
  WORST_QUANTITIES,
  yesOnly,
  type AnswerId,
} from '../support/answer-sets.js';
import { expectedScores, fieldsOf } from '../support/oracle.js';

const BLOCK_IDS: readonly QuestionId[] = INFLAMMATORY_QUESTIONS.map(({ id }) => id);
const SCREEN_ORDER: readonly AnswerId[] = QUESTION_SCREENS.flatMap(({ questions }) => questions);

/** Everything in the block a sign: every set is met. */
const ALL_SIGNS: Answers = { ...same(BLOCK_IDS, 'yes'), ...WORST_QUANTITIES };
/** Nothing in it but its length. */
const NO_SIGNS: Answers = { ...ALL_NO, 'pain-duration': 'over-3-months' };

function item(set: CriteriaSetId, answers: Answers) {
  return scoreInflammatoryPain(answers).sets[set];
}

// Edge values of B.2. Each by its number, by the number beside it, and by the bands.

/** Points of a set that one answer makes the difference of. */
function pointsWith(set: CriteriaSetId, id: QuantityId, value: number | string): number {
  return item(set, { ...ALL_SIGNS, [id]: value }).points;
}

const all = (set: CriteriaSetId) => CRITERIA_SETS.find(({ id }) => id === set)?.items.length ?? 0;

test('onset exactly 40 fails ASAS and Calin', () => {
  for (const set of ['asas', 'calin'] as const) {
    assert.equal(pointsWith(set, 'age-at-onset', 39), all(set), `${set} 39`);
    assert.equal(pointsWith(set, 'age-at-onset', 40), all(set) - 1, `${set} 40`);
    assert.equal(pointsWith(set, 'age-at-onset', '35-to-39'), all(set), `${set} 35 to 39`);
    assert.equal(pointsWith(set, 'age-at-onset', '40-to-44'), all(set) - 1, `${set} 40 to 44`);
  }
});

test('onset exactly 45 fails the NG65 gate', () => {
  const gate = (value: number | string) => item('ng65', { ...ALL_SIGNS, 'age-at-onset': value } as Answers);
  assert.equal(gate(44).applies, true);
  assert.equal(gate(45).applies, false);
  assert.equal(gate('40-to-44').applies, true);
  assert.equal(gate('45-or-over').applies, false);
  assert.equal(gate(45).status, 'does-not-apply');
});

test('onset exactly 35 fails NG65 item 1', () => {
  assert.equal(pointsWith('ng65', 'age-at-onset', 34), 9);
  assert.equal(pointsWith('ng65', 'age-at-onset', 35), 8);
  assert.equal(pointsWith('ng65', 'age-at-onset', 'under-35'), 9);
  assert.equal(pointsWith('ng65', 'age-at-onset', '35-to-39'), 8);
});

test('exactly 3 months fails "over 3 months" in every set that asks for it', () => {
  for (const [value, over] of [
    [3, false],
    [3.01, true],
    [4, true],
    ['6-weeks-to-3-months', false],
    ['over-3-months', true],
    ['not-sure', true],
  ] as const) {
    const { sets, status, outcomes } = scoreInflammatoryPain({ ...ALL_SIGNS, 'pain-duration': value });
    for (const set of ['asas', 'berlin', 'ng65'] as const)
      assert.equal(sets[set].applies, over, `${set} ${value}`);
    assert.equal(sets.calin.points, over ? 5 : 4);
    assert.equal(status, over ? 'settled' : 'too-early');
    assert.equal(outcomes.length > 0, over);
  }
});

test('exactly 30 minutes fails Berlin item 1, and any stiffness at all is a Calin item', () => {
  assert.equal(pointsWith('berlin', 'morning-stiffness', 30), 3);
  assert.equal(pointsWith('berlin', 'morning-stiffness', 31), 4);
  assert.equal(pointsWith('berlin', 'morning-stiffness', 'up-to-30-minutes'), 3);
  assert.equal(pointsWith('berlin', 'morning-stiffness', 'over-30-minutes'), 4);
  assert.equal(pointsWith('calin', 'morning-stiffness', 0), 4);
  assert.equal(pointsWith('calin', 'morning-stiffness', 1), 5);
  assert.equal(pointsWith('calin', 'morning-stiffness', 'none'), 4);
  assert.equal(pointsWith('calin', 'morning-stiffness', 'up-to-30-minutes'), 5);
});

test('age exactly 50 passes Berlin, 51 does not apply', () => {
  for (const [value, applies] of [
    [50, true],
    [51, false],
    ['50-or-under', true],
    ['51-or-over', false],
    ['not-sure', true],
  ] as const) {
    assert.equal(item('berlin', { ...ALL_SIGNS, 'age-now': value }).applies, applies, String(value));
  }
});

test('Berlin item 2 needs both halves', () => {
  const points = (yes: readonly QuestionId[]) =>
    item('berlin', { ...NO_SIGNS, 'age-now': '50-or-under', ...same(yes, 'yes') }).points;
  assert.equal(points(['eased-by-movement']), 0);
  assert.equal(points(['not-eased-by-rest']), 0);
  assert.equal(points(['eased-by-movement', 'not-eased-by-rest']), 1);
});

test('ASAS item 5 needs night pain and that rising eases it, Berlin item 3 that it is the only part', () => {
  const points = (set: CriteriaSetId, yes: readonly QuestionId[]) =>
    item(set, { ...NO_SIGNS, 'age-now': '50-or-under', ...same(yes, 'yes') }).points;
  assert.equal(points('asas', ['night-pain']), 0);
  assert.equal(points('asas', ['night-pain-eased-by-rising']), 0);
  assert.equal(points('asas', ['night-pain', 'night-pain-eased-by-rising']), 1);
  assert.equal(points('berlin', ['second-half-waking']), 0);
  assert.equal(points('berlin', ['second-half-only']), 0);
  assert.equal(points('berlin', ['second-half-waking', 'second-half-only']), 1);
});

test('buttock pain counts once in NG65, whichever side', () => {
  const points = (yes: readonly QuestionId[]) => item('ng65', { ...NO_SIGNS, ...same(yes, 'yes') }).points;
  assert.equal(points(['buttock-one-side']), 1);
  assert.equal(points(['buttock-swaps-sides']), 1);
  assert.equal(points(['buttock-one-side', 'buttock-swaps-sides']), 1);
});

test('cut-offs: one point below is not enough', () => {
  const onset = { ...NO_SIGNS, 'age-at-onset': '40-to-44' } as const;
  const outcomes = (yes: readonly QuestionId[], answers: Answers = onset) =>
    scoreInflammatoryPain({ ...answers, ...same(yes, 'yes') }).outcomes;
  const ng65: readonly QuestionId[] = [
    'second-half-waking',
    'buttock-one-side',
    'pill-helps-in-48-hours',
    'past-arthritis',
  ];
  assert.deepEqual(outcomes(ng65.slice(0, 2)), []);
  assert.deepEqual(outcomes(ng65.slice(0, 3)), ['blood-test']);
  assert.deepEqual(outcomes(ng65), ['rheumatology-check']);
  const asas: readonly QuestionId[] = ['slow-start', 'eased-by-movement', 'not-eased-by-rest'];
  const late = { ...NO_SIGNS, 'age-at-onset': '45-or-over' } as const;
  assert.deepEqual(outcomes(asas, late), []);
  assert.deepEqual(outcomes([...asas, 'night-pain', 'night-pain-eased-by-rising'], late), [
    'pattern-can-fit',
  ]);
  const young = { ...late, 'age-now': '50-or-under' } as const;
  assert.deepEqual(outcomes(['buttock-swaps-sides'], young), []);
  assert.deepEqual(outcomes(['buttock-swaps-sides', 'eased-by-movement', 'not-eased-by-rest'], young), [
    'pattern-can-fit',
  ]);
});

test('Calin alone gives no level', () => {
  const answers: Answers = {
    ...NO_SIGNS,
    'age-at-onset': 39,
    'morning-stiffness': 5,
    ...same(['slow-start'], 'yes'),
  };
  assert.equal(item('calin', answers).status, 'met');
  assert.deepEqual(scoreInflammatoryPain(answers).outcomes, []);
});

test('psoriasis, uveitis or bowel disease: a note beside any score, or without one', () => {
  for (const id of ['psoriasis', 'uveitis', 'bowel-disease'] as const) {
    assert.deepEqual(scoreInflammatoryPain({ ...NO_SIGNS, [id]: 'yes' }).outcomes, ['linked-illness']);
    const { level, rules } = checkRedFlags({ ...NO_SIGNS, [id]: 'not-sure' });
    assert.equal(level, 'prompt');
    assert.ok(
      rules.some(({ spec }) => spec === 'P16'),
      id,
    );
    assert.deepEqual(scoreInflammatoryPain({ ...ALL_NO, [id]: 'yes' }).outcomes, []);
  }
  assert.deepEqual(scoreInflammatoryPain(ALL_SIGNS).outcomes, ['rheumatology-check', 'linked-illness']);
});

// What is not known yet

test('nothing answered: every set is open, and only the duration is asked', () => {
  const { status, outcomes, sets, missing } = scoreInflammatoryPain({});
  assert.equal(status, 'unfinished');
  assert.deepEqual(outcomes, []);
  assert.deepEqual(missing, ['pain-duration']);
  for (const { id, items } of CRITERIA_SETS) {
    assert.deepEqual(
      sets[id],
      {
        applies: id === 'calin' ? true : undefined,
        points: 0,
        pointsPossible: items.length,
        status: 'not-known-yet',
      },
      id,
    );
  }
});

test('an open item is neither met nor not met', () => {
  const some: Answers = { ...NO_SIGNS, 'age-at-onset': 'under-35', 'age-now': '50-or-under' };
  const asas = (answers: Answers) => item('asas', answers);
  const three = { ...some, ...same(['slow-start', 'eased-by-movement'], 'yes') };
  assert.equal(asas(three).status, 'not-met');
  const open = asas(without(three, 'not-eased-by-rest'));
  assert.deepEqual([open.points, open.pointsPossible, open.status], [3, 4, 'not-known-yet']);
  // Out of reach: an open item does not matter.
  const two = { ...some, ...same(['slow-start'], 'yes') };
  assert.equal(asas(without(two, 'not-eased-by-rest')).status, 'not-met');
  // Reached: neither.
  const four = { ...three, ...same(['not-eased-by-rest'], 'yes') };
  assert.equal(asas(without(four, 'night-pain')).status, 'met');
  // A half that is no settles an item whose other half is open.
  assert.equal(asas(without(three, 'night-pain-eased-by-rising')).pointsPossible, 3);
  // Points do not make a set apply, and a set that does not apply is never met.
  assert.equal(asas(without(four, 'pain-duration')).status, 'not-known-yet');
  assert.equal(asas({ ...four, 'pain-duration': 2 }).status, 'does-not-apply');
});

/** Every assignment of the given answers; `undefined` leaves one open. */
function* assignments(
  choices: readonly (readonly [AnswerId, readonly (string | undefined)[]])[],
): Generator<Answers> {
  const [first, ...rest] = choices;
  if (first === undefined) {
    yield {};
    return;
  }
  const [id, values] = first;
  for (const answers of assignments(rest)) {
    for (const value of values) {
      yield value === undefined ? answers : { ...answers, [id]: value };
    }
  }
}

const bandsOf = (id: QuantityId) => Object.keys(QUANTITIES.find((row) => row.id === id)?.bands ?? {});
const OPEN_TOO = ['yes', 'no', undefined] as const;
const COMPLETE = ['yes', 'no'] as const;

function choices(
  values: readonly (string | undefined)[],
  quantities: readonly QuantityId[],
  questions: readonly QuestionId[],
) {
  return [
    ...quantities.map(
      (id) => [id, [...bandsOf(id), ...(values.includes(undefined) ? [undefined] : [])]] as const,
    ),
    ...questions.map((id) => [id, values] as const),
  ];
}

for (const [set, combinations, sets] of [
  [
    'asas',
    choices(
      OPEN_TOO,
      ['pain-duration', 'age-at-onset'],
      ['slow-start', 'eased-by-movement', 'not-eased-by-rest', 'night-pain', 'night-pain-eased-by-rising'],
    ),
    4_860,
  ],
  [
    'berlin',
    choices(
      OPEN_TOO,
      ['pain-duration', 'age-now', 'morning-stiffness'],
      [
        'eased-by-movement',
        'not-eased-by-rest',
        'second-half-waking',
        'second-half-only',
        'buttock-swaps-sides',
      ],
    ),
    11_664,
  ],
  [
    'calin',
    choices(
      OPEN_TOO,
      ['pain-duration', 'age-at-onset', 'morning-stiffness'],
      ['slow-start', 'eased-by-movement'],
    ),
    720,
  ],
  [
    'ng65',
    choices(
      COMPLETE,
      ['pain-duration', 'age-at-onset'],
      [
        'second-half-waking',
        'buttock-one-side',
        'buttock-swaps-sides',
        'eased-by-movement',
        'pill-helps-in-48-hours',
        'family-spondyloarthritis',
        'past-arthritis',
        'heel-or-tendon-pain',
        'psoriasis',
      ],
    ),
    6_144,
  ],
] as const) {
  test(`${set}: every answer to its items${set === 'ng65' ? '' : ', open ones too'}`, (t) => {
    const cutoff = CRITERIA_SETS.find(({ id }) => id === set)?.cutoffs[0] ?? 0;
    let count = 0;
    for (const answers of assignments(combinations)) {
      const actual = item(set, answers);
      const least = expectedScores(fieldsOf(answers, 'mildest'))[set];
      const most = expectedScores(fieldsOf(answers, 'worst'))[set];
      const status = !most.applies
        ? 'does-not-apply'
        : most.points < cutoff
          ? 'not-met'
          : least.applies && least.points >= cutoff
            ? 'met'
            : 'not-known-yet';
      const applies = least.applies === most.applies ? most.applies : undefined;
      const expected = { applies, points: least.points, pointsPossible: most.points, status };
      if (JSON.stringify(actual) !== JSON.stringify(expected)) {
        assert.deepEqual(actual, expected, JSON.stringify(answers));
      }
      count += 1;
    }
    t.diagnostic(`${count} answer sets`);
    assert.equal(count, sets);
  });
}

// What is still missing

interface State {
  readonly answers: Answers;
  readonly open: readonly AnswerId[];
}

/** Pain over 3 months, everything answered but up to 10 questions. */
const STATES: fc.Arbitrary<State> = fc
  .tuple(
    fc.noBias(fc.array(fc.nat({ max: 1_000_000 }), { minLength: 20, maxLength: 20 })),
    fc.constantFrom(15, 30, 50),
    fc.shuffledSubarray([...BLOCK_IDS, ...QUANTITY_IDS.filter((id) => id !== 'pain-duration')], {
      minLength: 1,
      maxLength: 10,
    }),
  )
  .map(([picks, percent, open]) => {
    const answers: Record<string, string> = { 'pain-duration': 'over-3-months' };
    BLOCK_IDS.forEach((id, at) => {
      answers[id] = (picks[at] ?? 0) % 100 < percent ? 'yes' : 'no';
    });
    QUANTITY_IDS.slice(1).forEach((id, at) => {
      const bands = bandsOf(id);
      answers[id] = bands[(picks[BLOCK_IDS.length + at] ?? 0) % bands.length] ?? '';
    });
    return { answers: without(answers, ...open), open };
  });

test('missing: left out is only what cannot change the outcome, and in the order of the screens', (t) => {
  let states = 0;
  let completions = 0;
  let asked = 0;
  let needless = 0;
  let unfinished = 0;
  fc.assert(
    fc.property(STATES, ({ answers, open }) => {
      const { missing, status, outcomes } = scoreInflammatoryPain(answers);
      assert.deepEqual(
        missing,
        SCREEN_ORDER.filter((id) => missing.includes(id)),
      );
      // A follow-up waits for the question it follows; until then it may matter without being missing.
      const mayMatter = open.filter(
        (id) => missing.includes(id) || missing.some((it) => it === PARENTS.get(id)),
      );
      const outcomeOf = new Map<string, string>();
      const byRest = new Map<AnswerId, Map<string, string>>(missing.map((id) => [id, new Map()]));
      const matters = new Set<AnswerId>();
      const found = new Set<string>();
      const values = open.map(
        (id) => [id, QUANTITY_IDS.some((it) => it === id) ? bandsOf(id as QuantityId) : COMPLETE] as const,
      );
      for (const completion of assignments(values)) {
        const outcome = expectedScores(fieldsOf({ ...answers, ...completion }, 'mildest')).outcomes.join();
        found.add(outcome);
        const key = mayMatter.map((id) => completion[id]).join();
        const before = outcomeOf.get(key);
        if (before !== undefined && before !== outcome) {
          assert.fail(
            `${open.join()} open, ${missing.join()} missing: ${key} gives ${before} and ${outcome}`,
          );
        }
        outcomeOf.set(key, outcome);
        for (const id of missing) {
          const rest = open.map((it) => (it === id ? '' : completion[it])).join();
          const others = byRest.get(id);
          if (others?.has(rest) === true && others.get(rest) !== outcome) matters.add(id);
          others?.set(rest, outcome);
        }
        completions += 1;
      }
      assert.equal(status, missing.length > 0 ? 'unfinished' : 'settled');
      if (status === 'settled') assert.deepEqual([...found], [outcomes.join()]);
      else unfinished += 1;
      // Unfinished exactly as long as more than one outcome is left.
      assert.equal(status === 'unfinished', found.size > 1, `${missing.join()}: ${[...found].join(' / ')}`);
      asked += missing.length;
      needless += missing.length - matters.size;
      states += 1;
    }),
    { seed: SEED, numRuns: 2_500, includeErrorInReport: true, endOnFailure: true },
  );
  t.diagnostic(`${states} states (${unfinished} unfinished), ${completions} completions`);
  t.diagnostic(`${asked} questions asked, ${needless} of them could not change the outcome`);
  assert.ok(completions > 200_000, `only ${completions} completions`);
  assert.ok(unfinished > 500, `only ${unfinished} unfinished`);
  assert.ok(needless <= 0.04 * asked, `${needless} of ${asked} questions are needless`);
});

test('missing never names what is answered, nor a follow-up that does not apply', () => {
  fc.assert(
    fc.property(STATES, ({ answers }) => {
      for (const id of scoreInflammatoryPain(answers).missing) {
        assert.equal(answers[id], undefined);
        const parent = PARENTS.get(id);
        assert.ok(parent === undefined || answers[parent] === 'yes', id);
      }
    }),
    { seed: SEED, numRuns: 3_000 },
  );
});

test('asking stops as soon as outcome and advice are settled', () => {
  const referred: Answers = {
    'pain-duration': 'over-3-months',
    'age-at-onset': 'under-35',
    ...same(['second-half-waking', 'buttock-one-side', 'eased-by-movement'], 'yes'),
  };
  const { status, outcomes, missing } = scoreInflammatoryPain(referred);
  assert.equal(status, 'unfinished');
  assert.deepEqual(outcomes, ['rheumatology-check']);
  // The note on a linked illness is advice too.
  assert.deepEqual(missing, ['psoriasis', 'uveitis', 'bowel-disease']);
  const { status: then } = scoreInflammatoryPain({ ...referred, uveitis: 'yes' });
  assert.equal(then, 'settled');
});

test('age now is not asked where it is known from "under 18"', () => {
  const undecided: Answers = without(
    { ...yesOnly([]), 'pain-duration': 'over-3-months', 'morning-stiffness': 'over-30-minutes' },
    'age-now',
    'buttock-swaps-sides',
  );
  assert.deepEqual(checkRedFlags(undecided).missing, ['age-now', 'buttock-swaps-sides']);
  for (const answer of ['yes', 'not-sure'] as const) {
    assert.deepEqual(checkRedFlags({ ...undecided, 'under-18': answer }).missing, ['buttock-swaps-sides']);
  }
  // A given age stands.
  const given = scoreInflammatoryPain({ ...ALL_SIGNS, 'under-18': 'yes', 'age-now': 51 });
  assert.equal(given.sets.berlin.applies, false);
  const known = scoreInflammatoryPain(without({ ...ALL_SIGNS, 'under-18': 'yes' }, 'age-now'));
  assert.equal(known.sets.berlin.applies, true);
  const open = scoreInflammatoryPain(without({ ...ALL_SIGNS, 'under-18': 'no' }, 'age-now'));
  assert.equal(open.sets.berlin.applies, undefined);
});

// When the block applies

test('3 months or less: too early, nothing to ask, no outcome, whatever else is answered', () => {
  for (const duration of ['under-6-weeks', '6-weeks-to-3-months', 3, 0] as const) {
    const { status, outcomes, missing } = scoreInflammatoryPain({ ...ALL_SIGNS, 'pain-duration': duration });
    assert.deepEqual([status, outcomes, missing], ['too-early', [], []]);
    assert.deepEqual(scoreInflammatoryPain({ 'pain-duration': duration }).missing, []);
    const { rules, inflammatory } = checkRedFlags({ ...ALL_NO, ...ALL_SIGNS, 'pain-duration': duration });
    assert.ok(
      rules.every(({ spec }) => spec !== 'P16'),
      String(duration),
    );
    assert.deepEqual(inflammatory?.outcomes ?? [], []);
  }
});

test('an emergency or same-day rule closes the block, a prompt one does not', () => {
  const positive: Answers = { ...ALL_NO, ...ALL_SIGNS };
  const open = checkRedFlags(positive);
  assert.deepEqual(open.inflammatory?.outcomes, ['rheumatology-check', 'linked-illness']);
  for (const [id, closes] of [
    ['saddle-numbness', true],
    ['fever', true],
    ['one-leg-numb', false],
    ['weak-immunity', false],
  ] as const) {
    const { inflammatory, rules } = checkRedFlags({ ...positive, [id]: 'yes' });
    assert.equal(inflammatory === undefined, closes, id);
    assert.equal(
      rules.some(({ spec }) => spec === 'P16'),
      !closes,
      id,
    );
    const { missing } = checkRedFlags(
      without({ ...positive, [id]: 'yes' }, 'psoriasis', 'uveitis', 'bowel-disease'),
    );
    assert.equal(missing.length === 0, closes, `${id}: ${missing.join()}`);
  }
});

test('the block is asked in bands: a not sure counts as the more worrying one', () => {
  const notSure: Answers = {
    ...same(BLOCK_IDS, 'not-sure'),
    ...Object.fromEntries(QUANTITY_IDS.map((id) => [id, 'not-sure'])),
  };
  assert.deepEqual(scoreInflammatoryPain(notSure), scoreInflammatoryPain(ALL_SIGNS));
});

test('ages and months are not held against each other', () => {
  assert.doesNotThrow(() =>
    scoreInflammatoryPain({ 'age-at-onset': 60, 'age-now': 20, 'pain-duration': 1440, 'under-18': 'yes' }),
  );
});
