/** The model of how the pelvis passes load: its table, its words and its drawing say the same things. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { mechanisms as words } from '../../src/messages/en/mechanisms.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { shared } from '../../src/messages/en/shared.js';
import {
  FAILURE_MODES,
  MECHANISM_NOTES,
  MODEL_PARTS,
  MULTIPLIERS,
  PATTERN_BIBLIOGRAPHY,
  PATTERNS,
  STRUCTURES,
  type FailureModeId,
} from '../../src/rules.js';
import { renderModel, seenLine } from '../../src/elements/si-pattern-explainer/model-part.js';
import { renderPelvis, type Lit } from '../../src/elements/si-pattern-explainer/pelvis.js';
import type { Speech } from '../../src/elements/si-pattern-explainer/words.js';
import { cell, rowBy, sourcesIn, textAt, textOf } from '../support/clinical-reference.js';
import { grade, MAX_GRADE, MAX_SENTENCE_WORDS, sentences } from '../support/reading.js';
import { BANNED_WORDS } from '../support/vocabulary.js';

interface Row {
  readonly id: string;
  readonly spec: string;
  readonly sources: readonly string[];
}

const ROWS: readonly Row[] = [
  ...MODEL_PARTS,
  ...STRUCTURES,
  ...FAILURE_MODES,
  ...MULTIPLIERS,
  ...MECHANISM_NOTES,
];
const STATES: readonly Lit[] = [
  'load',
  ...MODEL_PARTS.map(({ id }) => id),
  ...STRUCTURES.map(({ id }) => id),
];

/** The part of the speech that this part of the page uses. */
const speech = {
  messages: { mechanisms: words, shared, checkResult },
  bibliography: PATTERN_BIBLIOGRAPHY,
  clinician: false,
} as unknown as Speech;

/** A template as text, without what it binds beside text. */
function markup(value: unknown): string {
  if (Array.isArray(value)) return value.map(markup).join('');
  if (typeof value === 'object' && value !== null && 'strings' in value && 'values' in value) {
    const { strings, values } = value as { strings: readonly string[]; values: readonly unknown[] };
    return strings.map((text, at) => text + (at < values.length ? markup(values[at]) : '')).join('');
  }
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

const drawn = (lit: Lit): string => markup(renderPelvis(lit, 'label'));
const model = (lit: Lit, modes: readonly FailureModeId[] = []): string =>
  markup(renderModel({ speech, headingLevel: 2, lit, light: () => {}, modes }));
const idsIn = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, id = '']) => id))].toSorted();

test('what is named is drawn, and what is drawn is named', () => {
  const ids = STRUCTURES.map(({ id }) => id).toSorted();
  assert.deepEqual(idsIn(drawn('load'), /data-structure="?([\w-]+)/g), ids);
  assert.deepEqual(Object.keys(words.structures).toSorted(), ids);
});

test('each part and each structure lights up its own, and nothing else', () => {
  const litIn = (lit: Lit) => idsIn(drawn(lit), /data-structure="?([\w-]+)"? class="(?:\w+) lit/g);
  assert.deepEqual(litIn('load'), []);
  for (const { id } of STRUCTURES) assert.deepEqual(litIn(id), [id]);
  for (const { id: part } of MODEL_PARTS) {
    const own = STRUCTURES.filter((row) => row.part === part).map(({ id }) => id);
    assert.ok(own.length > 1, part);
    assert.deepEqual(litIn(part), own.toSorted());
  }
});

test('every part, way of faltering, multiplier and note has its words, and no words are left over', () => {
  const same = (rows: readonly Row[], told: object, what: string) => {
    assert.deepEqual(Object.keys(told).toSorted(), rows.map(({ id }) => id).toSorted(), what);
  };
  same(MODEL_PARTS, words.parts, 'parts');
  same(FAILURE_MODES, words.modes, 'ways of faltering');
  same(MULTIPLIERS, words.multipliers, 'multipliers');
  same(MECHANISM_NOTES, words.notes, 'notes');
  const seen = ['load', ...MODEL_PARTS.map(({ id }) => id)];
  assert.deepEqual(Object.keys(words.seen).toSorted(), seen.toSorted());
});

test('the drawing says in words what it shows, differently each time', () => {
  const lines = STATES.map((lit) => seenLine(lit, speech));
  assert.equal(new Set(lines).size, STATES.length);
  for (const lit of STATES) assert.ok(model(lit).includes(`${words.drawing} ${seenLine(lit, speech)}`), lit);
});

test('one part is unfolded at a time, and the structure that is lit is pressed', () => {
  for (const lit of STATES) {
    const text = model(lit);
    assert.equal(text.match(/aria-expanded="?true/g)?.length ?? 0, lit === 'load' ? 0 : 1, lit);
    const isStructure = STRUCTURES.some(({ id }) => id === lit);
    assert.equal(text.match(/aria-pressed="?true/g)?.length ?? 0, isStructure ? 1 : 0, lit);
  }
});

test('whatever is lit, every structure and claim stands in the text, for paper and for those who hear it', () => {
  const text = model(
    'load',
    FAILURE_MODES.map(({ id }) => id),
  );
  const claims = [
    ...Object.values(words.structures).map(({ does }) => does),
    ...Object.values(words.parts).map((part) => part.text),
    ...Object.values(words.modes),
    ...Object.values(words.multipliers),
    ...Object.values(words.notes),
  ];
  for (const line of claims) assert.ok(text.includes(line), line);
});

test('only the ways of faltering that the picked patterns name are told', () => {
  for (const { modes } of PATTERNS) {
    const text = model('load', modes);
    for (const { id } of FAILURE_MODES) {
      assert.equal(
        text.includes(words.modes[id]),
        modes.some((mode) => mode === id),
        id,
      );
    }
  }
  assert.equal(model('load').includes(words.modesTitle), false);
});

// Against the reference

/** What stands under the code of a row. */
function reference(spec: string): string {
  const [, list = ''] = /^J (.+)$/.exec(spec) ?? [];
  return list === '' ? textOf(spec) : textAt('J', list.charAt(0).toUpperCase() + list.slice(1));
}

/** Words of the reference that each row carries. */
const CARRIES: Readonly<Record<string, RegExp>> = {
  'form-closure': /bone shape and ligaments/,
  'force-closure': /Force closure/,
  timing: /Neural timing/,
  wedge: /bone shape/,
  wings: /bone shape/,
  'back-bands': /interosseous.*long dorsal/,
  'sit-bone-bands': /sacrotuberous/,
  'big-buttock': /glutes/,
  'back-sheet': /thoracolumbar fascia/,
  'broad-back': /lats/,
  'deep-spine': /deep spine muscles/,
  'pelvic-floor': /pelvic floor/,
  'side-hip': /glute med/,
  'hip-turners': /rotators/,
  waist: /obliques/,
  'inner-thigh': /adductors/,
  nerves: /Neural timing/,
  signals: /Neural timing/,
  'stiffens-late': /stiffening too late/,
  'stiffens-long': /stiffening too much for too long/,
  'hips-tip': /hips tipping on one leg/,
  'weak-push': /hip not pushing back/,
  'trunk-leans': /trunk leaning/,
  'tires-early': /tiring before the task ends/,
  'poor-sleep': /poor sleep/,
  'long-sitting': /long sitting/,
  'load-jump': /sudden jump in load/,
  stress: /stress or low mood/,
  'low-fitness': /low fitness/,
  'under-fuelling': /under-fuelling/,
  pregnancy: /pregnancy or recent birth/,
  'earlier-injury': /previous back or pelvis injury/,
  'hip-or-foot': /hip or foot problem/,
  fear: /fear of movement/,
  'one-model': /one model among several/,
  'small-motion': /3\.6 deg and 2 mm/,
  'feels-stuck': /feels stuck/,
};

test('every row says what stands under its code', () => {
  assert.deepEqual(Object.keys(CARRIES).toSorted(), ROWS.map(({ id }) => id).toSorted());
  for (const { id, spec } of ROWS) assert.match(reference(spec), CARRIES[id] ?? /^$/, id);
});

test('the two lists of J are carried whole, in their order', () => {
  const lists = [
    ['Failure modes', FAILURE_MODES],
    ['Multipliers', MULTIPLIERS],
  ] as const;
  for (const [name, rows] of lists) {
    const items = cell(rowBy('J', name), 'Proposed content').split('; ');
    assert.equal(rows.length, items.length, name);
    for (const [at, item] of items.entries()) assert.match(item, CARRIES[rows[at]?.id ?? ''] ?? /^$/);
  }
});

/** Where else the reference names the source of a row. */
const MODEL = [textAt('J', 'Concepts drawn from'), textOf('I 0.6'), textOf('I 0.9')].join(' ');
const ALSO: Readonly<Record<string, string>> = {
  'long-sitting': textOf('I 0.53'),
  pregnancy: textOf('F13'),
};

test('a row cites nothing that the reference does not name for it', () => {
  const known = new Set<string>(PATTERN_BIBLIOGRAPHY.map(({ id }) => id));
  const ofModel = new Set<string>([...MODEL_PARTS, ...STRUCTURES].map(({ id }) => id));
  for (const { id, spec, sources } of ROWS) {
    const text = [reference(spec), ofModel.has(id) ? MODEL : '', ALSO[id] ?? ''].join(' ');
    const named = new Set([...sourcesIn(text), 'design-decision']);
    if (id === 'one-model') named.add('vleeming12');
    assert.ok(sources.length > 0, id);
    for (const source of sources) {
      assert.ok(known.has(source), `${id}: ${source} is not in the bibliography`);
      assert.ok(named.has(source), `${id} cites ${source}`);
    }
    for (const story of ['s2', 's4']) assert.equal(sources.includes(story), false, `${id}: ${story}`);
  }
});

test('the figures are those of the reference: at most 3.6 degrees and 2 mm (F12)', () => {
  const { 'small-motion': line } = words.notes;
  const [, degrees = '', mm = ''] = /at most ([\d.]+) deg and ([\d.]+) mm/.exec(textOf('F12')) ?? [];
  assert.ok(line.includes(`at most ${degrees} degrees and ${mm} mm`), line);
});

// Words

const texts = (value: object): readonly string[] =>
  Object.values(value).flatMap((item: unknown) =>
    typeof item === 'string' ? [item] : texts(item as object),
  );

test('what may falter is told as an idea', () => {
  for (const line of Object.values(words.modes)) assert.match(line, /\bmay\b/);
  assert.match(words.modesIntro, /ideas, not findings/);
});

test('no bone is said to be out of place, and no joint to be loose', () => {
  for (const line of texts(words).filter((text) => text !== words.notes['feels-stuck'])) {
    assert.doesNotMatch(line, /out of place|slipped|rotated|locked|jammed|misalign|loosen|unstable/i);
  }
  assert.match(words.notes['feels-stuck'], /does not mean a bone is out of place/);
});

test('short sentences, plain words, none that is banned', () => {
  const banned = new RegExp(`\\b(?:${BANNED_WORDS.join('|')})\\b`, 'i');
  for (const line of texts(words)) {
    assert.doesNotMatch(line, banned);
    assert.doesNotMatch(line, /'/, line);
    for (const sentence of sentences([line])) {
      assert.ok(sentence.split(/\s+/).length <= MAX_SENTENCE_WORDS, sentence);
    }
  }
});

test('each screen reads at the grade of the house, medical terms in brackets aside', () => {
  const shown = MODEL_PARTS.map(({ id: part }) => [
    words.title,
    words.intro,
    words.job,
    words.pick,
    words.seen[part],
    ...Object.values(words.parts).map(({ name }) => name),
    words.parts[part].text,
    ...STRUCTURES.filter((row) => row.part === part).flatMap(({ id }) => {
      const { name, does } = words.structures[id];
      return [name, does];
    }),
    ...Object.values(words.notes),
    words.modesIntro,
    ...Object.values(words.modes),
    words.multipliersIntro,
    ...Object.values(words.multipliers),
  ]);
  for (const lines of shown) assert.ok(grade(lines) <= MAX_GRADE, String(grade(lines)));
});
