/** What the pacing tables say of a fact, a unit or a limit, in words and codes. */
import { pacing } from '../../../src/messages/en/pacing.js';
import { PACING_LIMITS, type UNITS, type PacingFact, type UnitId } from '../../../src/rules.js';
import { Amounts } from '../../../src/ui/amounts.js';

const { greenPain, amberPain, strongPain, severePain, irritablePain } = PACING_LIMITS;
const { reboundRise, cutsToHalve, cutDays } = PACING_LIMITS;

const FACTS: Readonly<Record<PacingFact, readonly [code: string, words: string]>> = {
  'anything-new': ['D.3', 'anything new was ticked'],
  spike: ['D.3', `sudden sharp pain, or over ${amberPain.value} of 10 in the session`],
  rebound: [
    'D.3',
    `${reboundRise.value} points or more above usual for over 2 hours, or not settled by the next morning`,
  ],
  flare: ['D.3', 'in a flare'],
  'some-pain': ['D.4', `over ${greenPain.value} of 10 in the session`],
  'not-settled': ['D.5', 'not settled by the next morning'],
  'strong-pain': ['D.5', `${strongPain.value} of 10 or more in the session`],
  'severe-pain': ['D.5', `${severePain.value} of 10 or more in the session`],
  'over-4-hours': ['D.5', 'extra pain for over 4 hours, settled by the morning'],
  'over-a-day': ['D.6', 'extra pain for over a day'],
  irritable: ['D.6', `usual pain of ${irritablePain.value} or more`],
  'third-cut': ['D.5', `cut ${cutsToHalve.value} or later within ${cutDays.value} days`],
};

export const pacingFact = (id: string): readonly [code: string, words: string] =>
  id in FACTS ? FACTS[id as PacingFact] : ['', id];

/** What each limit limits. A limit without words does not compile. */
export const LIMIT_WORDS: Readonly<
  Record<keyof typeof PACING_LIMITS, readonly [what: string, unit: string]>
> = {
  usualDays: ['Days before a session whose median pain at rest is the usual level', 'days'],
  reboundRise: ['Extra pain that makes a rebound', 'points'],
  greenPain: ['Worst pain of a green session', 'of 10'],
  amberPain: ['Worst pain of an amber session; more is a spike', 'of 10'],
  strongPain: ['Worst pain from which four tenths are cut', 'of 10'],
  severePain: ['Worst pain from which half is cut', 'of 10'],
  irritablePain: ['Usual pain from which the first dose is half', 'of 10'],
  sessionsAWeek: ['Sessions at the dose that a stable week has at least', 'sessions'],
  reboundDays: ['Time without red that clears earlier rebounds', 'days'],
  reboundsToStop: ['Rebounds in one series that stop the activity', 'rebounds'],
  cutDays: ['Time in which cuts are counted', 'days'],
  cutsToHalve: ['Cuts in that time from which each is a half', 'cuts'],
  oneMoreRise: ['Steepest mean rise when one unit is the smallest step', '% a week'],
  doublingDays: ['Time in which a dose may at most double', 'days'],
  easyDays: ['Easy days in a flare', 'days'],
  longestRunDays: ['Time in which the longest run counts', 'days'],
  runRise: ['Most that one run may be above the longest', '%'],
  runningBreakDays: ['Longest break after which one still runs by this plan', 'days'],
  sittingBreak: ['Longest sitting before a break', 'minutes'],
  breakLength: ['Length of that break', 'minutes'],
  scheduleWeeks: ['Longest schedule that is shown', 'weeks'],
};

const amounts = new Amounts(pacing, 'en');

export const amountWords = (amount: number, unit: UnitId): string => amounts.format(amount, unit);

/** The grid on which the doses of a unit lie. */
export function gridWords(unit: (typeof UNITS)[number]): string {
  const grain = unit.size / unit.per;
  if (!('coarse' in unit)) return amountWords(grain, unit.id);
  const { from, step } = unit.coarse;
  const [coarse, below, fine] = [step * grain, from * grain, grain].map((it) => amountWords(it, unit.id));
  return `${coarse}; under ${below}: ${fine}`;
}

export const perWeekWords = ([least, most]: readonly [number, number]): string =>
  most === 7 ? 'every day' : `${least === most ? least : `${least} to ${most}`} days, never two running`;
