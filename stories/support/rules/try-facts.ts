/** What the tables of the pattern explainer say of a timer or a limit, in words. */
import { exercises } from '../../../src/messages/en/exercises.js';
import { TRY_LIMITS, type Exercise, type SelfCheck } from '../../../src/rules.js';

const lengthText = (seconds: number): string =>
  seconds < 60 ? `${seconds}\u00A0s` : `${seconds / 60}\u00A0min`;

/** "4 × (hold 5 s, let go 5 s)". */
export function timerText({ timer = [] }: SelfCheck | Exercise): string {
  const rounds = timer.map(({ times, segments }) => {
    const said = segments
      .map(({ kind, seconds }) => `${exercises.timer.kinds[kind].toLowerCase()} ${lengthText(seconds)}`)
      .join(', ');
    return times === 1 ? said : `${times}\u00A0× (${said})`;
  });
  return rounds.join(', ') || 'no timer';
}

/** What each limit limits. A limit without words does not compile. */
export const TRY_LIMIT_WORDS: Readonly<
  Record<keyof typeof TRY_LIMITS, readonly [what: string, unit: string]>
> = {
  ceiling: ['Pain above this is a spike: stop', 'of 10'],
  points: ['Points more pain than usual that make a rebound …', 'points'],
  hours: ['… where they last longer than this', 'hours'],
  easyDays: ['Easy days after too much', 'days'],
  less: ['How much less at the next start', '%'],
  reboundWeeks: ['Time in which a second rebound stops the exercise', 'weeks'],
  more: ['Rise in a week, at most, while things stay calm', '%'],
  reviewWeeks: ['Time without a gain, then look at it again', 'weeks'],
};

export const fromTo = ([from, to]: readonly [number, number]): string =>
  from === to ? `${from}` : `${from} to ${to}`;

export const limitValues = Object.fromEntries(
  Object.entries(TRY_LIMITS).map(([id, { value }]) => [id, fromTo(value)]),
);
