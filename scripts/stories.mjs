/**
 * Every story of the static Storybook as a test, in Chromium: play function, axe in light and dark, no
 * console output, no request, no policy violation, and a picture compared with its baseline; every page of docs
 * in the same way, without a picture; and the catalogue as a whole, from a folder of a site.
 *
 * Baselines belong to the browser that made them. Under another version differences of pictures are
 * reported and do not fail. `npm run test:stories:update` renews them; with a part of their ids behind `--`,
 * only those. A whole run that renews them also writes what axe found, for the report on accessibility in the
 * catalogue; `--report` writes that alone.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { argv, env } from 'node:process';
import { axeTally, staleness } from './lib/axe-results.mjs';
import { checkCatalogue } from './lib/catalogue-check.mjs';
import { launchChromium } from './lib/chromium.mjs';
import { main } from './lib/say.mjs';
import { serve } from './lib/static-server.mjs';
import { axePath, openStories } from './lib/story-page.mjs';
import { baselineFolder, baselineOf, differenceFromBaseline, writeBaseline } from './lib/story-picture.mjs';
import { shotOf } from './lib/story-shot.mjs';

const update = argv.includes('--update');
const writesReport = update || argv.includes('--report');
const wanted = argv.slice(2).filter((part) => !part.startsWith('--'));
const versionFile = 'test/stories/baselines.json';

function readEntries() {
  if (!existsSync('storybook-static/index.json')) {
    throw new Error('There is no storybook-static yet; "npm run build-storybook" makes it.');
  }
  return Object.values(JSON.parse(readFileSync('storybook-static/index.json', 'utf8')).entries);
}

const readVersion = () =>
  existsSync(versionFile) ? JSON.parse(readFileSync(versionFile, 'utf8')).browser : undefined;

/** Baselines whose story is gone. */
function orphans(entries) {
  if (!existsSync(baselineFolder)) return [];
  const ids = new Set(
    entries.filter(({ type, tags }) => type === 'story' && shotOf(tags).picture).map(({ id }) => id),
  );
  return readdirSync(baselineFolder)
    .map((name) => name.replace(/\.png$/, ''))
    .filter((id) => !ids.has(id));
}

async function check(stories, entry, isSameBrowser) {
  const { problems, picture } = await stories.check(entry, shotOf(entry.tags));
  const notes = [];
  if (picture && update) writeBaseline(entry.id, picture);
  if (picture && !update) {
    const difference = differenceFromBaseline(entry.id, picture);
    const counts = isSameBrowser || !existsSync(baselineOf(entry.id));
    if (difference) (counts ? problems : notes).push(difference);
  }
  return { problems, notes };
}

await main(async () => {
  const all = readEntries();
  const isWhole = wanted.length === 0;
  const entries = all
    .filter(({ id }) => isWhole || wanted.some((part) => id.includes(part)))
    // Pages of docs share a page: one after the other.
    .toSorted((a, b) => Number(a.type === 'story') - Number(b.type === 'story'));
  const { url, close } = await serve({
    mounts: { '/': 'storybook-static', [axePath]: 'node_modules/axe-core' },
    // Nothing changes meanwhile, and Chromium keeps compiled code only of what it may keep.
    headersFor: () => ({ 'cache-control': 'max-age=3600' }),
  });
  const browser = await launchChromium();
  const rows = [];
  const report = (id, problems, notes = []) => {
    rows.push({ id, passed: problems.length === 0 ? 1 : 0, failed: problems.length === 0 ? 0 : 1 });
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${id}`);
    for (const problem of problems) console.log(`     ${problem}`);
    for (const note of notes) console.log(`     not counted: ${note}`);
  };
  try {
    const version = await browser.version();
    const isSameBrowser = (readVersion() ?? version) === version;
    if (!isSameBrowser && !update) {
      console.log(`The baselines are of ${readVersion()}, this is ${version}: differences do not fail.`);
    }
    if (!update && (isWhole || wanted.includes('catalogue'))) {
      for (const { id, problems } of await checkCatalogue(browser, all)) report(id, problems);
    }
    const tally = axeTally();
    const stories = await openStories(browser, url, (found, entry) => tally.add(found, entry));
    for (const entry of entries) {
      const { problems, notes } = await check(stories, entry, isSameBrowser);
      report(entry.id, problems, notes);
    }
    if (isWhole && writesReport) tally.write(version);
    else if (isWhole) report('accessibility report', staleness(all, tally.axe()));
    for (const id of orphans(all)) {
      if (update) rmSync(baselineOf(id));
      else report(id, ['Its baseline is left over: there is no such story.']);
    }
    if (update && isWhole) writeFileSync(versionFile, `${JSON.stringify({ browser: version }, null, 2)}\n`);
  } finally {
    await browser.close();
    await close();
  }
  if (env.TEST_REPORT) writeFileSync(env.TEST_REPORT, JSON.stringify(rows));
  if (rows.some(({ failed }) => failed > 0)) process.exitCode = 1;
});
