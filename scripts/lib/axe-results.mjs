/** What axe found in a whole run of the stories, kept for the report on accessibility in the catalogue. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export const resultsFile = 'test/stories/axe-results.json';

const renew = '"node scripts/stories.mjs --report" renews it, and so does "npm run test:stories:update".';

const versionOfPackage = () => JSON.parse(readFileSync('package.json', 'utf8')).version;

const countOf = (entries, type) => entries.filter((entry) => entry.type === type).length;

/**
 * Why the report is no longer that of this catalogue; nothing where it is.
 * @param {{ type: string }[]} entries of Storybook's index.json
 * @param {string | undefined} axe the version that ran
 * @returns {string[]}
 */
export function staleness(entries, axe, file = resultsFile) {
  if (!existsSync(file)) return [`There is no ${file}. ${renew}`];
  const results = JSON.parse(readFileSync(file, 'utf8'));
  const now = {
    version: versionOfPackage(),
    stories: countOf(entries, 'story'),
    pages: countOf(entries, 'docs'),
    axe,
  };
  return Object.entries(now)
    .filter(([what, value]) => results[what] !== value)
    .map(([what, value]) => `${file} is of ${what} ${results[what]}, this is ${value}. ${renew}`);
}

/** Counts runs of axe by rule. A story is looked at in light and in dark, a page of docs once. */
export function axeTally() {
  const rules = new Map();
  const entries = new Map();
  const versions = new Set();

  /**
   * @param {{ axe: string, rules: string[][] }} found ids of rules that passed, were left open, and were broken
   * @param {{ id: string, type: string }} entry
   */
  function add({ axe, rules: found }, { id, type }) {
    versions.add(axe);
    entries.set(id, type);
    for (const [at, ids] of found.entries()) {
      for (const rule of ids) {
        const counts = rules.get(rule) ?? [0, 0, 0];
        counts[at] += 1;
        rules.set(rule, counts);
      }
    }
  }

  /** The version of axe that ran. */
  const axe = () => [...versions].join(', ');

  /** @param {string} browser its name and version */
  function write(browser, file = resultsFile, date = new Date()) {
    const types = [...entries.values()];
    const inOrder = [...rules].toSorted(([one], [other]) => (one < other ? -1 : 1));
    const results = {
      date: date.toISOString().slice(0, 10),
      version: versionOfPackage(),
      browser,
      axe: axe(),
      stories: types.filter((type) => type === 'story').length,
      pages: types.filter((type) => type === 'docs').length,
      rules: Object.fromEntries(
        inOrder.map(([id, [passed, open, broken]]) => [id, { passed, open, broken }]),
      ),
    };
    writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  }

  return { add, axe, write };
}
