/** Elements with their settings and fall-back, in any syntax that looks like HTML. */
import {
  attributesOf,
  CHECK,
  idOfCheck,
  tagOf,
  type Language,
  type Settings,
  type Widget,
} from './choice.js';
import { escapeHtml } from './escape.js';
import { fallBackOf, type Line } from './words.js';

export interface Choice {
  /** In the order in which they stand on the page. One at least. */
  readonly widgets: readonly Widget[];
  readonly settings: Settings;
  readonly language: Language;
  /** Where the site has the files; see the `address` of a platform. */
  readonly base: string;
}

/** Longer tags have a line for each attribute. */
const LINE = 100;

export interface Syntax {
  /** An attribute's value with its quotes or braces. */
  readonly value: (value: string) => string;
  readonly text: (text: string) => string;
  /** A whole attribute, where a value cannot stand as text; undefined where it can. */
  readonly attribute?: (name: string, value: string) => string | undefined;
}

export const htmlSyntax: Syntax = { value: (value) => `"${escapeHtml(value)}"`, text: escapeHtml };

export const indent = (lines: readonly string[], by = '  '): readonly string[] =>
  lines.map((line) => (line === '' ? line : by + line));

export function openTag(
  name: string,
  attributes: readonly (readonly [string, string | undefined])[],
  { value, attribute: whole }: Syntax = htmlSyntax,
): readonly string[] {
  const written = attributes.flatMap(([attribute, text]) =>
    text === undefined
      ? []
      : text === ''
        ? [attribute]
        : [whole?.(attribute, text) ?? `${attribute}=${value(text)}`],
  );
  const line = `<${[name, ...written].join(' ')}>`;
  return line.length <= LINE || written.length < 2 ? [line] : [`<${name}`, ...indent(written), '>'];
}

const telephone = (number: string): string => `tel:${number.replace(/\D/g, '')}`;

/** Text with its numbers as links. */
const inline = (line: Line, { text, value }: Syntax): string =>
  line
    .map((piece) =>
      typeof piece === 'string'
        ? text(piece)
        : `<a href=${value(telephone(piece.call))}>${text(piece.call)}</a>`,
    )
    .join('');

/** The fall-back as lines of markup. What leads a list is strong. */
export function fallBackLines(
  widget: Widget,
  { settings, language }: Pick<Choice, 'settings' | 'language'>,
  syntax: Syntax = htmlSyntax,
): readonly string[] {
  const parts = fallBackOf(widget, settings, language);
  return parts.flatMap((part, at) => {
    if ('items' in part) {
      return ['<ul>', ...part.items.map((line) => `  <li>${inline(line, syntax)}</li>`), '</ul>'];
    }
    const next = parts[at + 1];
    const words = inline(part.line, syntax);
    return [next && 'items' in next ? `<p><strong>${words}</strong></p>` : `<p>${words}</p>`];
  });
}

/** English is what they speak by themselves. */
export const langOf = ({ language }: Choice): string | undefined =>
  language === 'en' ? undefined : language;

/** An element as its tag, with its settings as attributes. */
export function element(widget: Widget, choice: Choice, syntax: Syntax = htmlSyntax): readonly string[] {
  const tag = tagOf(widget);
  const attributes = [
    ['id', widget === CHECK ? idOfCheck(choice.widgets, choice.settings) : undefined],
    ['lang', langOf(choice)],
    ...attributesOf(widget, choice.settings),
  ] as const;
  return [...openTag(tag, attributes, syntax), ...indent(fallBackLines(widget, choice, syntax)), `</${tag}>`];
}

/** All that was chosen, with an empty line between. */
export const between = (blocks: readonly (readonly string[])[]): readonly string[] =>
  blocks.flatMap((block, at) => (at === 0 ? block : ['', ...block]));

export const elements = (choice: Choice, syntax: Syntax = htmlSyntax): readonly string[] =>
  between(choice.widgets.map((widget) => element(widget, choice, syntax)));
