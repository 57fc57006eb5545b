/** The words of `<si-red-flag-check>` beside those that every widget shares. */
export const redFlagCheck = {
  title: 'When to get help',
  intro:
    'For adults with pain low in the back, around the sacroiliac joint. That is the joint at the back of the hips.',
  start: 'Start',
  startAgain: 'Start again',
  shareTitle: 'My check: when to get help',
};
