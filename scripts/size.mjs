/** `npm run size`: the bytes of each file for pages, held against its budget (brotli, Lit included). */
import { existsSync, readdirSync } from 'node:fs';
import { giveUp } from './lib/say.mjs';
import { sizesOf } from './lib/sizes.mjs';
import { table } from './lib/table.mjs';

const budgets = { 'si-red-flag-check.min.js': 18_000, 'si-rules.min.js': 6_000 };

if (!existsSync('dist/cdn')) giveUp('There is no dist/cdn yet; "npm run build" makes it.');
const files = readdirSync('dist/cdn');
const rows = files.map((name) => ({ name, ...sizesOf(`dist/cdn/${name}`), budget: budgets[name] }));
console.log(
  table(
    ['file', 'raw', 'gzip', 'brotli', 'budget'],
    rows.map(({ name, raw, gzip, brotli, budget }) => [name, raw, gzip, brotli, budget]),
  ),
);

for (const name of Object.keys(budgets).filter((name) => !files.includes(name))) {
  console.error(`dist/cdn/${name} has a budget, but was not built.`);
  process.exitCode = 1;
}
for (const { name, brotli, budget } of rows.filter(({ brotli, budget }) => brotli > budget)) {
  console.error(`${name} is ${brotli - budget} bytes over its budget of ${budget}.`);
  process.exitCode = 1;
}
