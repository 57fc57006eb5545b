/** Plans, logs and checks that stories bring along, all told from today. */
import { today } from '../../src/care/browser.js';
import {
  addDays,
  nextDose,
  writePacingFile,
  type CheckRecord,
  type Day,
  type PacingPlan,
  type SessionEntry,
} from '../../src/rules.js';

export const daysAgo = (days: number): Day => addDays(today(), -days);

/** A plan that began so many days ago, with an amount known to be fine: 20 minutes of walking, if nothing else is said. */
export function planSince(days: number, rest: Partial<PacingPlan> = {}): PacingPlan {
  return {
    activity: 'walk',
    unit: 'minutes',
    baseline: { kind: 'fine', amounts: [20], usual: 1, flare: false },
    start: daysAgo(days),
    speed: 'careful',
    target: 45,
    ...rest,
  };
}

/** Runs that began so many days ago. */
export function runsSince(days: number, rest: Partial<PacingPlan> = {}): PacingPlan {
  return planSince(days, {
    activity: 'run',
    unit: 'kilometres',
    baseline: { kind: 'fine', amounts: [4], usual: 1, flare: false },
    longestRun: 5,
    target: 10,
    ...rest,
  });
}

type Said = Omit<SessionEntry, 'date' | 'dose'>;

const calm: Said = {
  rest: 1,
  during: 1,
  after: 1,
  lasted: 'none',
  sharp: false,
  flare: false,
  anythingNew: false,
};

/** What a letter of a diary says of its day. On any other day there was no session. */
const SESSIONS: Readonly<Record<string, Said>> = {
  g: calm,
  /** Little: half of what was planned. */
  l: calm,
  a: { ...calm, during: 4, after: 2, lasted: 'under-2-h' },
  /** Red for sharp pain … */
  s: { ...calm, sharp: true },
  /** … for a rebound of hours, for one that was still there in the morning … */
  r: { ...calm, during: 3, after: 4, lasted: '2-to-4-h' },
  m: { ...calm, during: 5, after: 6, lasted: 'next-morning' },
  /** … or in a flare. */
  f: { ...calm, during: 2, after: 2, lasted: 'under-2-h', flare: true },
  n: { ...calm, anythingNew: true },
};

/** Before anyone knows how it was after. */
const open = ({ after: _after, lasted: _lasted, ...rest }: Said): Said => rest;

/**
 * The log of somebody who does what the plan says, a letter a day from its first day on: `'g.gag'`. In capitals
 * it is not known yet how the session was after.
 */
export function diary(plan: PacingPlan, days: string): readonly SessionEntry[] {
  const log: SessionEntry[] = [];
  for (const [index, letter] of Array.from(days).entries()) {
    const kind = letter.toLowerCase();
    const said = SESSIONS[kind];
    if (!said) continue;
    const date = addDays(plan.start, index);
    const { steps } = nextDose(plan, log, date);
    const { dose } = steps.findLast(({ from }) => from <= date) ?? steps[0];
    log.push({ date, dose: kind === 'l' ? dose / 2 : dose, ...(letter === kind ? said : open(said)) });
  }
  return log;
}

/** A plan with its log as the file that the widget writes. */
export const fileOf = (plan: PacingPlan, days = ''): string => writePacingFile(plan, diary(plan, days));

/** A file with something else in place of what the widget writes. */
export function alteredFile(change: (file: Record<string, unknown>) => object): string {
  return JSON.stringify(change(JSON.parse(fileOf(planSince(14), 'gggggggggggg')) as Record<string, unknown>));
}

const twoDaysAgo = daysAgo(2);

/** What another widget's check may have left on the page. */
export const CHECKS = {
  noneFound: { level: 'none-found', locks: 'none', checkedOn: today() },
  noneFoundBefore: { level: 'none-found', locks: 'none', checkedOn: daysAgo(10) },
  outOfDate: { level: 'none-found', locks: 'none', checkedOn: daysAgo(40) },
  runningLocked: { level: 'prompt', locks: 'running', checkedOn: twoDaysAgo },
  loadsLocked: { level: 'prompt', locks: 'loads', checkedOn: twoDaysAgo },
  allLocked: { level: 'same-day', locks: 'all', checkedOn: twoDaysAgo },
  emergency: { level: 'emergency', locks: 'all', checkedOn: today() },
} as const satisfies Record<string, CheckRecord>;
