/**
 * A check in words, most urgent first: one model for the screen, for print, and for the text that Copy and
 * Share give. Sentences still have their {placeholders}; the region fills them, as text or with links.
 */
import type { checkResult } from '../messages/en/check-result.js';
import type { questionnaire } from '../messages/en/questionnaire.js';
import type { shared } from '../messages/en/shared.js';
import {
  CRITERIA_SETS,
  RED_FLAG_SOURCES,
  type Answers,
  type AskedScreen,
  type Day,
  type FiredRule,
  type InflammatoryResult,
  type Level,
  type QuestionId,
  type RedFlagResult,
  type ScreenId,
} from '../rules.js';
import { citations } from './citations.js';
import { specOf, tickedFor, watchLines } from './questionnaire.js';
import type { RegionWords } from './region.js';
import { fill, formatDay, type Wording } from './wording.js';

/** The words that the questions and their result need. */
export interface CheckMessages {
  readonly shared: Wording<typeof shared>;
  readonly questionnaire: Wording<typeof questionnaire>;
  readonly checkResult: Wording<typeof checkResult>;
}

export interface Check {
  readonly result: RedFlagResult;
  readonly answers: Answers;
  /** The screens that were asked. */
  readonly screens: readonly AskedScreen[];
  /** None while questions are open, even where an emergency has shown already. */
  readonly checkedOn: Day | undefined;
  readonly messages: CheckMessages;
  readonly locale: string;
  readonly region: RegionWords;
  /** Adds rule codes, thresholds, published accuracy and sources in full. */
  readonly clinician: boolean;
}

export interface Line {
  /** The reader's own answers that it is about. */
  readonly ticked?: readonly string[];
  readonly text: string;
  /** What stands behind "Why?". */
  readonly why?: string;
  /** Answers of no on this screen, and the screen itself, to change them. */
  readonly no?: readonly string[];
  readonly change?: ScreenId;
}

export interface Section {
  readonly kind: 'care-card' | 'reasons' | 'watch-list' | 'answers' | 'note';
  /** Of a care card. */
  readonly level?: Level;
  readonly heading: string;
  /** Whether it heads the screen and takes the focus there. */
  readonly leads?: true;
  /** Stands before the heading for those who cannot see the colour. */
  readonly urgency?: string;
  readonly lines: readonly Line[];
}

/** The sections that have something to say: the card first, the answers last. */
export function report(check: Check): readonly Section[] {
  const { result, messages } = check;
  const { checkResult: words } = messages;
  if (check.checkedOn === undefined || result.level === 'unfinished')
    return [watchList(messages.questionnaire)];
  const sections: readonly Section[] = [
    careCard(result.level, check),
    {
      kind: 'reasons',
      heading: words.reasonsTitle,
      lines: result.rules.map((rule) => reason(rule, check)),
    },
    note(words.mentionTitle, ...result.notes.map((id) => words.notes[id])),
    note(words.locksTitle, ...(result.locks === 'none' ? [] : [words.locks[result.locks]])),
    note(words.inflammatoryTitle, ...inflammatoryLines(check)),
    ...(result.level === 'emergency' ? [] : [watchList(messages.questionnaire)]),
    {
      kind: 'answers',
      heading: words.answersTitle,
      lines: check.screens.map((asked) => answered(asked, check)),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** The report as one text. */
export function reportText(check: Check, title: string): string {
  const { messages, checkedOn, locale } = check;
  const date = checkedOn && fill(messages.checkResult.dateLine, { date: formatDay(checkedOn, locale) });
  return sectionsText(report(check), check, title, date);
}

/** Sections as one text. @param opening what stands before them */
export function sectionsText(
  sections: readonly Section[],
  { messages, region }: Pick<Check, 'messages' | 'region'>,
  ...opening: readonly (string | undefined)[]
): string {
  const { checkResult: words, shared: common } = messages;
  const blocks = sections.map(({ urgency, heading, lines }) =>
    [
      (urgency ? `${urgency}: ` : '') + region.fill(heading),
      ...lines.map(({ ticked, text, why, no }) =>
        [
          '-',
          ticked?.length && `${words.ticked} ${ticked.join(' ')}`,
          region.fill(text),
          why,
          no?.length && `${fill(words.noTo, { count: String(no.length) })}.`,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ].join('\n'),
  );
  const closing = `${common.education} ${region.fill(common.emergency)}`;
  return [...opening, ...blocks, closing].filter(Boolean).join('\n\n');
}

/** What to do at a level. */
export function careCard(level: Level, { messages, region }: Pick<Check, 'messages' | 'region'>): Section {
  const { checkResult: words, questionnaire: asked, shared: common } = messages;
  const card = level === 'emergency' ? asked.emergency : words.levels[level];
  const lines = region.known && level === 'emergency' ? [...card.do, common.elsewhere] : card.do;
  return {
    kind: 'care-card',
    level,
    leads: true,
    urgency: words.urgency[level],
    heading: card.heading,
    lines: lines.map((text) => ({ text })),
  };
}

/** What was ticked, what that can mean, and whom to ring where the card does not say it already. */
function reason(rule: FiredRule, { result, answers, screens, messages, clinician }: Check): Line {
  const { checkResult: words, questionnaire: asked } = messages;
  const ids = tickedFor(rule, answers);
  const duration = screens.filter(({ questions }) => questions.includes('pain-duration'));
  const own = rule.contact ? words.contacts[rule.contact] : '';
  const later = rule.level === result.level ? '' : words.later;
  // Beside an emergency, nothing less urgent may compete for the call.
  const usual = later && result.level !== 'emergency' ? words.who[rule.level] : '';
  const who = own || usual ? [later, own || usual] : [];
  return {
    ticked: [
      ...ids.map((id) => asked.questions[id]),
      ...(rule.id === 'over-6-weeks' ? duration.map((screen) => chosen(screen, answers, asked)) : []),
    ],
    text: [words.reasons[rule.why], ...who].filter(Boolean).join(' '),
    why:
      (clinician ? `[${[rule.spec, ...ids.map(specOf)].join(', ')}] ` : '') +
      citations(RED_FLAG_SOURCES, rule.sources, messages.shared, clinician),
  };
}

/** A choice as its question with the answer. */
function chosen(
  { screen, questions }: AskedScreen,
  answers: Answers,
  words: CheckMessages['questionnaire'],
): string {
  const labels: Readonly<Record<string, string>> = words.options[screen.id as keyof typeof words.options];
  const [question] = questions;
  return `${words.screens[screen.id]} ${(question && labels[String(answers[question])]) ?? ''}`;
}

function inflammatoryLines({ result, answers, screens, messages, clinician }: Check): readonly string[] {
  const { checkResult: words, questionnaire: asked } = messages;
  if (!result.inflammatory) {
    const over = result.level === 'emergency' || result.level === 'same-day';
    return over ? [] : [words.tooEarly];
  }
  const { outcomes } = result.inflammatory;
  const unsure = screens
    .filter(({ questions }) => questions.some((id) => answers[id] === 'not-sure'))
    .map(({ screen }) => asked.screens[screen.id]);
  return [
    ...outcomes.map((id) => words.inflammatory[id]),
    ...(outcomes.length > 0 ? [words.inflammatoryOdds] : []),
    ...(unsure.length > 0 ? [fill(words.notSure, { answers: unsure.join(' ') })] : []),
    ...(clinician ? scores(result.inflammatory, words) : []),
  ];
}

/** Every published set with its points, cut-offs and accuracy. */
function scores({ sets }: InflammatoryResult, words: CheckMessages['checkResult']): readonly string[] {
  return CRITERIA_SETS.map((set) => {
    const { points, status } = sets[set.id];
    const line = fill(words.setScore, {
      name: set.spec,
      points: String(points),
      items: String(set.items.length),
      cutoff: set.cutoffs.join(' / '),
      status: words.setStatus[status],
    });
    if (!('accuracy' in set)) return line;
    const { sensitivity, specificity } = set.accuracy;
    const figures = { sensitivity: String(sensitivity), specificity: String(specificity) };
    return `${line} ${fill(words.setAccuracy, figures)}`;
  });
}

/** The emergency signs in short. */
export function watchList(asked: CheckMessages['questionnaire']): Section {
  return {
    kind: 'watch-list',
    heading: asked.watchTitle,
    lines: watchLines(asked).map((text) => ({ text })),
  };
}

export function note(heading: string, ...lines: readonly string[]): Section {
  return { kind: 'note', heading, lines: lines.map((text) => ({ text })) };
}

/** The answers of one screen, those of no apart. */
export function answered(
  asked: AskedScreen,
  { answers, messages }: Pick<Check, 'answers' | 'messages'>,
): Line {
  const { questionnaire: words } = messages;
  const { screen } = asked;
  if (screen.kind === 'choice') return { text: chosen(asked, answers, words), change: screen.id };
  const said = (answer: string) =>
    (asked.questions as readonly QuestionId[])
      .filter((id) => answers[id] === answer)
      .map((id) => words.questions[id]);
  return { text: words.screens[screen.id], ticked: said('yes'), no: said('no'), change: screen.id };
}
