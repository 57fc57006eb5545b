/** What is asked, in which words and in which order. */
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import {
  checkRedFlags,
  CRITERIA_SETS,
  INFLAMMATORY_QUESTIONS,
  MOVEMENT_SCREENS,
  optionsOf,
  QUANTITIES,
  QUESTION_SCREENS,
  RED_FLAG_QUESTIONS,
  RED_FLAG_RULES,
  THRESHOLDS,
  WATCH_LIST,
  type InflammatorySet,
  type Quantity,
  type Question,
  type QuestionId,
  type RedFlagRule,
  type Screen,
  type Threshold,
} from '../../src/rules.js';
import { codeOf, optionWords, QUESTIONS, setName, SHORT_LEVEL_NAMES, wordsOf } from './facts.js';
import { factLink } from './links.js';
import { commas, none, sheet, type Cell, type Page, type SheetRow } from './sheet.js';

type Some = Readonly<Record<string, string | undefined>>;

const hints: Some = questionnaire.hints;
const reasons: Some = questionnaire.why;
const rules: readonly (RedFlagRule & { readonly id: string })[] = RED_FLAG_RULES;
const sets: readonly InflammatorySet[] = CRITERIA_SETS;
type Row<T> = T & { readonly id: QuestionId };

function screenRow(
  table: 'QUESTION_SCREENS' | 'MOVEMENT_SCREENS',
  row: Screen & { id: keyof typeof questionnaire.screens },
): SheetRow {
  const why = reasons[row.id];
  return {
    table,
    id: row.id,
    spec: row.spec,
    cells: [
      [questionnaire.screens[row.id], ...(why ? [{ aside: why }] : [])],
      row.kind === 'choice' ? 'one answer' : 'tick all that are true',
      [
        {
          list: row.questions.map((id): Cell => [factLink(id), ` ${wordsOf(id)}`]),
        },
      ],
    ],
  };
}

/** The words of a question, and when it is asked. */
function asked({ id, follows }: Row<Question>): Cell {
  const hint = hints[id];
  return [
    wordsOf(id),
    ...(hint ? [{ aside: `Hint: ${hint}` }] : []),
    ...(follows ? [{ aside: ['Asked only after a yes to ', factLink(follows), '.'] }] : []),
  ];
}

/** The most urgent level that a yes to one question can bring by itself. */
function alone(id: QuestionId): Cell {
  const parent = QUESTIONS.find((question) => question.id === id)?.follows;
  const fired = checkRedFlags({ [id]: 'yes', ...(parent && { [parent]: 'yes' }) }).rules;
  const rule = fired.find(({ when }) => when.flat().some((fact) => fact === id));
  return rule ? { level: rule.level, text: SHORT_LEVEL_NAMES[rule.level] } : 'no level';
}

const rulesWith = (fact: string): Cell => {
  const named = rules.filter(({ when }) => when.flat().some((name) => name === fact));
  return named.length === 0
    ? none
    : commas(named.map(({ id, spec }) => ({ to: { table: 'RED_FLAG_RULES', id }, text: spec })));
};

const setsWith = (fact: string): Cell => {
  const named = sets.filter(({ applies, items }) =>
    [...applies, ...items.flatMap(({ when }) => when)].flat().some((name) => name === fact),
  );
  return named.length === 0
    ? none
    : commas(named.map(({ id }) => ({ to: { table: 'CRITERIA_SETS', id }, text: setName(id as 'asas') })));
};

const redFlagQuestions = (RED_FLAG_QUESTIONS as readonly Row<Question>[]).map((row): SheetRow => ({
  table: 'RED_FLAG_QUESTIONS',
  id: row.id,
  spec: row.spec,
  cells: [asked(row), alone(row.id), rulesWith(row.id)],
  sources: row.sources,
}));

const inflammatoryQuestions = (INFLAMMATORY_QUESTIONS as readonly Row<Question>[]).map((row): SheetRow => ({
  table: 'INFLAMMATORY_QUESTIONS',
  id: row.id,
  spec: row.spec,
  cells: [asked(row), setsWith(row.id)],
  sources: row.sources,
}));

const quantities = QUANTITIES.map((row): SheetRow => {
  const bands: Quantity['bands'] = row.bands;
  return {
    table: 'QUANTITIES',
    id: row.id,
    spec: row.spec,
    cells: [
      wordsOf(row.id),
      [
        {
          list: optionsOf(row.id).map(
            (option) =>
              `${optionWords(row.id, option)}: ${option === 'not-sure' ? row.notSure : bands[option]} ${row.unit}`,
          ),
        },
      ],
      `0 to ${row.max} ${row.unit}`,
    ],
    sources: row.sources,
  };
});

const thresholds = (THRESHOLDS as readonly Threshold[]).map(
  ({ id, quantity, above, below, knownFrom }): SheetRow => ({
    table: 'THRESHOLDS',
    id,
    spec: codeOf(id),
    cells: [
      [wordsOf(quantity), ' ', { to: { table: 'QUANTITIES', id: quantity }, text: codeOf(quantity) }],
      [
        above === undefined ? `below ${below} ` : `above ${above} `,
        QUANTITIES.find((row) => row.id === quantity)?.unit ?? '',
        ...(knownFrom ? [{ aside: ['A yes to ', factLink(knownFrom), ' answers it too.'] }] : []),
      ],
      rulesWith(id),
      setsWith(id),
    ],
  }),
);

const watchList = WATCH_LIST.map(({ id, questions }): SheetRow => ({
  table: 'WATCH_LIST',
  id,
  cells: [questionnaire.watch[id], commas(questions.map(factLink))],
}));

export const questionsPage: Page = {
  title: 'Questions',
  holds: 'Every question word for word, the screens it stands on, and the bands in which numbers are asked.',
  intro: [
    'Every question is worded so that yes is the sign. “Not sure” counts as yes, and a question that is still open never counts as no. Nothing is preselected.',
  ],
  sheets: [
    sheet(
      'Screens of the red-flag check',
      ['Heading', 'Kind', 'Questions'],
      QUESTION_SCREENS.map((row) => screenRow('QUESTION_SCREENS', row)),
      'In the order in which they are asked. Follow-ups are asked only where they apply.',
    ),
    sheet(
      'Screens on mornings and nights',
      ['Heading', 'Kind', 'Questions'],
      MOVEMENT_SCREENS.map((row) => screenRow('MOVEMENT_SCREENS', row)),
      'Asked by the pattern explainer where pain is better with movement, before tiredness may explain it. The last ones are asked only while they can change the outcome.',
    ),
    sheet('Questions of the red-flag check', ['Question', 'A yes alone gives', 'Rules'], redFlagQuestions),
    sheet(
      'Questions on pain that lasts over 3 months',
      ['Question', 'Sets that count it'],
      inflammatoryQuestions,
    ),
    sheet(
      'Numbers that are asked in bands',
      ['Question', 'Each answer counts as', 'A host may give'],
      quantities,
      'Nobody has to type a number. “Not sure” counts as the band that leads to more care.',
    ),
    sheet('What is read from the bands', ['Number', 'Holds', 'Rules', 'Sets that use it'], thresholds),
    sheet(
      'The emergency signs in short',
      ['Call now if', 'Questions it stands for'],
      watchList,
      'Shown while a check is open, and with every result below emergency.',
    ),
  ],
};
