/** Spanish on the page, and what of the English is still there. */
import '../../src/es.js';
import { expect } from 'storybook/test';
import { SiPacingCalculator, SiPatternExplainer, SiRedFlagCheck, SiReturnToRun } from '../../src/index.js';

const CATALOGUES = [SiRedFlagCheck, SiPacingCalculator, SiPatternExplainer, SiReturnToRun].map(
  ({ catalogue }) => catalogue,
);

/** Shorter ones may be part of a Spanish word, or of the title of a source. */
const LEAST_LETTERS = 10;

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

const told = (locale: string): ReadonlySet<string> =>
  new Set(CATALOGUES.flatMap((catalogue) => stringsOf(catalogue.find(locale).messages)));

/** Sentences without anything to fill in that only the English has. */
function onlyEnglish(): readonly string[] {
  const spanish = told('es');
  return [...told('en')].filter(
    (sentence) => sentence.length >= LEAST_LETTERS && !/\{\w+\}/.test(sentence) && !spanish.has(sentence),
  );
}

/** No sentence of the English catalogue is in a text, and it is marked as Spanish where it stands. */
export async function inSpanish(element: HTMLElement & { summary(): string }, text: string): Promise<void> {
  const english = onlyEnglish();
  await expect(english.length).toBeGreaterThan(900);
  const left = english.filter((sentence) => text.includes(sentence) || element.summary().includes(sentence));
  await expect(left).toEqual([]);
  await expect(text).toContain('Información educativa, no consejo médico.');
  await expect(element.shadowRoot?.querySelector('[lang]:not([lang="es"])')).toBeNull();
}
