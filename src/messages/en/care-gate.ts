/** The words of what a plan asks before it goes on, and of what a check keeps closed. */
export const careGate = {
  /** Heads the text of a check that a plan has asked itself. */
  checkTitle: 'My check: when to get help',
  dueTitle: 'First, a few questions',
  /** Why a whole check is due. */
  why: {
    none: 'Some signs need help before any plan. So we ask about them first.',
    old: 'Your last check is out of date. A check counts for 4 weeks.',
    flare: 'Your flare has lasted over a week. That calls for a new check.',
    worse: 'Something is new or worse since your last check. So that check does not count any more.',
  },
  start: 'Start the check',
  link: 'Go to the check',
  here: 'Answer them here',
  again: 'Do the check again',
  goOn: 'Go on',
  askTitle: 'Is anything new or worse since {date}?',
  askFor: 'For example: worse pain, pain in a new place, numbness, weakness, a fever or a fall.',
  nothingNew: 'No, nothing',
  newOrWorse: 'Yes, or I am not sure',
  lockTitle: 'Because of your check',
  because: 'Your check on {date} said: {what}.',
  less: 'You may always do less.',
  /** Where the check keeps the whole plan closed. */
  opens: 'This plan opens once a clinician has seen you and says you may exercise.',
  clearance: 'Has a clinician seen you?',
  cleared: {
    exercise: 'A clinician has seen me for this since it began and says I may exercise',
    running: 'A clinician has seen me for this since it began and says I may run',
  },
  both: 'To run, tick both.',
  clearedHint: 'What you tick opens the plan. It does not change the result of your check.',
  opened: 'You said that a clinician has seen you and says you may go on.',
};
