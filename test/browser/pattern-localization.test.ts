/** Every word of the pattern explainer comes from the catalogue, and no placeholder is left in any. */
import { expect } from '@open-wc/testing';
import { REVIEWED_ON, SiPatternExplainer, SOURCES } from '../../src/index.js';
import { redFlagCheck } from '../../src/messages/en/red-flag-check.js';
import { formatDay } from '../../src/ui/wording.js';
import { inEveryEngine } from '../support/every-engine.js';
import { tidy } from '../support/harness.js';
import { inDays, spoken, type PatternExplainer } from '../support/pattern-harness.js';
import { mainPatternScenes, patternScenes } from '../support/pattern-scenes.js';
import { pseudo } from '../support/pseudo-locale.js';

const LANGUAGE = 'eo-XB';

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

before(() => SiPatternExplainer.catalogue.add(LANGUAGE, words));

/** Dates, which the browser words, and sources, which have their own names. */
const known: readonly string[] = [
  ...[...Array.from({ length: 20 }, (_, at) => inDays(at - 10)), REVIEWED_ON].flatMap((day) =>
    [LANGUAGE, 'en'].map((locale) => formatDay(day, locale)),
  ),
  ...SOURCES.flatMap(({ citation, place, mark }) => [`${citation}. ${place} (${mark})`, citation, place]),
  ...SOURCES.map(({ mark }) => `(${mark})`),
]
  .filter(Boolean)
  .toSorted((a, b) => b.length - a.length);

/** Letters that stand in no brackets, and plain letters anywhere: not from the catalogue. */
function foreign(text: string): string {
  let rest = text;
  for (const name of known) rest = rest.replaceAll(name, '');
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

/** All that is there, for paper and folded too, but the codes that clinicians read as they are. */
function texts(explainer: PatternExplainer): string {
  const copy = explainer.get('.root').cloneNode(true) as HTMLElement;
  for (const code of copy.querySelectorAll('code')) code.remove();
  const names = [...copy.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  );
  return tidy([copy.textContent, ...names].join(' '));
}

describe('every text is from the catalogue', () => {
  it('and these tests would notice one that is not', () => {
    expect(foreign(`${pseudo('Walk')} minutes`)).not.to.equal('');
    expect(foreign(pseudo('Walk {n} now'))).to.equal('');
  });

  for (const { name, open } of inEveryEngine(patternScenes, (scene) => mainPatternScenes.includes(scene))) {
    it(`and no placeholder or value of a program is left: ${name}`, async () => {
      const explainer = await open({ lang: LANGUAGE, region: 'gb' }, { words: { ...words, redFlagCheck } });
      expect(foreign(texts(explainer))).to.equal('');
      expect(foreign(explainer.explainer.summary())).to.equal('');
      explainer.element.audience = 'clinician';
      await explainer.settled();
      expect(foreign(texts(explainer))).to.equal('');
      explainer.element.lang = 'en';
      await explainer.settled();
      for (const text of [texts(explainer), explainer.explainer.summary()])
        expect(text).not.to.match(/[{}]|undefined|null|NaN|\[object|\.\.| ,/);
    });
  }
});
