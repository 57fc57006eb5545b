/** Every word of the way back to running comes from the catalogue, and no placeholder is left in any. */
import { expect } from '@open-wc/testing';
import { SiReturnToRun, SOURCES } from '../../src/index.js';
import { capital } from '../../src/elements/si-return-to-run/words.js';
import { formatDay } from '../../src/ui/wording.js';
import { inEveryEngine } from '../support/every-engine.js';
import { tidy } from '../support/harness.js';
import { pseudo } from '../support/pseudo-locale.js';
import { inDays, spoken, type ReturnToRun } from '../support/run-harness.js';
import { mainRunScenes, runScenes } from '../support/run-scenes.js';

const LANGUAGE = 'eo-XA';

/** The same shape with other words; what a program reads stays as it is. */
function mapped(words: unknown): unknown {
  if (typeof words === 'string') return pseudo(words);
  if (Array.isArray(words)) return words.map(mapped);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [
      key,
      key === 'direction' ? value : mapped(value),
    ]),
  );
}
const words = mapped(spoken) as typeof spoken;

before(() => SiReturnToRun.catalogue.add(LANGUAGE, words));

const weekdays = [LANGUAGE, 'en'].flatMap((locale) => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, day + 1)));
  return [...names, ...names.map(capital)];
});

/** Dates, which the browser words, and sources, which have their own names. */
const known: readonly string[] = [
  ...new Set([
    ...Array.from({ length: 900 }, (_, at) => inDays(at - 110)).flatMap((day) =>
      (['long', 'short', 'weekday'] as const).flatMap((style) =>
        [LANGUAGE, 'en'].map((locale) => formatDay(day, locale, style)),
      ),
    ),
    formatDay('2026-11-20', LANGUAGE),
    ...weekdays,
    ...SOURCES.flatMap(({ citation, place, mark }) => [
      `${citation}. ${place} (${mark})`,
      citation,
      place,
      mark,
    ]),
  ]),
]
  .filter(Boolean)
  .toSorted((a, b) => b.length - a.length);

/** Letters that stand in no brackets, and plain letters anywhere: not from the catalogue. */
function foreign(text: string): string {
  let rest = text;
  for (const name of known) if (rest.includes(name)) rest = rest.replaceAll(name, '');
  const plain = rest.match(/[A-Za-z]{2,}/g) ?? [];
  let depth = 0;
  let outside = '';
  for (const letter of rest) {
    if (letter === '[') depth += 1;
    else if (letter === ']') depth -= 1;
    else if (depth === 0) outside += letter;
  }
  return [...plain, ...(outside.match(/\p{L}{2,}/gu) ?? [])].join(' ');
}

function texts(runner: ReturnToRun): string {
  runner.unfold();
  const names = runner
    .all('.root *')
    .flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    );
  const hidden = runner.all('.visually-hidden').map(({ textContent }) => textContent);
  return tidy([runner.get('.root').innerText, ...names, ...hidden].join(' '));
}

describe('every text is from the catalogue', () => {
  it('and these tests would notice one that is not', () => {
    expect(foreign(`${pseudo('Walk')} minutes`)).not.to.equal('');
    expect(foreign(pseudo('Walk {n} now'))).to.equal('');
  });

  // Words are the same in every engine.
  for (const { name, open } of inEveryEngine(runScenes, (scene) => mainRunScenes.includes(scene))) {
    it(name, async () => {
      const runner = await open({ lang: LANGUAGE }, { words: { ...words, redFlagCheck: {} } as never });
      expect(foreign(texts(runner))).to.equal('');
      expect(foreign(runner.runner.summary())).to.equal('');
      runner.element.audience = 'clinician';
      await runner.settled();
      expect(foreign(texts(runner))).to.equal('');
    });

    it(`${name}: no placeholder is left, and no value of a program`, async () => {
      const runner = await open({ region: 'gb', audience: 'clinician' });
      for (const text of [texts(runner), runner.runner.summary()])
        expect(text).not.to.match(/[{}]|undefined|null|NaN|\[object|\.\.| ,/);
    });
  }
});
