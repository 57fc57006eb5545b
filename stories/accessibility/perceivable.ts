/** Principle 1: people can perceive it. */
import {
  all,
  axe,
  check,
  evidence,
  FILM,
  hold,
  hostile,
  noMedia,
  notApplicable,
  notEvaluated,
  order,
  pacing,
  partly,
  pattern,
  run,
  source,
  supports,
  trees,
  type Criterion,
} from './evidence.js';

export const PERCEIVABLE: readonly Criterion[] = [
  {
    number: '1.1.1',
    name: 'Non-text Content',
    level: 'A',
    ...supports(
      'Drawings and charts have a name that says what they show, or stand beside words that do. Charts have a table too. Whether the words say enough was not tried with people.',
      pattern('are in order'),
      pacing('of the chart: one picture with the plan in words, and a table with heads'),
      run('of the pictures: one name each, and a table with heads beside the last'),
      axe,
    ),
  },
  { number: '1.2.1', name: 'Audio-only and Video-only (Prerecorded)', level: 'A', ...FILM },
  { number: '1.2.2', name: 'Captions (Prerecorded)', level: 'A', ...FILM },
  { number: '1.2.3', name: 'Audio Description or Media Alternative (Prerecorded)', level: 'A', ...FILM },
  { number: '1.2.4', name: 'Captions (Live)', level: 'AA', ...FILM },
  { number: '1.2.5', name: 'Audio Description (Prerecorded)', level: 'AA', ...FILM },
  {
    number: '1.3.1',
    name: 'Info and Relationships',
    level: 'A',
    ...supports(
      'Groups, lists, tables, fields and headings are native or have their role. Headings begin at the level that the site sets, and skip none. The tree for assistive technology is read in Chromium.',
      check('headings skip no level, and what can be pressed is large enough'),
      pacing('headings skip no level, and what can be pressed is large enough'),
      pattern('are in order'),
      run('headings, landmarks and ids are in order, and what can be pressed is large enough'),
      trees,
      axe,
    ),
  },
  {
    number: '1.3.2',
    name: 'Meaningful Sequence',
    level: 'A',
    ...supports('What is read and what Tab comes to follow the order in the document.', order, trees),
  },
  {
    number: '1.3.3',
    name: 'Sensory Characteristics',
    level: 'A',
    ...notEvaluated(
      'No test reads the instructions for words of shape, place or sound. What the drawings of the pelvis light up is also said in words.',
    ),
  },
  {
    number: '1.3.4',
    name: 'Orientation',
    level: 'AA',
    ...supports(
      'Nothing asks how a device is held, or turns it. The layout follows the width of the place.',
      source('nothing asks how the device is held, or turns it'),
      hostile,
    ),
  },
  {
    number: '1.3.5',
    name: 'Identify Input Purpose',
    level: 'AA',
    ...notApplicable(
      'No field asks for anything about the reader that the criterion lists, such as name or address.',
      source('nothing asks for a password, or who somebody is'),
    ),
  },
  {
    number: '1.4.1',
    name: 'Use of Color',
    level: 'A',
    ...supports(
      'Levels, lights and lines have words, and where they stand side by side also a shape or a place of their own. Forced colours were tried in Chromium only.',
      check('colour'),
      pacing('is not needed to tell the lights apart: each has a name and a shape of its own'),
      pattern('is not needed to tell lines of a curve apart: each has its name beside it'),
      run('is not needed to tell the lights apart: each has a name and a shape of its own'),
    ),
  },
  {
    number: '1.4.2',
    name: 'Audio Control',
    level: 'A',
    ...supports(
      'Beeps last less than a second each. They and the voice can be switched off at any time.',
      evidence('test/browser/run-timer-cues.test.ts')(
        'can be switched off at any time, and on again in time',
      ),
      hold('no beep once it is switched off, for later timers too'),
    ),
  },
  {
    number: '1.4.3',
    name: 'Contrast (Minimum)',
    level: 'AA',
    ...supports(
      'Measured by axe in the widgets’ own light and dark theme, and on a light and a dark page. On a page with other colours, or with custom properties of the site, it is for the site to check.',
      axe,
      check('for clinicians, in the colours of a dark page'),
      pacing('for clinicians, in the colours of a dark page'),
      run('for clinicians, in the colours of a dark page'),
    ),
  },
  {
    number: '1.4.4',
    name: 'Resize Text',
    level: 'AA',
    ...supports(
      'Type is measured against that of the page. Four times the type was tried, which stands for 400 % zoom; the zoom of a browser itself was not.',
      hostile.filter(({ title }) => title.includes('400 %')),
      evidence('test/browser/run-hostile.test.ts')('nothing sticks out at ${what}'),
      evidence('test/browser/hostile.test.ts')('big type, it grows with it'),
    ),
  },
  {
    number: '1.4.5',
    name: 'Images of Text',
    level: 'AA',
    ...supports('There is no picture of text. Words inside drawings are text.', noMedia),
  },
  {
    number: '1.4.10',
    name: 'Reflow',
    level: 'AA',
    ...supports(
      'At 320 and 280 px nothing sticks out. Wide tables scroll by themselves, and can be reached by keyboard.',
      hostile,
    ),
  },
  {
    number: '1.4.11',
    name: 'Non-text Contrast',
    level: 'AA',
    ...partly(
      'The ring of what has the focus, and the edges of fields and buttons, have 3 to 1 or more, in light and in dark. Native boxes are drawn by the browser. Parts of charts and drawings were not measured.',
      all('stands out where one is, and the edge of what is filled in or pressed'),
    ),
  },
  {
    number: '1.4.12',
    name: 'Text Spacing',
    level: 'AA',
    ...supports(
      'With the spacing of the criterion nothing is cut off at 320 px. What a page sets for its own text does not reach into a widget; a reader’s own style sheet does.',
      all('with the spacing of WCAG 1.4.12 nothing is cut off and nothing sticks out at 320 px'),
    ),
  },
  {
    number: '1.4.13',
    name: 'Content on Hover or Focus',
    level: 'AA',
    ...notApplicable(
      'Nothing comes up on hover or focus, and there are no tool tips.',
      source('nothing comes up on hover alone', 'nothing happens on focus alone'),
    ),
  },
];
