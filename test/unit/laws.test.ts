/**
 * The laws of the rules core over the whole space of answers: exhaustively where that is possible, and on
 * random answer sets (one fixed seed) where it is not. The oracle is A.5 and B.2 written out once more.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  checkRedFlags,
  LEVELS,
  LOCKS,
  QUANTITIES,
  RED_FLAG_RULES,
  scoreInflammatoryPain,
  SOURCES,
  type Answers,
  type Level,
  type Quantity,
  type QuestionId,
  type RedFlagResult,
} from '../../src/rules.js';
import {
  ALL_IDS,
  ALL_NO,
  answerSets,
  codes,
  COMPLETE_MIXES,
  isLooser,
  MIXES,
  PARENTS,
  QUANTITY_IDS,
  RED_FLAG_IDS,
  same,
  SEED,
  SIGNS,
  signsOf,
  strictness,
  urgency,
  withParents,
  without,
  WORST_QUANTITIES,
  yesOnly,
  YES_NO_IDS,
  type AnswerId,
  type Sign,
} from '../support/answer-sets.js';
import { expectedScores, fieldsOf, firing } from '../support/oracle.js';

/** Every sign that alone is an emergency, by its code in A.3. */
const EMERGENCY_SIGNS = 'RF01 RF02 RF03 RF04 RF05 RF06 RF07 RF09 RF10 RF11 RF14 RF15 RF16 RF24 RF35b'
  .split(' ')
  .flatMap(signsOf);

/** Signs with which, and with nothing else, no level is given. */
const SILENT_SIGNS = ['RF08b', 'RF17', 'RF20a', 'RF25'].flatMap(signsOf);

const SOURCE_IDS = new Set<string>(SOURCES.map(({ id }) => id));

const tried = { exhaustive: 0, random: 0 };

function check(answers: Answers, kind: keyof typeof tried): RedFlagResult {
  tried[kind] += 1;
  return checkRedFlags(answers);
}

function holdsFor<T>(answers: fc.Arbitrary<T>, numRuns: number, property: (value: T) => void): void {
  fc.assert(
    fc.property(answers, (value) => {
      property(value);
    }),
    { seed: SEED, numRuns, includeErrorInReport: true },
  );
}

function describe(result: Pick<RedFlagResult, 'level' | 'locks' | 'rules'>): string {
  return `${result.level}, ${result.locks}, ${codes(result.rules).join(' ')}`;
}

/** All questions but the follow-ups of what was not ticked. */
function applicable(answers: Answers): readonly AnswerId[] {
  const ticked = (id: QuestionId) => answers[id] === 'yes' || answers[id] === 'not-sure';
  return ALL_IDS.filter((id) => {
    const parent = PARENTS.get(id);
    return parent === undefined || ticked(parent);
  });
}

const ASKED_OF_ALL = new Set<string>([...RED_FLAG_IDS, 'pain-duration']);

/** Fails with words that are put together only where they are needed. */
function must(holds: boolean, words: () => string): void {
  if (!holds) assert.fail(words());
}

/**
 * Holds one result against the oracle.
 * @returns whether it is unfinished although no open answer could change anything
 */
function compareWithOracle(answers: Answers, result: RedFlagResult): boolean {
  const what = () => `${JSON.stringify(answers)} gave ${describe(result)}`;
  const expected = firing(answers);
  const specs = expected.map(({ spec }) => spec);
  must(codes(result.rules).toSorted().join() === specs.toSorted().join(), () => `${specs.join()}: ${what()}`);

  const missing = new Set<string>(result.missing);
  const open = applicable(answers).filter((id) => answers[id] === undefined && ASKED_OF_ALL.has(id));
  for (const id of open) must(missing.has(id), () => `${id} is open: ${what()}`);
  const blockApplies = expected.every(({ level }) => level === 'prompt');
  const [mildest, worstCase] = (['mildest', 'worst'] as const).map((side) =>
    expectedScores(fieldsOf(answers, side)).outcomes.join(),
  );
  const canChange = open.length > 0 || (blockApplies && mildest !== worstCase);
  if (canChange) must(missing.size > 0, what);

  const worst = LEVELS.find((level) => expected.some((rule) => rule.level === level)) ?? 'none-found';
  const unfinished = missing.size > 0 && worst !== 'emergency';
  must(result.level === (unfinished ? 'unfinished' : worst), what);
  const strictest = LOCKS.findLast((lock) => expected.some(({ locks }) => locks === lock)) ?? 'none';
  must(result.locks === (unfinished ? 'all' : strictest), what);
  const weak = answers['weak-immunity'] === 'yes' || answers['weak-immunity'] === 'not-sure';
  must(result.notes.join() === (weak ? 'mention-weak-immunity' : ''), what);
  return unfinished && !canChange;
}

function* subsets(signs: readonly Sign[], size: number, from = 0): Generator<readonly Sign[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= signs.length - size; at += 1) {
    const first = signs[at];
    if (first === undefined) return;
    for (const rest of subsets(signs, size - 1, at + 1)) yield [first, ...rest];
  }
}

test('every set of up to three signs, each yes and not sure: as A.5 says, complete, one level', (t) => {
  const fired = new Set<string>();
  const levels = new Map<string, number>();
  let sets = 0;
  for (const size of [0, 1, 2, 3]) {
    for (const signs of subsets(SIGNS, size)) {
      const yes = check(yesOnly(signs), 'exhaustive');
      const notSure = check(yesOnly(signs, 'not-sure'), 'exhaustive');
      compareWithOracle(yesOnly(signs), yes);
      must(yes.missing.length === 0, () => signs.join());
      must(describe(notSure) === describe(yes), () => `${signs.join()} not sure`);
      must(yes.level !== 'unfinished', () => signs.join());
      if (yes.level === 'none-found') {
        must(
          signs.every((sign) => SILENT_SIGNS.includes(sign)),
          () => `${signs.join()} gives no level`,
        );
      }
      if (signs.some((sign) => EMERGENCY_SIGNS.includes(sign))) {
        must(yes.level === 'emergency', () => signs.join());
      }
      for (const { spec } of yes.rules) fired.add(spec);
      levels.set(yes.level, (levels.get(yes.level) ?? 0) + 1);
      sets += 1;
    }
  }
  t.diagnostic(
    `${sets} sets of signs, each as yes and as not sure: ${JSON.stringify(Object.fromEntries(levels))}`,
  );
  assert.equal(SIGNS.length, 56);
  assert.equal(sets, 1 + 56 + (56 * 55) / 2 + (56 * 55 * 54) / 6);
  // The last one needs the inflammatory block.
  const never = RED_FLAG_RULES.filter(({ spec }) => !fired.has(spec)).map(({ spec }) => spec);
  assert.deepEqual(never, ['P16']);
});

test('one more sign never loosens: every step from two signs to three', (t) => {
  const results = new Map<string, RedFlagResult>();
  for (const size of [0, 1, 2, 3]) {
    for (const signs of subsets(SIGNS, size)) {
      const after = check(yesOnly(signs), 'exhaustive');
      if (size < 3) results.set(signs.join(), after);
      for (const left of signs) {
        const before = results.get(signs.filter((sign) => sign !== left).join());
        assert.ok(before, left);
        must(!isLooser(after, before), () => `${left}: ${describe(before)} became ${describe(after)}`);
      }
    }
  }
  t.diagnostic(`${results.size} smaller sets, each with every sign on top`);
});

test('the last rule fires too: a positive block', () => {
  const answers: Answers = { ...ALL_NO, ...WORST_QUANTITIES, psoriasis: 'yes' };
  const { level, rules, missing } = check(answers, 'exhaustive');
  assert.deepEqual([level, codes(rules), missing], ['prompt', ['P13', 'P16'], []]);
});

test('law 2: an emergency sign alone, whatever else is answered or open', (t) => {
  const runs = 1_000;
  assert.equal(EMERGENCY_SIGNS.length, 15);
  for (const sign of EMERGENCY_SIGNS) {
    for (const answer of ['yes', 'not-sure'] as const) {
      assert.equal(check({ [sign]: answer }, 'exhaustive').level, 'emergency', `${sign} and nothing else`);
      assert.equal(check(yesOnly([sign], answer), 'exhaustive').level, 'emergency', sign);
    }
    holdsFor(answerSets(MIXES), runs, (answers) => {
      const result = check({ ...answers, [sign]: 'yes' }, 'random');
      assert.equal(result.level, 'emergency', sign);
      assert.equal(result.locks, 'all', sign);
    });
  }
  t.diagnostic(`${EMERGENCY_SIGNS.length} signs with ${runs} random answer sets each`);
});

test('random answer sets, complete and not: rules, level, locks and notes are those of A.5 and B.6', (t) => {
  const runs = 30_000;
  const levels: Record<Level | 'unfinished', number> = {
    emergency: 0,
    'same-day': 0,
    prompt: 0,
    'none-found': 0,
    unfinished: 0,
  };
  const fired = new Set<string>();
  let asksTooMuch = 0;
  holdsFor(answerSets(MIXES), runs, (answers) => {
    const result = check(answers, 'random');
    if (compareWithOracle(answers, result)) asksTooMuch += 1;
    levels[result.level] += 1;
    for (const { spec } of result.rules) fired.add(spec);
  });
  t.diagnostic(`${runs} answer sets: ${JSON.stringify(levels)}; ${fired.size} rules fired`);
  t.diagnostic(`${asksTooMuch} unfinished although no open answer could change the outcome`);
  for (const [level, count] of Object.entries(levels)) {
    assert.ok(count >= 500, `only ${count} answer sets gave ${level}`);
  }
  assert.equal(fired.size, RED_FLAG_RULES.length);
});

test('complete answer sets get exactly one level, incomplete ones none but an emergency', () => {
  holdsFor(answerSets(COMPLETE_MIXES), 10_000, (answers) => {
    const { level, missing } = check(answers, 'random');
    assert.deepEqual(missing, []);
    assert.notEqual(level, 'unfinished');
  });
  holdsFor(answerSets(MIXES), 10_000, (answers) => {
    const { level, locks, missing } = check(answers, 'random');
    if (missing.length === 0) assert.notEqual(level, 'unfinished');
    else assert.ok(level === 'unfinished' || level === 'emergency', level);
    if (level === 'unfinished') assert.equal(locks, 'all');
  });
});

const QUANTITY_ROWS: readonly Quantity[] = QUANTITIES;

/** How worrying a quantity's answer is, 0 for the least: by the thresholds' own direction. */
function worry(id: AnswerId, value: Answers[AnswerId]): number {
  const row = QUANTITY_ROWS.find((quantity) => quantity.id === id);
  if (row === undefined || value === undefined) throw new Error(`${id} has no bands`);
  const number = value === 'not-sure' ? row.notSure : (row.bands[String(value)] ?? Number(value));
  return row.notSure === Math.min(...Object.values(row.bands)) ? -number : number;
}

/** Every answer to a question that is more worrying than the one given. */
function raises(answers: Answers): readonly (readonly [AnswerId, string])[] {
  return ALL_IDS.flatMap((id): readonly (readonly [AnswerId, string])[] => {
    const value = answers[id];
    if (value === undefined) return [];
    const row = QUANTITY_ROWS.find((quantity) => quantity.id === id);
    if (row === undefined) {
      return value === 'no'
        ? [
            [id, 'yes'],
            [id, 'not-sure'],
          ]
        : [];
    }
    const offered = [...Object.keys(row.bands), 'not-sure'] as Answers[AnswerId][];
    return offered
      .filter((band) => worry(id, band) > worry(id, value))
      .map((band) => [id, String(band)] as const);
  });
}

const PICK = fc.nat({ max: 1_000_000 });

test('law 1: a more worrying answer never lowers the level or loosens a lock', (t) => {
  const runs = 15_000;
  let raised = 0;
  let opened = 0;
  holdsFor(fc.tuple(answerSets(MIXES), PICK), runs, ([answers, pick]) => {
    const options = raises(answers);
    const raise = options[pick % options.length];
    if (raise === undefined) return;
    const [id, value] = raise;
    const before = check(answers, 'random');
    const after = check({ ...answers, [id]: value }, 'random');
    must(
      !isLooser(after, before),
      () => `${id} ${String(answers[id])} → ${value}: ${describe(before)} became ${describe(after)}`,
    );
    raised += 1;
    if (after.level === 'unfinished' && before.level !== 'unfinished') {
      opened += 1;
      // It opened questions. Whatever they are answered, it does not end below where it was.
      const done = check({ ...ALL_NO, ...answers, [id]: value }, 'random');
      assert.ok(done.level !== 'unfinished', describe(done));
      assert.ok(urgency(done.level) >= urgency(before.level), `${id}: ${describe(done)}`);
      assert.ok(strictness(done.locks) >= strictness(before.locks), `${id}: ${describe(done)}`);
    }
  });
  t.diagnostic(`${raised} answers made more worrying, ${opened} of them opened further questions`);
  assert.ok(raised > 0.95 * runs, `only ${raised} raised`);
  assert.ok(opened > 100, `only ${opened} opened further questions`);
});

test('law 1: not sure equals yes in level, rules, notes, locks and what is missing', () => {
  holdsFor(fc.tuple(answerSets(MIXES), PICK), 10_000, ([answers, pick]) => {
    const ticked = YES_NO_IDS.filter((id) => answers[id] === 'yes' || answers[id] === 'not-sure');
    const id = ticked[pick % ticked.length];
    if (id === undefined) return;
    const yes = check({ ...answers, [id]: 'yes' }, 'random');
    const notSure = check({ ...answers, [id]: 'not-sure' }, 'random');
    must(JSON.stringify(yes) === JSON.stringify(notSure), () => id);
  });
});

test('law 1: a band that is not sure equals the most worrying one', () => {
  holdsFor(fc.tuple(answerSets(MIXES), fc.constantFrom(...QUANTITY_IDS)), 5_000, ([answers, id]) => {
    const notSure = check({ ...answers, [id]: 'not-sure' }, 'random');
    const worst = check({ ...answers, [id]: WORST_QUANTITIES[id] }, 'random');
    must(JSON.stringify(notSure) === JSON.stringify(worst), () => id);
  });
});

/** The outcomes of B.6 by points, the least first. */
const OUTCOMES = ['pattern-can-fit', 'blood-test', 'rheumatology-check'];

function outcomeRank(result: RedFlagResult): readonly [points: number, linked: number] {
  const outcomes: readonly string[] = result.inflammatory?.outcomes ?? [];
  return [
    Math.max(0, ...outcomes.map((id) => OUTCOMES.indexOf(id) + 1)),
    outcomes.includes('linked-illness') ? 1 : 0,
  ];
}

test('law 1: withholding an answer from a complete set gives unfinished or an emergency, never less', (t) => {
  const runs = 15_000;
  let withheld = 0;
  let settledWithout = 0;
  holdsFor(fc.tuple(answerSets(COMPLETE_MIXES), PICK), runs, ([answers, pick]) => {
    const asked = applicable(answers);
    const id = asked[pick % asked.length];
    assert.ok(id, 'a question applies');
    const before = check(answers, 'random');
    const after = check(without(answers, id), 'random');
    const what = `without ${id}: ${describe(before)} became ${describe(after)}`;
    withheld += 1;
    assert.ok(strictness(after.locks) >= strictness(before.locks), what);
    if (ASKED_OF_ALL.has(id)) {
      assert.ok(after.level === 'unfinished' || after.level === 'emergency', what);
      assert.ok(after.level === 'unfinished' ? after.locks === 'all' : before.level === 'emergency', what);
      return;
    }
    // Of the block only what can change the outcome is asked; without the rest the result stands as it is.
    if (after.level === 'unfinished') return;
    settledWithout += 1;
    assert.equal(after.level, before.level, what);
    assert.equal(after.locks, before.locks, what);
    const [points, linked] = outcomeRank(before);
    const [pointsAfter, linkedAfter] = outcomeRank(after);
    // An age that is known from "under 18" is taken as such, so there the outcome may be the more careful one.
    if (id === 'age-now') assert.ok(pointsAfter >= points, what);
    else assert.equal(pointsAfter, points, what);
    assert.equal(linkedAfter, linked, what);
  });
  t.diagnostic(`${withheld} answers withheld, ${settledWithout} of them not needed`);
});

test('law 1: withholding answers from any set never gives a milder result', () => {
  holdsFor(fc.tuple(answerSets(MIXES), PICK, PICK), 10_000, ([answers, first, second]) => {
    const answered = applicable(answers).filter((id) => answers[id] !== undefined);
    const gone = [first, second].flatMap((pick) => answered[pick % answered.length] ?? []);
    const before = check(answers, 'random');
    const after = check(without(answers, ...gone), 'random');
    if (after.level === 'unfinished') assert.equal(after.locks, 'all');
    else if (after.level !== 'emergency') {
      must(
        !isLooser(after, before),
        () => `without ${gone.join(', ')}: ${describe(before)} became ${describe(after)}`,
      );
    }
  });
});

test('law 1 in numbers: a younger start, a longer course, more stiffness never give less', (t) => {
  const numbers = fc.record({
    'pain-duration': fc.constantFrom(0, 0.5, 1.37, 1.39, 2, 3, 3.5, 4, 24, 1440),
    'age-at-onset': fc.constantFrom(0, 18, 34, 34.9, 35, 36, 39, 40, 41, 44, 45, 46, 80, 120),
    'age-now': fc.constantFrom(0, 17, 35, 49, 50, 50.5, 51, 52, 120),
    'morning-stiffness': fc.constantFrom(0, 1, 29, 30, 31, 60, 1440),
  });
  let raised = 0;
  holdsFor(fc.tuple(answerSets(COMPLETE_MIXES), numbers, numbers), 8_000, ([answers, some, others]) => {
    const mild: Record<string, number> = {};
    const severe: Record<string, number> = {};
    for (const id of QUANTITY_IDS) {
      const worse = worry(id, others[id]) > worry(id, some[id]);
      mild[id] = worse ? some[id] : others[id];
      severe[id] = worse ? others[id] : some[id];
    }
    const before = check({ ...answers, ...mild }, 'random');
    const after = check({ ...answers, ...severe }, 'random');
    const what = `${JSON.stringify([mild, severe])}: ${describe(before)} became ${describe(after)}`;
    assert.ok(!isLooser(after, before), what);
    assert.ok(outcomeRank(after)[0] >= outcomeRank(before)[0], what);
    assert.ok(outcomeRank(after)[1] >= outcomeRank(before)[1], what);
    compareWithOracle({ ...answers, ...severe }, after);
    raised += 1;
  });
  t.diagnostic(`${raised} pairs of numbers`);
});

test('law 1 for the block: a sign more never takes an outcome away', () => {
  const blockOpen = answerSets([{ signs: 0, unanswered: 0, inflammatory: 110 }]);
  holdsFor(fc.tuple(blockOpen, PICK), 10_000, ([answers, pick]) => {
    const open: Answers = { ...answers, 'pain-duration': 'over-3-months' };
    const options = raises(open).filter(([id]) => !RED_FLAG_IDS.some((it) => it === id));
    const [id, value] = options[pick % options.length] ?? [];
    if (id === undefined) return;
    const before = check(open, 'random');
    const after = check({ ...open, [id]: value }, 'random');
    assert.equal(after.level, before.level);
    assert.ok(strictness(after.locks) >= strictness(before.locks), `${id} → ${value}`);
    assert.ok(outcomeRank(after)[0] >= outcomeRank(before)[0], `${id} → ${value}`);
    assert.ok(outcomeRank(after)[1] >= outcomeRank(before)[1], `${id} → ${value}`);
  });
});

test('T4 only where every answer is no, but for those that give no level', () => {
  holdsFor(answerSets([{ signs: 4, unanswered: 0 }, ...COMPLETE_MIXES]), 10_000, (answers) => {
    if (check(answers, 'random').level !== 'none-found') return;
    for (const id of RED_FLAG_IDS) {
      if (SILENT_SIGNS.includes(id)) continue;
      assert.ok(answers[id] === 'no' || (answers[id] === undefined && PARENTS.has(id)), id);
    }
  });
});

test('what a rule cites are the sources of the answers that made it fire', () => {
  holdsFor(answerSets(MIXES), 3_000, (answers) => {
    for (const { id, sources } of check(answers, 'random').rules) {
      assert.ok(sources.length > 0, `${id} cites nothing`);
      assert.equal(new Set(sources).size, sources.length, `${id} cites twice`);
      for (const source of sources) assert.ok(SOURCE_IDS.has(source), `${id} cites ${source}`);
    }
  });
  const onBloodThinners = check(yesOnly(['blood-thinners', 'one-leg-numb']), 'random');
  const cited = onBloodThinners.rules.find(({ spec }) => spec === 'E15')?.sources;
  assert.deepEqual(cited?.toSorted(), ['design-decision', 's3']);
});

test('a sign in a follow-up counts even where the question it follows was left at no', () => {
  for (const sign of SIGNS.filter((id) => PARENTS.has(id) && !SILENT_SIGNS.includes(id))) {
    const alone = check(yesOnly([sign]), 'random');
    const asked = check(yesOnly(withParents([sign])), 'random');
    assert.notEqual(alone.level, 'none-found', sign);
    assert.ok(!isLooser(asked, alone), sign);
  }
});

test('the block does not apply once a same-day or emergency rule has fired', () => {
  holdsFor(answerSets(MIXES), 5_000, (answers) => {
    const { inflammatory, rules } = check({ ...answers, 'pain-duration': 'over-3-months' }, 'random');
    const closed = rules.some(({ level }) => level === 'emergency' || level === 'same-day');
    assert.equal(inflammatory === undefined, closed);
    if (closed) assert.ok(!codes(rules).includes('P16'), codes(rules).join());
  });
});

test('scoreInflammatoryPain and checkRedFlags say the same of the block', () => {
  holdsFor(answerSets(MIXES), 3_000, (answers) => {
    const { inflammatory } = check(answers, 'random');
    if (inflammatory === undefined) return;
    const scored = JSON.stringify(scoreInflammatoryPain(answers));
    must(JSON.stringify(inflammatory) === scored, () => `${scored} is not what the check says`);
  });
});

test('red-flag answers left open keep even a positive block unfinished', () => {
  const positive: Answers = { ...same(['psoriasis', 'slow-start'], 'yes'), ...WORST_QUANTITIES };
  const { level, locks } = check(positive, 'random');
  assert.deepEqual([level, locks], ['unfinished', 'all']);
});

test('how many answer sets were tried', (t) => {
  t.diagnostic(`${tried.exhaustive} answer sets exhaustively, ${tried.random} at random`);
  assert.ok(tried.exhaustive >= 80_000, 'too few sets of signs');
  assert.ok(tried.random >= 200_000, 'too few random answer sets');
});
