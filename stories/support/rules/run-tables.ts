/** The tables of the way back to running as tables. What each limit limits is kept by hand here. */
import { html, type TemplateResult } from 'lit';
import { run } from '../../../src/messages/en/run.js';
import { runNotes } from '../../../src/messages/en/run-notes.js';
import { shared } from '../../../src/messages/en/shared.js';
import {
  BIRTH_GATE,
  MISSED_DAYS,
  PACE_STEPS,
  RUN_GATE,
  RUN_LIMITS,
  RUN_NOTES,
  RUN_PHASES,
  RUN_STAGES,
  runMinutes,
  stageMinutes,
  type GateSignId,
  type Phase,
  type RunStage,
} from '../../../src/rules.js';
import { RegionWords, findRegion } from '../../../src/ui/region.js';
import { code, sources, table } from './parts.js';

/** Every row that names its sources. */
export const RUN_ROWS = [
  ...RUN_GATE,
  BIRTH_GATE,
  ...RUN_STAGES,
  ...PACE_STEPS,
  ...RUN_PHASES,
  ...MISSED_DAYS,
  ...RUN_NOTES,
  ...Object.values(RUN_LIMITS),
];

/** What each limit limits. A limit without words does not compile. */
const LIMIT_WORDS: Readonly<Record<keyof typeof RUN_LIMITS, readonly [what: string, unit: string]>> = {
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

const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  stages: 'From the first run, until 30 minutes without a break have been stable',
  distance: 'After that: one run a week gets longer, then a second one',
  speed: `After ${RUN_LIMITS.goalWeeks.value} stable weeks in a row at the distance goal: once a week`,
  hills: 'After the last step of speed: once a week, in its place',
};

/** Words that name a clinician, as where no country is chosen. */
const region = new RegionWords(findRegion(undefined), shared);

const number = (value: number): string => `${value}`;

type Sign = Exclude<GateSignId, 'hop-pain'>;

/** Pain in a hop is no tick of its own, but an answer to a task. */
const signWords = (id: GateSignId): string =>
  id === 'hop-pain'
    ? `“${run.ready.answers.hurts}” at: ${run.ready.task.hops.label}`
    : run.ready.sign[id as Sign];

export function runGate(): TemplateResult {
  const signs = RUN_GATE.filter((row) => row.kind === 'sign');
  const tasks = RUN_GATE.filter((row) => row.kind === 'task');
  return html`<section>
    <h2>The gate before the first run</h2>
    <p>
      The red-flag check comes first. One sign, or one thing that cannot be done yet, keeps the plan closed.
      What is answered is not kept.
    </p>
    ${table(
      'Signs that keep the gate closed',
      ['Code', 'The reader ticks', 'A clinician’s word opens it', 'The reader is told', 'Sources'],
      [
        {
          rows: signs.map((row) => [
            code(row.spec),
            html`${signWords(row.id)}
            ${
              row.id === BIRTH_GATE.id
                ? html`<p class="aside">
                    Closed under ${BIRTH_GATE.weeks} weeks; asks for more tasks after that.
                  </p>`
                : ''
            }`,
            'clearable' in row ? 'yes' : 'no',
            region.fill(run.ready.why[row.id]),
            sources(row.sources),
          ]),
        },
      ],
    )}
    ${table(
      'What has to be possible',
      ['Code', 'Task', 'How', 'Asked of', 'Sources'],
      [
        {
          rows: tasks.map((row) => [
            code(row.spec),
            run.ready.task[row.id].label,
            run.ready.task[row.id].how,
            'postnatal' in row ? 'those who gave birth in the last 12 months' : 'everybody',
            sources(row.sources),
          ]),
        },
      ],
    )}
  </section>`;
}

export function runStages(): TemplateResult {
  const rows: readonly (RunStage & (typeof RUN_STAGES)[number])[] = RUN_STAGES;
  return html`<section>
    <h2>The steps up to 30 minutes without a break</h2>
    <p>
      A step is left after so many stable runs in a row: the first number for most, the second for those who
      go more slowly (from ${RUN_LIMITS.cautiousAge.value} years, after a birth, by choice) and after a red
      run in the last ${RUN_LIMITS.redDays.value} days. Stable is green in the table of traffic lights.
    </p>
    ${table(
      'Steps',
      ['Step', 'Run', 'Walk', 'Times', 'Running in all', 'In all', 'Stable runs', 'Code and sources'],
      [
        {
          rows: rows.map((stage) => [
            stage.bridge ? 'S11b' : `S${stage.stage}`,
            stage.last === undefined
              ? `${number(stage.run)}\u00A0min`
              : `${number(stage.run)} min, then ${number(stage.last)}\u00A0min`,
            stage.walk > 0 ? `${number(stage.walk)}\u00A0min` : '–',
            stage.last === undefined ? number(stage.times) : '1 and 1',
            `${number(runMinutes(stage))}\u00A0min`,
            `${number(stageMinutes(stage))}\u00A0min`,
            html`${stage.advance.join(' or ')}${
              stage.bridge ? html`<p class="aside">Only once the step after it was too much.</p>` : ''
            }`,
            html`${code(stage.spec)} ${sources(stage.sources)}`,
          ]),
        },
      ],
    )}
  </section>`;
}

export function runPhases(): TemplateResult {
  return html`<section>
    <h2>After 30 minutes without a break</h2>
    ${table(
      'Phases, in their order',
      ['Code', 'Phase', 'When', 'Sources'],
      [
        {
          rows: RUN_PHASES.map(({ id, spec, sources: cited }) => [
            code(spec),
            id.charAt(0).toUpperCase() + id.slice(1),
            PHASE_WORDS[id],
            sources(cited),
          ]),
        },
      ],
    )}
    ${table(
      'Steps of speed and hills, once a week inside a run',
      ['Step', 'Quicker or uphill', 'Times', 'Easy between', 'Stable runs', 'Code and sources'],
      [
        {
          rows: PACE_STEPS.map(({ id, quick, easy, times, advance, spec, sources: cited }) => [
            id.replace('-', '\u00A0'),
            `${quick}\u00A0s`,
            number(times),
            `${easy}\u00A0s`,
            advance.join(' or '),
            html`${code(spec)} ${sources(cited)}`,
          ]),
        },
      ],
    )}
  </section>`;
}

/** What one run does to the plan, as the reader is told of it. */
const OUTCOMES: readonly (readonly [spec: string, what: string, told: string])[] = [
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

export function runOutcomes(): TemplateResult {
  return html`<section>
    <h2>What a run or a break does to the plan</h2>
    <p>
      Lights are those of the pacing calculator: pain in the run, how far it rose after, and when it settled.
      What hurt counts in any run, also in one that does not count for the plan.
    </p>
    ${table(
      'What one run does',
      ['Code', 'The run', 'The reader is told'],
      [{ rows: OUTCOMES.map(([spec, what, told]) => [code(spec), what, told]) }],
    )}
    ${table(
      'Missed days: whole days without a run',
      ['Code', 'From', 'Up to 30 minutes', 'After that', 'Sources'],
      [
        {
          rows: MISSED_DAYS.map((row) => [
            code(row.spec),
            `${row.from}\u00A0days`,
            'back' in row
              ? `${row.back} ${row.back === 1 ? 'step' : 'steps'} back`
              : 'the gate, then the first step',
            'back' in row
              ? `${row.percent}\u00A0% of the last stable long run`
              : 'the gate, then S10, or the step that is as long as the long run was',
            sources(row.sources),
          ]),
        },
      ],
    )}
  </section>`;
}

export function runLimits(): TemplateResult {
  return html`<section>
    <h2>The numbers of the running rules</h2>
    ${table(
      'Limits of runs',
      ['Code', 'Limit', 'Value', 'Sources'],
      [
        {
          rows: Object.entries(LIMIT_WORDS).map(([id, [what, unit]]) => {
            const { value, spec, sources: cited } = RUN_LIMITS[id as keyof typeof RUN_LIMITS];
            return [code(spec), what, `${value}\u00A0${unit}`, sources(cited)];
          }),
        },
      ],
    )}
  </section>`;
}

export function goodToKnowForRuns(): TemplateResult {
  return html`<section>
    <h2>Good to know about running</h2>
    ${table(
      'Notes on running',
      ['Code', 'The reader is told', 'Sources'],
      [
        {
          rows: RUN_NOTES.map(({ id, spec, sources: cited }) => [code(spec), runNotes[id], sources(cited)]),
        },
      ],
    )}
  </section>`;
}
