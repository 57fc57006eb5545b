/** Good to know beside a way back to running, by the rows of `src/knowledge/run-notes.ts`. */
export const runNotes = {
  'talk-pace':
    'Run so slowly that you can talk in full sentences. That is an effort of 3 or 4 of 10. Stay on flat ground at first.',
  'distance-first': 'Build how long you run first, and how fast you run later.',
  'one-change': 'Change one thing at a time: how long, how often or how fast. Never two in one week.',
  'new-ground':
    'New shoes or new ground ask more of you. So do the first runs after more than 4 weeks off. Watch how the next morning feels.',
  'early-signs': 'A bit more pain than usual is an early sign. Stay on the same step until runs are calm.',
  'easy-days':
    'A bad run says it was too much for now. Take 2 easy days, but keep walking gently. Bed rest is not advised.',
  'cross-training':
    'On rest days you can bike, swim or run in water, if it stays quiet. A bike asks less of one leg at a time.',
  'quicker-steps':
    'You may try 5 to 10% more steps a minute, but no faster pace. In a study, the hip then had less to take up.',
  'soft-landing': 'You may try to land more softly, with each foot under your body and not far in front.',
  'level-hips':
    'You may try to keep your hips level. A study of women who run saw long strides and more hip drop in those with sacroiliac joint pain. It does not prove a cause.',
  'strength-goals':
    'Some goals for strength, 20 on each side. Rise on your toes. Bridge on one leg. Stand up on one leg. Lift your leg, lying on your side. They are goals, not a test to pass.',
  'weeks-to-months': 'Coming back to running takes weeks to months, not days.',
};
