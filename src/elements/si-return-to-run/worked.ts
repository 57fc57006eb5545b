/** All that is worked out from days and log, for the screen and for the text. */
import {
  runPlan,
  runsAhead,
  type CheckRecord,
  type Day,
  type Lock,
  type RunAhead,
  type RunLogEntry,
  type RunPlan,
  type RunSettings,
} from '../../rules.js';
import { isCalendarDay } from '../../ui/form.js';

/** A plan with all that is worked out from it. */
export interface Worked {
  readonly settings: RunSettings;
  readonly plan: RunPlan;
  /** The day on which the checks were passed last. */
  readonly begun: Day;
  /** If every run is stable, and the likely way. */
  readonly shortest: RunAhead;
  readonly likely: RunAhead;
}

/** @param lock what the check keeps closed, whatever the log says */
export function workOut(
  settings: RunSettings,
  log: readonly RunLogEntry[],
  check: CheckRecord | undefined,
  lock: Lock,
  today: Day,
): Worked {
  // A clock that was set back, as on a flight to the west, makes no entry one of a day to come.
  const day = log.reduce((latest, { date }) => (date > latest ? date : latest), today);
  const checkedOn = check && !check.worse && isCalendarDay(check.checkedOn) ? check.checkedOn : undefined;
  const plan = runPlan(settings, log, day, { lock, checkedOn });
  const isOpen = plan.status === 'run';
  const none = { runs: [] };
  return {
    settings,
    plan,
    begun: log.reduce((last, { kind, date }) => (kind === 'start' && date > last ? date : last), ''),
    shortest: isOpen ? runsAhead(settings, log, day) : none,
    likely: isOpen ? runsAhead(settings, log, day, { likely: true }) : none,
  };
}
