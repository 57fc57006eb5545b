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

/** The rows of a section's table; of the first, where there are several. */
export function table(code: string): readonly Row[] {
  const body = sectionLines(code);
  const start = body.findIndex((line) => line.startsWith('|'));
  if (start < 0) throw new Error(`section ${code} of docs/clinical.md has no table`);
  const end = body.findIndex((line, at) => at > start && !line.startsWith('|'));
  const [headings = [], , ...rows] = body.slice(start, end < 0 ? undefined : end).map(cells);
  return rows.map((row) => {
    if (row.length !== headings.length) throw new Error(`section ${code}: ${row.join(' | ')} has gaps`);
    return new Map(headings.map((heading, at) => [heading, row[at] ?? '']));
  });
}

/** A cell by the start of its column's heading. */
export function cell(row: Row, heading: string): string {
  const found = [...row].find(([name]) => name.startsWith(heading));
  if (found === undefined) throw new Error(`no column ${heading} among ${[...row.keys()].join(', ')}`);
  return found[1];
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
