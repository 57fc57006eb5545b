/** What the public functions take and refuse, and which screens they ask. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  checkRedFlags,
  InputError,
  QUANTITIES,
  QUESTION_SCREENS,
  scoreInflammatoryPain,
  screensToAsk,
  type Answers,
  type RedFlagResult,
} from '../../src/rules.js';
import {
  ALL_NO,
  answerSets,
  codes,
  COMPLETE_MIXES,
  PARENTS,
  RED_FLAG_IDS,
  same,
  SEED,
  without,
  WORST_QUANTITIES,
  yesOnly,
  YES_NO_IDS,
  type AnswerId,
} from '../support/answer-sets.js';

const READERS: readonly (readonly [string, (answers: Answers) => unknown])[] = [
  ['checkRedFlags', checkRedFlags],
  ['scoreInflammatoryPain', scoreInflammatoryPain],
  ['screensToAsk', screensToAsk],
];

/** What a caller without types may hand over. */
function untyped(answers: unknown): Answers {
  return answers as Answers;
}

function refused(call: () => unknown, field: string, found: unknown, allowed: RegExp): void {
  assert.throws(call, (error) => {
    assert.ok(error instanceof InputError, `${field}: ${String(error)}`);
    assert.ok(error instanceof TypeError, 'a TypeError');
    assert.equal(error.name, 'InputError');
    assert.equal(error.field, field);
    assert.ok(Object.is(error.found, found), `${field}: found`);
    assert.match(error.allowed, allowed);
    assert.ok(error.message.startsWith(`${field}: expected ${error.allowed}, found `), error.message);
    return true;
  });
}

test('nothing answered is unfinished, locks everything, and never throws', () => {
  const result = checkRedFlags({});
  assert.equal(result.level, 'unfinished');
  assert.equal(result.locks, 'all');
  assert.deepEqual(result.rules, []);
  assert.deepEqual(result.notes, []);
  const asked = QUESTION_SCREENS.flatMap(({ questions }): readonly AnswerId[] => questions);
  assert.deepEqual(
    result.missing,
    asked.filter(
      (id) => (RED_FLAG_IDS.some((it) => it === id) || id === 'pain-duration') && !PARENTS.has(id),
    ),
  );
});

for (const [name, read] of READERS) {
  test(`${name}: what is no object of answers is refused`, () => {
    for (const value of [
      null,
      undefined,
      [],
      ['hard-to-pee'],
      'yes',
      '',
      0,
      7,
      Number.NaN,
      true,
      Symbol('a'),
      1n,
    ]) {
      refused(() => read(untyped(value)), 'answers', value, /^an object of answers by question id$/);
    }
    const callable = () => ({});
    refused(() => read(untyped(callable)), 'answers', callable, /^an object/);
  });

  test(`${name}: unknown questions are refused`, () => {
    const ids = [
      'RF04',
      'Hard-To-Pee',
      'hard-to-pee ',
      '',
      '0',
      'over-3-months',
      'inflammatory-pattern',
      'asas',
    ];
    for (const id of ids) refused(() => read(untyped({ [id]: 'yes' })), id, 'yes', /no such question/);
  });

  test(`${name}: names from the prototype are no questions`, () => {
    for (const id of ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']) {
      refused(() => read(untyped({ [id]: 'yes' })), id, 'yes', /no such question/);
    }
    const polluting: unknown = JSON.parse('{"__proto__": {"saddle-numbness": "yes"}, "fever": "no"}');
    assert.throws(
      () => read(untyped(polluting)),
      (error) => error instanceof InputError && error.field === '__proto__',
    );
    refused(() => read(untyped(JSON.parse('{"__proto__": "yes"}'))), '__proto__', 'yes', /no such question/);
    assert.equal(Reflect.get({}, 'saddle-numbness'), undefined);
  });

  test(`${name}: an answer of the wrong kind is refused`, () => {
    const values = [
      null,
      1,
      0,
      true,
      false,
      '',
      'Yes',
      'YES',
      ' yes',
      'unsure',
      'not sure',
      [],
      ['yes'],
      {},
      1n,
    ];
    for (const value of [...values, { yes: true }, Symbol('yes'), Number.NaN]) {
      refused(() => read(untyped({ fever: value })), 'fever', value, /^'yes', 'no' or 'not-sure'$/);
      refused(() => read(untyped({ psoriasis: value })), 'psoriasis', value, /^'yes', 'no' or 'not-sure'$/);
    }
  });

  test(`${name}: a quantity that is none, and a band of another one, are refused`, () => {
    for (const { id, bands, max, unit } of QUANTITIES) {
      const allowed = new RegExp(
        `^${Object.keys(bands)
          .map((band) => `'${band}'`)
          .join(', ')}, 'not-sure' or 0 to ${max} ${unit}$`,
      );
      const values = [
        -1,
        -0.001,
        max + 1,
        max + 0.001,
        1e9,
        Infinity,
        -Infinity,
        Number.NaN,
        'yes',
        'no',
        '',
        '30',
      ];
      for (const value of [...values, 'under-99', 'toString', '__proto__', null, [], [30], {}, true, 30n]) {
        refused(() => read(untyped({ [id]: value })), id, value, allowed);
      }
      for (const other of QUANTITIES) {
        if (other.id === id) continue;
        for (const band of Object.keys(other.bands))
          refused(() => read(untyped({ [id]: band })), id, band, allowed);
      }
      for (const value of [0, max, ...Object.keys(bands), 'not-sure']) {
        assert.doesNotThrow(() => read(untyped({ [id]: value })), `${id}: ${value}`);
      }
    }
  });

  test(`${name}: one wrong answer among right ones is found`, () => {
    refused(() => read(untyped({ ...ALL_NO, uveitis: 'maybe' })), 'uveitis', 'maybe', /'not-sure'/);
    refused(() => read(untyped({ ...ALL_NO, extra: 'no' })), 'extra', 'no', /no such question/);
  });

  test(`${name}: only own answers count`, () => {
    const inherited = Object.create({ 'saddle-numbness': 'yes', nonsense: 1 }) as Answers;
    assert.deepEqual(read(inherited), read({}));
    const bare = Object.assign(Object.create(null) as object, { fever: 'yes' }) as Answers;
    assert.deepEqual(read(bare), read({ fever: 'yes' }));
  });

  test(`${name}: a question without an answer is unanswered`, () => {
    assert.deepEqual(read(untyped({ ...ALL_NO, fever: undefined })), read(without(ALL_NO, 'fever')));
  });

  test(`${name}: answers are left as they are, and may be frozen`, () => {
    const answers = { ...yesOnly(['fever', 'pregnant']), ...WORST_QUANTITIES };
    const before = structuredClone(answers);
    const result = read(answers);
    assert.deepEqual(answers, before);
    assert.deepEqual(read(Object.freeze({ ...answers })), result);
  });

  test(`${name}: the order of the answers does not matter`, () => {
    fc.assert(
      fc.property(answerSets(COMPLETE_MIXES), fc.nat(), (answers, turn) => {
        const entries = Object.entries(answers);
        const at = turn % entries.length;
        const turned = [...entries.slice(at), ...entries.slice(0, at)].toReversed();
        const [one, other] = [
          JSON.stringify(read(Object.fromEntries(turned))),
          JSON.stringify(read(answers)),
        ];
        assert.ok(one === other, `${one} became ${other}`);
      }),
      { seed: SEED, numRuns: 300, includeErrorInReport: true },
    );
  });

  test(`${name}: a caller that changes a result changes no other`, () => {
    const answers = { ...yesOnly(['fever', 'one-leg-weak']), ...WORST_QUANTITIES };
    const before = structuredClone(read(answers));
    const spoil = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
      for (const child of Object.values(value)) spoil(child);
      if (Array.isArray(value)) value.length = 0;
      else for (const key of Object.keys(value)) Reflect.deleteProperty(value, key);
    };
    spoil(read(answers));
    assert.deepEqual(read(answers), before);
  });
}

// The screens

/** Ids of the screens that are asked. */
function screens(answers: Answers): readonly string[] {
  return screensToAsk(answers).map(({ screen }) => screen.id);
}

const FOLLOW_UP_SCREENS: readonly string[] = QUESTION_SCREENS.filter(({ questions }) =>
  questions.some((id) => PARENTS.has(id)),
).map(({ id }) => id);
const BLOCK_SCREENS: readonly string[] = QUESTION_SCREENS.filter(({ spec }) => spec.startsWith('B.1')).map(
  ({ id }) => id,
);
const TEN_SCREENS: readonly string[] = QUESTION_SCREENS.map(({ id }) => id).filter(
  (id) => !FOLLOW_UP_SCREENS.includes(id) && !BLOCK_SCREENS.includes(id),
);

test('a reader who has answered nothing, or ticks nothing, meets the ten screens', () => {
  assert.equal(TEN_SCREENS.length, 10);
  assert.deepEqual(screens({}), TEN_SCREENS);
  assert.deepEqual(screens(ALL_NO), TEN_SCREENS);
  assert.deepEqual(screens(same(RED_FLAG_IDS, 'no')), TEN_SCREENS);
});

test('on each screen stand all its questions, in its order', () => {
  for (const { screen, questions } of screensToAsk({})) assert.deepEqual(questions, screen.questions);
  const legs = screensToAsk({ 'one-leg-weak': 'yes' }).find(({ screen }) => screen.id === 'leg-weakness');
  assert.deepEqual(legs?.questions, ['weakness-recent']);
});

test('a follow-up screen comes right after its own once it is ticked, and goes again with it', () => {
  const follows: readonly (readonly [ticked: Answers, before: string, screen: string])[] = [
    [{ 'one-leg-weak': 'yes' }, 'legs', 'leg-weakness'],
    [{ 'one-leg-weak': 'not-sure' }, 'legs', 'leg-weakness'],
    [{ pregnant: 'yes' }, 'pregnancy-periods', 'pregnancy'],
    [{ 'birth-in-6-months': 'not-sure' }, 'pregnancy-periods', 'birth'],
    [{ 'runs-hard': 'yes' }, 'you', 'running'],
  ];
  for (const [ticked, before, screen] of follows) {
    for (const rest of [{}, ALL_NO]) {
      const asked = screens({ ...rest, ...ticked });
      assert.equal(asked[asked.indexOf(screen) - 1], before, screen);
      assert.equal(asked.length, TEN_SCREENS.length + 1, screen);
      const untick = Object.fromEntries(Object.keys(ticked).map((id) => [id, 'no']));
      assert.deepEqual(screens({ ...rest, ...ticked, ...untick }), TEN_SCREENS, screen);
    }
  }
  assert.deepEqual(screens({ pregnant: 'yes', 'birth-in-6-months': 'yes' }).slice(7, 11), [
    'pregnancy-periods',
    'pregnancy',
    'birth',
    'you',
  ]);
});

test('an answer to a follow-up that no longer applies is not asked again and misses nothing', () => {
  const stale = { ...ALL_NO, 'weakness-recent': 'yes' } as const;
  assert.deepEqual(screens(stale), TEN_SCREENS);
  assert.deepEqual(checkRedFlags(stale).missing, []);
  assert.equal(checkRedFlags(stale).level, 'none-found');
  // The sign itself is never lost while it stands among the answers.
  assert.equal(checkRedFlags({ ...ALL_NO, 'pregnancy-heavy-bleeding': 'yes' }).level, 'emergency');
});

test('follow-ups of the block appear only for the half that is ticked', () => {
  const block: Answers = { ...ALL_NO, ...WORST_QUANTITIES };
  const night = (answers: Answers) =>
    screensToAsk({ ...without(block, 'night-pain-eased-by-rising', 'second-half-only'), ...answers }).find(
      ({ screen }) => screen.id === 'night-pattern',
    )?.questions;
  assert.equal(night({}), undefined);
  assert.deepEqual(night({ 'night-pain': 'yes', 'slow-start': 'yes', 'not-eased-by-rest': 'yes' }), [
    'night-pain-eased-by-rising',
  ]);
  assert.deepEqual(night({ 'second-half-waking': 'yes' }), ['second-half-only']);
});

test('the block is asked after over 3 months, or not sure, and while no urgent rule has fired', () => {
  const redFlagsNo = same(RED_FLAG_IDS, 'no');
  for (const duration of ['over-3-months', 'not-sure', 4] as const) {
    const asked = screens({ ...redFlagsNo, 'pain-duration': duration });
    assert.deepEqual(asked.slice(0, 10), TEN_SCREENS);
    assert.equal(asked[10], 'age-at-onset');
    assert.ok(
      asked.slice(10).every((id) => BLOCK_SCREENS.includes(id)),
      asked.join(),
    );
  }
  for (const duration of ['under-6-weeks', '6-weeks-to-3-months', 3] as const) {
    assert.deepEqual(screens({ ...redFlagsNo, 'pain-duration': duration }), TEN_SCREENS);
  }
  const urgent = { ...redFlagsNo, 'pain-duration': 'over-3-months', fever: 'yes' } as const;
  assert.deepEqual(screens(urgent), TEN_SCREENS);
  // Answers of the block are kept, and met again once it applies again.
  const answered: Answers = { ...urgent, 'age-at-onset': 'under-35' };
  assert.deepEqual(screens(answered), TEN_SCREENS);
  assert.ok(screens({ ...answered, fever: 'no' }).includes('age-at-onset'), 'asked again');
});

test('every missing question is on a screen that is asked, and every screen asks for something', () => {
  fc.assert(
    fc.property(answerSets([{ signs: 12, unanswered: 60, inflammatory: 100 }]), (answers) => {
      const { missing } = checkRedFlags(answers);
      const asked = screensToAsk(answers);
      const onScreens = asked.flatMap(({ questions }) => questions);
      assert.deepEqual(
        onScreens.filter((id) => answers[id] === undefined),
        missing,
      );
      for (const { questions, screen } of asked) assert.ok(questions.length > 0, screen.id);
      const order = QUESTION_SCREENS.map(({ id }) => id);
      const ids = asked.map(({ screen }) => screen.id);
      assert.deepEqual(
        ids,
        order.filter((id) => ids.includes(id)),
      );
    }),
    { seed: SEED, numRuns: 2_000, includeErrorInReport: true },
  );
});

/** Answers screen by screen, as a reader does, until nothing is missing. */
function walk(truth: Answers): { answers: Answers; screensSeen: number } {
  const answers: Record<string, Answers[AnswerId]> = {};
  for (let screensSeen = 0; screensSeen <= QUESTION_SCREENS.length; screensSeen += 1) {
    const next = screensToAsk(answers).find(({ questions }) =>
      questions.some((id) => answers[id] === undefined),
    );
    if (next === undefined) return { answers, screensSeen };
    for (const id of next.questions) answers[id] = truth[id] ?? 'no';
  }
  throw new Error('the questions never end');
}

test('answering what is asked gives the result of answering everything', (t) => {
  let most = 0;
  let screensInAll = 0;
  let questions = 0;
  const runs = 2_500;
  fc.assert(
    fc.property(answerSets(COMPLETE_MIXES.filter(({ asked }) => asked === true)), (truth) => {
      const { answers, screensSeen } = walk(truth);
      const asked = checkRedFlags(answers);
      const known = checkRedFlags(truth);
      assert.deepEqual(asked.missing, []);
      const said = ({ level, locks, rules, notes, inflammatory }: RedFlagResult) =>
        [level, locks, ...codes(rules), ...notes, ...(inflammatory?.outcomes ?? [])].join(' ');
      assert.equal(said(asked), said(known));
      most = Math.max(most, screensSeen);
      screensInAll += screensSeen;
      questions += Object.keys(answers).length;
    }),
    { seed: SEED, numRuns: runs, includeErrorInReport: true },
  );
  t.diagnostic(
    `${runs} readers: ${(screensInAll / runs).toFixed(1)} screens and ${(questions / runs).toFixed(1)} of ${YES_NO_IDS.length + QUANTITIES.length} questions each, ${most} screens at most`,
  );
  assert.equal(walk(ALL_NO).screensSeen, 10);
  assert.ok(most <= QUESTION_SCREENS.length, String(most));
});

test('an emergency stands while questions are still asked', () => {
  const { level, locks, missing } = checkRedFlags({ 'hard-to-pee': 'yes' });
  assert.deepEqual([level, locks], ['emergency', 'all']);
  assert.ok(missing.length > 40, missing.join());
  assert.deepEqual(screens({ 'hard-to-pee': 'yes' }), TEN_SCREENS);
});
