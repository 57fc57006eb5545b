/** The patterns as a reader meets them, and the model that explains them. */
import { mechanisms } from '../../src/messages/en/mechanisms.js';
import { patterns } from '../../src/messages/en/patterns.js';
import { exercises } from '../../src/messages/en/exercises.js';
import { treatments } from '../../src/messages/en/treatments.js';
import {
  FAILURE_MODES,
  MECHANISM_NOTES,
  MODEL_NOTES,
  MODEL_PARTS,
  MULTIPLIERS,
  PATTERNS,
  STRUCTURES,
  type ModelPartId,
  type Pattern,
  type PatternId,
} from '../../src/rules.js';
import { nameOf } from './facts.js';
import { namedFact } from './links.js';
import { none, sheet, type Cell, type Page, type Part, type SheetRow, type TableName } from './sheet.js';

const list = (items: readonly Cell[]): Cell => (items.length === 0 ? none : [{ list: items }]);

const linked = (table: TableName, ids: readonly string[], name: (id: string) => string): Cell =>
  list(ids.map((id): Part => ({ to: { table, id }, text: name(id) })));

const partTerm = (id: ModelPartId): string => mechanisms.parts[id].term;

const patternList: readonly (Pattern & { readonly id: PatternId })[] = PATTERNS;

type Names = Readonly<Record<string, { readonly name: string }>>;
const checkNames: Names = exercises.check;
const exerciseNames: Names = exercises.exercise;
const backfireNames: Names = treatments.backfires.lines;
const nameIn = (names: Names) => (id: string) => names[id]?.name ?? id;

const told = patternList.map((row): SheetRow => {
  const { name, short, alt, notice, may } = patterns.pattern[row.id];
  return {
    table: 'PATTERNS',
    id: row.id,
    spec: row.spec,
    name,
    cells: [[short, { aside: ['The curve: ', alt] }], list(notice), list(may)],
    sources: row.sources,
  };
});

const leadsTo = patternList.map((row): SheetRow => ({
  table: 'PATTERNS',
  id: `${row.id} leads to`,
  spec: row.spec,
  name: patterns.pattern[row.id].name,
  cells: [
    [
      list(row.ruleOut.map(namedFact)),
      ...(row.asksMovement ? [{ aside: 'Asks about mornings and nights before it explains (F1).' }] : []),
    ].flat(),
    linked('FAILURE_MODES', row.modes, nameOf),
    linked('SELF_CHECKS', row.checks, nameIn(checkNames)),
    linked('EXERCISES', row.exercises, nameIn(exerciseNames)),
    linked('BACKFIRES', row.backfires, nameIn(backfireNames)),
  ],
}));

const parts = MODEL_PARTS.map(({ id, spec, sources }): SheetRow => {
  const { name, term, text } = mechanisms.parts[id];
  return { table: 'MODEL_PARTS', id, spec, cells: [[name, { aside: term }], text], sources };
});

const structures = STRUCTURES.map(({ id, part, spec, sources }): SheetRow => {
  const { name, term, does } = mechanisms.structures[id];
  return { table: 'STRUCTURES', id, spec, cells: [[name, { aside: term }], partTerm(part), does], sources };
});

const modes = FAILURE_MODES.map(({ id, part, spec, sources }): SheetRow => ({
  table: 'FAILURE_MODES',
  id,
  spec,
  cells: [partTerm(part), mechanisms.modes[id]],
  sources,
}));

const multipliers = MULTIPLIERS.map(({ id, spec, sources }): SheetRow => ({
  table: 'MULTIPLIERS',
  id,
  spec,
  cells: [mechanisms.multipliers[id]],
  sources,
}));

const mechanismNotes = MECHANISM_NOTES.map(({ id, spec, sources }): SheetRow => ({
  table: 'MECHANISM_NOTES',
  id,
  spec,
  cells: [mechanisms.notes[id]],
  sources,
}));

const modelNotes = (group: (typeof MODEL_NOTES)[number]['group']): readonly SheetRow[] =>
  MODEL_NOTES.filter((row) => row.group === group).map(({ id, spec, sources }) => ({
    table: 'MODEL_NOTES',
    id,
    spec,
    cells: [treatments.notes.lines[id]],
    sources,
  }));

const { groups } = treatments.notes;

export const patternsPage: Page = {
  title: 'Patterns and mechanisms',
  holds: 'Seven patterns, what each leads to, and the one model that explains them.',
  intro: [
    'Readers pick by a picture of pain over time. The curves show how people tell it, and are no measurement. What may be behind a pattern is told as an idea, and nothing is scored.',
  ],
  sheets: [
    sheet(
      'Patterns as the reader meets them',
      ['In short', 'What people notice', 'What may be behind it'],
      told,
    ),
    sheet(
      'What each pattern leads to',
      ['Check first', 'How it may falter', 'Self-checks', 'Exercises', 'What backfires'],
      leadsTo,
    ),
    sheet(
      'The three parts of the model',
      ['Part', 'The reader is told'],
      parts,
      'How the pelvis passes load: one model among several, told as one (F12).',
    ),
    sheet('What the drawing lights up', ['Name', 'Part', 'The reader is told'], structures),
    sheet('Ways in which it may falter', ['Part', 'The reader is told'], modes, 'Ideas, not findings.'),
    sheet('What can add to it', ['The reader is told'], multipliers),
    sheet('What keeps the model in its place', ['The reader is told'], mechanismNotes),
    {
      title: 'What it commonly is, and is not',
      columns: ['The reader is told'],
      groups: (['is', 'is-not', 'swelling'] as const).map((group) => ({
        title: groups[group],
        rows: modelNotes(group),
      })),
    },
  ],
};
