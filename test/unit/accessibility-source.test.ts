/**
 * What the widgets do not have, so that a criterion of WCAG does not apply to them, or cannot be failed: read from
 * the source. The report on accessibility names these tests.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { FIGURES, type FigureRow } from '../../src/rules.js';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|css)$/.test(name))
  .map((name) => join('src', name));

/** Without comments, which may speak of anything. */
const sources = files.map((file) => ({
  file,
  text: readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, ''),
}));

const filesWith = (pattern: RegExp): readonly string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test('there is a source to read', () => {
  assert.ok(sources.length > 80, `${sources.length} files`);
  assert.ok(filesWith(/@click=/).length > 5);
});

const ABSENT: Readonly<Record<string, RegExp>> = {
  'no picture, sound or film file, and no picture of text':
    /<(?:img|video|audio|object|embed)\b|background-image|\burl\(/,
  'no shortcut of a single key: nothing listens to keys':
    /accesskey|addEventListener\(\s*['"]key|@key(?:down|up|press)/i,
  'nothing happens on the way down of a pointer':
    /@(?:pointer|mouse|touch)(?:down|start)|['"](?:pointerdown|mousedown|touchstart)['"]/,
  'nothing is dragged, and no gesture is more than a tap':
    /draggable|@drag|['"](?:dragstart|pointermove|touchmove|mousemove|gesturestart)['"]|@(?:pointer|touch|mouse)move|type="range"/,
  'nothing listens to the motion of the device': /devicemotion|deviceorientation|Accelerometer|Gyroscope/,
  'nothing asks how the device is held, or turns it': /orientation\.lock|\(orientation:|screen\.orientation/,
  'nothing happens on focus alone': /@focus(?:in|out)?=|['"]focusin['"]/,
  'nothing comes up on hover alone':
    /@(?:mouse|pointer)(?:enter|over)=|['"](?:mouseenter|mouseover|pointerenter|pointerover)['"]|\stitle=/,
  'nothing asks for a password, or who somebody is': /type="(?:password|email|tel)"|autocomplete="(?!off)/,
  'nothing is fixed over the rest of the page': /position:\s*fixed/,
};

for (const [what, pattern] of Object.entries(ABSENT)) {
  test(what, () => assert.deepEqual(filesWith(pattern), []));
}

test('one thing stays in sight while the rest scrolls: a drawing in a column of its own', () => {
  assert.deepEqual(filesWith(/position:\s*sticky/), [
    join('src', 'elements', 'si-pattern-explainer', 'model.styles.ts'),
  ]);
});

test('no drawing moves there and back three times in a second', () => {
  const figures: readonly FigureRow[] = FIGURES;
  for (const { id, seconds } of figures) assert.ok(seconds === undefined || seconds > 1 / 3, id);
  assert.ok(figures.some(({ seconds }) => seconds !== undefined));
});

test('what moves by itself and has no button to stop it is over within 5 seconds', () => {
  const moves = sources.flatMap(({ text }) =>
    [...text.matchAll(/animation:\s*([^;]+);/g)].map(([, how = '']) => how),
  );
  assert.ok(moves.length > 3);
  for (const how of moves.filter((how) => how !== 'none')) {
    const [length = 0, delay = 0] = [...how.matchAll(/([\d.]+)s\b/g)].map(([, seconds]) => Number(seconds));
    const times = /(?<![\d.])(\d+)(?![\d.s])/.exec(how)?.[1] ?? '1';
    assert.ok(length > 0 && delay + length * Number(times) <= 5, how);
    assert.doesNotMatch(how, /infinite/);
  }
});
