/** What the tables say of a question, a rule or a source, in words and codes. */
import { checkResult } from '../../../src/messages/en/check-result.js';
import { questionnaire } from '../../../src/messages/en/questionnaire.js';
import { shared } from '../../../src/messages/en/shared.js';
import {
  CRITERIA_SETS,
  ELSEWHERE,
  INFLAMMATORY_OUTCOMES,
  INFLAMMATORY_QUESTIONS,
  LINKED_ILLNESS,
  QUANTITIES,
  RED_FLAG_QUESTIONS,
  SOURCES,
  THRESHOLDS,
  type CriteriaSetId,
  type InflammatoryOutcomeId,
  type Level,
  type Lock,
  type Quantity,
  type QuantityId,
  type Question,
  type QuestionId,
  type RedFlagRule,
  type Source,
  type SourceId,
} from '../../../src/rules.js';
import { RegionWords } from '../../../src/ui/region.js';

export const QUESTIONS: readonly Question[] = [...RED_FLAG_QUESTIONS, ...INFLAMMATORY_QUESTIONS];
const quantities: readonly Quantity[] = QUANTITIES;

export const LEVEL_NAMES: Readonly<Record<Level | 'unfinished', string>> = {
  emergency: 'Emergency: now (T1)',
  'same-day': 'Same day (T2)',
  prompt: 'Prompt: within 2 weeks (T3)',
  'none-found': 'No red flag found (T4)',
  unfinished: 'Unfinished: no result yet',
};

export const SHORT_LEVEL_NAMES: Readonly<Record<Level, string>> = {
  emergency: 'Emergency',
  'same-day': 'Same day',
  prompt: 'Prompt',
  'none-found': 'No red flag found',
};

export const LOCK_NAMES: Readonly<Record<Lock, string>> = {
  none: 'nothing',
  running: 'running',
  loads: 'running and new loads',
  all: 'running, exercises and plans',
};

export const MARKS: Readonly<Record<Source['mark'], string>> = {
  V: 'The source itself, its abstract or its table was read.',
  V2: 'A second document that states what the source says was read; the source itself was not.',
  'V-cit': 'The citation was seen; the figure itself was not.',
  D: 'Design decision. No source gives the number or the step; nothing is cited for it.',
};

/** Sentences of the widget, filled for a reader who has chosen no region. */
export const inWords = (sentence: string): string => new RegionWords(ELSEWHERE, shared).fill(sentence);

export const wordsOf = (id: QuestionId | QuantityId): string =>
  isQuantity(id)
    ? questionnaire.screens[id === 'pain-duration' ? 'duration' : id]
    : questionnaire.questions[id];

export const isQuantity = (id: string): id is QuantityId => quantities.some((row) => row.id === id);

export const quantityOf = (id: QuantityId): Quantity | undefined => quantities.find((row) => row.id === id);

/** The reader's words for an answer. */
export function optionWords(id: QuestionId | QuantityId, option: string): string {
  const screen = id === 'pain-duration' ? 'duration' : id;
  const options: Readonly<Record<string, Readonly<Record<string, string>>>> = questionnaire.options;
  const plain: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' };
  return (isQuantity(id) ? options[screen]?.[option] : undefined) ?? plain[option] ?? option;
}

/** What a condition names: a question, or what is read from a band. */
export function codeOf(fact: string): string {
  if (fact === 'inflammatory-pattern') return 'B.6';
  const quantity = THRESHOLDS.find(({ id }) => id === fact)?.quantity ?? fact;
  return [...QUESTIONS, ...quantities].find(({ id }) => id === quantity)?.spec ?? '';
}

export const nameOf = (fact: string): string => fact.replaceAll('-', ' ');

/** Where what a condition names comes from. */
export function sourcesOf(fact: string): readonly SourceId[] {
  if (fact === 'inflammatory-pattern') {
    return [...INFLAMMATORY_OUTCOMES, LINKED_ILLNESS].flatMap(({ sources }) => sources);
  }
  const quantity = THRESHOLDS.find(({ id }) => id === fact)?.quantity ?? fact;
  return [...QUESTIONS, ...quantities].find(({ id }) => id === quantity)?.sources ?? [];
}

export const sourceRows = (ids: readonly SourceId[]): readonly Source[] =>
  SOURCES.filter(({ id }) => ids.includes(id));

export const setName = (id: CriteriaSetId): string =>
  CRITERIA_SETS.find((set) => set.id === id)?.spec.replace('B.2 ', '') ?? '';

/** Whom the reader is told to ring because of a rule. */
export const whoToRing = ({ contact, level }: RedFlagRule): string =>
  inWords(contact ? checkResult.contacts[contact] : checkResult.who[level]);

export const outcomeWords = (id: InflammatoryOutcomeId): string => checkResult.inflammatory[id];
