/** How much, and when to do more. */
import { pacing } from '../../src/messages/en/pacing.js';
import { pacingNotes } from '../../src/messages/en/pacing-notes.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import {
  ACTIVITIES,
  BASELINES,
  CUTS,
  LIGHTS,
  PACING_LIMITS,
  PACING_NOTES,
  RISES,
  UNITS,
  type ActivityId,
  type PacingNote,
} from '../../src/rules.js';
import { fill } from '../../src/ui/wording.js';
import {
  amountWords,
  gridWords,
  LIMIT_WORDS,
  pacingFact,
  perWeekWords,
} from '../support/rules/pacing-facts.js';
import { condition } from './links.js';
import { sheet, type Cell, type Page, type SheetRow } from './sheet.js';

const factCell = (id: string): Cell => {
  const [code, words] = pacingFact(id);
  return [{ code }, ` ${words}`];
};

const when = (clauses: readonly (readonly string[])[]): Cell => condition(clauses, 'anything else', factCell);

const labels = (ids: readonly ActivityId[]): string =>
  ids.map((id) => pacing.activities[id].label).join(', ');

const activities = ACTIVITIES.map((row): SheetRow => ({
  table: 'ACTIVITIES',
  id: row.id,
  spec: row.spec,
  cells: [
    [
      pacing.activities[row.id].label,
      ...('breaks' in row ? [{ aside: 'With breaks.' }] : []),
      ...('running' in row ? [{ aside: 'By the rules for runs.' }] : []),
    ],
    perWeekWords(row.perWeek),
    `${row.mostRise}\u00A0%`,
    row.units.map((unit) => pacing.units[unit].label).join(', '),
  ],
  sources: row.sources,
}));

const units = UNITS.map((row): SheetRow => ({
  table: 'UNITS',
  id: row.id,
  spec: row.spec,
  cells: [pacing.units[row.id].label, gridWords(row), amountWords(row.most, row.id)],
}));

/** What stands for the numbers of a reader. */
const SUM = { amount: 'The amount', part: 'a part', dose: 'the dose' };

const baselines = BASELINES.map(({ id, spec, sources }): SheetRow => ({
  table: 'BASELINES',
  id,
  spec,
  cells: [pacing.kinds[id], fill(pacing.dose[id], SUM)],
  sources,
}));

const lights = LIGHTS.map(({ id, spec, when: clauses, sources }): SheetRow => ({
  table: 'LIGHTS',
  id,
  spec,
  cells: [sessionLog.lights[id].name, when(clauses), sessionLog.lights[id].means],
  sources,
}));

const cuts = CUTS.map(({ id, spec, percent, when: clauses, sources }): SheetRow => ({
  table: 'CUTS',
  id,
  spec,
  cells: [`${percent}\u00A0%`, when(clauses)],
  sources,
}));

const rises = RISES.map(({ id, spec, percent, weeks, sources }): SheetRow => ({
  table: 'RISES',
  id,
  spec,
  cells: [`${percent}\u00A0% a week`, `${weeks}`],
  sources,
}));

const limits = Object.entries(PACING_LIMITS).map(([id, { value, spec, sources }]): SheetRow => {
  const [what, unit] = LIMIT_WORDS[id as keyof typeof LIMIT_WORDS];
  return { table: 'PACING_LIMITS', id, spec, cells: [what, `${value} ${unit}`], sources };
});

const notes = (PACING_NOTES as readonly (PacingNote & { readonly id: keyof typeof pacingNotes })[]).map(
  ({ id, spec, activities: about, sources }): SheetRow => ({
    table: 'PACING_NOTES',
    id,
    spec,
    cells: [pacingNotes[id], about ? labels(about) : 'every activity'],
    sources,
  }),
);

export const pacingPage: Page = {
  title: 'Pacing',
  holds: 'Activities and units, first doses, the light of a session, cuts, rises, and every limit.',
  intro: [
    'One activity, counted in one unit. Every amount is rounded down to the grid of its unit, so that a dose is never more than was meant. Of the lights and of the cuts, the first row that holds counts.',
  ],
  sheets: [
    sheet(
      'Activities, in the order in which they are offered',
      ['Activity', 'How often a week', 'Steepest rise a week', 'Counted in'],
      activities,
    ),
    sheet('Units', ['Unit', 'Grid', 'Most that can be entered'], units),
    sheet('Where a first dose begins', ['The reader says', 'The sum in words'], baselines),
    sheet('Light of a session', ['Light', 'When', 'The reader is told'], lights),
    sheet('Size of a cut', ['Cut', 'When'], cuts),
    sheet(
      'Size of a rise',
      ['Rise', 'Stable weeks running'],
      rises,
      'A careful plan never takes more than the smallest.',
    ),
    sheet('Limits', ['Limit', 'Value'], limits),
    sheet('Notes', ['The reader is told', 'Shown for'], notes),
  ],
};
