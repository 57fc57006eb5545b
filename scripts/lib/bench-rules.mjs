/** The measurements of `npm run bench` of the rules of a plan, in Node and in Chromium. */
import { execFileSync } from 'node:child_process';
import { execPath } from 'node:process';

const DAY = 86_400_000;

/**
 * A plan with a session a day until yesterday: mostly calm, some pain every 20th day, too much every 70th.
 * @param {number} count of sessions
 */
export function sampleLog(count) {
  const dayBefore = (days) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
  const painOn = (day) => {
    if (day % 70 === 69) return 6;
    return day % 20 === 19 ? 4 : 2;
  };
  const log = Array.from({ length: count }, (_, day) => ({
    date: dayBefore(count - day),
    // Enough to reach whatever dose is due.
    dose: 120,
    rest: 2,
    during: painOn(day),
    after: 2,
    lasted: 'none',
    sharp: false,
    flare: false,
    anythingNew: false,
  }));
  const plan = {
    activity: 'walk',
    unit: 'minutes',
    baseline: { kind: 'fine', amounts: [20], usual: 2, flare: false },
    start: dayBefore(count),
    speed: 'careful',
    target: 240,
  };
  return { plan, log, today: dayBefore(0) };
}

/** @param {ReturnType<typeof sampleLog>} sample */
export const nextDoseOf = ({ plan, log, today }) => ({
  name: 'nextDose',
  args: [plan, log, today],
  reads: 'sessions',
  count: log.length,
});

/**
 * A way back to running as it may go: mostly calm, some pain after every 20th run, too much every 70th.
 * @param {typeof import('../../src/rules.js')} rules
 * @param {number} count of runs
 */
export function sampleRuns(rules, count) {
  const settings = { weekdays: [1, 3, 5] };
  const care = { lock: 'none', checkedOn: '2020-01-01' };
  const log = [{ kind: 'start', date: '2020-01-01', cautious: false }];
  let today = '2020-01-01';
  for (let run = 1; run <= count; run++) {
    const { next } = rules.runPlan(settings, log, today, care);
    const painAt = (often) => run % often === 0;
    const during = painAt(70) ? 6 : painAt(20) ? 4 : 1;
    log.push({
      kind: 'run',
      date: next.on,
      minutes: next.asked.minutes,
      during,
      rise: 0,
      lasted: 'none',
      sharp: false,
      flare: false,
      bone: false,
      pelvic: false,
      anythingNew: false,
    });
    today = rules.addDays(next.on, 1);
  }
  return { settings, log, today, care };
}

/** @param {ReturnType<typeof sampleRuns>} sample */
export const runPlanOf = ({ settings, log, today, care }) => ({
  name: 'runPlan',
  args: [settings, log, today, care],
  reads: 'readings',
  count: log.length - 1,
});

/**
 * The first call of a function, and so many after a warm-up, in milliseconds. It runs in Chromium too, so it may
 * use nothing of this module.
 * @param {string} url of the rules
 * @param {ReturnType<typeof nextDoseOf>} call with the name of what it has to read of every session
 * @param {number} rounds
 */
export async function callTimes(url, { name, args, reads, count }, rounds) {
  const rules = await import(url);
  const time = () => {
    const started = performance.now();
    const result = rules[name](...args);
    const took = performance.now() - started;
    if (result[reads].length !== count) throw new Error('The rules did not read every session.');
    return took;
  };
  const first = time();
  for (let index = 0; index < 20; index++) time();
  return { first, times: Array.from({ length: rounds }, time) };
}

/**
 * In a process that has done nothing else.
 * @param {string} url of the rules
 * @param {ReturnType<typeof nextDoseOf>} call
 * @returns {Awaited<ReturnType<typeof callTimes>>}
 */
export function callTimesInNode(url, call) {
  const script = `
    import { callTimes } from ${JSON.stringify(import.meta.url)};
    const call = ${JSON.stringify(call)};
    console.log(JSON.stringify(await callTimes(${JSON.stringify(url)}, call, 50)));`;
  const said = execFileSync(execPath, ['--input-type=module', '-'], { encoding: 'utf8', input: script });
  return JSON.parse(said);
}
