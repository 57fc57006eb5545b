/** The tables of the way back to running as tables. */
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
  type RunStage,
} from '../../../src/rules.js';
import { RegionWords, findRegion } from '../../../src/ui/region.js';
import { code, sources, table } from './parts.js';
import { OUTCOMES, PHASE_WORDS, RUN_LIMIT_WORDS, signWords } from './run-facts.js';

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

/** Words that name a clinician, as where no country is chosen. */
const region = new RegionWords(findRegion(undefined), shared);

const number = (value: number): string => `${value}`;

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
          rows: Object.entries(RUN_LIMIT_WORDS).map(([id, [what, unit]]) => {
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
