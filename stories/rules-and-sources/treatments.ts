/** Treatments that people read about, the tests of the joint, and stories of one person each. */
import { treatments } from '../../src/messages/en/treatments.js';
import {
  GRADES,
  JOINT_TESTS,
  STORIES,
  TEST_FIGURES,
  TREATMENTS,
  type Grade,
  type TestFigures,
  type Treatment,
  type TreatmentId,
} from '../../src/rules.js';
import { none, sheet, type Cell, type Page, type Part, type SheetRow } from './sheet.js';

type Some = Readonly<Record<string, string | undefined>>;

const { lines, grades: gradeNames, tests, stories } = treatments;
const cautions: Some = treatments.cautions;
const figures: Some = treatments.figures;
const testNotes: Some = tests.figures;
const means: Some = treatments.means;

const aside = (text: string | undefined, label = ''): readonly Part[] =>
  text ? [{ aside: label ? `${label}. ${text}` : text }] : [];

const rulings = (row: { readonly id: string; readonly rulings?: readonly string[] }): Cell =>
  row.rulings?.join(', ') ?? none;

const grades = (GRADES as readonly (Grade & { readonly id: keyof typeof gradeNames })[]).map(
  ({ id, spec, marks }): SheetRow => ({
    table: 'GRADES',
    id,
    spec,
    cells: [gradeNames[id], marks === undefined ? 'on no scale' : `${marks} of 4`, means[id] ?? none],
  }),
);

const treatmentList: readonly (Treatment & { readonly id: TreatmentId })[] = TREATMENTS;

const treatmentRow = (row: (typeof treatmentList)[number]): SheetRow => ({
  table: 'TREATMENTS',
  id: row.id,
  spec: row.spec,
  name: lines[row.id].name,
  cells: [
    { to: { table: 'GRADES', id: row.grade }, text: gradeNames[row.grade] },
    [
      lines[row.id].says,
      ...aside(cautions[row.id], treatments.caution),
      ...aside(figures[row.id], 'Figures'),
    ],
    rulings(row),
  ],
  sources: row.sources,
});

const testRows = JOINT_TESTS.map((row): SheetRow => ({
  table: 'JOINT_TESTS',
  id: row.id,
  spec: row.spec,
  name: tests.lines[row.id].name,
  cells: [[tests.lines[row.id].says, ...aside(testNotes[row.id], 'Figures')], rulings(row)],
  sources: row.sources,
}));

const number = (value: number | undefined): string => (value === undefined ? none : `${value}`);

const studies = (TEST_FIGURES as readonly TestFigures[]).map((row): SheetRow => ({
  table: 'TEST_FIGURES',
  id: row.spec,
  spec: row.spec,
  name: ' ',
  cells: [
    { to: { table: 'JOINT_TESTS', id: row.test }, text: tests.lines[row.test].name },
    row.cutoff ?? none,
    number(row.sensitivity),
    number(row.specificity),
    number(row.positive),
    number(row.negative),
  ],
  sources: [row.source],
}));

const storyRows = STORIES.map((row): SheetRow => ({
  table: 'STORIES',
  id: row.id,
  spec: row.spec,
  name: stories.lines[row.id].name,
  cells: [stories.lines[row.id].says, stories.lines[row.id].note, rulings(row)],
  sources: row.sources,
}));

const { columns } = tests;

export const treatmentsPage: Page = {
  title: 'Treatments and tests',
  holds: 'How far studies back what people read about, the tests of the joint, and three stories.',
  intro: [
    'None of these is recommended, and no test is taught. A grade says how far studies back something, in words and as marks from 0 to 4. Rulings are the rows of section F that bind the words.',
  ],
  sheets: [
    sheet('Grades', ['Grade', 'Marks', 'What it means'], grades),
    {
      title: 'Treatments, by grade',
      columns: ['Grade', 'The reader is told', 'Rulings'],
      groups: GRADES.map((grade) => ({
        title: gradeNames[grade.id],
        rows: treatmentList.filter((row) => row.grade === grade.id).map(treatmentRow),
      })),
    },
    sheet(
      'Tests of the joint',
      ['The reader is told', 'Rulings'],
      testRows,
      'Explained and never taught (F41).',
    ),
    sheet(
      'Studies of these tests, for clinicians',
      ['Test', columns.cutoff, columns.sensitivity, columns.specificity, columns.positive, columns.negative],
      studies,
    ),
    sheet('Stories', ['What happened', stories.note, 'Rulings'], storyRows, stories.label),
  ],
};
