/** What a page in Markdown or MDX says to whoever reads it, without its code. */

/** Everything that is not prose, in the order in which it is taken away. */
const NOT_PROSE: readonly (readonly [RegExp, string])[] = [
  [/```[\s\S]*?```/g, '\n'],
  [/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, ''],
  [/^(?:import|export) .*$/gm, ''],
  [/`[^`\n]+`/g, 'code'],
  // Tags with their attributes, of which some are objects in braces.
  [/<\/?[A-Za-z][^<>]*?(?:\{\{[\s\S]*?\}\}[^<>]*?)*\/?>/g, '\n'],
  [/!\[[^\]]*\]\([^)]*\)/g, ''],
  [/\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/\{[^{}\n]*\}/g, 'word'],
  [/^\|[\s:|-]+\|$/gm, ''],
  [/[*_]{1,2}([^*_\n]+)[*_]{1,2}/g, '$1'],
];

/** Paragraphs, list items, headings and cells of tables, each in one line. */
export function proseOf(page: string): readonly string[] {
  const text = NOT_PROSE.reduce((rest, [pattern, by]) => rest.replace(pattern, by), page);
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.|#+|\||>)\s?)/)
    .flatMap((block) => block.split('|'))
    .map((block) =>
      block
        .replace(/^\s*(?:[-*]|\d+\.|#+|>)\s+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => /[A-Za-z]{2}/.test(block));
}
