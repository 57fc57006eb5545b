/** The way back to running: the gate, the steps, setbacks, and every limit. */
import { run } from '../../src/messages/en/run.js';
import { runNotes } from '../../src/messages/en/run-notes.js';
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
  TASK_FIGURES,
  type RunStage,
} from '../../src/rules.js';
import { OUTCOMES, PHASE_WORDS, RUN_LIMIT_WORDS, signWords } from '../support/rules/run-facts.js';
import { inWords } from './facts.js';
import { sheet, type Page, type SheetRow } from './sheet.js';

const signs = RUN_GATE.filter((row) => row.kind === 'sign').map((row): SheetRow => ({
  table: 'RUN_GATE',
  id: row.id,
  spec: row.spec,
  cells: [signWords(row.id), 'clearable' in row ? 'yes' : 'no', inWords(run.ready.why[row.id])],
  sources: row.sources,
}));

const tasks = RUN_GATE.filter((row) => row.kind === 'task').map((row): SheetRow => ({
  table: 'RUN_GATE',
  id: row.id,
  spec: row.spec,
  cells: [
    run.ready.task[row.id].label,
    run.ready.task[row.id].how,
    [
      'postnatal' in row ? 'those who gave birth in the last 12 months' : 'everybody',
      ...('hurts' in row
        ? [
            {
              aside: [
                'Where it hurts: ',
                { to: { table: 'RUN_GATE', id: row.hurts }, text: row.hurts },
              ] as const,
            },
          ]
        : []),
    ],
  ],
  sources: row.sources,
}));

const birth: SheetRow = {
  table: 'BIRTH_GATE',
  id: BIRTH_GATE.id,
  spec: BIRTH_GATE.spec,
  cells: [`${BIRTH_GATE.weeks} weeks`, `${BIRTH_GATE.clearableFrom} weeks`],
  sources: BIRTH_GATE.sources,
};

const minutes = (value: number): string => `${value}\u00A0min`;

function bouts({ run: running, walk, times, last }: RunStage): string {
  const walking = walk > 0 ? `, walk ${minutes(walk)}` : '';
  if (last !== undefined) return `${times} bouts: run ${minutes(running)}${walking}, run ${minutes(last)}`;
  return `${times}\u00A0× run ${minutes(running)}${walking}`;
}

const stages = (RUN_STAGES as readonly (RunStage & (typeof RUN_STAGES)[number])[]).map((row): SheetRow => ({
  table: 'RUN_STAGES',
  id: row.id,
  spec: row.spec,
  name: row.bridge ? 'S11b' : `S${row.stage}`,
  cells: [
    [bouts(row), ...(row.bridge ? [{ aside: `Only once S${row.stage} was too much.` }] : [])],
    minutes(runMinutes(row)),
    minutes(stageMinutes(row)),
    row.advance.join(' or '),
  ],
  sources: row.sources,
}));

const phases = RUN_PHASES.map(({ id, spec, sources }): SheetRow => ({
  table: 'RUN_PHASES',
  id,
  spec,
  cells: [PHASE_WORDS[id]],
  sources,
}));

const paceSteps = PACE_STEPS.map(({ id, quick, easy, times, advance, spec, sources }): SheetRow => ({
  table: 'PACE_STEPS',
  id,
  spec,
  cells: [`${times}\u00A0× ${quick}\u00A0s`, `${easy}\u00A0s`, advance.join(' or ')],
  sources,
}));

const setbacks = OUTCOMES.map(([spec, what, told], at): SheetRow => ({
  table: 'clinical.md',
  id: `${spec} outcome ${at + 1}`,
  spec,
  name: ' ',
  cells: [what, inWords(told)],
}));

const missedDays = MISSED_DAYS.map((row): SheetRow => ({
  table: 'MISSED_DAYS',
  id: row.id,
  spec: row.spec,
  cells: [
    `${row.from}\u00A0days`,
    'back' in row ? `${row.back} ${row.back === 1 ? 'step' : 'steps'} back` : 'the gate, then the first step',
    'back' in row
      ? `${row.percent}\u00A0% of the last stable long run`
      : [
          'the gate, then ',
          { to: { table: 'RUN_STAGES', id: row.again }, text: row.again.toUpperCase() },
          ', or the step that is as long as the long run was',
        ],
  ],
  sources: row.sources,
}));

const limits = Object.entries(RUN_LIMITS).map(([id, { value, spec, sources }]): SheetRow => {
  const [what, unit] = RUN_LIMIT_WORDS[id as keyof typeof RUN_LIMIT_WORDS];
  return { table: 'RUN_LIMITS', id, spec, cells: [what, `${value}\u00A0${unit}`], sources };
});

const notes = RUN_NOTES.map(({ id, spec, sources }): SheetRow => ({
  table: 'RUN_NOTES',
  id,
  spec,
  cells: [runNotes[id]],
  sources,
}));

const drawings = Object.entries(TASK_FIGURES).map(([id, figure]): SheetRow => ({
  table: 'TASK_FIGURES',
  id,
  cells: [{ to: { table: 'FIGURES', id: figure }, text: figure }],
}));

const { redDays, cautiousAge } = RUN_LIMITS;

export const runningPage: Page = {
  title: 'Back to running',
  holds: 'The gate before the first run, every step, what a setback does, and every limit.',
  intro: [
    'The red-flag check comes first, then the gate. One sign, or one thing that cannot be done yet, keeps the plan closed. What is answered at the gate is not kept.',
    `A step is left after so many stable runs in a row: the first number for most, the second for those who go more slowly (from ${cautiousAge.value} years, after a birth, by choice) and after a red run in the last ${redDays.value} days.`,
  ],
  sheets: [
    sheet(
      'Signs that keep the gate closed',
      ['The reader ticks', 'A clinician’s word opens it', 'The reader is told'],
      signs,
    ),
    sheet('What has to be possible', ['Task', 'How', 'Asked of'], tasks),
    sheet('After a birth', ['Closed for', 'A clinician’s word counts from'], [birth]),
    sheet('Steps up to 30 minutes', ['Session', 'Running', 'In all', 'Stable runs'], stages),
    sheet('Phases, in their order', ['When'], phases),
    sheet('Steps of speed and hills', ['Quicker or uphill', 'Easy between', 'Stable runs'], paceSteps),
    sheet('What one run does', ['The run', 'The reader is told'], setbacks),
    sheet('Missed days', ['From', 'Up to 30 minutes', 'After that'], missedDays),
    sheet('Limits', ['Limit', 'Value'], limits),
    sheet('Notes', ['The reader is told'], notes),
    sheet('Drawings of the tasks', ['Drawing'], drawings),
  ],
};
