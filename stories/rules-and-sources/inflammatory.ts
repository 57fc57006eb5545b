/** The published sets of criteria, kept apart, and what their combined outcome says. */
import {
  CRITERIA_SETS,
  INFLAMMATORY_OUTCOMES,
  LINKED_ILLNESS,
  type InflammatoryOutcome,
  type InflammatoryOutcomeId,
  type InflammatorySet,
} from '../../src/rules.js';
import { inWords, nameOf, outcomeWords, setName } from './facts.js';
import { condition } from './links.js';
import { sheet, type Cell, type Page, type Part, type SheetRow } from './sheet.js';

const sets: readonly (InflammatorySet & { readonly id: 'asas' | 'berlin' | 'calin' | 'ng65' })[] =
  CRITERIA_SETS;
const outcomes: readonly (InflammatoryOutcome & { readonly id: InflammatoryOutcomeId })[] =
  INFLAMMATORY_OUTCOMES;

function accuracy({ accuracy: figures }: InflammatorySet): Cell {
  if (!figures) return 'no single pair of figures published';
  return [
    `sensitivity ${figures.sensitivity} %, specificity ${figures.specificity} % `,
    { to: { table: 'SOURCES', id: figures.source }, text: 'source' },
  ];
}

const itemList = ({ items }: InflammatorySet): Part => ({
  list: items.map(({ id, when }): Cell => [{ strong: nameOf(id) }, ': ', condition(when)].flat()),
});

const setRows = sets.map((set): SheetRow => ({
  table: 'CRITERIA_SETS',
  id: set.id,
  spec: set.spec,
  name: setName(set.id),
  cells: [
    condition(set.applies),
    [itemList(set)],
    `${set.cutoffs.join(' and ')} of ${set.items.length}`,
    accuracy(set),
  ],
  sources: set.sources,
}));

const outcomeRows = outcomes.map(({ id, spec, reached, sources }): SheetRow => ({
  table: 'INFLAMMATORY_OUTCOMES',
  id,
  spec,
  cells: [
    reached.flatMap(({ set, points }, at): readonly Part[] => [
      at === 0 ? '' : ', or ',
      { to: { table: 'CRITERIA_SETS', id: set }, text: setName(set) },
      ` at ${points} or more`,
    ]),
    inWords(outcomeWords(id)),
  ],
  sources,
}));

const linked: SheetRow = {
  table: 'LINKED_ILLNESS',
  id: LINKED_ILLNESS.id,
  spec: LINKED_ILLNESS.spec,
  cells: [condition(LINKED_ILLNESS.when), inWords(outcomeWords(LINKED_ILLNESS.id))],
  sources: LINKED_ILLNESS.sources,
};

export const inflammatoryPage: Page = {
  title: 'Inflammatory criteria',
  holds: 'Four published sets with their items and cut-offs, and what they come to.',
  intro: [
    'Asked only while no emergency or same-day rule has fired. The sets are counted side by side, each with its own thresholds. The figures are for inflammatory back pain at the lowest cut-off, and not for a disease. A set that is met means “worth a proper check”, and is rule P16.',
  ],
  sheets: [
    sheet('Sets', ['Applies to', 'Items, one point each', 'Met from', 'Published accuracy'], setRows),
    sheet('Outcomes: the first that holds counts', ['When', 'The reader is told'], outcomeRows),
    sheet('Added to any of them', ['When', 'The reader is told'], [linked]),
  ],
};
