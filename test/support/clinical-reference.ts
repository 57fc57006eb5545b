/** Reads `docs/clinical.md`, so that tests can hold the code against the tables a clinician edits. */
import { readFileSync } from 'node:fs';

/** A table row, its cells by column heading. */
export type Row = ReadonlyMap<string, string>;

const lines = readFileSync(new URL('../../docs/clinical.md', import.meta.url), 'utf8').split('\n');

const headings = lines.flatMap((line, at) => {
  if (!line.startsWith('#')) return [];
  const [, code = ''] = /^#+ ([A-Z0-9]+(?:\.\d+)?)\.? /.exec(line) ?? [];
  return [{ at, code }];
});

/** The codes of the sections of a part: A.1, A.2 … */
export function sectionsOf(part: string): readonly string[] {
  return headings.map(({ code }) => code).filter((code) => code.startsWith(`${part}.`));
}

/** The text of a section by its code (`A.3`, `H`), up to the next heading. */
export function sectionLines(code: string): readonly string[] {
  const start = headings.find((heading) => heading.code === code)?.at;
  if (start === undefined) throw new Error(`docs/clinical.md has no section ${code}`);
  return lines.slice(start + 1, headings.find(({ at }) => at > start)?.at);
}

/** What a section says outside its tables. */
export function prose(code: string): string {
  return sectionLines(code)
    .filter((line) => !line.startsWith('|'))
    .join('\n');
}

/** The tables of a section, each as its rows. */
export function tables(code: string): readonly (readonly Row[])[] {
  const found: string[][] = [];
  let inTable = false;
  for (const line of sectionLines(code)) {
    if (!line.startsWith('|')) inTable = false;
    else if (inTable) found.at(-1)?.push(line);
    else {
      inTable = true;
      found.push([line]);
    }
  }
  return found.map((rows) => rowsOf(code, rows.map(cells)));
}

/** The rows of a section's table; of the first, where there are several. */
export function table(code: string): readonly Row[] {
  const [first] = tables(code);
  if (first === undefined) throw new Error(`section ${code} of docs/clinical.md has no table`);
  return first;
}

function rowsOf(code: string, [heads = [], , ...rows]: readonly (readonly string[])[]): readonly Row[] {
  return rows.map((row) => {
    if (row.length !== heads.length) throw new Error(`section ${code}: ${row.join(' | ')} has gaps`);
    return new Map(heads.map((heading, at) => [heading, row[at] ?? '']));
  });
}

/** The one row of a section's table that carries a code. */
export function rowOf(section: string, column: string, code: string): Row {
  const row = table(section).find((it) => cell(it, column) === code);
  if (row === undefined) throw new Error(`${section} has no row ${code}`);
  return row;
}

/** The one row, in any table of a section, whose first cell begins with these words, or is them. */
export function rowBy(section: string, start: string): Row {
  const first = (row: Row) => [...row.values()][0] ?? '';
  const begins = (text: string) => text.startsWith(start) && !/^\w/.test(text.slice(start.length));
  const rows = tables(section)
    .flat()
    .filter((row) => begins(first(row)));
  const exact = rows.filter((row) => first(row) === start);
  const [row, again] = exact.length > 0 ? exact : rows;
  if (row === undefined || again !== undefined) throw new Error(`${section} has not one row “${start}”`);
  return row;
}

/** A cell by the start of its column's heading. */
export function cell(row: Row, heading: string): string {
  const found = [...row].find(([name]) => name.startsWith(heading));
  if (found === undefined) throw new Error(`no column ${heading} among ${[...row.keys()].join(', ')}`);
  return found[1];
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  twice: 2,
  three: 3,
  third: 3,
  fourth: 4,
};

/** The number that a pattern finds as its only group. In days, where the group is named `weeks`. */
export function numberIn(text: string, pattern: RegExp): number {
  const found = pattern.exec(text);
  if (found === null) throw new Error(`“${text}” does not say ${String(pattern)}`);
  const [, word = ''] = found;
  return (NUMBER_WORDS[word] ?? Number(word)) * (found.groups?.['weeks'] === undefined ? 1 : 7);
}

/** A row of a section by the start of its first cell, or, without one, what it says outside its tables. */
export function textAt(section: string, row?: string): string {
  return row === undefined ? prose(section) : [...rowBy(section, row).values()].join(' | ');
}

/**
 * What stands under a `spec` code of section D, F or I: a section (`D.5`), a row (`F8`) or a claim (`I 0.33`).
 * A claim begins with the code of the article that makes it.
 */
export function textOf(spec: string): string {
  const [, claim] = /^I (\d+\.\d+)$/.exec(spec) ?? [];
  if (claim !== undefined) {
    const seed = claim.split('.')[0] ?? '';
    return `S${seed} ${[...rowOf(`I.${seed}`, '#', claim).values()].join(' | ')}`;
  }
  if (/^[A-Z]\d+$/.test(spec)) return [...rowBy(spec.charAt(0), spec).values()].join(' | ');
  return sectionLines(spec).join('\n');
}

/** The ids of all sources that a text names by their code, a design decision (D) among them. */
export function sourcesIn(text: string): ReadonlySet<string> {
  const codes = [...table('0.3'), ...table('0.2')].map((row) => cell(row, 'Code'));
  const named = codes.filter((code) => new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(text));
  const decision = /(?<![\w.-])D(?![\w-]|\.\d)/.test(text) ? ['design-decision'] : [];
  return new Set([...named.map((code) => code.toLowerCase()), ...decision]);
}

/** `A05-A07` as A05, A06, A07, and one code as itself. */
export function expandCodes(codes: string): readonly string[] {
  const [, letters = '', first = '', last = first] = /^([A-Z]+)(\d+)(?:-[A-Z]+(\d+))?$/.exec(codes) ?? [];
  if (letters === '') return [codes];
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, step) => letters + String(Number(first) + step).padStart(first.length, '0'),
  );
}

function cells(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((text) => text.trim());
}
