/** Principle 2: people can work it. */
import {
  all,
  axe,
  check,
  emergency,
  evidence,
  flow,
  hold,
  HOST,
  notApplicable,
  order,
  pacing,
  pacingKeys,
  pattern,
  patternKeys,
  run,
  runInput,
  runKeys,
  source,
  supports,
  timer,
  trees,
  wholeOrder,
  type Criterion,
} from './evidence.js';

export const OPERABLE: readonly Criterion[] = [
  {
    number: '2.1.1',
    name: 'Keyboard',
    level: 'A',
    ...supports(
      'Each widget is gone through by keyboard alone, in three engines.',
      check('the keyboard'),
      pacingKeys('leads from the start to a first dose, a session and its light'),
      patternKeys('leads from the pictures over every part to the summary'),
      runKeys('leads from the start to a plan, a timer and a run in the log'),
      timer('a whole session can be done, with Tab in one direction only'),
    ),
  },
  {
    number: '2.1.2',
    name: 'No Keyboard Trap',
    level: 'A',
    ...supports('Tab comes out at the end of every main screen.', check('is not caught anywhere'), order),
  },
  {
    number: '2.1.4',
    name: 'Character Key Shortcuts',
    level: 'A',
    ...notApplicable('There are none.', source('no shortcut of a single key: nothing listens to keys')),
  },
  {
    number: '2.2.1',
    name: 'Timing Adjustable',
    level: 'A',
    ...supports(
      'No answer has a time limit. A timer runs only where the reader starts it, and can be paused or ended. For 400 ms after a new screen a tap does nothing, so that the second half of a double tap answers no question.',
      timer('Pause holds the time, Go on takes it up, and the focus stays where the thumb is'),
      hold('tells how long it was held, with the focus there, and can start again'),
      evidence('test/browser/double-tap.test.ts')(
        'a second tap on the main button does nothing; later it does',
      ),
    ),
  },
  {
    number: '2.2.2',
    name: 'Pause, Stop, Hide',
    level: 'A',
    ...supports(
      'People move only in the drawings of the explainer, and one button stops them all; with reduced motion they stand still. The drawing of the pelvis moves for less than 5 seconds. Timers count once the reader has started them, and can be stopped.',
      evidence('test/browser/pattern-try.test.ts')(
        'have a button that stops them all, and lets them go on',
        'stand still with nothing to stop where the device asks for less motion',
      ),
      source('what moves by itself and has no button to stop it is over within 5 seconds'),
      evidence('test/browser/figure.test.ts')(
        'where the device asks for less motion it is a still with both poses',
      ),
    ),
  },
  {
    number: '2.3.1',
    name: 'Three Flashes or Below Threshold',
    level: 'A',
    ...supports(
      'Nothing flashes. What moves is line drawings, less than three times a second.',
      source('no drawing moves there and back three times in a second'),
    ),
  },
  { number: '2.4.1', name: 'Bypass Blocks', level: 'A', ...notApplicable(HOST) },
  {
    number: '2.4.2',
    name: 'Page Titled',
    level: 'A',
    ...notApplicable(`${HOST} Widgets do not change its title.`),
  },
  {
    number: '2.4.3',
    name: 'Focus Order',
    level: 'A',
    ...supports(
      'Tab follows the order of reading. The focus goes to the heading of each new screen, to problems, and to what came of an act.',
      order,
      flow('goes to the heading of each new screen'),
      pacingKeys('goes to the heading of each new screen'),
      patternKeys('goes to the heading of each part, by every way there is'),
      runKeys('goes to the heading of each new screen'),
    ),
  },
  {
    number: '2.4.4',
    name: 'Link Purpose (In Context)',
    level: 'A',
    ...supports(
      'Links are telephone numbers, fields to mend, the check, and the site’s own. Each has a name; numbers stand in a sentence that says whose they are.',
      emergency('as links, with its name and a way out beside them'),
      runInput('each link of the summary leads to its field, and not into the address'),
      axe,
    ),
  },
  { number: '2.4.5', name: 'Multiple Ways', level: 'AA', ...notApplicable(HOST) },
  {
    number: '2.4.6',
    name: 'Headings and Labels',
    level: 'AA',
    ...supports(
      'Every screen and field has its own words as its heading or label. The tests read them as they stand in the catalogue of words; whether they describe well was not tried with people.',
      trees,
      axe,
    ),
  },
  {
    number: '2.4.7',
    name: 'Focus Visible',
    level: 'AA',
    ...supports(
      'A ring of 3 px on whatever the keyboard comes to; in the check on every main screen, in the others on the first. How well it stands out is at 1.4.11.',
      check(wholeOrder),
      all('stands out where one is, and the edge of what is filled in or pressed'),
    ),
  },
  {
    number: '2.4.11',
    name: 'Focus Not Obscured (Minimum)',
    level: 'AA',
    ...supports(
      'Nothing is fixed over a widget. One drawing stays in sight in a column of its own, beside the text. What a page fixes over its content is for the page; the custom property --si-scroll-margin keeps headings clear of it.',
      source(
        'nothing is fixed over the rest of the page',
        'one thing stays in sight while the rest scrolls: a drawing in a column of its own',
      ),
    ),
  },
  {
    number: '2.5.1',
    name: 'Pointer Gestures',
    level: 'A',
    ...notApplicable(
      'A tap is all there is.',
      source('nothing is dragged, and no gesture is more than a tap'),
    ),
  },
  {
    number: '2.5.2',
    name: 'Pointer Cancellation',
    level: 'A',
    ...supports(
      'All acts are clicks, so they happen on the way up.',
      source('nothing happens on the way down of a pointer'),
    ),
  },
  {
    number: '2.5.3',
    name: 'Label in Name',
    level: 'A',
    ...supports(
      'The name of what is pressed has the words that are seen on it. Read from main screens, not tried with speech.',
      all('the name of what is pressed has the words that are seen on it'),
    ),
  },
  {
    number: '2.5.4',
    name: 'Motion Actuation',
    level: 'A',
    ...notApplicable('Nothing listens to motion.', source('nothing listens to the motion of the device')),
  },
  {
    number: '2.5.7',
    name: 'Dragging Movements',
    level: 'AA',
    ...notApplicable('Nothing is dragged.', source('nothing is dragged, and no gesture is more than a tap')),
  },
  {
    number: '2.5.8',
    name: 'Target Size (Minimum)',
    level: 'AA',
    ...supports(
      'Buttons and options are at least 44 px high at a width of 320 px, and what stands in a line of text at least 24.',
      check(
        'headings skip no level, and what can be pressed is large enough',
        'does not touch what is pressed next to it',
      ),
      pacing('headings skip no level, and what can be pressed is large enough'),
      pattern('headings, landmarks, ids, names of pictures, and room for a thumb at 320 px'),
      run('headings, landmarks and ids are in order, and what can be pressed is large enough'),
      timer('fits ${width} px, with the time as the largest thing on it and targets for a thumb'),
    ),
  },
];
