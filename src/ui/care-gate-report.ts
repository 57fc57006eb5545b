/** What a gate says on each of its screens, bar questions and their result: one model for screen and text. */
import { today } from '../care/browser.js';
import type { careGate } from '../messages/en/care-gate.js';
import type { SinceCheck } from '../rules.js';
import { careStatus, whyDue } from './care-status.js';
import { careCard, note, watchList, type CheckMessages, type Section } from './check-report.js';
import type { CheckFrame } from './own-check.js';
import { fill, formatDay, type Wording } from './wording.js';

export interface GateMessages extends CheckMessages {
  readonly careGate: Wording<typeof careGate>;
}

/** What the gate needs to know of the plan widget around it, as it is now. */
export interface GateFrame extends CheckFrame {
  readonly messages: GateMessages;
  readonly since: SinceCheck;
  /** Where the site has the check; on this very page, the gate asks no questions of its own. */
  readonly checkHref: string | undefined;
}

export type GateScreen = 'emergency' | 'due' | 'ask' | 'locked' | 'open';

export function gateSections(screen: GateScreen, frame: GateFrame): readonly Section[] {
  const { messages, locale, since, care, checkHref } = frame;
  const { careGate: words, checkResult, questionnaire: asked } = messages;
  const check = care?.state.check;
  if (screen === 'emergency') return [careCard('emergency', frame)];
  if (screen === 'due') {
    const why = words.why[whyDue(check, today(), since)];
    // What is said of this page may not be true of another.
    return [leading(words.dueTitle, why, ...(checkHref ? [] : [asked.time])), watchList(asked)];
  }
  if (!check) return [];
  const { level, locks, checkedOn, confirmedOn = checkedOn } = check;
  if (screen === 'ask') {
    const title = fill(words.askTitle, { date: formatDay(confirmedOn, locale) });
    return [leading(title, words.askFor), watchList(asked)];
  }
  const isCard = level === 'same-day' || level === 'prompt';
  const what = isCard && checkResult.levels[level].heading;
  const because = what ? [fill(words.because, { date: formatDay(checkedOn, locale), what })] : [];
  if (screen === 'locked') {
    const reason = [words.lockTitle, ...because, checkResult.locks.all] as const;
    return isCard
      ? [careCard(level, frame), note(...reason, words.opens), watchList(asked)]
      : [leading(...reason), watchList(asked)];
  }
  if (locks === 'none') return [];
  const { lock } = careStatus(check, today(), since);
  const still = lock === 'none' ? [words.opened] : [checkResult.locks[lock]];
  const less = lock === 'running' ? [words.less] : [];
  return [note(words.lockTitle, ...because, ...still, ...less)];
}

const leading = (...said: Parameters<typeof note>): Section => ({ ...note(...said), leads: true });
