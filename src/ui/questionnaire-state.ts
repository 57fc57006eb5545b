/**
 * The checklist screens as a state and the steps between states. Pure: an answer is kept under its question,
 * so that one can change and the others stay.
 */
import {
  QUESTION_SCREENS,
  RED_FLAG_QUESTIONS,
  INFLAMMATORY_QUESTIONS,
  screensToAsk,
  type Answers,
  type AskedScreen,
  type Question,
  type QuestionId,
  type QuantityId,
  type ScreenId,
} from '../rules.js';

export interface QuestionnaireState {
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

export const EMPTY: QuestionnaireState = { answers: {}, questions: [], problem: false };

/** The first screen; answers given before leaving it are still there. */
export function begin({ answers }: QuestionnaireState): QuestionnaireState {
  return show(answers, screensToAsk(answers)[0]);
}

/** Opens one screen from the result, to change what was answered there. */
export function change(state: QuestionnaireState, id: ScreenId): QuestionnaireState {
  const asked = screensToAsk(state.answers).find(({ screen }) => screen.id === id);
  return { ...show(state.answers, asked), before: state.answers };
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
  const answers = withoutStale({ ...noToAll(state.questions), ...state.answers });
  const screens = screensToAsk(answers);
  const later = screens.find((asked) => place(asked.screen.id) > place(screen.id));
  const open = screens.find(({ questions }) => questions.some((id) => answers[id] === undefined));
  const next = state.before ? open : (later ?? open);
  const before = state.before && next ? { before: state.before } : {};
  return { ...show(answers, next), ...before };
}

/**
 * One screen back. The noes of the screen one comes back to are undone, so that nothing counts as answered
 * that the reader has not said again; its ticks stay. While an answer is being changed, back gives that up.
 */
export function back(state: QuestionnaireState): QuestionnaireState {
  if (state.before) return show(state.before, undefined);
  const previous = screensToAsk(state.answers).findLast(
    ({ screen }) => place(screen.id) < place(state.screen),
  );
  if (previous?.screen.kind !== 'checklist') return show(state.answers, previous);
  const noes = previous.questions.filter((id) => state.answers[id] === 'no');
  return show(without(state.answers, noes), previous);
}

/** The screen on show. */
export function screenOf({ screen: id }: QuestionnaireState): AskedScreen['screen'] | undefined {
  return QUESTION_SCREENS.find((screen) => screen.id === id);
}

/** Whether anything on the screen on show is ticked. */
export function anyTicked({ questions, answers }: QuestionnaireState): boolean {
  return questions.some((id) => answers[id] === 'yes');
}

const place = (id: ScreenId | undefined): number => QUESTION_SCREENS.findIndex((screen) => screen.id === id);

function show(answers: Answers, asked: AskedScreen | undefined): QuestionnaireState {
  if (!asked) return { answers, questions: [], problem: false };
  return { answers, screen: asked.screen.id, questions: asked.questions, problem: false };
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
