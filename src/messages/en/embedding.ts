/**
 * What a site owner reads of each widget, and the fall-back: what stands on a page before the script has run, or
 * where it never runs. A string is a paragraph, an array a list. Not in any file that a reader's page loads.
 */
import { patterns } from './patterns.js';
import { pacing } from './pacing.js';
import { questionnaire } from './questionnaire.js';
import { redFlagCheck } from './red-flag-check.js';
import { run } from './run.js';
import { shared } from './shared.js';

/** Of everything but the check, whose fall-back is the whole list. */
const helpFirst =
  'Get help first if something is new or worse. Call {emergency} now if you cannot pee, or lose control of pee or poo. Call it too if you go numb between your legs, or your legs are newly weak.';

export const embedding = {
  'red-flag-check': {
    name: redFlagCheck.title,
    sentence:
      'A few checklists tell a reader with pain around the sacroiliac joint whether to get help now, today or within two weeks, and why.',
    fallBack: [
      `${questionnaire.watchTitle}:`,
      Object.values(questionnaire.watch),
      'Not sure? Act as if the answer is yes.',
      shared.education,
    ],
  },
  'pacing-calculator': {
    name: pacing.title,
    sentence:
      'A first amount of an activity that sets off the pain, a way to build it up week by week, and a log that says what comes next.',
    fallBack: [
      'You can do this by hand. Take the amount that sets off your pain, and cut it by 3 to 5 tenths. Do about the same on good and bad days.',
      'After each stable week, add a tenth. A week is stable if the pain stays low and is settled by the next morning. If it is not, go back down.',
      helpFirst,
      shared.education,
    ],
  },
  'pattern-explainer': {
    name: patterns.title,
    sentence:
      'Seven patterns of pain as pictures: what may be behind each, what to try, what often backfires, and which signs come first.',
    fallBack: [
      'Pain at the back of the hips often follows a pattern. It may jump as you stand up, come late in a walk, keep to one side, or ease as you move and come back later.',
      'Each can have more than one cause, and a pattern cannot tell which. Take yours along when you see a clinician.',
      helpFirst,
      shared.education,
    ],
  },
  'return-to-run': {
    name: run.title,
    sentence:
      'A gate before the first run, one run at a time with a walk-run timer, and a log that moves the plan on, holds it or steps back.',
    fallBack: [
      'You can do this by hand. Walk fast for 30 minutes on 3 days first. If the pain stays low and settles by the next morning, run 1 minute and walk 2, five times. Leave a day between two runs.',
      'After a calm run, add a minute. If it was too much, or is still sore the next morning, take 2 easy days, and do less.',
      helpFirst,
      shared.education,
    ],
  },
};
