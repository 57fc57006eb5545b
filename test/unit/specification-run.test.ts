/**
 * Holds the tables of the return-to-run plan against `docs/clinical.md`, part E, number by number. Whoever
 * changes a number changes it in both places, or a test here fails.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import {
  MISSED_DAYS,
  PACE_STEPS,
  PACING_LIMITS,
  RUN_LIMITS,
  RUN_PHASES,
  RUN_STAGES,
} from '../../src/rules.js';
import {
  cell,
  numberIn,
  prose,
  rowBy,
  sourcesIn,
  table,
  textAt,
  type Row,
} from '../support/clinical-reference.js';

// E.3 to E.5 and E.7, the limits

type Place = readonly [section: string, row: string | undefined, pattern: RegExp];

/** Every place that gives the number of a limit. */
const LIMITS: Readonly<Record<keyof typeof RUN_LIMITS, readonly [Place, ...Place[]]>> = {
  walkAround: [
    ['E.3', undefined, /; (\d+) min walk before and after\./],
    ['E.3', undefined, /Warm-up (\d+) min walk: C25K/],
  ],
  easyDays: [
    ['E.4', 'Spike or rebound', /\d-(\d+) easy days/],
    ['E.7', 'easy days', /\| (\d+) after a red session/],
    ['E.6', 'RR5', /\d-(\d+) easy days, S5/],
    ['F', 'F8', /\d-(\d+) easy days/],
  ],
  restDays: [['E.7', 'easy days', /after any other (\d+) rest day, so the day after next/]],
  redDays: [
    ['E.4', 'Advance', /if the last (?<weeks>\d+) weeks had any red session/],
    ['E.4', 'Second spike', /within (?<weeks>\d+) weeks at the same stage/],
    ['E.6', 'RR6', /again within (?<weeks>\d+) weeks/],
    ['E.7', 'cautious profile', /red session in the last (\d+) days/],
    ['E.7', 'second red', /within (\d+) days of an earlier one/],
  ],
  settledDays: [['E.7', 'last stable stage', /the gate again after (\d+) days/]],
  runsAWeek: [
    ['E.4', 'Sessions a week', /\| (\d+), never on back-to-back days/],
    ['E.4', 'Shortest time', /weeks at (\d+) a week/],
    ['E.4', 'Cautious profile', /weeks at (\d+) a week/],
    ['E.7', 'runs of a week', /\| (\d+) at most:/],
  ],
  cautiousAge: [
    ['E.4', 'Advance', /age (\d+)\+/],
    ['E.7', 'cautious profile', /age (\d+) or over/],
  ],
  likelyMore: [['E.7', 'likely finish', /\| (\d+) more sessions in each step/]],
  runRise: [
    ['E.5', 'Distance', /at most (\d+)% over the longest/],
    ['E.5', 'Distance', /weekly total up to (\d+)%/],
    ['E.3', undefined, /from S12 at most (\d+)%/],
    ['D.5', 'Running', /no single session over (\d+)% beyond/],
  ],
  longestRunDays: [
    ['E.5', 'Distance', /the longest of the last (\d+) days/],
    ['E.7', 'rise of the long run', /longest stable run of the last (\d+) days/],
  ],
  holdWeek: [
    ['E.5', 'Hold week', /every (\w+) week no rise/],
    ['E.7', 'rise of the long run', /Every (\d+)th week no rise/],
  ],
  otherRuns: [
    ['E.7', 'runs of a week', /the others of (\d+) minutes/],
    ['E.7', 'speed and hills', /one run a week inside (\d+) minutes/],
  ],
  runsAStableWeek: [['E.7', 'rise of the long run', /at least (\d+) runs that reached the plan/]],
  leastGoal: [
    ['E.5', 'Distance goal', /at least (\d+) min/],
    ['E.7', 'distance goal', /from (\d+) minutes up/],
    ['E.7', 'distance goal', /else (\d+) minutes/],
  ],
  mostGoal: [['E.7', 'distance goal', /minutes up \(to (\d+)\)/]],
  goalRuns: [
    ['E.5', 'Distance goal', /min (\w+) a week/],
    ['E.7', 'distance goal', /(\d+) runs a week at the goal/],
  ],
  goalWeeks: [
    ['E.5', 'Speed 1', /\| (\d+) stable weeks at the distance goal/],
    ['E.7', 'distance goal', /in (\d+) stable weeks in a row/],
    ['E.7', 'setback after S14', /(\d+) stable weeks again/],
  ],
  easyBefore: [['E.7', 'speed and hills', /(\d+) minutes easy, then/]],
};

for (const [id, places] of Object.entries(LIMITS)) {
  test(`limit ${id}`, () => {
    const { value } = RUN_LIMITS[id as keyof typeof RUN_LIMITS];
    for (const [section, row, pattern] of places) {
      assert.equal(value, numberIn(textAt(section, row), pattern), `${section} ${row}`);
    }
  });
}

test('E.4, E.5, E.7: what follows from several limits', () => {
  const { easyDays, restDays, runsAWeek, goalWeeks, settledDays } = RUN_LIMITS;
  const next = numberIn(textAt('E.7', 'easy days'), /the next run is (\d+) days later/);
  assert.equal(next, easyDays.value + 1, 'days from a red session to the next');
  assert.ok(easyDays.value > restDays.value, 'no more rest after a red session than after any other');
  assert.match(textAt('E.4', 'Sessions a week'), /never on back-to-back days/);
  const most = numberIn(textAt('E.4', 'Sessions a week'), /max (\d+) \|/);
  assert.ok(runsAWeek.value <= most, `more than ${most} runs a week`);
  assert.equal(Math.ceil(7 / (restDays.value + 1)), most, 'with the rest days, a week holds no more');
  const least = numberIn(textAt('E.5', 'Distance goal'), /a week for (\d+) weeks/);
  assert.ok(goalWeeks.value >= least, `fewer than ${least} weeks at the goal`);
  assert.match(textAt('E.4', 'Spike or rebound'), /the gate again after a settled week \|/);
  assert.equal(
    settledDays.value,
    numberIn(textAt('E.7', 'weeks of the distance phase'), /\| (\d+) days each/),
  );
});

// E.3, the steps

type Step = (typeof RUN_STAGES)[number];
const STEPS: readonly Step[] = RUN_STAGES;
const LADDER = STEPS.filter((step) => !('bridge' in step));
const lastOf = (step: Step): number => ('last' in step ? step.last : step.run);
const runMinutes = (step: Step): number => step.run * (step.times - 1) + lastOf(step);
/** As in E.3 there is a walk after the last bout too, but not where that is of another length. */
const minutesOf = (step: Step): number =>
  runMinutes(step) + step.walk * ('last' in step ? step.times - 1 : step.times);
const stepsOf = (stage: number): readonly Step[] => LADDER.filter((step) => step.stage === stage);
const byId = (id: string): Step => {
  const step = STEPS.find((it) => it.id === id);
  assert.ok(step, `no step ${id}`);
  return step;
};

interface Written {
  readonly run: number;
  readonly walk: number;
  readonly times: readonly number[];
}

function sessionIn(row: Row): Written {
  const text = cell(row, 'Session');
  const [, through] = /^([\d.]+) min run, no walk break$/.exec(text) ?? [];
  if (through !== undefined) return { run: Number(through), walk: 0, times: [1] };
  const [, run, walk, times] =
    /^([\d.]+) min run \/ ([\d.]+) min walk (x \d+(?:, (?:then )?x \d+)*)$/.exec(text) ?? [];
  assert.ok(times, `E.3: “${text}” is not understood`);
  return { run: Number(run), walk: Number(walk), times: (times.match(/\d+/g) ?? []).map(Number) };
}

/** The first and the last of several, as a cell has them. */
const span = (numbers: readonly number[]): string => [...new Set([numbers[0], numbers.at(-1)])].join(' to ');

const STAGE_ROWS = table('E.3');

test('E.3: the same stages in the same order', () => {
  assert.deepEqual(
    STAGE_ROWS.map((row) => cell(row, 'Stage')),
    [...new Set(LADDER.map(({ stage }) => `S${stage}`))],
  );
  assert.equal(STAGE_ROWS.length, 14);
  assert.deepEqual(
    STEPS.map(({ id }) => id),
    STEPS.flatMap((step) => {
      if ('bridge' in step) return ['s11b'];
      return stepsOf(step.stage).length > 1 ? [`s${step.stage}-${step.times}`] : [`s${step.stage}`];
    }),
  );
});

for (const row of STAGE_ROWS) {
  const stage = numberIn(cell(row, 'Stage'), /^S(\d+)$/);
  test(`E.3: S${stage}`, () => {
    const steps = stepsOf(stage);
    const { run, walk, times } = sessionIn(row);
    assert.deepEqual(
      steps.map((step) => [step.run, step.walk, step.times]),
      times.map((repeats) => [run, walk, repeats]),
    );
    assert.equal(span(steps.map(runMinutes)), cell(row, 'Run min'), 'run minutes');
    assert.equal(span(steps.map(minutesOf)), cell(row, 'Total min'), 'minutes in all');
    const named = [...sourcesIn(cell(row, 'Source'))].toSorted();
    for (const { id, sources } of steps) assert.deepEqual(sources.toSorted(), named, `${id}: sources`);
  });
}

/** What each phrase of "What changes" says of a step and the one before it. */
const CHANGES: Readonly<Record<string, (step: Step, before: Step) => boolean>> = {
  'run bout longer': (step, before) => step.run > before.run && step.walk === before.walk,
  'walk shorter': (step, before) => step.walk < before.walk && step.run === before.run,
  'one more repeat': (step, before) => step.times === before.times + 1,
  'one more short repeat': (step, before) => step.times === before.times + 1,
  'one repeat fewer': (step, before) => step.times === before.times - 1,
  'fewer repeats': (step, before) => step.times < before.times,
  'same run total': (step, before) => runMinutes(step) === runMinutes(before),
  'no walk break': (step, before) => step.walk === 0 && before.walk > 0,
};

test('E.3: what changes from one stage to the next, and by how much', () => {
  let phrases = 0;
  for (const row of STAGE_ROWS) {
    const stage = numberIn(cell(row, 'Stage'), /^S(\d+)$/);
    const [step] = stepsOf(stage);
    const before = stepsOf(stage - 1).at(-1);
    assert.ok(step, `no stage ${stage}`);
    if (before === undefined) {
      assert.equal(cell(row, 'Change'), 'start');
      const builds = numbersIn(
        /build ([\d, ]+) repeats inside this stage$/.exec(cell(row, 'What changes'))?.[1],
      );
      assert.deepEqual(
        stepsOf(stage).map(({ times }) => times),
        builds,
      );
      continue;
    }
    const more = runMinutes(step) - runMinutes(before);
    const [, minutes, percent] = /^\+([\d.]+) min \(\+(\d+)%\)$/.exec(cell(row, 'Change')) ?? [];
    assert.equal(more, Number(minutes), `S${stage}: minutes more`);
    const exact = (more / runMinutes(before)) * 100;
    assert.ok(Math.abs(exact - Number(percent)) <= 0.5, `S${stage}: ${exact} %, not ${percent}`);
    const said = cell(row, 'What changes');
    const [, cap] = /^\+(\d+)% \(single-session cap\)$/.exec(said) ?? [];
    if (cap !== undefined) {
      assert.equal(cap, percent, `S${stage}: “${said}”`);
      phrases += 1;
      continue;
    }
    for (const phrase of said.split(', ')) {
      assert.ok(CHANGES[phrase]?.(step, before), `S${stage}: “${phrase}”`);
      phrases += 1;
    }
    const others = Object.entries(CHANGES).filter(
      ([phrase]) => !said.includes(phrase.replace(/one |more /g, '')),
    );
    const unsaid = others.filter(
      ([phrase, holds]) => /bout|walk shorter|no walk/.test(phrase) && holds(step, before),
    );
    assert.deepEqual(
      unsaid.map(([phrase]) => phrase),
      [],
      `S${stage}: not said`,
    );
  }
  assert.ok(phrases >= 18, `only ${phrases} phrases`);
});

const numbersIn = (list = ''): readonly number[] => (list.match(/[\d.]+/g) ?? []).map(Number);

test('E.3: the bridge', () => {
  const pattern = /Bridge stage (S\w+) \(.*?\): ([\d.]+) min run \/ ([\d.]+) min walk \/ ([\d.]+) min run\./;
  const [, code = '', ...numbers] = pattern.exec(prose('E.3')) ?? [];
  const bridges = STEPS.filter((step) => 'bridge' in step);
  assert.deepEqual(
    bridges.map((step) => [step.id, step.run, step.walk, lastOf(step), step.times]),
    [[code.toLowerCase(), ...numbers.map(Number), 2]],
  );
  assert.deepEqual(
    STEPS.map(({ id }) => id).filter((_, at) => [-1, 0, 1].some((near) => STEPS[at + near]?.id === 's11b')),
    ['s11', 's11b', 's12'],
  );
  const [, named = ''] = /Bridge stage S11b \((.*?)\)/.exec(prose('E.3')) ?? [];
  assert.deepEqual(byId('s11b').sources.toSorted(), [...sourcesIn(named)].toSorted());
  // Counted with the stage after it, so that one stage back from it is S11.
  assert.equal(byId('s11b').stage, byId('s12').stage);
  assert.match(textAt('E.7', 'bridge'), /^bridge S11b \| a step of its own between S11 and S12 /);
});

test('E.3: run bouts never shrink, walks never grow, and only one of the two gets harder', () => {
  for (const [at, step] of LADDER.entries()) {
    const before = LADDER[at - 1];
    if (before === undefined) continue;
    assert.ok(step.run >= before.run, `${step.id}: a shorter run`);
    assert.ok(step.walk <= before.walk, `${step.id}: a longer walk`);
    if (step.walk > 0) {
      assert.ok(step.run === before.run || step.walk === before.walk, `${step.id}: both get harder`);
    }
  }
  const through = LADDER.filter(({ walk }) => walk === 0).map(({ id }) => id);
  assert.deepEqual(through, ['s12', 's13', 's14']);
  // The bridge takes the longest jump in bout length apart.
  const [from, bridge, to] = [byId('s11'), byId('s11b'), byId('s12')];
  assert.ok(from.run < bridge.run && bridge.run < to.run, 'the bridge lies between its neighbours');
  assert.ok(bridge.walk <= from.walk && bridge.walk > 0, 'the bridge has the walk of S11 or a shorter one');
});

test('E.3: run minutes never shrink, and rise by no more than is written', () => {
  const [, shown = ''] = /rise by at most (\d+)% a stage/.exec(prose('E.3')) ?? [];
  const steep = Number(shown);
  const flat = numberIn(prose('E.3'), /from S12 at most (\d+)%/);
  assert.deepEqual([steep, flat], [20, 10]);
  for (const [at, step] of STEPS.entries()) {
    for (const before of [STEPS[at - 1], 'bridge' in (STEPS[at - 1] ?? {}) ? STEPS[at - 2] : undefined]) {
      if (before === undefined) continue;
      const rise = runMinutes(step) / runMinutes(before);
      assert.ok(rise >= 1, `${step.id} has less running than ${before.id}`);
      const most = 1 + (step.stage >= 12 ? flat : steep) / 100;
      assert.ok(rise <= most + 1e-9, `${step.id}: ${rise} of ${before.id}`);
    }
  }
});

test('E.3: whole sessions rise by no more than is written', () => {
  const text = prose('E.3');
  const [, most, jump, far] =
    /never rises more than (\d+)% over the longest session so far, except (S\d+) at \+(\d+)%/.exec(text) ??
    [];
  const [, more, least, largest] =
    /each added repeat is (\d+) minutes in all \(\+(\d+)-(\d+)%\)/.exec(text) ?? [];
  let longest = 0;
  const repeats: number[] = [];
  const others: number[] = [];
  for (const step of STEPS) {
    const minutes = minutesOf(step);
    // As the text has it, in whole per cent.
    const percent = Math.round((minutes / longest - 1) * 100);
    if (step.stage === 1) {
      if (longest > 0) {
        repeats.push(percent);
        assert.equal(minutes - longest, Number(more), `${step.id}: minutes more`);
      }
    } else if (`S${step.stage}` === jump) assert.equal(percent, Number(far), step.id);
    else others.push(percent);
    longest = Math.max(longest, minutes);
  }
  assert.equal(Math.max(...others), Number(most), 'the steepest of the others');
  assert.deepEqual([Math.min(...repeats), Math.max(...repeats)], [Number(least), Number(largest)]);
});

test('E.3: below 25 minutes the run minutes rise by the range that is written', () => {
  const [, below, least, most] =
    /Below (\d+) minutes the steps are (\d+)-(\d+)% of run minutes/.exec(prose('E.3')) ?? [];
  assert.equal(Number(below), byId('s12').run);
  const rises = LADDER.flatMap((step, at) => {
    const before = LADDER[at - 1];
    if (before === undefined || step.stage === 1 || runMinutes(step) >= Number(below)) return [];
    return [Math.round((runMinutes(step) / runMinutes(before) - 1) * 100)];
  });
  assert.deepEqual([Math.min(...rises), Math.max(...rises)], [Number(least), Number(most)]);
});

// The machine copy of E.3

interface VectorStage {
  readonly stage: number | string;
  readonly optional?: boolean;
  readonly run?: number;
  readonly walk: number;
  readonly reps?: number | readonly number[];
  readonly bouts?: readonly number[];
  readonly run_total: number | readonly number[];
  readonly total: number | readonly number[];
}

const VECTORS = JSON.parse(
  readFileSync(new URL('../vectors/run-stages.json', import.meta.url), 'utf8'),
) as readonly VectorStage[];

/** One number, or the list of several. */
const oneOrAll = (numbers: readonly number[]): number | readonly number[] =>
  numbers.length === 1 ? (numbers[0] ?? 0) : numbers;

test('E.3: the steps are those of the machine copy', () => {
  assert.match(prose('E.3'), /Machine copy: `test\/vectors\/run-stages\.json`/);
  const stages = [...new Set(STEPS.map((step) => ('bridge' in step ? '11b' : step.stage)))];
  const written = stages.map((stage): VectorStage => {
    if (stage === '11b') {
      const step = byId('s11b');
      const bouts = [...Array.from({ length: step.times - 1 }, () => step.run), lastOf(step)];
      const { walk } = step;
      return { stage, optional: true, bouts, walk, run_total: runMinutes(step), total: minutesOf(step) };
    }
    const steps = stepsOf(stage);
    const [first] = steps;
    return {
      stage,
      run: first?.run ?? 0,
      walk: first?.walk ?? 0,
      reps: oneOrAll(steps.map(({ times }) => times)),
      run_total: oneOrAll(steps.map(runMinutes)),
      total: oneOrAll(steps.map(minutesOf)),
    };
  });
  assert.deepEqual(written, VECTORS);
});

// E.4, how one goes on, and what a break costs

test('E.4: stable sessions in a row, and the shortest time', () => {
  const [, standard, cautious] =
    /\| (\d+) stable sessions in a row; (\d+) if /.exec(textAt('E.4', 'Advance')) ?? [];
  const inside = textAt('E.4', 'Stage 1 inside steps');
  const [, one, leave] =
    /Standard: (\w+) stable session adds a repeat \(1 minute\), (\d+) stable at x8 to leave/.exec(inside) ??
    [];
  const [, many, leaveLate] = /: (\d+) stable sessions per repeat, (\d+) at x8 \|/.exec(inside) ?? [];
  assert.equal(one, 'one');
  assert.deepEqual(
    STEPS.map(({ id, advance }) => [id, ...advance]),
    STEPS.map(({ id, stage }) => {
      if (stage > 1) return [id, Number(standard), Number(cautious)];
      return id === 's1-8' ? [id, Number(leave), Number(leaveLate)] : [id, 1, Number(many)];
    }),
  );
  const [, repeats] = /\| ([\d, ]+) repeats\. Standard/.exec(inside) ?? [];
  assert.deepEqual(
    stepsOf(1).map(({ times }) => times),
    numbersIn(repeats),
  );
  const sessions = [0, 1].map((profile) =>
    LADDER.reduce((sum, { advance }) => sum + (advance[profile] ?? 0), 0),
  );
  for (const [at, row] of ['Shortest time', 'Cautious profile'].entries()) {
    const [, all, weeks] = /= (\d+) sessions = (\d+) weeks/.exec(textAt('E.4', row)) ?? [];
    assert.equal(sessions[at], Number(all), row);
    assert.equal(Math.ceil(Number(all) / RUN_LIMITS.runsAWeek.value), Number(weeks), row);
    const stageOne: readonly number[] = stepsOf(1).map(({ advance }) => advance[at] ?? 0);
    const [, build, last, times, each] =
      /\| (\d+) \+ (\d+) in S1, then (\d+) x (\d+) = /.exec(textAt('E.4', row)) ?? [];
    assert.equal(
      stageOne.slice(0, -1).reduce((sum, number) => sum + number, 0),
      Number(build),
      row,
    );
    assert.equal(stageOne.at(-1), Number(last), row);
    assert.deepEqual(
      [LADDER.length - stageOne.length, byId('s2').advance[at]],
      [Number(times), Number(each)],
      row,
    );
  }
});

test('E.4, E.5, E.7: every other place that gives these counts', () => {
  const [standard, cautious] = byId('s14').advance;
  const counts: readonly (readonly [section: string, row: string, pattern: RegExp])[] = [
    ['E.1', 'Advance', /after (\d+)-(\d+) stable sessions/],
    ['E.4', 'Advance', /S0 (\d+)-(\d+); split D/],
    ['E.5', 'Distance', /\| (\d+)-(\d+) stable S14 sessions/],
    ['E.7', 'bridge', /with (\d+) or (\d+) stable sessions/],
    ['E.7', 'speed and hills', /; (\d+) \(or (\d+)\) stable ones of each/],
    ['I.0', '0.45', /after (\d+)-(\d+) stable sessions/],
  ];
  for (const [section, row, pattern] of counts) {
    const found = pattern.exec(textAt(section, row))?.slice(1).map(Number);
    assert.deepEqual(found, [standard, cautious], `${section} ${row}`);
  }
  const setback = textAt('E.4', 'Spike or rebound');
  assert.equal(numberIn(setback, /starts again \((\d+), since there was a red session\)/), cautious);
  assert.equal(numberIn(textAt('E.4', 'Stage 1 inside steps'), /those who need (\d+)\)/), cautious);
  const amber = /^Amber \((\d+)-(\d+), settled\)/.exec(textAt('E.4', 'Amber'))?.slice(1).map(Number);
  assert.deepEqual(amber, [PACING_LIMITS.greenPain.value + 1, PACING_LIMITS.amberPain.value]);
});

test('E.4, E.7: the steps that are named stand where they are said to', () => {
  const [first, last] = [stepsOf(1)[0], stepsOf(1).at(-1)];
  const off = textAt('E.7', 'off days');
  assert.equal(numberIn(off, /one stage back from S2 is S1 x (\d+),/), last?.times);
  const lowest: readonly (readonly [section: string, row: string, pattern: RegExp])[] = [
    ['E.4', 'Spike or rebound', /At S1 x (\d+): back to walking/],
    ['E.6', 'RR1', /S1 x (\d+)/],
    ['E.7', 'off days', /like two back from S2, is S1 x (\d+)/],
    ['E.7', 'last stable stage', /At S1 x (\d+) it is walking/],
    ['E.7', 'after a stop', /then the gate, then S1 x (\d+)/],
  ];
  for (const [section, row, pattern] of lowest) {
    assert.equal(numberIn(textAt(section, row), pattern), first?.times, `${section} ${row}`);
  }
  const [, minutes, stage] = /from (\d+) minutes to (S\d+)/.exec(textAt('E.7', 'setback after S14')) ?? [];
  assert.deepEqual([Number(minutes), stage?.toLowerCase()], [byId('s14').run, LADDER.at(-2)?.id]);
});

test('E.2, E.4, E.7: after a birth means within the same time everywhere', () => {
  const places: readonly (readonly [section: string, row: string])[] = [
    ['E.2', 'Birth under'],
    ['E.4', 'Advance'],
    ['E.7', 'cautious profile'],
    ['E.7', 'single-leg squats'],
  ];
  const months = places.map((place) => numberIn(textAt(...place), /birth (?:was )?within (\d+) months/));
  assert.deepEqual([...new Set(months)], [12]);
});

const BACK: Readonly<Record<string, number>> = { 'one stage back': 1, 'two back': 2 };

test('E.4: what missed days cost', () => {
  const text = cell(rowBy('E.4', 'Missed days'), 'Number');
  const [, stages = '', after = ''] = /^(.*)\. After S14: (.*)$/.exec(text) ?? [];
  const [same, ...costs] = stages.split('; ');
  assert.match(same ?? '', new RegExp(`^1-${MISSED_DAYS[0].from - 1}: same stage$`));
  const percents = after.split(', ');
  const written = costs.map((cost, at) => {
    const [, from, to, what = ''] = /^(\d+)(?:-(\d+)|\+): (.*)$/.exec(cost) ?? [];
    const [, fromAfter, toAfter, percent, again] =
      /^(\d+)(?:-(\d+) days|\+) (?:(\d+)%.*|the gate and (S\d+))$/.exec(percents[at] ?? '') ?? [];
    assert.deepEqual([fromAfter, toAfter], [from, to], cost);
    assert.equal(to === undefined ? undefined : Number(to) + 1, MISSED_DAYS[at + 1]?.from, `${cost}: a gap`);
    if (what === 'start again with the gate') return { from: Number(from), again: again?.toLowerCase() };
    return { from: Number(from), back: BACK[what], percent: Number(percent) };
  });
  assert.deepEqual(
    MISSED_DAYS.map((row) =>
      'again' in row
        ? { from: row.from, again: row.again }
        : { from: row.from, back: row.back, percent: row.percent },
    ),
    written,
  );
  const read = /(\d+)-(\d+) cost one stage, (\d+)-(\d+) two, (\d+) and more/.exec(textAt('E.7', 'off days'));
  const [week, fortnight, month] = MISSED_DAYS.map(({ from }) => from);
  assert.deepEqual(read?.slice(1).map(Number), [
    week,
    (fortnight ?? 0) - 1,
    fortnight,
    (month ?? 0) - 1,
    month,
  ]);
  const [, ...later] =
    /\| (\d+)% or (\d+)% of the last stable long run.*?\. (\d+) days: the gate and (S\d+)/.exec(
      textAt('E.7', 'missed days after S14'),
    ) ?? [];
  const [first, second, third] = MISSED_DAYS;
  assert.deepEqual(later, [
    String(first.percent),
    String(second.percent),
    String(third.from),
    third.again.toUpperCase(),
  ]);
});

// E.5, after S14

test('E.5: quicker stretches, and hills by the same steps', () => {
  const speed1 = cell(rowBy('E.5', 'Speed 1'), 'Rule');
  const speed2 = cell(rowBy('E.5', 'Speed 2'), 'Rule');
  const easy = numberIn(speed1, /, (\d+) min easy between/) * 60;
  const [, times1, quick1] = /(\d+) x (\d+) s /.exec(speed1) ?? [];
  const [, times2, quick2, times3, quick3] = /^(\d+) x (\d+) s, then (\d+) x (\d+) min,/.exec(speed2) ?? [];
  const written = [
    [quick1, times1],
    [quick2, times2],
    [Number(quick3) * 60, times3],
  ].map((pair) => pair.map(Number));
  const stable = numberIn(textAt('E.5', 'Speed 2'), /\| (\d+) stable Speed 1 sessions \|/);
  const more = numberIn(textAt('E.7', 'speed and hills'), /\d \(or (\d+)\) stable ones of each/);
  assert.match(textAt('E.5', 'Hills'), /\| last; same steps as speed \|/);
  const expected = ['speed', 'hills'].flatMap((phase) =>
    written.map(([quick, times], at) => [`${phase}-${at + 1}`, phase, quick, times, easy, stable, more]),
  );
  assert.deepEqual(
    PACE_STEPS.map(({ id, phase, quick, times, easy, advance }) => [
      id,
      phase,
      quick,
      times,
      easy,
      ...advance,
    ]),
    expected,
  );
  const read = /then (\d+) x (\d+) s, (\d+) x (\d+) s or (\d+) x (\d+) min, (\d+) minutes easy between/.exec(
    textAt('E.7', 'speed and hills'),
  );
  assert.deepEqual(read?.slice(1).map(Number), [
    ...written.flatMap(([quick, times], at) => [times, at === 2 ? (quick ?? 0) / 60 : quick]),
    easy / 60,
  ]);
  // Each step has more quick running than the one before.
  const quick = written.map(([seconds = 0, times = 0]) => seconds * times);
  assert.deepEqual(
    quick,
    quick.toSorted((a, b) => a - b),
  );
});

test('E.5: every stretch fits inside the run it is part of', () => {
  const { easyBefore, otherRuns } = RUN_LIMITS;
  for (const { id, quick, easy, times } of PACE_STEPS) {
    const minutes = easyBefore.value + (quick * times + easy * (times - 1)) / 60;
    assert.ok(minutes <= otherRuns.value, `${id} takes ${minutes} minutes`);
  }
});

test('E.5: distance before speed, hills last', () => {
  const rows = table('E.5').map((row) => cell(row, 'Phase'));
  const order = ['Distance', 'Speed 1', 'Speed 2', 'Hills'].map((name) => rows.indexOf(name));
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  );
  assert.deepEqual(
    RUN_PHASES.map(({ id }) => id),
    ['stages', 'distance', 'speed', 'hills'],
  );
  assert.match(textAt('I.0', '0.47'), /Distance before speed/);
  assert.equal(STEPS.at(-1)?.run, RUN_LIMITS.otherRuns.value, 'the stages end where distance begins');
});
