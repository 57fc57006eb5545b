/** The outcome of a run: a row for each behaviour, a column for each app. */
import { table } from '../../../scripts/lib/table.mjs';

/** @returns {{ passed: number, failed: number }} */
export function printTables(tables, say) {
  const all = [];
  for (const { name, rows, columns } of tables) {
    const lines = rows.map(({ id, cee, says }) => {
      const found = columns.map(({ outcomes }) => outcomes.get(id) ?? 'not run');
      all.push(...found);
      return [`${cee ? `${cee}. ` : ''}${says}`, ...found];
    });
    say(table([name, ...columns.map(({ title }) => title)], lines));
    say('');
    const reasons = rows.filter(({ notApplicable }) => notApplicable);
    for (const { cee, notApplicable } of reasons) say(`${cee} does not apply: ${notApplicable}.`);
    if (reasons.length > 0) say('');
  }
  const count = (outcome) => all.filter((item) => item === outcome).length;
  // What was not run is not right: its app could not be built.
  const failed = count('FAIL') + count('not run');
  say(`${count('n/a')} not applicable. Numbers are those of the list of Custom Elements Everywhere.`);
  return { passed: count('ok'), failed };
}
