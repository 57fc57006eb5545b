/**
 * The questions before pain that eases with movement may be explained as tiredness (F1).
 *
 * Owns: what the answers allow to be told. Does not own: what comes before and after the questions.
 */
import {
  checkMovement,
  explainPatterns,
  MOVEMENT_SCREENS,
  movementScreens,
  type Explained,
  type FailureModeId,
  type MovementCheck,
} from '../../rules.js';
import { Questionnaire, type QuestionnaireOptions } from '../../ui/questionnaire.js';
import type { ScreenHost } from '../../ui/screen-change.js';

export class MovementQuestions extends Questionnaire {
  constructor(host: ScreenHost, options: Omit<QuestionnaireOptions, 'set'>) {
    super(host, { ...options, set: { screens: MOVEMENT_SCREENS, toAsk: movementScreens } });
  }

  /** Whether tiredness may be told; nothing where no picked pattern is about it. */
  check({ patterns }: Explained): MovementCheck | undefined {
    const check = checkMovement(this.answers);
    // What the answers came to stays, whatever is picked after them.
    const isAsked = patterns.some(({ asksMovement }) => asksMovement) || check.shows === 'inflammatory';
    return isAsked ? check : undefined;
  }

  /** The ways of faltering that may be told: not those of tiredness alone while it is held back. */
  modes(explained: Explained): readonly FailureModeId[] {
    const shows = this.check(explained)?.shows;
    if (shows === undefined || shows === 'tiredness') return explained.modes;
    const told = explained.patterns.filter(({ asksMovement }) => !asksMovement).map(({ id }) => id);
    return told.length > 0 ? explainPatterns(told).modes : [];
  }
}
