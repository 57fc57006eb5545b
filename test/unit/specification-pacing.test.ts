/**
 * Holds the pacing tables against `docs/clinical.md`, parts D, F and I, number by number. Whoever changes a
 * number changes it in both places, or a test here fails.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  ACTIVITIES,
  BASELINES,
  CUTS,
  firstDose,
  LASTED,
  LIGHTS,
  PACING_LIMITS,
  RISES,
  sittingBout,
  UNITS,
  type PacingPlan,
} from '../../src/rules.js';
import { cell, numberIn, prose, rowBy, table, tables, textAt } from '../support/clinical-reference.js';

// D.3 to D.6, the limits

type Place = readonly [section: string, row: string | undefined, pattern: RegExp];

/** Every place that gives the number of a limit. */
const LIMITS: Readonly<Record<keyof typeof PACING_LIMITS, readonly [Place, ...Place[]]>> = {
  usualDays: [
    ['D.3', 'usual level', /last (\d+) days/],
    ['D.3', undefined, /over the last (\d+) days/],
    ['D.9', 'usual level', /median of the (\d+) days before/],
  ],
  reboundRise: [['D.3', 'rebound', /after-rise of (\d+) or more/]],
  greenPain: [
    ['D.4', 'Green', /\| 0-(\d+) \|/],
    ['D.3', 'stable session', /session pain 0-(\d+), no rebound, settled/],
    ['F', 'F16', /rise only at 0-(\d+) and settled/],
    ['D.4', undefined, /the lower band 0-(\d+) is used/],
  ],
  amberPain: [
    ['D.4', 'Amber', /\| \d-(\d+) \|/],
    ['D.4', 'Red 1', /\| over (\d+), or any with rebound \|/],
    ['D.3', 'spike', /session pain over (\d+) \|/],
    ['D.1', 'Pain ceiling', /up to (\d+)\/10/],
  ],
  strongPain: [['D.5', '40%', /session pain (\d+)-\d/]],
  severePain: [['D.5', '50%', /session pain (\d+)\+/]],
  irritablePain: [
    ['D.6', 'very irritable', /usual pain (\d+)\+/],
    ['D.9', 'amount known to be fine', /usual pain (\d+)\+/],
  ],
  sessionsAWeek: [
    ['D.3', 'stable week', /at least (\d+) sessions/],
    ['D.9', 'stable week', /at least (\d+) of its sessions/],
  ],
  reboundDays: [
    ['D.4', 'Red 2', /within (\d+) days of an earlier one/],
    ['D.4', 'Red 2', /cleared by (?<weeks>\d+) weeks without red/],
    ['D.9', 'series of rebounds', /no more than (\d+) days/],
  ],
  reboundsToStop: [
    ['D.4', 'Red 2', /^Red (\d) \(a rebound/],
    ['F', 'F7', /after (\d+) rebounds/],
  ],
  cutDays: [['D.5', '50%', /cut in (?<weeks>\d+) weeks/]],
  cutsToHalve: [['D.5', '50%', /or (\w+) cut in/]],
  oneMoreRise: [['D.5', undefined, /mean rise over the weeks waited is at most (\d+)% a week/]],
  doublingDays: [
    ['D.5', 'Never above', /or 2x in (?<weeks>\d+) weeks/],
    ['D.9', 'twice the dose', /^twice the dose of (?<weeks>\d+) weeks before/],
  ],
  easyDays: [
    ['F', 'F8', /\d-(\d+) easy days/],
    ['D.4', 'Red 1', /\d-(\d+) easy days/],
    ['D.2', 'Flare: rest 1-2 days', /max (\d+) days/],
    ['D.8', 'PC12', /(\d+) easy days used up/],
  ],
  longestRunDays: [['D.5', 'Running', /the longest of the last (\d+) days/]],
  runRise: [
    ['D.5', 'Running', /no single session over (\d+)% beyond/],
    ['D.2', 'Raise 10-20%', /running sessions capped at (\d+)%/],
  ],
  runningBreakDays: [['D.5', undefined, /without a break of more than (?<weeks>\d+) weeks/]],
  sittingBreak: [
    ['D.8', 'PC11', /a break plan of \d+-(\d+) min/],
    ['I.0', '0.53', /break every \d+-(\d+) min/],
    ['D.9', 'break plan', /at the latest after (\d+) minutes/],
  ],
  breakLength: [
    ['0.3', 'DECARV', /(\d+)-min walks/],
    ['D.9', 'break plan', /(\d+) minutes on one's feet/],
  ],
  scheduleWeeks: [['D.9', 'length of a schedule', /over (\d+) weeks/]],
};

for (const [id, places] of Object.entries(LIMITS)) {
  test(`limit ${id}`, () => {
    const { value } = PACING_LIMITS[id as keyof typeof PACING_LIMITS];
    for (const [section, row, pattern] of places) {
      assert.equal(value, numberIn(textAt(section, row), pattern), `${section} ${row}`);
    }
  });
}

test('D.4, D.5: the bands of pain follow on each other', () => {
  const { greenPain, amberPain, severePain } = PACING_LIMITS;
  assert.equal(greenPain.value + 1, numberIn(textAt('D.4', 'Amber'), /\| (\d)-\d \|/));
  assert.equal(severePain.value - 1, numberIn(textAt('D.5', '40%'), /session pain \d-(\d)/));
  assert.ok(amberPain.value < PACING_LIMITS.strongPain.value, 'what is four tenths is a spike');
});

// D.3, a log entry

test('D.3: how long the extra pain lasted', () => {
  const [, list = ''] = /how long the extra pain lasted \((.*?);/.exec(prose('D.3')) ?? [];
  const ids = list
    .replace('still there ', '')
    .replace(/(\d)-(\d)/, '$1 to $2')
    .split(', ')
    .map((text) => text.replaceAll(' ', '-'));
  assert.deepEqual(ids, [...LASTED]);
});

// D.4, the traffic light

test('D.4: the lights, the most careful first, and what makes them', () => {
  const rows = table('D.4').map((row) => cell(row, 'Light'));
  assert.deepEqual(
    rows.map((name) => name.replace(/ \(.*/, '')),
    ['Green', 'Amber', 'Red 1', 'Red 2', 'Stop now'],
  );
  const [, red = ''] = /^Red 1 \(first (.*)\)$/.exec(rows[2] ?? '') ?? [];
  assert.match(textAt('D.4', 'Stop now'), /\| anything new ticked \|/);
  assert.match(textAt('D.9', 'flare'), /\| red as long as it lasts;/);
  assert.deepEqual(
    LIGHTS.map(({ id, when }) => [id, when.flat().toSorted()]),
    [
      ['stop-now', ['anything-new']],
      ['red', [...red.split(' or '), 'flare'].toSorted()],
      ['amber', ['some-pain']],
      ['green', []],
    ],
  );
});

// D.5 and D.6, cuts and first doses

/** What each phrase means. A phrase that is not here is a change that nobody has looked at. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  'any red not named below': [],
  'a second amber week running': [],
  'rebound over 4 hours same day': ['over-4-hours'],
  'session pain 6-7': ['strong-pain'],
  'not settled next morning': ['not-settled'],
  'session pain 8+': ['severe-pain'],
  flare: ['flare'],
  'third cut in 4 weeks': ['third-cut'],
  'rebound over a day': ['over-a-day'],
  'usual pain 6+': ['irritable'],
};
const factsOf = (text: string) =>
  text.split(/; |, or |, /).flatMap((phrase) => FACTS[phrase] ?? [`? ${phrase}`]);

const PERCENTS = CUTS.map(({ percent }) => percent);

test('D.5, D.6: the cuts, the largest first, and what makes them', () => {
  const written = table('D.5').map((row) => ({
    percent: numberIn(cell(row, 'Cut'), /^(\d+)%$/),
    facts: factsOf(cell(row, 'When').replace(/\. Where several rows fit, the largest cut holds$/, '')),
  }));
  const irritable = rowBy('D.6', 'very irritable');
  const also = {
    percent: 100 - numberIn(cell(irritable, 'Rule'), /^(\d+)% of the amount$/),
    facts: factsOf(/\((.*)\)/.exec(cell(irritable, 'Input'))?.[1] ?? ''),
  };
  const expected = written.map(({ percent, facts }) => [
    percent,
    [...facts, ...(percent === also.percent ? also.facts : [])].toSorted(),
  ]);
  assert.deepEqual(
    CUTS.map(({ percent, when }) => [percent, when.flat().toSorted()]),
    expected.toReversed(),
  );
  for (const { id, when } of CUTS) assert.ok(when.length < 2, `${id}: one fact is enough for a cut`);
});

test('D.4 to D.6: every range of cuts is that of the table', () => {
  const ranges: readonly (readonly [section: string, row: string, pattern: RegExp])[] = [
    ['D.2', 'Reduce', /(\d+)-(\d+)%/],
    ['D.4', 'Red 1', /at minus (\d+)-(\d+)%/],
    ['D.6', 'triggers at', /cut (\d+)-(\d+)%/],
    ['I.0', '0.40', /cut (\d+)-(\d+)%/],
    ['I.0', '0.50', /cut (\d+)-(\d+)%/],
  ];
  const range = [Math.min(...PERCENTS), Math.max(...PERCENTS)];
  for (const [section, row, pattern] of ranges) {
    assert.deepEqual(pattern.exec(textAt(section, row))?.slice(1).map(Number), range, `${section} ${row}`);
  }
  const left = range.map((percent) => 100 - percent).toReversed();
  assert.deepEqual(/(\d+)-(\d+)%/.exec(textAt('D.6', 'general range'))?.slice(1).map(Number), left);
  assert.equal(numberIn(textAt('D.4', 'Amber'), /second amber week = cut (\d+)%/), range[0]);
});

const PLAN: PacingPlan = {
  activity: 'walk',
  unit: 'minutes',
  baseline: { kind: 'known', amounts: [40], during: 4, lasted: 'none', usual: 2, flare: false },
  start: '2026-01-01',
  target: 40,
  speed: 'careful',
};

test('D.6: where each first dose begins', () => {
  assert.deepEqual(
    table('D.6').map((row) =>
      cell(row, 'Input')
        .replace(/[,(].*/, '')
        .trim(),
    ),
    ['no trigger yet', 'triggers at a known amount X', 'unsure', 'very irritable', 'general range'],
  );
  assert.deepEqual(BASELINES.map(({ id }) => id).toSorted(), ['fine', 'known', 'unsure']);
  const unsure = textAt('D.6', 'unsure');
  const days = numberIn(unsure, /on (\d+) days to the first clear rise/);
  const percent = numberIn(unsure, /take the average; start at (\d+)%/);
  assert.equal(percent, 100 - Math.min(...PERCENTS));
  const amounts = Array.from({ length: days }, (_, index) => 90 + 10 * index);
  const baseline = { ...PLAN.baseline, kind: 'unsure', amounts } as const;
  assert.equal(firstDose({ ...PLAN, baseline, target: 1000 }).dose, percent);
  assert.match(textAt('D.6', 'no trigger yet'), /\| start there \|/);
  const fine = { kind: 'fine', amounts: [20], usual: 2, flare: false } as const;
  assert.equal(firstDose({ ...PLAN, baseline: fine }).dose, 20);
});

// D.5, rises

test('D.5: the rises and their weeks, the largest first', () => {
  const rows = tables('D.5')[1] ?? [];
  const written = rows.flatMap((row) => {
    const [, percent] = /^(\d+)% a week/.exec(cell(row, 'Rise')) ?? [];
    if (percent === undefined) return [];
    return [[Number(percent), numberIn(cell(row, 'When'), /^(\w+) stable weeks?/)]];
  });
  assert.deepEqual(
    RISES.map(({ percent, weeks }) => [percent, weeks]),
    written.toReversed(),
  );
  assert.match(textAt('D.5', '0%'), /any amber or red in the last 7 days/);
  assert.equal(RISES[0].percent, numberIn(textAt('D.5', 'Never above'), /reader, (\d+)% a week/));
  const lines = /careful line rises (\d+)% a week; the quicker line (\d+)%, then (\d+)%, then (\d+)% from/;
  const [careful, ...quicker] = lines.exec(prose('D.5'))?.slice(1).map(Number) ?? [];
  assert.deepEqual(quicker, RISES.map(({ percent }) => percent).toReversed());
  assert.equal(careful, RISES.at(-1)?.percent);
  assert.match(textAt('D.9', 'usual pain rising'), new RegExp(`\\| ${careful}%, however many`));
});

const NAMES: Readonly<Record<string, (typeof ACTIVITIES)[number]['id']>> = {
  walking: 'walk',
  sitting: 'sit',
  standing: 'stand',
  driving: 'drive',
  stairs: 'stairs',
  'lift or carry': 'carry',
  cycling: 'cycle',
  swimming: 'swim',
  running: 'run',
  'single-leg stand': 'single-leg-stand',
  'step-down': 'step-down',
  "one's own activity": 'own',
};
const namesIn = (list: string) => list.toLowerCase().split(', ');

test('D.5, D.9: how often each activity is done', () => {
  const [, daily = ''] = /How often \(D\): (.*?): daily\./.exec(prose('D.5')) ?? [];
  const [, some = '', from, to] = /daily\. (.*?): (\d)-(\d) a week\./.exec(prose('D.5')) ?? [];
  const running = numberIn(prose('D.5'), /Running: (\d) a week/);
  const own = /one's own activity: (\d)-(\d) a week\./.exec(textAt('D.9', 'how often'))?.slice(1);
  const written = new Map<string, readonly (number | undefined)[]>([
    ...namesIn(daily).map((name) => [NAMES[name] ?? name, [7, 7]] as const),
    ...namesIn(some).map((name) => [NAMES[name] ?? name, [Number(from), Number(to)]] as const),
    ['run', [running, running]],
    ['own', own?.map(Number) ?? []],
  ]);
  assert.deepEqual(
    new Map(ACTIVITIES.map(({ id, perWeek }) => [id, [...perWeek]])),
    new Map(ACTIVITIES.map(({ id }) => [id, written.get(id)])),
  );
  assert.equal(written.size, ACTIVITIES.length);
});

test('D.9: the steepest rise of each activity', () => {
  const groups = cell(rowBy('D.9', 'steepest rise'), 'Reading').split('; ');
  const written = groups.flatMap((group) => {
    const [, percent, list = ''] = /^(\d+)% for (.*)$/.exec(group) ?? [];
    return namesIn(list).map((name) => `${NAMES[name] ?? name}: ${percent}`);
  });
  assert.deepEqual(ACTIVITIES.map(({ id, mostRise }) => `${id}: ${mostRise}`).toSorted(), written.toSorted());
  const running = numberIn(textAt('D.5', 'Running'), /weekly total up to (\d+)%/);
  const runs = ACTIVITIES.filter((row) => 'running' in row);
  assert.deepEqual(
    runs.map(({ id, mostRise }) => [id, mostRise]),
    [['run', running]],
  );
  assert.match(prose('D.5'), new RegExp(`running stays at ${running}%`));
});

test('D.9: what each activity is counted in', () => {
  const groups = cell(rowBy('D.9', 'counted in'), 'Reading').split('; ');
  const written = groups.map((group) => {
    const [name = '', list = ''] = group.split(': ');
    const all = list === 'all of these' ? UNITS.map(({ id }) => id) : list.split(', ');
    return `${NAMES[name] ?? name}: ${all.toSorted().join()}`;
  });
  assert.deepEqual(
    ACTIVITIES.map(({ id, units }) => `${id}: ${units.toSorted().join()}`),
    written,
  );
});

test('D.8: only sitting has a break plan', () => {
  assert.match(textAt('D.8', 'PC11'), /^PC11 \| sitting /);
  assert.deepEqual(
    ACTIVITIES.filter((row) => 'breaks' in row).map(({ id }) => id),
    ['sit'],
  );
  assert.equal(sittingBout(60), PACING_LIMITS.sittingBreak.value);
});
