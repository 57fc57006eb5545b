/** A plain text table: first column left, the others right. Numbers get thousands separators. */

const text = (cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : String(cell ?? ''));

/**
 * @param {string[]} header
 * @param {(string | number | undefined)[][]} rows
 */
export function table(header, rows) {
  const cells = [header, ...rows].map((row) => row.map(text));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  return lines.join('\n');
}
