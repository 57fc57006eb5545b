/** The Spanish words say what the English ones do: no less, no more, as urgently, as plainly. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pacing } from '../../src/messages/es/pacing.js';
import { questionnaire } from '../../src/messages/es/questionnaire.js';
import { QUESTION_SCREENS, type UnitId } from '../../src/rules.js';
import { Amounts } from '../../src/ui/amounts.js';
import { modulesOf, pairsOf, stringsOf, type Pair } from '../support/languages.js';
import {
  FAIRLY_EASY,
  MAX_SENTENCE_WORDS,
  NORMAL,
  perspicuity,
  sentences,
  words,
} from '../support/spanish-reading.js';

const [english, spanish] = await Promise.all([modulesOf('en'), modulesOf('es')]);
const PAIRS = pairsOf(english, spanish);

/** Paths that begin with one of these. */
const isUnder = (path: string, roots: readonly string[]): boolean =>
  roots.some((root) => path === root || path.startsWith(`${root}.`));

/** Figures and names of studies, which only clinicians see. */
const CLINICIANS = [
  'treatments.figures',
  'treatments.tests.figures',
  'treatments.tests.columns',
  'treatments.tests.studies',
];

const say = ({ path, english: from, other }: Pair): string => `${path}: “${from}” → “${other}”`;

/** What is wrong, but for exceptions; an exception that is not needed any more is wrong too. */
function assertOnly(found: readonly Pair[], allowed: Readonly<Record<string, string>>): void {
  const isAllowed = ({ path }: Pair, root: string) => isUnder(path, [root]);
  const roots = Object.keys(allowed);
  assert.deepEqual(found.filter((pair) => !roots.some((root) => isAllowed(pair, root))).map(say), []);
  assert.deepEqual(
    roots.filter((root) => !found.some((pair) => isAllowed(pair, root))),
    [],
    'no exception any more',
  );
}

test('every module, key and item of a list is there, and no other', () => {
  assert.deepEqual([...spanish.keys()], [...english.keys()]);
  for (const [name, [exported, all]] of english) {
    const [itsName, its] = spanish.get(name) ?? ['', ''];
    assert.equal(itsName, exported, name);
    const paths = (value: unknown) => stringsOf(value, exported).map(([path]) => path);
    assert.deepEqual(paths(its), paths(all));
  }
  assert.ok(PAIRS.length > 1500);
});

test('nothing is empty that has words in English, and the other way round', () => {
  assert.deepEqual(PAIRS.filter((pair) => (pair.english === '') !== (pair.other === '')).map(say), []);
});

const placeholders = (text: string): string =>
  [...text.matchAll(/\{\w+\}/g)]
    .map(([whole]) => whole)
    .toSorted()
    .join(' ');

test('the same is filled in', () => {
  const wrong = PAIRS.filter((pair) => placeholders(pair.english) !== placeholders(pair.other));
  assert.deepEqual(wrong.map(say), []);
});

/** Every number as a number: “1,407” is “1407” or “1 407”, and “2.5” is “2,5”. */
const FIGURES = {
  english: (text: string) => text.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, ''),
  other: (text: string) =>
    text.replaceAll(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, '').replaceAll(/(?<=\d),(?=\d)/g, '.'),
};

const figures = (pair: Pair, language: keyof typeof FIGURES): string =>
  [...FIGURES[language](pair[language].replaceAll(/\{\w+\}/g, '')).matchAll(/\d+(?:\.\d+)?/g)]
    .map(([figure]) => Number(figure))
    .toSorted((a, b) => a - b)
    .join(' ');

test('the same numbers', () => {
  const wrong = PAIRS.filter((pair) => figures(pair, 'english') !== figures(pair, 'other'));
  assert.deepEqual(wrong.map(say), []);
});

test('numbers of a sentence stand in the same order, so that none goes to another thing', () => {
  const order = (text: string) => [...text.matchAll(/\{\w+\}|\d+/g)].map(([whole]) => whole).join(' ');
  const alike = (pair: Pair) => order(FIGURES.english(pair.english)) === order(FIGURES.other(pair.other));
  assertOnly(
    PAIRS.filter((pair) => !alike(pair)),
    {},
  );
});

test('nothing is left in English', () => {
  const same = PAIRS.filter(({ english: from, other }) => from === other && /\p{L}/u.test(from));
  const isForm = ({ english: from }: Pair) => !/\p{L}/u.test(from.replaceAll(/\{\w+\}|k[mg]|lb/g, ''));
  assertOnly(
    same.filter((pair) => !isForm(pair)),
    {
      'shared.direction': 'not read by anybody',
      'shared.regions.au': 'the same name',
      'shared.regions.in': 'the same name',
      'questionnaire.error': 'the same word',
      'questionnaire.options.leg-weakness.no': 'the same word',
      'pacing.calendar.name': 'the same word',
      'treatments.tests.columns': 'the same abbreviation',
    },
  );
  const left = PAIRS.filter(({ other }) =>
    /(?<![\p{L}{])(?:the|and|with|your|you|pain|week|run|walk|call)(?![\p{L}}])/iu.test(other),
  );
  assertOnly(left, { 'run.data.fields.kind.allowed': 'what a file says, in its own words' });
});

/** What the widgets never say; see `test/support/vocabulary.ts` for the English. */
const BANNED = [
  'diagn[oó]sti\\p{L}*',
  'tria(?:j|g)e\\p{L}*',
  'criba(?:do|je)s?',
  'segur[oa]s?',
  'seguridad',
  'a salvo',
  '(?:sin|bajo|poco) (?:ningún )?(?:riesgo|peligro)s?',
  'inofensiv[oa]s?',
  'nada (?:grave|serio|malo)',
  'tod[oa] (?:está |va )?(?:bien|correcto|en orden)',
  'trat(?:a|an|e|en|ar|ará|ado|ada|ados|adas|ando)',
  'cur(?:a|as|an|e|en|ar|ará|ado|ada)',
  'sana(?:r|rá)?',
  'garantiza\\p{L}*',
] as const;

test('no banned word reaches a reader', () => {
  const found = PAIRS.filter(({ other }) =>
    BANNED.some((word) => new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, 'iu').test(other)),
  );
  assertOnly(found, {});
  const promised = PAIRS.filter(
    ({ english: from, other }) => /tratamiento/i.test(other) && !/treatment/i.test(from),
  );
  assert.deepEqual(promised.map(say), []);
});

test('“usted” throughout', () => {
  const familiar =
    /(?<!\p{L})(?:tú|tu|tus|te|ti|contigo|tuy[oa]s?|vos|vosotr[oa]s|puedes|tienes|quieres|debes|eres|estás|haces|sientes|notas)(?!\p{L})/iu;
  assert.deepEqual(PAIRS.filter(({ other }) => familiar.test(other)).map(say), []);
});

test('questions and exclamations open and close, and quotation marks are curly', () => {
  const count = (text: string, mark: string) => text.split(mark).length;
  const wrong = PAIRS.filter(
    ({ other }) =>
      count(other, '¿') !== count(other, '?') ||
      count(other, '¡') !== count(other, '!') ||
      count(other, '“') !== count(other, '”') ||
      /["'’‘]|\s[,.;:?!]|\s{2}/.test(other),
  );
  assert.deepEqual(wrong.map(say), []);
  const asked = PAIRS.filter(({ english: from, other }) => from.endsWith('?') && !other.endsWith('?'));
  assert.deepEqual(asked.map(say), []);
});

interface Meaning {
  readonly english: RegExp;
  readonly spanish: RegExp;
  /** Whether the Spanish may say it only where the English does. */
  readonly both?: true;
  /** Only there; everywhere without it. */
  readonly under?: readonly string[];
  readonly but?: Readonly<Record<string, string>>;
}

const CHECK = ['shared', 'questionnaire', 'checkResult', 'careGate'];

/** What must not get lost, softer or harder on the way. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  now: {
    english: /\bnow\b/i,
    spanish: /(?<!\p{L})ahora(?!\p{L})|en este momento/iu,
    both: true,
    but: { 'run.plan.finish': '“from now” is a distance' },
  },
  today: {
    english: /\btoday\b/i,
    spanish: /\bhoy\b/i,
    both: true,
    but: { 'run.today.restWhy.weekday': '“It” is today' },
  },
  call: { english: /\bcall\b/i, spanish: /\bllam(?:e|ar|ada)\b/i, both: true, under: CHECK },
  not: {
    english: /\b(?:not|no|cannot|nothing|never|nobody|none|without|unable|fail)\b/i,
    spanish: /(?<!\p{L})(?:no|ni|nunca|nadie|ning[uú]n[oa]?|nada|sin|tampoco|imposible|impide)(?!\p{L})/iu,
    both: true,
    under: CHECK,
    but: {
      'careGate.why.old': '“out of date”',
      'careGate.newOrWorse': '“tengo dudas”: not sure',
      'checkResult.urgency.prompt': '“Non-urgent”',
      'checkResult.notSure': '“Tuvo dudas”: not sure',
      'questionnaire.tick': '“aquello de lo que tenga dudas”: not sure',
      'questionnaire.questions.sore-red-eye': '“hates light”',
      'shared.clinician.ca': '“walk-in”',
    },
  },
  never: { english: /\bnever\b/i, spanish: /\bnunca\b/i },
  'not sure': { english: /\bnot sure\b/i, spanish: /certeza|\bdudas\b/i },
  new: {
    english: /\bnew(?:ly)?\b/i,
    spanish: /nuev|\bse (?:le|me) ha|\bha empezado/i,
    under: [...CHECK, 'sessionLog', 'embedding'],
  },
  suddenly: {
    english: /\bsudden|\ball at once\b/i,
    spanish: /de repente|de golpe|repentino/i,
    under: [...CHECK, 'sessionLog'],
  },
  'at most': { english: /\bat most\b/i, spanish: /como máximo/i },
  'at least': { english: /\bat least\b/i, spanish: /al menos|como mínimo/i },
  'or more': {
    english: /\bor (?:more|over|longer)\b/i,
    spanish: /\bo más\b/i,
    but: { 'patterns.pickHint': '“una o varias”' },
  },
  'or less': { english: /\bor less\b/i, spanish: /\bo menos\b/i },
  over: {
    english: /\bover \d/i,
    spanish: /más de/i,
    but: { 'run.today.stop': '“pasa de”' },
  },
  under: { english: /\bunder \d/i, spanish: /menos de/i },
  'up to': { english: /\bup to\b/i, spanish: /\bhasta\b/i },
  may: { english: /\bmay\b(?! not)/i, spanish: /pued|posible|quizá/i },
};

for (const [name, { english: from, spanish: to, both, under, but = {} }] of Object.entries(MEANINGS)) {
  test(`“${name}” is said where the English says it`, () => {
    const held = PAIRS.filter(({ path }) => !under || isUnder(path, under));
    const wrong = held.filter((pair) => {
      const [its, ours] = [from.test(pair.english), to.test(pair.other)];
      return its ? !ours : both && ours;
    });
    assert.ok(
      held.some((pair) => from.test(pair.english)),
      'never said in English',
    );
    assertOnly(wrong, but);
  });
}

test(`no sentence has over ${MAX_SENTENCE_WORDS} words`, () => {
  const told = PAIRS.filter(({ path }) => !isUnder(path, CLINICIANS)).map(({ other }) => other);
  const long = sentences(told).filter((sentence) => sentence.split(/\s+/).length > MAX_SENTENCE_WORDS);
  assert.deepEqual(long, []);
});

/** A score of fewer words says more of one of them than of the text; they count with the rest of their module. */
const LEAST_WORDS = 60;

/** What is read together: each screen of questions, each part of a module, and the rest of the module. */
function groups(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, lines: readonly string[]) =>
    found.set(name, [...(found.get(name) ?? []), ...lines]);
  for (const [name, value] of spanish.values()) {
    for (const [key, part] of Object.entries(value as object)) {
      const path = `${name}.${key}`;
      const told = stringsOf(part, path).filter(([its]) => !isUnder(its, CLINICIANS));
      const lines = told.map(([, text]) => text);
      const isLong = lines.flatMap(words).length >= LEAST_WORDS;
      add(isLong && typeof part === 'object' ? path : name, lines);
    }
  }
  const hints: Readonly<Record<string, string>> = questionnaire.hints;
  const asked: Readonly<Record<string, string>> = questionnaire.questions;
  for (const { id, kind, questions } of QUESTION_SCREENS) {
    if (kind === 'choice') continue;
    const ids: readonly string[] = questions;
    add(`screen ${id}`, [
      questionnaire.screens[id],
      questionnaire.tick,
      questionnaire.none,
      ...ids.flatMap((question) => [asked[question] ?? '', hints[question] ?? '']),
    ]);
  }
  return found;
}

/** Where names cannot be avoided. */
const LOWER: Readonly<Record<string, { readonly floor: number; readonly why: string }>> = {
  'screen linked-conditions': { floor: 60, why: 'illnesses that a reader has to recognise by their names' },
  'shared.clinician': {
    floor: NORMAL,
    why: 'one is filled into a sentence; “fisioterapeuta” has six syllables',
  },
};

test('every part and screen is at least “bastante fácil” (INFLESZ)', async (t) => {
  for (const [name, lines] of groups()) {
    await t.test(name, () => {
      const score = perspicuity(lines);
      const lower = LOWER[name];
      const floor = lower?.floor ?? FAIRLY_EASY;
      assert.ok(score >= floor, `${score}: ${lines.join(' | ')}`);
      assert.ok(!lower || score < FAIRLY_EASY, `${score} needs no lower floor any more`);
    });
  }
});

test('it stays as short as a screen allows', () => {
  const size = (language: keyof typeof FIGURES) =>
    PAIRS.reduce((sum, pair) => sum + pair[language].length, 0);
  assert.ok(size('other') / size('english') < 1.35);
  const long = PAIRS.filter((pair) => pair.english.length > 8 && pair.other.length > 2 * pair.english.length);
  assertOnly(long, {
    'shared.clinician': 'inside a sentence; “GP” has no short name in Spanish',
  });
});

test('amounts can be typed in Spanish', () => {
  const spoken = new Amounts(pacing, 'es');
  const typed: readonly (readonly [string, UnitId, number])[] = [
    ['1 h 30', 'minutes', 90],
    ['1 hora 30 minutos', 'minutes', 90],
    ['2 horas', 'hours', 2],
    ['90 minutos', 'minutes', 90],
    ['1,5 h', 'hours', 1.5],
    ['45 seg', 'seconds', 45],
    ['2,5 km', 'kilometres', 2.5],
    ['3 kilómetros', 'kilometres', 3],
    ['3 kilometros', 'kilometres', 3],
    ['1.000 pasos', 'steps', 1000],
    ['400 metros', 'metres', 400],
    ['3 millas', 'miles', 3],
    ['12 repeticiones', 'repetitions', 12],
    ['1 repetición', 'repetitions', 1],
    ['1 repeticion', 'repetitions', 1],
    ['7,5 kilos', 'kilograms', 7.5],
    ['20 libras', 'pounds', 20],
  ];
  for (const [text, unit, amount] of typed) assert.deepEqual(spoken.read(text, unit), { amount }, text);
  for (const hours of [0.75, 1.1, 1.5, 12]) {
    const { amount } = { amount: 0, ...spoken.read(spoken.typed(hours, 'hours'), 'hours') };
    assert.ok(Math.abs(amount - hours) < 0.001, spoken.typed(hours, 'hours'));
  }
  assert.equal(spoken.format(1.5, 'hours'), '1 hora 30 minutos');
  assert.equal(spoken.format(2.5, 'kilometres'), '2,5 km');
});
