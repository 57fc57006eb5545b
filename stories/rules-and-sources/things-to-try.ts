/** Self-checks, exercises with their doses, their limits, their drawings, and what backfires. */
import { doseText } from '../../src/elements/si-pattern-explainer/try-part.js';
import { exercises } from '../../src/messages/en/exercises.js';
import { treatments } from '../../src/messages/en/treatments.js';
import {
  BACKFIRES,
  EXERCISES,
  FIGURES,
  RUN_FIGURES,
  SELF_CHECKS,
  TRY_LIMITS,
  TRY_NOTES,
  type Exercise,
  type FigureRow,
  type SelfCheck,
} from '../../src/rules.js';
import { fill } from '../../src/ui/wording.js';
import { patternExplainerSpeech } from '../support/pattern-speech.js';
import { limitValues, timerText, TRY_LIMIT_WORDS } from '../support/rules/try-facts.js';
import { LOCK_NAMES } from './facts.js';
import { fromTo, none, sheet, type Cell, type Page, type SheetRow } from './sheet.js';

const speech = patternExplainerSpeech();

const list = (items: readonly Cell[]): Cell => (items.length === 0 ? none : [{ list: items }]);

const dose = (row: SelfCheck | Exercise): Cell => [
  doseText(row, speech),
  { aside: `Timer: ${timerText(row)}` },
];

const checks = (SELF_CHECKS as readonly SelfCheck[]).map((row): SheetRow => {
  const { name, what, how, notice } = exercises.check[row.id];
  return {
    table: 'SELF_CHECKS',
    id: row.id,
    spec: row.spec,
    name,
    cells: [
      [what, { aside: [{ list: how }] }],
      dose(row),
      list(Object.values(notice)),
      LOCK_NAMES[row.closedBy],
    ],
    sources: row.sources,
  };
});

const options = (EXERCISES as readonly Exercise[]).map((row): SheetRow => {
  const secondsTo = row.secondsTo ? fromTo(row.secondsTo) : '';
  const { name, what } = exercises.exercise[row.id];
  return {
    table: 'EXERCISES',
    id: row.id,
    spec: row.spec,
    name,
    cells: [
      [what, ...(row.story ? [{ aside: exercises.story }] : [])],
      dose(row),
      [
        list(row.progress.map((lever) => fill(exercises.lever[lever], { secondsTo }))),
        ...(row.aim ? [{ aside: exercises.aim[row.aim] }] : []),
      ].flat(),
      list(row.cut.map((what) => exercises.cut[what])),
      LOCK_NAMES[row.closedBy],
    ],
    sources: row.sources,
  };
});

const limits = Object.entries(TRY_LIMITS).map(([id, { value, spec, sources }]): SheetRow => {
  const [what, unit] = TRY_LIMIT_WORDS[id as keyof typeof TRY_LIMIT_WORDS];
  return { table: 'TRY_LIMITS', id, spec, cells: [what, fromTo(value, ` ${unit}`)], sources };
});

const notes = TRY_NOTES.map(({ id, spec, sources }): SheetRow => ({
  table: 'TRY_NOTES',
  id,
  spec,
  cells: [fill(exercises.note[id], limitValues)],
  sources,
}));

const backfires = BACKFIRES.map(({ id, spec, rulings, sources }): SheetRow => {
  const { name, why, instead } = treatments.backfires.lines[id];
  return { table: 'BACKFIRES', id, spec, name, cells: [why, instead, rulings.join(', ')], sources };
});

const runFigures: ReadonlySet<string> = new Set(RUN_FIGURES.map(({ id }) => id));

const drawings = (FIGURES as readonly FigureRow[]).map(({ id, spec, poses, seconds }): SheetRow => ({
  table: 'FIGURES',
  id,
  spec,
  cells: [
    runFigures.has(id) ? 'the way back to running' : 'the pattern explainer',
    `${poses.length}`,
    seconds === undefined ? none : `${seconds} s`,
  ],
}));

export const thingsToTryPage: Page = {
  title: 'Things to try',
  holds: 'Self-checks and exercises with their doses, when to stop, and what often backfires.',
  intro: [
    'They open after the red-flag check. Self-checks are there to notice how a task feels, and are never scored. Timers run at the low end of a dose; time to get ready, to change and to rest is our own decision.',
    [
      { strong: 'The rules for all of them' },
      { list: exercises.stop.map((line) => fill(line, limitValues)) },
    ],
  ],
  sheets: [
    sheet('Self-checks', ['What', 'Dose', 'What one may notice', 'Closed by'], checks),
    sheet(
      'Exercises, the least load first',
      ['What', 'Dose', 'More, one at a time', 'After a spike, less', 'Closed by'],
      options,
    ),
    sheet('Limits', ['Limit', 'Value'], limits),
    sheet('Notes', ['The reader is told'], notes),
    sheet('What often backfires', ['Why it may backfire', 'Do this instead', 'Rulings'], backfires),
    sheet(
      'Drawings',
      ['Drawn for', 'Poses', 'Length of a move'],
      drawings,
      'People that move, drawn from joint angles. The codes say what each one shows.',
    ),
  ],
};
