/** What a row of the report is made of: a verdict, remarks, and tests by file and title. */
export type Verdict = 'supports' | 'partly' | 'not-applicable' | 'not-evaluated';

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  supports: 'Supports',
  partly: 'Partially supports',
  'not-applicable': 'Not applicable',
  'not-evaluated': 'Not evaluated',
};

/** A test by the start of its title, as it stands in the file. */
export interface Evidence {
  readonly file: string;
  readonly title: string;
}

export interface Criterion {
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  readonly verdict: Verdict;
  readonly remarks: string;
  readonly tests: readonly Evidence[];
}

type Row = Omit<Criterion, 'number' | 'name' | 'level'>;

export const evidence =
  (file: string) =>
  (...titles: readonly string[]): readonly Evidence[] =>
    titles.map((title) => ({ file, title }));

export const check = evidence('test/browser/accessibility.test.ts');
export const pacing = evidence('test/browser/pacing-accessibility.test.ts');
export const pattern = evidence('test/browser/pattern-accessibility.test.ts');
export const run = evidence('test/browser/run-accessibility.test.ts');
export const all = evidence('test/browser/accessibility-widgets.test.ts');
export const source = evidence('test/unit/accessibility-source.test.ts');
export const stories = evidence('scripts/lib/story-page.mjs');
export const pacingKeys = evidence('test/browser/pacing-keyboard.test.ts');
export const patternKeys = evidence('test/browser/pattern-keyboard.test.ts');
export const runKeys = evidence('test/browser/run-keyboard.test.ts');
export const timer = evidence('test/browser/run-timer.test.ts');
export const hold = evidence('test/browser/hold-timer.test.ts');
export const attributes = evidence('test/browser/attributes.test.ts');
export const flow = evidence('test/browser/flow.test.ts');
export const emergency = evidence('test/browser/emergency.test.ts');
export const pacingInput = evidence('test/browser/pacing-input.test.ts');
export const runInput = evidence('test/browser/run-input.test.ts');
export const hostile = [
  ...evidence('test/browser/hostile.test.ts')(
    'nothing sticks out at 320 and at 280 px',
    'nothing sticks out at four times the type (400 % zoom)',
  ),
  ...evidence('test/browser/pacing-hostile.test.ts')(
    'nothing sticks out at 320 and at 280 px',
    'nothing sticks out at four times the type (400 % zoom)',
  ),
  ...evidence('test/browser/pattern-hostile.test.ts')(
    'nothing sticks out at 320 and 280 px',
    'nothing sticks out at four times the type (400 % zoom)',
  ),
  ...evidence('test/browser/run-hostile.test.ts')('nothing sticks out at 320 and at 280 px'),
];
export const wholeOrder = 'reaches everything once, in the order in which it is read';
export const order = [
  ...check(wholeOrder),
  ...pacingKeys(wholeOrder),
  ...patternKeys(wholeOrder),
  ...runKeys(wholeOrder),
];
/** Every story, in both colour schemes. */
export const axe = stories('function runAxe');
export const tree = 'what a screen reader has to say';
export const trees = [...check(tree), ...pacing(tree), ...pattern(tree), ...run(tree)];

export const supports = (remarks: string, ...tests: readonly (readonly Evidence[])[]): Row => ({
  verdict: 'supports',
  remarks,
  tests: tests.flat(),
});

export const partly = (remarks: string, ...tests: readonly (readonly Evidence[])[]): Row => ({
  ...supports(remarks, ...tests),
  verdict: 'partly',
});

export const notApplicable = (remarks: string, ...tests: readonly (readonly Evidence[])[]): Row => ({
  ...supports(remarks, ...tests),
  verdict: 'not-applicable',
});

export const notEvaluated = (remarks: string): Row => ({ verdict: 'not-evaluated', remarks, tests: [] });

export const noMedia = source('no picture, sound or film file, and no picture of text');
export const FILM = notApplicable(
  'There is no film and no recorded sound. The timers make beeps, and speak where asked to.',
  noMedia,
);
export const HOST = 'A widget is a part of a page. This is for the page around it.';
