/**
 * `npm run test:frameworks`: a small real app in each of six frameworks, and pages of three bundlers, with the
 * package as it is packed for npm, built by their usual tools and opened in Chromium. With names behind `--`
 * (`npm run test:frameworks -- react`, `-- vue bundlers`) only those.
 *
 * Each app has packages and a lock file of its own, so that the library's own installation stays small.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env } from 'node:process';
import { giveUp, main, say } from '../../scripts/lib/say.mjs';
import { ensureNode, ensurePackages } from '../../scripts/lib/setup.mjs';
import { apps } from './apps.mjs';
import { behaviours } from './behaviours.mjs';
import { bundlerBehaviours, bundlers, writePages } from './bundlers.mjs';
import { mustRunIn } from './lib/command.mjs';
import { ensureInstalled, packLibrary, unpackInto } from './lib/package.mjs';
import { printTables } from './lib/print-tables.mjs';
import { openBrowser } from './lib/view.mjs';
import { serverBehaviours } from './server.mjs';
import { typeBehaviours } from './types.mjs';

const built = { id: 'build', says: 'is built from the packed package' };
const quiet = { id: 'quiet', says: 'says nothing in the console, and asks no other server' };

const kinds = [
  {
    name: 'frameworks',
    subjects: apps,
    rows: [built, ...behaviours, quiet, ...serverBehaviours, ...typeBehaviours],
    async use(view, app, check) {
      for (const behaviour of behaviours) {
        await check(behaviour, async () => {
          await view.open('/index.html');
          await behaviour.check(view);
        });
      }
    },
    async after(app, check) {
      for (const behaviour of [...serverBehaviours, ...typeBehaviours]) {
        await check(behaviour, () => behaviour.check(app));
      }
    },
  },
  {
    name: 'bundlers',
    subjects: bundlers,
    rows: [built, ...bundlerBehaviours, quiet],
    async use(view, bundler, check) {
      writePages(bundler);
      for (const behaviour of bundlerBehaviours) await check(behaviour, () => behaviour.check(view));
    },
    async after() {},
  },
];

/** Name and version, as a column is headed. */
function titleOf({ folder, packageName, title }) {
  const file = join(folder, 'node_modules', packageName, 'package.json');
  return existsSync(file) ? `${title} ${JSON.parse(readFileSync(file, 'utf8')).version}` : title;
}

/** All that one app has to pass. @returns what came of it by the id of the behaviour: ok, FAIL or n/a */
async function test(kind, subject, packed) {
  const outcomes = new Map();
  const check = async ({ id, says, notApplicable = subject.notApplicable?.[id] }, run) => {
    if (notApplicable) {
      outcomes.set(id, 'n/a');
      return;
    }
    try {
      await run();
      outcomes.set(id, 'ok');
      say(`ok   ${subject.title} ${says}`);
    } catch (error) {
      outcomes.set(id, 'FAIL');
      say(`FAIL ${subject.title} ${says}\n     ${error.message.trim().replaceAll('\n', '\n     ')}`);
    }
  };

  await check(built, () => {
    ensureInstalled(subject.folder, say);
    unpackInto(subject.folder, packed.file);
    rmSync(join(subject.folder, subject.root), { recursive: true, force: true });
    for (const { command, variables } of subject.builds) mustRunIn(subject.folder, command, variables);
  });
  if (outcomes.get('build') !== 'ok') return outcomes;
  const view = await openBrowser({ '/': join(subject.folder, subject.root) });
  try {
    await kind.use(view, subject, check);
    await check(quiet, () => {
      const said = view.hear().map(({ text }) => text);
      if (said.length > 0) throw new Error(said.join('\n'));
    });
  } finally {
    await view.close();
  }
  await kind.after(subject, check);
  return outcomes;
}

function chosen(names) {
  const known = kinds.flatMap(({ name, subjects }) => [name, ...subjects.map((subject) => subject.name)]);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) giveUp(`There is no app "${unknown}"; there are ${known.join(', ')}.`);
  return kinds.map((kind) => ({
    ...kind,
    subjects: kind.subjects.filter(
      ({ name }) => names.length === 0 || names.includes(kind.name) || names.includes(name),
    ),
  }));
}

await main(async () => {
  const wanted = chosen(argv.slice(2));
  ensureNode();
  ensurePackages();
  say('Packing the library …');
  const packed = packLibrary();
  const tables = [];
  try {
    for (const kind of wanted) {
      const columns = [];
      for (const subject of kind.subjects) {
        const started = performance.now();
        const outcomes = await test(kind, subject, packed);
        const seconds = ((performance.now() - started) / 1000).toFixed(0);
        columns.push({ title: titleOf(subject), outcomes });
        say(`${subject.title}: ${seconds} s\n`);
      }
      if (columns.length > 0) tables.push({ ...kind, columns });
    }
  } finally {
    packed.remove();
  }
  const { passed, failed } = printTables(tables, say);
  if (env.TEST_REPORT) writeFileSync(env.TEST_REPORT, JSON.stringify([{ passed, failed }]));
  if (failed > 0 || passed === 0) process.exitCode = 1;
  say(`${passed} passed, ${failed} failed`);
});
