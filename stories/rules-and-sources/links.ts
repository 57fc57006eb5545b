/** Parts of cells that lead to other rows: questions, bands, and the conditions made of them. */
import { SOURCES, THRESHOLDS, type SourceId } from '../../src/rules.js';
import { codeOf, isQuantity, nameOf, RED_FLAG_IDS } from './facts.js';
import type { Cell, Part, RowName } from './sheet.js';

/** Where a question, a quantity or a band of one stands. */
export function factRow(id: string): RowName {
  if (id === 'inflammatory-pattern') return { table: 'INFLAMMATORY_OUTCOMES', id: 'pattern-can-fit' };
  if (THRESHOLDS.some((row) => row.id === id)) return { table: 'THRESHOLDS', id };
  if (isQuantity(id)) return { table: 'QUANTITIES', id };
  return { table: RED_FLAG_IDS.has(id) ? 'RED_FLAG_QUESTIONS' : 'INFLAMMATORY_QUESTIONS', id };
}

export const factLink = (id: string): Part => ({ to: factRow(id), text: codeOf(id) });

/** Its code and, in short, what it asks. */
export const namedFact = (id: string): Cell => [factLink(id), ` ${nameOf(id)}`];

/** Any of each inner list, and all of the lists. */
export function condition(
  when: readonly (readonly string[])[],
  everybody = 'everybody',
  naming: (id: string) => Cell = namedFact,
): Cell {
  if (when.length === 0) return everybody;
  if (when.length === 1 && when[0]?.length === 1) return naming(when[0][0] ?? '');
  return [
    {
      list: when.map((clause, at): Cell => {
        const lead = at === 0 ? '' : 'and ';
        if (clause.length === 1) return [lead, naming(clause[0] ?? '')].flat();
        return [
          { strong: `${lead}any of` },
          ' ',
          ...clause.flatMap((id, place) => [place === 0 ? '' : ', ', naming(id)].flat()),
        ];
      }),
    },
  ];
}

/** Ids as rows, as the bibliography has them. */
export const citedSources = (ids: readonly SourceId[]) => SOURCES.filter(({ id }) => ids.includes(id));
