/** Principle 3: people can understand it. */
import {
  attributes,
  check,
  emergency,
  evidence,
  flow,
  HOST,
  notApplicable,
  notEvaluated,
  pacing,
  pacingInput,
  pacingKeys,
  partly,
  patternKeys,
  run,
  runInput,
  runKeys,
  source,
  supports,
  type Criterion,
} from './evidence.js';

export const UNDERSTANDABLE: readonly Criterion[] = [
  {
    number: '3.1.1',
    name: 'Language of Page',
    level: 'A',
    ...notApplicable(`${HOST} A widget marks its own language.`, attributes('is that of the page')),
  },
  {
    number: '3.1.2',
    name: 'Language of Parts',
    level: 'AA',
    ...supports(
      'Where a widget does not have the language of the page it is in English, and marked so.',
      attributes(
        'that the widget does not have falls back to English, marked as such',
        'that the widget has is that of the page, and so is the direction',
      ),
    ),
  },
  {
    number: '3.2.1',
    name: 'On Focus',
    level: 'A',
    ...supports('Nothing happens on focus.', source('nothing happens on focus alone')),
  },
  {
    number: '3.2.2',
    name: 'On Input',
    level: 'A',
    ...partly(
      'To tick or choose changes no context, with one exception that is meant: ticking an emergency sign brings up the emergency card at once, with the focus on it, once. Nobody is told of that before. It can be taken back, and the reader can go on.',
      emergency(
        'takes the focus once, not at every further tick',
        'lets the reader go on; further on it is a line with the number',
      ),
      pacingKeys('stays where it is while the plan follows a setting'),
      patternKeys('stays where it is while something is lit, noticed or chosen'),
      runKeys('stays where it is while a field is filled in'),
    ),
  },
  { number: '3.2.3', name: 'Consistent Navigation', level: 'AA', ...notApplicable(HOST) },
  {
    number: '3.2.4',
    name: 'Consistent Identification',
    level: 'AA',
    ...notEvaluated(
      'The four widgets take the words of Back, Continue, Print and the like from one place. No test compares all of them.',
    ),
  },
  {
    number: '3.2.6',
    name: 'Consistent Help',
    level: 'A',
    ...notApplicable(
      `${HOST} Inside the check, the emergency number and where to change it stand at the end of every main screen.`,
      check('on every screen ends with where the number is, and in no landmark of the page'),
    ),
  },
  {
    number: '3.3.1',
    name: 'Error Identification',
    level: 'A',
    ...supports(
      'What is wrong is said in words at the field and in a summary with links to the fields, which takes the focus.',
      flow('says that there is a problem, with focus, and where to mend it'),
      pacing('of a field: its question, its hint, and what is wrong with it'),
      pacingInput('the summary takes the focus, and each of its links leads to its field'),
      runInput('without anything names all that is missing, takes the focus there, and keeps the ticks'),
      patternKeys('goes to what is wrong with a question that was left open'),
    ),
  },
  {
    number: '3.3.2',
    name: 'Labels or Instructions',
    level: 'A',
    ...supports(
      'Every field has its question, and a hint where it needs one, also for assistive technology. No asterisks, nothing as a placeholder alone.',
      pacing(
        'of a field: its question, its hint, and what is wrong with it',
        'of a scale: its question, and a number for each choice',
      ),
      run(
        'of the minutes: the question, the hint, and what is wrong with them',
        'of the days: their question, their hint, and what is wrong with them',
      ),
      check('of a question'),
    ),
  },
  {
    number: '3.3.3',
    name: 'Error Suggestion',
    level: 'AA',
    ...supports(
      'Problems say what to write or choose.',
      pacingInput('is refused in words, and stays as it was typed'),
      runInput('are refused in words, and stay as typed'),
      pacingInput('of a day before the plan is refused, and the day of the plan named'),
    ),
  },
  {
    number: '3.3.4',
    name: 'Error Prevention (Legal, Financial, Data)',
    level: 'AA',
    ...supports(
      'A plan that is kept is deleted only after a question. An entry that is deleted can be taken back at once.',
      pacingKeys(
        'goes to the question before everything is deleted, and to what came of it',
        'goes to what was deleted, with the way back right after it',
      ),
      runKeys(
        'goes to the question before everything is deleted, and to what came of it',
        'goes to what was taken back, with the way back right after it',
      ),
    ),
  },
  {
    number: '3.3.7',
    name: 'Redundant Entry',
    level: 'A',
    ...supports(
      'Nothing is asked twice on one page: a check counts for every widget there. On another page it is asked anew, as answers are kept nowhere.',
      evidence('test/dist/return-to-run.test.ts')('the plan knows of the check'),
      evidence('test/dist/pattern-explainer.test.ts')('what was asked in the one counts in the other'),
      flow('keeps the others and comes back to the result'),
    ),
  },
  {
    number: '3.3.8',
    name: 'Accessible Authentication (Minimum)',
    level: 'AA',
    ...notApplicable('Nobody signs in.', source('nothing asks for a password, or who somebody is')),
  },
];
