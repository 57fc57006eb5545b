/**
 * Holds the tables against `docs/clinical.md`, cell by cell. Whoever changes a rule changes it in both places,
 * or a test here fails.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import {
  checkRedFlags,
  CRITERIA_SETS,
  ELSEWHERE,
  INFLAMMATORY_OUTCOMES,
  INFLAMMATORY_QUESTIONS,
  LEVELS,
  LINKED_ILLNESS,
  QUANTITIES,
  QUESTION_SCREENS,
  RECHECK_LIMITS,
  RED_FLAG_NOTES,
  RED_FLAG_QUESTIONS,
  RED_FLAG_RULES,
  REGIONS,
  SOURCES,
  THRESHOLDS,
  type Answers,
  type InflammatorySet,
  type Level,
  type Question,
  type Region,
  type Threshold,
} from '../../src/rules.js';
import {
  PARENTS,
  RED_FLAG_IDS,
  same,
  signsOf,
  withParents,
  yesOnly,
  type Sign,
} from '../support/answer-sets.js';
import { cell, expandCodes, prose, rowOf, table, type Row } from '../support/clinical-reference.js';

const WORDS: Readonly<Record<string, string>> = questionnaire.questions;
const LEVEL_CODES: readonly string[] = table('A.1').map((row) => cell(row, 'Level'));

function levelOf(code: string): Level {
  const level = LEVELS[LEVEL_CODES.indexOf(code)];
  assert.ok(level, `no level ${code}`);
  return level;
}

test('A.1: the four levels, most urgent first', () => {
  assert.deepEqual(LEVEL_CODES, ['T1', 'T2', 'T3', 'T4']);
  assert.deepEqual([...LEVELS], ['emergency', 'same-day', 'prompt', 'none-found']);
});

// A.3, the question bank

const BANK = table('A.3');

test('A.3: each code has a question, and each question its code', () => {
  const inBank = BANK.map((row) => cell(row, 'ID'));
  const inCode = [...new Set<string>([...RED_FLAG_QUESTIONS, ...QUANTITIES].map(({ spec }) => spec))].filter(
    (code) => code.startsWith('RF'),
  );
  assert.equal(new Set(inBank).size, inBank.length);
  assert.deepEqual(inCode.toSorted(), inBank.toSorted());
});

test('A.3: the English wording is that of the specification', () => {
  let compared = 0;
  for (const row of BANK) {
    const wording = cell(row, 'Question shown');
    if (wording.startsWith('(from the radio')) continue;
    const [id = ''] = signsOf(cell(row, 'ID'));
    assert.equal(WORDS[id], wording, cell(row, 'ID'));
    compared += 1;
  }
  assert.equal(compared, BANK.length - 1);
});

test('every question has words', () => {
  const ids = [...RED_FLAG_QUESTIONS, ...INFLAMMATORY_QUESTIONS].map(({ id }) => id);
  assert.deepEqual(Object.keys(WORDS).toSorted(), ids.toSorted());
});

test('A.3: the level of each sign alone', () => {
  for (const row of BANK) {
    const code = cell(row, 'ID');
    const alone = cell(row, 'Level alone');
    const [, levelCode = 'T4'] = /^(T\d)/.exec(alone) ?? [];
    if (levelCode === 'T4') assert.match(alone, /^(modifier|filter, no level)$/, code);
    // RF08b asks how fast another sign came on, so alone it does not apply.
    const ids = code === 'RF08b' ? signsOf(code) : withParents(signsOf(code));
    assert.equal(checkRedFlags(yesOnly(ids)).level, levelOf(levelCode), `${code} alone`);
  }
});

/** Every "T1 with RF08b, RF27 or RF26" of the column, one by one. */
function raisedBy(row: Row): readonly { readonly level: string; readonly ids: readonly Sign[] }[] {
  const text = cell(row, 'Raised by').replace('as RF26', cell(rowOf('A.3', 'ID', 'RF26'), 'Raised by'));
  const bankOrder = BANK.map((it) => cell(it, 'ID')).toSorted();
  const parts = [...text.matchAll(/(T\d) with (.*?)(?=;|, and T\d|$)/g)];
  return parts.flatMap(([, level = '', list = '']) => {
    const birth: readonly (readonly Sign[])[] = list.includes('birth within 6 weeks')
      ? [['birth-in-6-months', 'birth-in-6-weeks']]
      : [];
    const terms = [...list.matchAll(/RF\w+(?:[-+]RF\w+)?/g)].flatMap(([term]): readonly string[][] => {
      const [from = '', to] = term.split('-');
      if (to === undefined) return [from.split('+')];
      return bankOrder.filter((code) => code >= from && code <= to).map((code) => [code]);
    });
    return [...birth, ...terms.map((term) => term.flatMap(signsOf))].map((ids) => ({ level, ids }));
  });
}

test('A.3: what raises each sign, and how far', (t) => {
  let pairs = 0;
  for (const row of BANK) {
    const code = cell(row, 'ID');
    // For RF36 the column speaks of a birth within 6 weeks.
    const sign: readonly Sign[] = code === 'RF36' ? ['birth-in-6-months', 'birth-in-6-weeks'] : signsOf(code);
    for (const { level, ids } of raisedBy(row)) {
      const result = checkRedFlags(yesOnly(withParents([...sign, ...ids])));
      assert.equal(result.level, levelOf(level), `${code} with ${ids.join(' and ')}`);
      pairs += 1;
    }
  }
  t.diagnostic(`${pairs} pairs of signs`);
  assert.ok(pairs >= 80, `only ${pairs} pairs were read from the column`);
});

test('A.3: no "raised by" cell goes unread', () => {
  const understood = /^(-|lifts RF08 to T1|any other rule|as RF26|(T\d with .*))$/;
  for (const row of BANK) assert.match(cell(row, 'Raised by'), understood, cell(row, 'ID'));
});

test('A.3: each question cites the sources of its row', () => {
  const register = new Set([...table('0.3'), ...table('0.2')].map((row) => cell(row, 'Code')));
  const expected: string[] = [];
  const actual: string[] = [];
  for (const row of BANK) {
    const code = cell(row, 'ID');
    const text = cell(row, 'Source');
    const named = [...text.matchAll(/[A-Z][A-Z0-9]*(?:-[A-Z]+)*/g)].map(([word]) => word);
    const written = new Set(named.filter((word) => register.has(word)).map((word) => word.toLowerCase()));
    if (written.size === 0 && /^(U|D)\b/.test(text)) written.add('design-decision');
    if (cell(row, 'Target').includes('York CES pathway')) written.add('york-ces');
    expected.push(`${code}: ${[...written].toSorted().join()}`);
    for (const question of [...RED_FLAG_QUESTIONS, ...QUANTITIES]) {
      if (question.spec !== code || PARENTS.get(question.id) === 'birth-in-6-months') continue;
      actual.push(`${code}: ${question.sources.toSorted().join()}`);
    }
  }
  assert.equal(actual.length, BANK.length);
  assert.deepEqual(
    actual.filter((row) => !expected.includes(row)),
    expected.filter((row) => !actual.includes(row)),
  );
});

test('0.3: each source carries the mark and the DOI of the register', () => {
  const register = new Map([...table('0.3')].map((row) => [cell(row, 'Code').toLowerCase(), row]));
  const seeds = new Set(table('0.2').map((row) => cell(row, 'Code').toLowerCase()));
  let held = 0;
  for (const { id, mark, place } of SOURCES) {
    const row = register.get(id);
    if (row === undefined) {
      assert.ok(seeds.has(id) || id === 'design-decision' || id === 'york-ces', `${id} is in no register`);
      continue;
    }
    const [marked] = /^V-cit|^V2|^V|^U/.exec(cell(row, 'Mark')) ?? [];
    assert.equal(mark, marked, id);
    const doi = cell(row, 'DOI');
    if (doi.startsWith('10.') && !doi.includes('(U)')) assert.equal(place, doi, id);
    else assert.doesNotMatch(place, /^10\./, `${id}: a DOI that was not verified`);
    held += 1;
  }
  assert.ok(held > 40, `only ${held} sources held`);
});

// A.5, the rule table

/** `when` by question ids, whatever the order. */
function canonical(when: readonly (readonly string[])[]): readonly string[] {
  return when.map((clause) => clause.toSorted().join(' | ')).toSorted();
}

/** `A and (B or C)` as lists of question ids: any of each inner list, all of the lists. */
function parseExpression(text: string): readonly (readonly string[])[] {
  return text.split(' and ').map((clause) =>
    clause
      .replace(/^\((.*)\)$/, '$1')
      .split(' or ')
      .flatMap(parseTerm),
  );
}

function parseTerm(term: string): readonly string[] {
  if (/^RF\d+b?$|^RF20a$/.test(term)) return signsOf(term);
  const [, range] = /^(?:any|any of) (RF\d+-RF\d+)$/.exec(term) ?? [];
  if (range !== undefined) return expandCodes(range).flatMap(signsOf);
  if (term === 'birthRecent') return ['birth-in-6-weeks'];
  if (term === 'birth') return ['birth-in-6-months', 'birth-in-6-weeks'];
  if (term === 'neuro') {
    const [, definition = ''] = /`neuro` = (.*?)\./.exec(prose('A.5')) ?? [];
    return definition.split(' or ').flatMap(parseTerm);
  }
  if (/^inflammatory block positive \(B\.6 rows [\d, ]+\)$/.test(term)) return ['inflammatory-pattern'];
  throw new Error(`A.5: "${term}" is not understood`);
}

interface SpecRule {
  readonly spec: string;
  readonly level: string;
  readonly locks: string;
  readonly expression: string;
}

const RULE_ROWS: readonly SpecRule[] = table('A.5').flatMap((row) => {
  if (cell(row, 'Rule') === '-') return [];
  const specs = expandCodes(cell(row, 'Rule'));
  const text = cell(row, 'Expression').replace(' (one rule each)', '');
  const expressions = specs.length > 1 ? text.split('; ') : [text];
  assert.equal(expressions.length, specs.length, `A.5 ${cell(row, 'Rule')}: an expression for each rule`);
  return specs.map((spec, at) => ({
    spec,
    level: cell(row, 'Level'),
    locks: cell(row, 'Locks'),
    expression: expressions[at] ?? '',
  }));
});

test('A.5: the same rules in the same order', () => {
  assert.deepEqual(
    RED_FLAG_RULES.map(({ spec }) => spec),
    RULE_ROWS.map(({ spec }) => spec),
  );
});

for (const { spec, level, locks, expression } of RULE_ROWS) {
  test(`A.5: ${spec}`, () => {
    const rule = RED_FLAG_RULES.find((it) => it.spec === spec);
    assert.ok(rule, `no rule ${spec}`);
    assert.deepEqual(canonical(rule.when), canonical(parseExpression(expression)), expression);
    assert.equal(rule.level, levelOf(level));
    assert.equal(rule.locks, locks);
  });
}

test('A.5: the last row is what is left when nothing fires', () => {
  const last = table('A.5').at(-1);
  assert.ok(last, 'a last row');
  const result = checkRedFlags(yesOnly([]));
  assert.deepEqual([result.level, result.locks], [levelOf(cell(last, 'Level')), cell(last, 'Locks')]);
});

test('A.5: birth is within 6 months, recent birth within 6 weeks, and not sure is recent', () => {
  assert.match(prose('A.5'), /`birthRecent` = birth or pregnancy loss within 6 weeks\./);
  assert.match(prose('A.5'), /`birth` = within 6 months\./);
  assert.match(cell(rowOf('A.3', 'ID', 'RF36'), 'Target'), /Not sure = within 6 weeks/);
  const notSure = checkRedFlags({
    ...yesOnly(['birth-in-6-months', 'cannot-bear-weight']),
    'birth-in-6-weeks': 'not-sure',
  });
  assert.ok(
    notSure.rules.some(({ spec }) => spec === 'U22'),
    'U22',
  );
});

test('A.5: who else to ring', () => {
  const contacts = new Map(
    RED_FLAG_RULES.flatMap((rule) => ('contact' in rule ? [[rule.spec as string, rule.contact]] : [])),
  );
  const ringing: readonly (readonly [rule: string, contact: string, row: string, column: string, RegExp])[] =
    [
      ['U15', 'maternity-unit', 'RF35', 'Level alone', /ring the maternity unit/],
      ['P17', 'procedure-team', 'RF26', 'Level alone', /ring the team that did it/],
      ['U09', 'cancer-team', 'RF29', 'Raised by', /cancer team/],
      ['P05', 'maternity-clinician', 'RF34', 'Target', /midwife, GP or physio/],
    ];
  for (const [rule, contact, row, column, words] of ringing) {
    assert.match(cell(rowOf('A.3', 'ID', row), column), words);
    assert.equal(contacts.get(rule), contact, rule);
  }
  assert.match(prose('A.5'), /maternity unit, cancer team, the team that did the procedure, eye casualty/);
  assert.equal(contacts.get('U19'), 'eye-service');
});

test('A.5: a body that fights germs less well has no level, only a note', () => {
  assert.match(prose('A.5'), /RF25 alone has no level but a note/);
  assert.deepEqual(
    RED_FLAG_NOTES.map(({ when }) => canonical(when)),
    [canonical([signsOf('RF25')])],
  );
  assert.deepEqual(checkRedFlags(yesOnly(signsOf('RF25'))).notes, ['mention-weak-immunity']);
  assert.deepEqual(checkRedFlags(yesOnly([])).notes, []);
});

// A.8, the screens

const SCREEN_ROWS = table('A.8');
const RED_FLAGS_NO = same(RED_FLAG_IDS, 'no');

function specsOf(ids: readonly string[]): readonly string[] {
  return RED_FLAG_QUESTIONS.filter(({ id }) => ids.includes(id)).map(({ spec }) => spec);
}

test('A.8: the ten screens and their questions', () => {
  assert.equal(SCREEN_ROWS.length, 10);
  for (const row of SCREEN_ROWS) {
    const number = cell(row, '#');
    const screen = QUESTION_SCREENS.find(({ spec }) => spec === `A.8 screen ${number}`);
    assert.ok(screen, `no screen ${number}`);
    const written = number === '10' ? [] : (cell(row, 'Ids').match(/RF\w+/g) ?? []);
    assert.deepEqual(specsOf(screen.questions).toSorted(), written.toSorted(), `screen ${number}`);
  }
  const order = QUESTION_SCREENS.flatMap(({ spec }) => /^A\.8 screen (\d+)$/.exec(spec)?.[1] ?? []);
  assert.deepEqual(
    order,
    SCREEN_ROWS.map((row) => cell(row, '#')),
  );
});

test('A.8: the follow-ups, and what they follow', () => {
  const followed = new Map<string, string[]>();
  for (const { id, spec } of RED_FLAG_QUESTIONS) {
    const parent = PARENTS.get(id);
    const [parentCode] = specsOf(parent === undefined ? [] : [parent]);
    if (parentCode === undefined) continue;
    // The second step of RF36 carries its code too; A.8 calls it "when".
    followed.set(parentCode, [...(followed.get(parentCode) ?? []), spec === 'RF36' ? 'when' : spec]);
  }
  const written = SCREEN_ROWS.flatMap((row) =>
    [...cell(row, 'Follow-ups').matchAll(/(RF\w+) → ([^;]+)/g)].map(
      ([, parent = '', list = '']) => `${parent}: ${(list.match(/RF\w+|when/g) ?? []).toSorted().join()}`,
    ),
  );
  assert.deepEqual(
    [...followed].map(([parent, list]) => `${parent}: ${list.toSorted().join()}`).toSorted(),
    written.toSorted(),
  );
});

test('A.8: follow-ups come right after the screen of the question they follow', () => {
  const firstStep = QUESTION_SCREENS.map(({ spec }) => /^A\.8 screen (\d+)/.exec(spec)?.[1] ?? 'B');
  assert.deepEqual(firstStep, firstStep.toSorted(byScreen));
});

function byScreen(a: string, b: string): number {
  const rank = (step: string) => (step === 'B' ? Infinity : Number(step));
  return rank(a) === rank(b) ? 0 : rank(a) - rank(b);
}

test('A.8: the answers to "How long has it lasted?"', () => {
  const row = SCREEN_ROWS.at(-1);
  assert.ok(row, 'a last row');
  const options = /^(.*): sets RF47 and opens block B$/.exec(cell(row, 'Ids'))?.[1]?.split(', ');
  const screen = QUESTION_SCREENS.find(({ spec }) => spec === 'A.8 screen 10');
  assert.deepEqual(screen?.questions, ['pain-duration']);
  const bands = Object.keys(QUANTITIES.find(({ id }) => id === 'pain-duration')?.bands ?? {});
  assert.deepEqual(
    [...bands, 'not-sure'].map((id) => id.replaceAll('-', ' ')),
    options,
  );
  const effects = [...bands, 'not-sure'].map((band) => {
    const { rules, missing } = checkRedFlags({ ...yesOnly([]), 'pain-duration': band } as Answers);
    const open = checkRedFlags({ ...RED_FLAGS_NO, 'pain-duration': band } as Answers).missing;
    assert.deepEqual(missing, []);
    return [band, rules.some(({ spec }) => spec === 'P13'), open.length > 0];
  });
  assert.deepEqual(effects, [
    ['under-6-weeks', false, false],
    ['6-weeks-to-3-months', true, false],
    ['over-3-months', true, true],
    ['not-sure', true, true],
  ]);
});

// B, the inflammatory block

const BANDS: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map(
  QUANTITIES.map(({ id, bands }) => [id, bands]),
);
const FIELD_ORDER = ['age-at-onset', 'age-now', 'morning-stiffness', 'pain-duration'];

test('B.1: fields, bands, and the numbers that stand for them', () => {
  const fields = table('B.1').flatMap((row) => cell(row, 'Field').split(', '));
  const inCode = new Set<string>(
    [...INFLAMMATORY_QUESTIONS, ...QUANTITIES].map(({ spec }) => spec.replace(/^B\.1 /, '')),
  );
  // How long it has lasted is asked on screen 10, so it carries the code of A.3.
  const written = fields.map((field) => (field === 'months' ? 'RF47' : field));
  assert.deepEqual([...inCode].toSorted(), written.toSorted());

  const [, numbers = ''] = /bands map to ([\d, ;]+)\./.exec(prose('B.1')) ?? [];
  const expected = numbers.split('; ').map((list) => list.split(', ').map(Number));
  const actual = FIELD_ORDER.map((id) => Object.values(BANDS.get(id) ?? {}));
  // Screen 10 splits "3 months or less" at 6 weeks.
  assert.deepEqual(
    actual.map((values, at) => values.slice(at === 3 ? 1 : 0)),
    expected,
  );
});

test('B.1: the answers to choose from', () => {
  const values = (field: string) =>
    cell(rowOf('B.1', 'Field', field), 'Values')
      .replace(/ \(.*\)/, '')
      .split(', ')
      .map((value) => value.replace('-', ' to ').replaceAll(' ', '-'));
  const offered = FIELD_ORDER.map((id) => Object.keys(BANDS.get(id) ?? {}));
  assert.deepEqual(offered.slice(0, 3), [values('onset'), values('age'), values('stiff')]);
});

test('B.1: not sure is the more worrying band', () => {
  const [, worst = ''] = /a not-sure band as the more worrying one \((.*?)\)/.exec(prose('B.1')) ?? [];
  const named = worst.split('; ').map((band) => band.replaceAll(' ', '-'));
  const notSure = FIELD_ORDER.map((id, at) => {
    const number = QUANTITIES.find((row) => row.id === id)?.notSure;
    assert.equal(BANDS.get(id)?.[named[at] ?? ''], number, id);
    return number;
  });
  assert.deepEqual(notSure, [34, 50, 31, 4]);
});

test('B.1: the wording is that of the specification', () => {
  const wording = (field: string) =>
    cell(rowOf('B.1', 'Field', field), 'Plain question').replace(/ \(asked.*/, '');
  for (const { id, spec } of INFLAMMATORY_QUESTIONS) {
    const field = spec.replace(/^B\.1 /, '');
    const row = table('B.1').find((it) => cell(it, 'Field').split(', ').includes(field));
    if (row !== undefined && cell(row, 'Field') === field && field !== 'butt') {
      assert.equal(WORDS[id], wording(field), field);
    }
  }
  // Where the specification asks several things in one row, each is asked alone, in its words.
  const asked = (field: string, ...ids: readonly string[]) => {
    for (const part of wording(field)
      .replace(/^Have you ever had: |\?$/g, '')
      .split('; ')) {
      assert.ok(
        ids.some((id) => (WORDS[id] ?? '').replaceAll('’', "'").includes(part)),
        part,
      );
    }
  };
  asked('arth, enth, pso', 'past-arthritis', 'heel-or-tendon-pain', 'psoriasis');
  asked('uve, ibd', 'uveitis', 'bowel-disease');
});

test('B.1: the order in which the block is asked', () => {
  const [, order = ''] = /Order: (.*?); stop as soon/.exec(prose('B.1')) ?? [];
  const radios = /^(\w+), (\w+), (\w+) \(radios\)/.exec(order)?.slice(1);
  assert.deepEqual(radios, ['onset', 'age', 'stiffness']);
  const lists = [...order.matchAll(/then a checklist \((.*?)\)(?=,|$)/g)].map(([, list = '']) =>
    list.split(/, | → /),
  );
  const named: Readonly<Record<string, string>> = {
    'slow start': 'slow-start',
    'buttock one side': 'buttock-one-side',
    'swaps sides': 'buttock-swaps-sides',
    'night pain': 'night-pain',
  };
  const idOf = (name: string) =>
    named[name] ?? INFLAMMATORY_QUESTIONS.find(({ spec }) => spec === `B.1 ${name}`)?.id ?? name;
  const block = QUESTION_SCREENS.filter(({ spec }) => spec.startsWith('B.1'));
  assert.deepEqual(
    block.map(({ questions }) => questions.toSorted()),
    [
      ['age-at-onset'],
      ['age-now'],
      ['morning-stiffness'],
      ...lists.flatMap((list) => {
        const ids = list.map(idOf);
        const followUps = ids.filter((id) => PARENTS.has(id));
        return [ids.filter((id) => !PARENTS.has(id)), ...(followUps.length > 0 ? [followUps] : [])];
      }),
    ].map((ids) => ids.toSorted()),
  );
  const followUps: readonly Question[] = INFLAMMATORY_QUESTIONS;
  const arrows = [...order.matchAll(/([\w ]+?) → (\w+)/g)].map(([, parent = '', id = '']) => [
    idOf(id),
    idOf(parent.trim()),
  ]);
  assert.deepEqual(
    followUps.flatMap(({ id, follows }) => (follows === undefined ? [] : [[id, follows]])),
    arrows,
  );
});

/** What each phrase of B.2 means. A phrase that is not here is a change that nobody has looked at. */
const ITEMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'onset before 40': [['onset-before-40']],
  'slow onset': [['slow-start']],
  'better with exercise': [['eased-by-movement']],
  'NOT better with rest': [['not-eased-by-rest']],
  'night pain that eases on getting up': [['night-pain'], ['night-pain-eased-by-rising']],
  'morning stiffness over 30 min': [['stiff-over-30-minutes']],
  'better with exercise but not with rest': [['eased-by-movement'], ['not-eased-by-rest']],
  'woken by back pain in the second half of the night only': [['second-half-waking'], ['second-half-only']],
  'alternating buttock pain': [['buttock-swaps-sides']],
  'over 3 months': [['over-3-months']],
  'morning stiffness (no minutes set)': [['any-morning-stiffness']],
  'began before 35': [['onset-before-35']],
  'wakes in second half of night': [['second-half-waking']],
  'buttock pain': [['buttock-one-side', 'buttock-swaps-sides']],
  'better with movement': [['eased-by-movement']],
  'better within 48 h of an NSAID': [['pill-helps-in-48-hours']],
  'first-degree relative with SpA': [['family-spondyloarthritis']],
  'current or past arthritis': [['past-arthritis']],
  enthesitis: [['heel-or-tendon-pain']],
  psoriasis: [['psoriasis']],
};
const APPLIES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'back pain lasting more than 3 months': [['over-3-months']],
  'back pain over 3 months, age 50 or under': [['over-3-months'], ['aged-50-or-under']],
  '-': [],
  'low back pain that began before 45 AND has lasted over 3 months': [['onset-before-45'], ['over-3-months']],
};
/** The figures shown: the validation where there is one, else the original. */
const ACCURACY: Readonly<Record<string, RegExp>> = {
  asas: /Validation \(\d+\): sens (\d+\.\d), spec (\d+\.\d)/,
  berlin: /Original: sens (\d+\.\d), spec (\d+\.\d)/,
  calin: /In SIEPER validation: (\d+\.\d) \/ (\d+\.\d)/,
};

for (const set of CRITERIA_SETS) {
  const { id, spec, applies, items, cutoffs, accuracy, sources }: InflammatorySet = set;
  test(spec, () => {
    const row = rowOf('B.2', 'Set', spec.replace(/^B\.2 /, ''));
    const phrases = cell(row, 'Items')
      .split(/;? ?\(\d+\) /)
      .slice(1);
    assert.deepEqual(
      items.map(({ when }) => canonical(when)),
      phrases.map((phrase) => canonical(ITEMS[phrase] ?? [[`? ${phrase}`]])),
    );
    assert.deepEqual(canonical(applies), canonical(APPLIES[cell(row, 'Applies')] ?? [['?']]));

    const positive = cell(row, 'Positive');
    const [, from, total] = /^(\d) (?:or|to) \d of (\d)$/.exec(positive) ?? [];
    const [, refer, test3] = /^(\d) or more: refer.*?Exactly (\d): HLA-B27/.exec(positive) ?? [];
    assert.deepEqual([...cutoffs], from === undefined ? [Number(test3), Number(refer)] : [Number(from)]);
    if (total !== undefined) assert.equal(items.length, Number(total));

    const [, sensitivity, specificity] = ACCURACY[id]?.exec(cell(row, 'Published accuracy')) ?? [];
    assert.equal(accuracy?.sensitivity, sensitivity === undefined ? undefined : Number(sensitivity));
    assert.equal(accuracy?.specificity, specificity === undefined ? undefined : Number(specificity));

    const named = cell(row, 'Source').toLowerCase();
    for (const source of sources) assert.ok(named.includes(source), `${source} is not in ${named}`);
    if (accuracy) assert.ok(named.includes(accuracy.source), accuracy.source);
  });
}

test('B.2: no set is missing', () => {
  const written = table('B.2').map((row) => cell(row, 'Set'));
  assert.deepEqual(
    [...CRITERIA_SETS.map(({ spec }) => spec.replace(/^B\.2 /, '')), 'CaFaSpA (info only)'],
    written,
  );
});

test('B.2: thresholds mean what their names say, and exact values fall on the right side', () => {
  const named = /^(?:onset-before|over|stiff-over|aged)-(\d+)/;
  const weeks = { days: 7, monthDays: 365.25 / 12 };
  const rows: readonly Threshold[] = THRESHOLDS;
  for (const { id, below, above } of rows) {
    const number = Number(named.exec(id)?.[1] ?? 0);
    if (id === 'over-6-weeks') {
      // Given in months, rounded to hundredths.
      assert.equal(above, Math.round(((number * weeks.days) / weeks.monthDays) * 100) / 100, id);
      assert.equal(below, undefined, id);
    } else if (id === 'aged-50-or-under') assert.deepEqual([below, above], [number + 1, undefined], id);
    else if (id.startsWith('onset')) assert.deepEqual([below, above], [number, undefined], id);
    else assert.deepEqual([below, above], [undefined, number], id);
  }
});

test('B.6: outcomes, their cut-offs, and the rows that rule P16 names', () => {
  const rows = table('B.6').map((row) => cell(row, 'Condition'));
  const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = '', seventh = ''] = rows;
  const points = (text: string) => Number(/(?:>=|=) (\d)/.exec(text)?.[1]);
  assert.match(first, /^NG65 gate met and score >= \d$/);
  assert.match(second, /^NG65 gate met and score = \d$/);
  assert.match(
    third,
    /^ASAS >= \d \(over 3 months\), or Berlin >= \d \(over 3 months, age <= 50\), NG65 not positive$/,
  );
  assert.match(fourth, /^Only Calin positive$/);
  assert.match(fifth, /^psoriasis, uveitis or bowel disease with back pain over 3 months, any score$/);
  assert.match(sixth, /^3 months or less$/);
  assert.match(seventh, /^onset 45 or later, pattern otherwise positive$/);
  const [, asas = '', berlin = ''] = /^(ASAS.*?), or (Berlin.*)$/.exec(third) ?? [];
  assert.deepEqual(
    INFLAMMATORY_OUTCOMES.map(({ spec, reached }) => ({ spec, reached: [...reached] })),
    [
      { spec: 'B.6 row 1', reached: [{ set: 'ng65', points: points(first) }] },
      { spec: 'B.6 row 2', reached: [{ set: 'ng65', points: points(second) }] },
      {
        spec: 'B.6 rows 3 and 7',
        reached: [
          { set: 'asas', points: points(asas) },
          { set: 'berlin', points: points(berlin) },
        ],
      },
    ],
  );
  assert.equal(LINKED_ILLNESS.spec, 'B.6 row 5');
  assert.deepEqual(
    canonical(LINKED_ILLNESS.when),
    canonical([['over-3-months'], ['psoriasis', 'uveitis', 'bowel-disease']]),
  );

  const positive = RULE_ROWS.find(({ spec }) => spec === 'P16')?.expression ?? '';
  const carried = [...INFLAMMATORY_OUTCOMES, LINKED_ILLNESS].flatMap(
    ({ spec }) => spec.match(/\d+/g)?.slice(1) ?? [],
  );
  assert.deepEqual(carried.toSorted(), /rows ([\d, ]+)/.exec(positive)?.[1]?.split(', '));
});

// H, the regions

/** Numbers of three digits or more, spaced or not, outside brackets. */
function numbersIn(text: string): readonly string[] {
  const open = text.replace(/\(.*?\)/g, '');
  return open.match(/(?<![\w-])(?:\d(?:[\d ]{4,})\d|\d-\d{3}-\d{3}-\d{4}|\d{3,})(?![\w-])/g) ?? [];
}

test('H: emergency and urgent numbers, and nothing that is marked U', () => {
  const regions: ReadonlyMap<string, Region> = new Map(REGIONS.map((region) => [region.code, region]));
  const written = new Set<string>();
  for (const row of table('H')) {
    const codes = cell(row, 'Code')
      .match(/[A-Z-]+/g)
      ?.map((code) => code.toLowerCase());
    assert.ok(codes, cell(row, 'Code'));
    const mark = cell(row, 'Mark');
    // "V for 811/911; Ontario 811 U" verifies 811: it is hidden only where it is marked U alone.
    const parts = mark.split(';').filter((part) => /\d/.test(part));
    const shown = (number: string) => {
      const marks = parts.filter((part) => new RegExp(`\\b${number}\\b`).test(part));
      return marks.length === 0 || marks.some((part) => !part.endsWith(' U'));
    };
    for (const code of codes) {
      if (mark === 'U') {
        assert.equal(regions.has(code), false, `${code}: its emergency number is not verified`);
        continue;
      }
      written.add(code);
      const region = regions.get(code);
      assert.ok(region, `no region ${code}`);
      if (code === ELSEWHERE.code) continue;
      const emergency = cell(row, 'Emergency').match(/\d{3,}/g) ?? [];
      const working = emergency.filter((number) => shown(number) && mark.includes(number));
      // Where the mark names no number, it holds for all but those it marks U.
      const expected = working.length > 0 ? working : emergency.filter(shown);
      assert.deepEqual([...region.emergency], expected, `${code}: emergency`);
      assert.deepEqual(
        [...region.urgent],
        numbersIn(cell(row, 'Non-emergency')).filter(shown),
        `${code}: urgent`,
      );
    }
  }
  assert.deepEqual([...regions.keys()].toSorted(), [...written].toSorted());
});

// A.2, the limits of L8 and L9

test('A.2: days until a plan asks again, and where clearance counts', () => {
  const rule = (code: string) => cell(rowOf('A.2', '#', code), 'Rule');
  const number = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1]);
  assert.deepEqual(
    { ...RECHECK_LIMITS },
    {
      clearableLevels: ['T2', 'T3'].map(levelOf),
      askAfterDays: number(rule('L8'), /After (\d+) days a plan asks one thing/),
      fullCheckAfterDays: number(rule('L8'), /A full check also every (\d+) days/),
      longestFlareDays: number(rule('L8'), /after a flare lasting over (\d+) days/),
    },
  );
  assert.match(rule('L9'), /After a T2 or T3 result the reader may say/);
});
