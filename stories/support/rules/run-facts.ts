/** What the tables of the way back to running say of a limit, a phase, a sign or a run, in words. */
import { run } from '../../../src/messages/en/run.js';
import { RUN_LIMITS, type GateSignId, type Phase } from '../../../src/rules.js';

/** What each limit limits. A limit without words does not compile. */
export const RUN_LIMIT_WORDS: Readonly<
  Record<keyof typeof RUN_LIMITS, readonly [what: string, unit: string]>
> = {
  walkAround: ['Walk before and after every run', 'minutes'],
  easyDays: ['Easy days after a red run', 'days'],
  restDays: ['Rest days between two runs', 'day'],
  redDays: ['Time after a red run in which more stable runs are asked for, and a second one stops', 'days'],
  settledDays: ['Walking before the gate comes again, after a red run on the first step', 'days'],
  runsAWeek: ['Days for running that can be chosen', 'a week'],
  cautiousAge: ['Age from which the plan goes more slowly', 'years'],
  likelyMore: ['More stable runs in each step, for the likely finish', 'runs'],
  runRise: ['Steepest rise of the long run in a week, and over the longest of the last days', '%'],
  longestRunDays: ['Those last days', 'days'],
  holdWeek: ['No rise every so many weeks', 'weeks'],
  otherRuns: ['Length of the runs beside the long one', 'minutes'],
  runsAStableWeek: ['Runs as long as planned that a stable week has at least', 'runs'],
  leastGoal: ['Least distance goal', 'minutes'],
  mostGoal: ['Most that can be a goal', 'minutes'],
  goalRuns: ['Runs a week at the goal, before speed', 'runs'],
  goalWeeks: ['Such weeks in a row, before speed', 'weeks'],
  easyBefore: ['Easy running before the first quicker stretch', 'minutes'],
};

export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  stages: 'From the first run, until 30 minutes without a break have been stable',
  distance: 'After that: one run a week gets longer, then a second one',
  speed: `After ${RUN_LIMITS.goalWeeks.value} stable weeks in a row at the distance goal: once a week`,
  hills: 'After the last step of speed: once a week, in its place',
};

type Sign = Exclude<GateSignId, 'hop-pain'>;

/** Pain in a hop is no tick of its own, but an answer to a task. */
export const signWords = (id: GateSignId): string =>
  id === 'hop-pain'
    ? `“${run.ready.answers.hurts}” at: ${run.ready.task.hops.label}`
    : run.ready.sign[id as Sign];

/** What one run does to the plan, as the reader is told of it. */
export const OUTCOMES: readonly (readonly [spec: string, what: string, told: string])[] = [
  ['E.4', 'Green, as long as planned', run.outcomes.counts],
  ['E.4', 'Green, and the last of the row', run.outcomes['next-step']],
  ['E.7', 'Green, and not known yet how it settles', run.outcomes.open],
  ['E.7', 'Green, shorter than planned', run.outcomes.short],
  ['E.4', 'Amber', run.outcomes['row-broken'].amber],
  ['E.7', 'A minute or more longer than planned', run.outcomes['row-broken']['too-long']],
  ['E.7', 'On the day after a run, or on an easy day', run.outcomes['row-broken']['too-soon']],
  ['E.7', 'A fourth run of a week', run.outcomes['row-broken']['week-full']],
  ['E.7', 'While the plan was closed', run.outcomes['row-broken'].closed],
  ['E.7', 'Never told how it settled, once a later run is entered', run.outcomes.untold],
  ['E.4', 'Red', run.outcomes.back],
  ['E.4', 'Red on the first step', run.outcomes.walk],
  ['E.4', 'Red a second time, at that step or a lower one', run.closed.stopWhy['second-red']],
  ['E.4', 'A bone warning', run.closed.stopWhy.bone],
  ['E.2', 'Leaking, heaviness, a bulge or bleeding', run.closed.stopWhy.pelvic],
];
