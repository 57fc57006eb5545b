/** The measurements of `npm run bench` of the pacing rules, in Node and in Chromium. */
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

/**
 * The first call, and so many after a warm-up, in milliseconds. It runs in Chromium too, so it may use nothing
 * of this module.
 * @param {string} url of the rules
 * @param {ReturnType<typeof sampleLog>} sample
 * @param {number} rounds
 */
export async function nextDoseTimes(url, { plan, log, today }, rounds) {
  const { nextDose } = await import(url);
  const time = () => {
    const started = performance.now();
    const { sessions } = nextDose(plan, log, today);
    const took = performance.now() - started;
    if (sessions.length !== log.length) throw new Error('The rules did not read every session.');
    return took;
  };
  const first = time();
  for (let index = 0; index < 20; index++) time();
  return { first, times: Array.from({ length: rounds }, time) };
}

/**
 * In a process that has done nothing else.
 * @param {string} url of the rules
 * @param {number} count of sessions
 * @returns {Awaited<ReturnType<typeof nextDoseTimes>>}
 */
export function nextDoseTimesInNode(url, count) {
  const script = `
    import { nextDoseTimes, sampleLog } from ${JSON.stringify(import.meta.url)};
    console.log(JSON.stringify(await nextDoseTimes(${JSON.stringify(url)}, sampleLog(${count}), 50)));`;
  const said = execFileSync(execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  return JSON.parse(said);
}
