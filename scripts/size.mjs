/** `npm run size`: the bytes of each file for pages, held against its budget (brotli, Lit included). */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './lib/bundle.mjs';
import { giveUp } from './lib/say.mjs';
import { sizesOf } from './lib/sizes.mjs';
import { table } from './lib/table.mjs';

/** What a host pays for the functions with the tables they read: no bibliography, regions or wording. */
const RULES = 'the rules functions';
const rulesEntry = `export { checkRedFlags, InputError, lockAfterClearance, optionsOf, recheckDue,
  scoreInflammatoryPain, screensToAsk, withNewOrWorse } from '../src/rules.ts';`;

/** The script inside a frame page. */
const FRAME = 'embed/frame.js';

/** CONTRIBUTING.md says what the bytes are made of. */
const budgets = {
  'si-red-flag-check.min.js': 28_400,
  'si-pacing-calculator.min.js': 56_700,
  'si-pattern-explainer.min.js': 71_400,
  'si-return-to-run.min.js': 70_600,
  'si-widgets.min.js': 119_200,
  'si-widgets.es.min.js': 30_600,
  'si-rules.min.js': 31_200,
  'si-mount.min.js': 1_000,
  'si-frames.min.js': 1_000,
  [FRAME]: 1_000,
  [RULES]: 6_000,
};

if (!existsSync('dist/cdn')) giveUp('There is no dist/cdn yet; "npm run build" makes it.');

async function measureRules() {
  const folder = mkdtempSync('.size-');
  try {
    const [entry, outFile] = ['entry.ts', 'rules.js'].map((name) => join(folder, name));
    writeFileSync(entry, rulesEntry);
    await bundle({ entry, outFile, format: 'es' });
    return sizesOf(outFile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const files = [
  ...readdirSync('dist/cdn').map((name) => ({ name, ...sizesOf(`dist/cdn/${name}`) })),
  { name: FRAME, ...sizesOf(`dist/${FRAME}`) },
];
const rows = [...files, { name: RULES, ...(await measureRules()) }].map((row) => ({
  ...row,
  budget: budgets[row.name],
}));
console.log(
  table(
    ['file', 'raw', 'gzip', 'brotli', 'budget'],
    rows.map(({ name, raw, gzip, brotli, budget }) => [name, raw, gzip, brotli, budget]),
  ),
);

for (const name of Object.keys(budgets).filter((name) => !rows.some((row) => row.name === name))) {
  console.error(`${name} has a budget, but was not built.`);
  process.exitCode = 1;
}
for (const { name, brotli, budget } of rows.filter(({ brotli, budget }) => brotli > budget)) {
  console.error(`${name} is ${brotli - budget} bytes over its budget of ${budget}.`);
  process.exitCode = 1;
}
