/** Amounts as people write them, and as they are written back to them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { pacing as words } from '../../src/messages/en/pacing.js';
import { leastAmount, UNITS, type UnitId } from '../../src/rules.js';
import { Amounts } from '../../src/ui/amounts.js';
import { fill } from '../../src/ui/wording.js';

const english = new Amounts(words, 'en');
const { problems } = words;
const inWords = (amount: number, unit: UnitId): string => english.format(amount, unit);

const understood: readonly (readonly [string, UnitId, number])[] = [
  ['40', 'minutes', 40],
  [' 40 ', 'minutes', 40],
  ['040', 'minutes', 40],
  ['2,5', 'minutes', 2.5],
  ['2.5', 'minutes', 2.5],
  ['0,5', 'minutes', 0.5],
  ['0.25', 'minutes', 0.25],
  ['90 min', 'minutes', 90],
  ['90min', 'minutes', 90],
  ['90 Min.', 'minutes', 90],
  ['90 MINUTES', 'minutes', 90],
  ['1 minute', 'minutes', 1],
  ['1 h 30', 'minutes', 90],
  ['1h30', 'minutes', 90],
  ['1 h 30 min', 'minutes', 90],
  ['1h30m', 'minutes', 90],
  ['1 hour 30 minutes', 'minutes', 90],
  ['2 hrs', 'minutes', 120],
  ['1.5 h', 'minutes', 90],
  ['1,5 h', 'minutes', 90],
  ['3 min 15', 'minutes', 3.25],
  ['3 min 15 s', 'minutes', 3.25],
  ['3 minutes 15 seconds', 'minutes', 3.25],
  ['45 s', 'minutes', 0.75],
  ['４０', 'minutes', 40],
  ['１ｈ３０', 'minutes', 90],
  ['2\u00A0h', 'minutes', 120],
  ['24 h', 'minutes', 1440],
  ['1.5', 'hours', 1.5],
  ['1:30', 'hours', 1.5],
  ['0:45', 'hours', 0.75],
  ['90 min', 'hours', 1.5],
  ['1 h', 'hours', 1],
  ['2 hours', 'hours', 2],
  ['30', 'seconds', 30],
  ['30 s', 'seconds', 30],
  ['30 seconds', 'seconds', 30],
  ['1 min 30', 'seconds', 90],
  ['1 min', 'seconds', 60],
  ['10', 'kilometres', 10],
  ['10 km', 'kilometres', 10],
  ['10km', 'kilometres', 10],
  ['10 kilometres', 'kilometres', 10],
  ['2,5 km', 'kilometres', 2.5],
  ['3 miles', 'miles', 3],
  ['5000', 'steps', 5000],
  ['5,000', 'steps', 5000],
  ['5.000', 'steps', 5000],
  ['5 000', 'steps', 5000],
  ["5'000", 'steps', 5000],
  ['5,000 steps', 'steps', 5000],
  ['10,000', 'metres', 10_000],
  ['400 m', 'metres', 400],
  ['400 metres', 'metres', 400],
  ['12', 'repetitions', 12],
  [`12 ${words.units.repetitions.label}`, 'repetitions', 12],
  ['1:30', 'seconds', 90],
  ['5 reps', 'repetitions', 5],
  ['7.5 kg', 'kilograms', 7.5],
  ['7.5 kgs', 'kilograms', 7.5],
  ['20 lbs', 'pounds', 20],
  ['20 lb', 'pounds', 20],
  ['20 pounds', 'pounds', 20],
  ['0.100', 'kilometres', 0.1],
];

const refused: readonly (readonly [string, UnitId, string])[] = [
  ['', 'minutes', problems.empty],
  ['   ', 'minutes', problems.empty],
  ['\t\n', 'minutes', problems.empty],
  ['0', 'minutes', problems.zero],
  ['0.0', 'minutes', problems.zero],
  ['0 min', 'minutes', problems.zero],
  ['0:00', 'hours', problems.zero],
  ['-5', 'minutes', problems.zero],
  ['\u22125', 'minutes', problems.zero],
  ['- 5', 'minutes', problems.zero],
  ['abc', 'minutes', problems['not-a-number']],
  ['twenty', 'minutes', problems['not-a-number']],
  ['1e3', 'steps', problems['not-a-number']],
  ['0x10', 'steps', problems['not-a-number']],
  ['+5', 'minutes', problems['not-a-number']],
  ['NaN', 'minutes', problems['not-a-number']],
  ['Infinity', 'minutes', problems['not-a-number']],
  ['10-20', 'minutes', problems['not-a-number']],
  ['1.2.3', 'minutes', problems['not-a-number']],
  ['5 5', 'minutes', problems['not-a-number']],
  ['<b>5</b>', 'minutes', problems['not-a-number']],
  ['10 km', 'minutes', fill(problems.wrongUnit, { unit: words.units.minutes.label })],
  ['10 km', 'miles', fill(problems.wrongUnit, { unit: words.units.miles.label })],
  ['10 kg', 'kilometres', fill(problems.wrongUnit, { unit: words.units.kilometres.label })],
  ['30 min', 'metres', fill(problems.wrongUnit, { unit: words.units.metres.label })],
  ['1 h', 'steps', fill(problems.wrongUnit, { unit: words.units.steps.label })],
  ['3 miles', 'minutes', fill(problems.wrongUnit, { unit: words.units.minutes.label })],
  ['400 metres', 'minutes', fill(problems.wrongUnit, { unit: words.units.minutes.label })],
  ['500 steps', 'minutes', fill(problems.wrongUnit, { unit: words.units.minutes.label })],
  ['1:75', 'hours', problems['not-a-number']],
  ['1:30', 'minutes', problems.unclearTime],
  ['1 h 90', 'minutes', problems.unclearTime],
  ['1 h 75 min', 'hours', problems.unclearTime],
  ['5 hundred', 'minutes', fill(problems.wrongUnit, { unit: words.units.minutes.label })],
  ['5 s 20', 'minutes', problems.unclearTime],
  ['0.1', 'minutes', fill(problems['too-small'], { least: inWords(0.25, 'minutes') })],
  ['50', 'steps', fill(problems['too-small'], { least: inWords(100, 'steps') })],
  ['5', 'metres', fill(problems['too-small'], { least: inWords(10, 'metres') })],
  ['2', 'seconds', fill(problems['too-small'], { least: inWords(5, 'seconds') })],
  ['1441', 'minutes', fill(problems['too-much'], { most: inWords(1440, 'minutes') })],
  ['25 h', 'minutes', fill(problems['too-much'], { most: inWords(1440, 'minutes') })],
  ['25', 'hours', fill(problems['too-much'], { most: inWords(24, 'hours') })],
  ['99999999999999999999999', 'minutes', fill(problems['too-much'], { most: inWords(1440, 'minutes') })],
  ['9'.repeat(400), 'steps', fill(problems['too-much'], { most: inWords(100_000, 'steps') })],
  ['1,234,567', 'steps', fill(problems['too-much'], { most: inWords(100_000, 'steps') })],
];

/** A group of three digits after a mark: thousands where the unit has only whole numbers, else two readings. */
const twoReadings: readonly (readonly [string, UnitId])[] = [
  ['1,000', 'minutes'],
  ['1.000', 'minutes'],
  ['1,000', 'hours'],
  ['1,000', 'kilometres'],
  ['1.500', 'miles'],
  ['2,500 kg', 'kilograms'],
];

for (const [text, unit, amount] of understood) {
  test(`“${text}” in ${unit} is ${amount}`, () => {
    assert.deepEqual(english.read(text, unit), { amount });
  });
}

for (const [text, unit, problem] of refused) {
  test(`“${text.slice(0, 30)}” in ${unit} is refused: ${problem}`, () => {
    assert.deepEqual(english.read(text, unit), { problem });
  });
}

for (const [text, unit] of twoReadings) {
  test(`“${text}” in ${unit} can be read in two ways, and both are named`, () => {
    const read = english.read(text, unit);
    assert.ok('problem' in read, 'it was read in one way');
    const digits = text.replace(/[^\d.,]/g, '');
    const [one, other] = [Number(digits.replace(',', '.')), Number(digits.replace(/[.,]/, ''))];
    const example = fill(problems.unclearNumber, { a: String(one), b: String(other) });
    assert.equal(read.problem, fill(problems.unclear, { example }));
  });
}

test('what is offered for a number of two readings has one', () => {
  for (const text of ['1.125', '2,675', '1.000']) {
    const read = english.read(text, 'kilometres');
    const offered = 'problem' in read ? (read.problem.match(/\d+(?:\.\d+)?/g) ?? []) : [];
    assert.equal(offered.length, 2);
    const [small = ''] = offered;
    assert.deepEqual(english.read(small, 'kilometres'), { amount: Number(small) });
  }
});

test('for the longest run, 0 is an answer', () => {
  assert.deepEqual(english.read('0', 'minutes', 0), { amount: 0 });
  assert.deepEqual(english.read('0 km', 'kilometres', 0), { amount: 0 });
  assert.deepEqual(english.read('-1', 'minutes', 0), { problem: problems.zero });
});

test('nothing that is typed throws, and what is read is in the range of its unit', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[-\d.,:'hms ]{0,12}$/),
    fc.stringMatching(/^\d{1,4}([.,]\d{1,3})? ?(h|min|s|km|m)? ?\d{0,3}$/),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...UNITS), (typed, { id, most }) => {
      const read = english.read(typed, id);
      if ('problem' in read) return read.problem !== '' && !/[{}]/.test(read.problem);
      return read.amount >= leastAmount(id) && read.amount <= most;
    }),
    { numRuns: 3000 },
  );
});

test('a number written back by String() is read as itself', () => {
  for (const { id } of UNITS) {
    for (let grains = 1; grains < 60; grains++) {
      const amount = leastAmount(id) * grains;
      const read = english.read(String(amount), id);
      if ('amount' in read) assert.equal(read.amount, amount, `${amount} ${id}`);
      else assert.ok(/^\d+\.\d{3}$/.test(String(amount)), `${amount} ${id}: ${read.problem}`);
    }
  }
});

test('a long text is read in good time', () => {
  const begin = performance.now();
  for (const text of [`1${' '.repeat(5000)}x1`, '1,'.repeat(3000), '1h'.repeat(2000), '1'.repeat(10_000)]) {
    english.read(text, 'minutes');
  }
  assert.ok(performance.now() - begin < 1000, `it took ${performance.now() - begin} ms`);
});

const written: readonly (readonly [number, UnitId, string])[] = [
  [28, 'minutes', '28 minutes'],
  [1, 'minutes', '1 minute'],
  [3.25, 'minutes', '3 minutes 15 seconds'],
  [0.25, 'minutes', '15 seconds'],
  [90, 'minutes', '90 minutes'],
  [1.5, 'hours', '1 hour 30 minutes'],
  [2, 'hours', '2 hours'],
  [0.75, 'hours', '45 minutes'],
  [31 / 60, 'hours', '31 minutes'],
  [1, 'hours', '1 hour'],
  [5000, 'steps', '5,000 steps'],
  [2.5, 'kilometres', '2.5 km'],
  [0.1 + 0.2, 'kilometres', '0.3 km'],
  [1, 'repetitions', fill(words.units.repetitions.one, { n: '1' })],
  [12, 'repetitions', fill(words.units.repetitions.other, { n: '12' })],
  [45, 'seconds', '45 seconds'],
  [7.5, 'kilograms', '7.5 kg'],
  [1, 'pounds', '1 lb'],
];

for (const [amount, unit, text] of written) {
  test(`${amount} ${unit} is written as “${text}”`, () => {
    assert.equal(english.format(amount, unit), text);
  });
}

test('numbers are written in the manner of the language', () => {
  for (const [locale, thousands, half] of [
    ['en', '12,500', '2.5'],
    ['de', '12.500', '2,5'],
    ['fr', '12\u202F500', '2,5'],
  ] as const) {
    const amounts = new Amounts(words, locale);
    assert.equal(amounts.number(12_500), thousands);
    assert.equal(amounts.number(2.5), half);
    assert.equal(amounts.format(12_500, 'steps'), `${thousands} steps`);
    assert.equal(amounts.format(2.5, 'kilometres'), `${half} km`);
  }
});

test('what is written in one language is read again in it, group marks and all', () => {
  for (const locale of ['en', 'de', 'fr']) {
    const amounts = new Amounts(words, locale);
    for (const steps of [100, 1000, 12_500, 100_000]) {
      assert.deepEqual(amounts.read(amounts.number(steps), 'steps'), { amount: steps }, locale);
    }
    assert.deepEqual(amounts.read(amounts.number(2.5), 'kilometres'), { amount: 2.5 }, locale);
  }
});

test('an amount is filled in again as one would type it, and read back as the same', () => {
  for (const [amount, unit, typed] of [
    [30, 'minutes', '30'],
    [3.25, 'minutes', '3.25'],
    [1.5, 'hours', '1.5'],
    [95 / 60, 'hours', '1 h 35'],
    [0.1, 'kilometres', '0.1'],
  ] as const) {
    assert.equal(english.typed(amount, unit), typed);
    assert.deepEqual(english.read(typed, unit), { amount });
  }
});

test('one and many are told apart by the rules of the language', () => {
  const french = new Amounts(words, 'fr');
  assert.equal(french.format(1.5, 'repetitions'), fill(words.units.repetitions.one, { n: '1,5' }));
  assert.equal(english.format(1.5, 'repetitions'), fill(words.units.repetitions.other, { n: '1.5' }));
});
