/**
 * The checklist screens as a state and the steps between states. Pure: an answer is kept under its question,
 * so that one can change and the others stay.
 */
import {
  RED_FLAG_QUESTIONS,
  INFLAMMATORY_QUESTIONS,
  type Answers,
  type AskedScreen,
  type Question,
  type QuestionId,
  type QuantityId,
  type Screen,
  type ScreenId,
} from '../rules.js';

/** Which screens there are, and which of them are asked, in their order. */
export interface QuestionSet {
  readonly screens: readonly (Screen & { readonly id: ScreenId })[];
  readonly toAsk: (answers: Answers) => readonly AskedScreen[];
}

export interface QuestionnaireState {
  readonly set: QuestionSet;
  readonly answers: Answers;
  /** The screen on show; none before the first and after the last. */
  readonly screen?: ScreenId;
  /** The questions on it, fixed while it is on show: an answer may settle one that the reader is looking at. */
  readonly questions: readonly (QuestionId | QuantityId)[];
  /** The reader went on without choosing. */
  readonly problem: boolean;
  /** While an earlier answer is being changed: the answers to go back to. */
  readonly before?: Answers;
}

export const empty = (set: QuestionSet): QuestionnaireState => show(set, {}, undefined);

/** Whether nothing is left to ask. */
export const isFinished = ({ set, answers }: QuestionnaireState): boolean => !firstOpen(set, answers);

/** The first screen; answers given before leaving it are still there. */
export function begin({ set, answers }: QuestionnaireState): QuestionnaireState {
  return show(set, answers, set.toAsk(answers)[0]);
}

/** Opens one screen from the result, to change what was answered there. */
export function change(state: QuestionnaireState, id: ScreenId): QuestionnaireState {
  const { set, answers } = state;
  const asked = set.toAsk(answers).find(({ screen }) => screen.id === id);
  return { ...show(set, answers, asked), before: answers };
}

/** A tick counts as yes (true, or not sure); without it the question is open until the reader goes on. */
export function tick(state: QuestionnaireState, question: QuestionId, ticked: boolean): QuestionnaireState {
  const { [question]: _open, ...others } = state.answers;
  return { ...state, answers: ticked ? { ...others, [question]: 'yes' } : others };
}

/** @param option one of `optionsOf` the question that the screen asks */
export function choose(state: QuestionnaireState, option: string): QuestionnaireState {
  const [question] = state.questions;
  return { ...state, answers: { ...state.answers, ...(question && { [question]: option }) }, problem: false };
}

/** Goes on: what is not ticked on a checklist is a no; a choice has to be made. */
export function proceed(state: QuestionnaireState): QuestionnaireState {
  const screen = screenOf(state);
  if (!screen) return state;
  if (screen.kind === 'choice' && state.questions.some((id) => state.answers[id] === undefined))
    return { ...state, problem: true };
  const { set } = state;
  const answers = withoutStale({ ...noToAll(state.questions), ...state.answers });
  const later = set.toAsk(answers).find((asked) => place(set, asked.screen.id) > place(set, screen.id));
  const open = firstOpen(set, answers);
  const next = state.before ? open : (later ?? open);
  const before = state.before && next ? { before: state.before } : {};
  return { ...show(set, answers, next), ...before };
}

/**
 * One screen back. The noes of the screen one comes back to are undone, so that nothing counts as answered
 * that the reader has not said again; its ticks stay. While an answer is being changed, back gives that up.
 */
export function back(state: QuestionnaireState): QuestionnaireState {
  const { set, answers } = state;
  if (state.before) return show(set, state.before, undefined);
  const previous = set
    .toAsk(answers)
    .findLast(({ screen }) => place(set, screen.id) < place(set, state.screen));
  if (previous?.screen.kind !== 'checklist') return show(set, answers, previous);
  const noes = previous.questions.filter((id) => answers[id] === 'no');
  return show(set, without(answers, noes), previous);
}

/** The screen on show. */
export function screenOf({ set, screen: id }: QuestionnaireState): AskedScreen['screen'] | undefined {
  return set.screens.find((screen) => screen.id === id);
}

/** Whether anything on the screen on show is ticked. */
export function anyTicked({ questions, answers }: QuestionnaireState): boolean {
  return questions.some((id) => answers[id] === 'yes');
}

const place = ({ screens }: QuestionSet, id: ScreenId | undefined): number =>
  screens.findIndex((screen) => screen.id === id);

/** The first screen with an unanswered question. */
const firstOpen = (set: QuestionSet, answers: Answers): AskedScreen | undefined =>
  set.toAsk(answers).find(({ questions }) => questions.some((id) => answers[id] === undefined));

function show(set: QuestionSet, answers: Answers, asked: AskedScreen | undefined): QuestionnaireState {
  if (!asked) return { set, answers, questions: [], problem: false };
  return { set, answers, screen: asked.screen.id, questions: asked.questions, problem: false };
}

function noToAll(questions: readonly string[]): Answers {
  return Object.fromEntries(questions.map((id) => [id, 'no']));
}

/** Drops the answers to follow-ups whose question is a no now. */
function withoutStale(answers: Answers): Answers {
  const questions: readonly Question[] = [...RED_FLAG_QUESTIONS, ...INFLAMMATORY_QUESTIONS];
  const stale = questions.filter(({ follows }) => follows && answers[follows as QuestionId] === 'no');
  return without(
    answers,
    stale.map(({ id }) => id),
  );
}

function without(answers: Answers, gone: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !gone.includes(id)));
}
