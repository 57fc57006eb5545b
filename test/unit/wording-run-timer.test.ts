/** What readers of the walk-run timer read, often while they run: plain, short, and never more than education. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TimerWords } from '../../src/elements/si-return-to-run/timer-words.js';
import { timerAt, type Mark, type Segment, type SegmentKind } from '../../src/engine/interval-timer.js';
import { runTimer } from '../../src/messages/en/run-timer.js';
import { fill } from '../../src/ui/wording.js';
import { footer, grade, MAX_GRADE, MAX_SENTENCE_WORDS, sentences } from '../support/reading.js';
import { BANNED_WORDS } from '../support/vocabulary.js';

/** What stands for the placeholders. */
const SAMPLE: Readonly<Record<string, string>> = {
  time: '2 minutes',
  n: '3',
  of: '8',
  what: 'run 1 minute, walk 2 minutes',
  done: '12 minutes',
  all: '34 minutes',
};

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [fill(value, SAMPLE)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const { screen } = runTimer;

/** Every screen's text, line by line. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  ready: strings([
    runTimer.title,
    runTimer.stretches,
    runTimer.round,
    runTimer.inAll,
    runTimer.start,
    runTimer.cues,
    runTimer.beep,
    runTimer.vibrate,
    runTimer.speak,
    runTimer.beepHint,
    screen.before,
  ]),
  'under way': strings([
    runTimer.kinds,
    runTimer.next,
    runTimer.last,
    runTimer.bouts,
    runTimer.boutsDone,
    runTimer.left,
    runTimer.leftInAll,
    runTimer.progress,
    runTimer.paused,
    runTimer.pause,
    runTimer.resume,
    runTimer.back,
    runTimer.skip,
    runTimer.end,
    screen.on,
  ]),
  'with a screen that may go dark, and no beep': strings([screen.mayGoDark, runTimer.noSound]),
  'after time away': strings([
    runTimer.away,
    runTimer.awayNow,
    runTimer.awayDone,
    runTimer.notAway,
    runTimer.notAwayDone,
  ]),
  over: strings([
    runTimer.done,
    runTimer.ended,
    runTimer.ran,
    runTimer.ranNothing,
    runTimer.log,
    runTimer.undoEnd,
  ]),
};

test(`every screen reads at grade ${MAX_GRADE} or lower`, async (t) => {
  for (const [name, lines] of Object.entries(SCREENS)) {
    await t.test(name, () => {
      const found = grade([...lines, ...footer]);
      assert.ok(found <= MAX_GRADE, `grade ${found}: ${lines.join(' | ')}`);
    });
  }
});

test('every sentence is on one of the screens', () => {
  const told = new Set(Object.values(SCREENS).flat());
  // What a time is made of stands in all of them.
  const untold = strings({ ...runTimer, minutes: [], seconds: [] }).filter((line) => !told.has(line));
  assert.deepEqual(untold, []);
});

test(`no sentence has over ${MAX_SENTENCE_WORDS} words`, () => {
  const long = sentences(strings(runTimer)).filter(
    (sentence) => sentence.split(/\s+/).length > MAX_SENTENCE_WORDS,
  );
  assert.deepEqual(long, []);
});

test('no banned word reaches a reader', () => {
  const text = strings(runTimer).join('\n');
  const found = BANNED_WORDS.filter((word) => new RegExp(`\\b(?:${word})\\b`, 'i').test(text));
  assert.deepEqual(found, []);
});

test('every placeholder is one that is filled', () => {
  assert.equal(strings(runTimer).join('\n').match(/[{}]/), null);
});

const words = new TimerWords(runTimer, 'en');
const KINDS = Object.keys(runTimer.kinds) as SegmentKind[];

test('times are said as people say them, and the clock shows full seconds to the last', () => {
  assert.deepEqual(
    [0, 1, 59.6, 60, 90, 120, 3600].map((seconds) => words.time(seconds)),
    ['0 seconds', '1 second', '1 minute', '1 minute', '1 minute 30 seconds', '2 minutes', '60 minutes'],
  );
  assert.deepEqual(
    [0, 1, 999, 1000, 1001, 59_001, 60_000, 600_000, 10_800_000].map((ms) => words.clock(ms)),
    ['0:00', '0:01', '0:01', '0:01', '0:02', '1:00', '1:00', '10:00', '180:00'],
  );
  assert.deepEqual(
    [21, 89, 119.4, 121, 209, 211].map((seconds) => words.about(seconds)),
    ['21 seconds', '1 minute 29 seconds', '1 minute 59 seconds', '2 minutes', '3 minutes', '4 minutes'],
  );
});

test('a language with its own digits, numbers and plurals is spoken in them', () => {
  assert.equal(new TimerWords(runTimer, 'ar-EG').clock(90_000), '١:٣٠');
  assert.equal(
    new TimerWords({ ...runTimer, seconds: { one: '{n} s', other: '{n} ss' } }, 'fr').time(0),
    '0 s',
  );
});

test('the plan in lines, as one would tell it', () => {
  const segments: readonly Segment[] = [
    { kind: 'run', seconds: 60 },
    { kind: 'walk', seconds: 120 },
  ];
  assert.equal(words.round({ times: 8, segments }), '8 times: run 1 minute, walk 2 minutes');
  assert.equal(
    words.round({ times: 1, segments: [{ kind: 'warm-up', seconds: 300 }] }),
    'Walk 5 minutes to warm up',
  );
});

test('each kind has its words everywhere, and no sentence has a hole', () => {
  for (const kind of KINDS) {
    const session: readonly Segment[] = [
      { kind: 'run', seconds: 60 },
      { kind, seconds: 60 },
      { kind: 'run', seconds: 60 },
    ];
    const start: Mark = { act: 'start', wall: 0, steady: 0 };
    const state = timerAt(session, [start], { wall: 90_000, steady: 90_000 });
    const said = [
      words.sentence({ kind, seconds: 60 }),
      words.bout(session, state),
      words.away(240, session, state),
    ];
    for (const sentence of said) assert.match(sentence, /^\p{Lu}|^\d/u, `${kind}: ${sentence}`);
    assert.equal(said.join(' ').match(/[{}]|\.\.|undefined/), null, `${kind}: ${said.join(' ')}`);
  }
});

test('which bout it is: on, between, before the first, and nothing where there is one', () => {
  const part = (kind: SegmentKind): Segment => ({ kind, seconds: 60 });
  const at = (session: readonly Segment[], minutes: number): string => {
    const [start, ms]: [Mark, number] = [{ act: 'start', wall: 0, steady: 0 }, minutes * 60_000];
    return words.bout(session, timerAt(session, [start], { wall: ms, steady: ms }));
  };
  const session = (['warm-up', 'run', 'walk', 'run', 'walk'] as const).map(part);
  assert.deepEqual(
    [0.5, 1.5, 2.5, 3.5, 4.5].map((minutes) => at(session, minutes)),
    ['0 of 2 runs done', 'Run 1 of 2', '1 of 2 runs done', 'Run 2 of 2', '2 of 2 runs done'],
  );
  const hills = (['easy', 'uphill', 'easy', 'uphill'] as const).map(part);
  assert.deepEqual(
    [0.5, 1.5].map((minutes) => at(hills, minutes)),
    ['0 of 2 hills done', 'Hill 1 of 2'],
  );
  assert.equal(at((['warm-up', 'run'] as const).map(part), 1.5), '');
});
