/** The words of the walk-run timer. {braces} are filled in. */
export const runTimer = {
  title: 'Walk-run timer',
  /** As the largest words on the screen. */
  kinds: {
    'warm-up': 'Walk to warm up',
    run: 'Run',
    walk: 'Walk',
    quicker: 'Run a bit quicker',
    easy: 'Run easy',
    uphill: 'Run uphill',
    'cool-down': 'Walk to cool down',
  },
  /** With a time, inside a sentence or a list. */
  stretches: {
    'warm-up': 'walk {time} to warm up',
    run: 'run {time}',
    walk: 'walk {time}',
    quicker: 'run {time} a bit quicker',
    easy: 'run {time} easy',
    uphill: 'run {time} uphill',
    'cool-down': 'walk {time} to cool down',
  },
  minutes: { one: '{n} minute', other: '{n} minutes' },
  seconds: { one: '{n} second', other: '{n} seconds' },
  round: { one: '{n} time: {what}', other: '{n} times: {what}' },

  inAll: '{time} in all.',
  left: '{time} left',
  leftInAll: '{time} left in all',
  next: 'Next: {what}',
  last: 'This is the last part',
  /** The part that is on, of those that are counted. */
  bouts: {
    run: 'Run {n} of {of}',
    quicker: 'Quick part {n} of {of}',
    uphill: 'Hill {n} of {of}',
  },
  /** Between them: how many are done. */
  boutsDone: {
    run: '{n} of {of} runs done',
    quicker: '{n} of {of} quick parts done',
    uphill: '{n} of {of} hills done',
  },
  progress: '{done} of {all} done',
  paused: 'Paused',

  start: 'Start the timer',
  pause: 'Pause',
  resume: 'Go on',
  back: 'Back',
  skip: 'Skip',
  end: 'End early',
  undoEnd: 'Go on with this run',
  log: 'Say how it went',

  cues: 'Extra cues',
  beep: 'Beep',
  vibrate: 'Vibrate',
  speak: 'Say the words',
  beepHint: 'Two high beeps mean run. One low beep means walk. No beep? Check the silent switch.',
  noSound: 'There is no beep in this browser. The words on the screen are enough.',

  screen: {
    before: 'We ask your screen to stay on. If it goes dark, beeps and words can stop. The clock goes on.',
    on: 'Your screen stays on.',
    mayGoDark:
      'Your screen may go dark. Then beeps and words can stop. Set it to stay on, or look at the clock when you come back.',
  },

  away: 'You were away {time}.',
  awayNow: {
    'warm-up': 'Now: walk to warm up.',
    run: 'Now: run.',
    walk: 'Now: walk.',
    quicker: 'Now: run a bit quicker.',
    easy: 'Now: run easy.',
    uphill: 'Now: run uphill.',
    'cool-down': 'Now: walk to cool down.',
  },
  awayDone: 'The time is up.',
  notAway: 'I was not away',
  notAwayDone: 'The clock is put right.',

  done: 'The time is up',
  ended: 'You stopped early',
  ran: 'You ran {time}.',
  ranNothing: 'You have not run yet.',
};
