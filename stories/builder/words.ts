/** The words that go into a snippet: name, sentence and fall-back, in the language of the page. */
import { embedding as english } from '../../src/messages/en/embedding.js';
import { shared as englishShared } from '../../src/messages/en/shared.js';
import { embedding as spanish } from '../../src/messages/es/embedding.js';
import { shared as spanishShared } from '../../src/messages/es/shared.js';
import { findRegion } from '../../src/ui/region.js';
import type { Language, Settings, Widget } from './choice.js';

/** A text, or a number to call. */
export type Piece = string | { readonly call: string };
export type Line = readonly Piece[];
/** A paragraph or, with `items`, a list. */
export type FallBackPart = { readonly line: Line } | { readonly items: readonly Line[] };

const languages = {
  en: { embedding: english, shared: englishShared },
  es: { embedding: spanish, shared: spanishShared },
} as const;

export const nameOf = (widget: Widget, language: Language): string =>
  languages[language].embedding[widget].name;
export const sentenceOf = (widget: Widget, language: Language): string =>
  languages[language].embedding[widget].sentence;

/** A sentence cut at its {placeholders}, with what stands for them. */
function filled(sentence: string, values: Readonly<Record<string, Line>>): Line {
  const cut = sentence.split(/\{(\w+)\}/);
  return cut.flatMap((part, at) => (at % 2 === 1 ? (values[part] ?? []) : part === '' ? [] : [part]));
}

/** What stands inside the tag, with the number of the region; the neutral words where none is chosen. */
export function fallBackOf(widget: Widget, settings: Settings, language: Language): readonly FallBackPart[] {
  const { embedding, shared } = languages[language];
  const { code, emergency } = findRegion(settings.region);
  const [first = [], second] = emergency.map((number): Line => [{ call: number }]);
  const numbers = second ? filled(shared.or, { first, second }) : first;
  const place = filled(shared.place, { region: [shared.regions[code]] });
  const values = { emergency: emergency.length > 0 ? [...numbers, ...place] : [shared.localNumber] };

  const parts = embedding[widget].fallBack.map((part): FallBackPart => {
    if (typeof part === 'string') return { line: filled(part, values) };
    return { items: part.map((line: string) => filled(line, values)) };
  });
  // A wrong region must never hide the right number.
  return emergency.length > 0 ? [...parts, { line: [shared.elsewhere] }] : parts;
}
