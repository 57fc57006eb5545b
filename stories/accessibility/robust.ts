/** Principle 4: it works with what people use. */
import {
  axe,
  check,
  hold,
  pacing,
  pattern,
  patternKeys,
  run,
  runKeys,
  supports,
  timer,
  trees,
  type Criterion,
} from './evidence.js';

export const ROBUST: readonly Criterion[] = [
  {
    number: '4.1.2',
    name: 'Name, Role, Value',
    level: 'A',
    ...supports(
      'Native controls throughout. Names, roles and states are checked by axe in three engines and read from the tree in Chromium. No screen reader was tried.',
      check('axe finds nothing'),
      pacing('axe finds nothing'),
      pattern('axe finds nothing'),
      run('axe finds nothing'),
      trees,
      axe,
    ),
  },
  {
    number: '4.1.3',
    name: 'Status Messages',
    level: 'AA',
    ...supports(
      'One polite status in each widget says what changes without the focus moving: each change of a timer once, and what an act came to. An emergency is announced too.',
      runKeys('what is said without moving'),
      patternKeys('what is said without moving'),
      hold('each change is announced once, and no second of it'),
      timer('says each part once as it begins, and nothing in between'),
      check('of an emergency'),
    ),
  },
];
