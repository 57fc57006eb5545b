/**
 * `npm test`: installs what is missing, runs every check, and ends with one line of counts.
 *
 * `npm test -- unit lint` runs only these steps; `npm test -- browser` the element tests in each engine.
 * The steps run in two lanes side by side, as browsers mostly wait. Builtins only: it runs on a fresh clone.
 */
import { argv, env } from 'node:process';
import { ensureBrowsers } from './lib/install-browsers.mjs';
import { runStep } from './lib/run-step.mjs';
import { giveUp, main, say } from './lib/say.mjs';
import { ensureNode, ensurePackages } from './lib/setup.mjs';
import { testSteps } from './lib/test-steps.mjs';

function chosenSteps(names) {
  const steps = testSteps();
  const known = new Set(steps.flatMap(({ name, group }) => [name, group]));
  const unknown = names.find((name) => !known.has(name));
  if (unknown) giveUp(`There is no step "${unknown}"; steps are ${[...known].filter(Boolean).join(', ')}.`);
  return names.length === 0
    ? steps
    : steps.filter(({ name, group }) => names.includes(name) || names.includes(group));
}

const notRun = (note, failed) => ({ passed: 0, failed, skipped: 0, note: `Not run: ${note}`, output: '' });

/** Why a step cannot run now, as its result; undefined where it can. */
function obstacle(step, results, missingEngines) {
  const engine = missingEngines.find((missing) => missing.engine === step.engine);
  // On a person's machine a missing engine is said out loud; on CI it is a failure.
  if (engine) return notRun(engine.sentence, env.CI === 'true' ? 1 : 0);
  if (results.get(step.after)?.failed > 0) return notRun(`it needs "${step.after}", which failed.`, 1);
  if (step.missing) return notRun(step.missing, 1);
  return undefined;
}

async function run(step, results, missingEngines) {
  say(`\n${step.name}: ${step.says} …`);
  const started = performance.now();
  const result = obstacle(step, results, missingEngines) ?? (await runStep(step));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  // What a runner says is printed as it comes.
  if (result.failed > 0 && !step.isRunner) say(result.output.trimEnd());
  if (result.note) say(`  ${result.note}`);
  const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : '';
  say(`  ${step.name}: ${result.passed} passed, ${result.failed} failed${skipped}, in ${seconds} s`);
  return result;
}

await main(async () => {
  ensureNode();
  ensurePackages();
  const steps = chosenSteps(argv.slice(2));
  const missingEngines = steps.some(({ engine }) => engine) ? ensureBrowsers() : [];
  const results = new Map();
  // Each step follows the one before it in its lane, and the one that it needs, which may be in the other.
  const lanes = new Map();
  const done = new Map();
  for (const step of steps) {
    const before = [lanes.get(step.side), done.get(step.after)];
    const finished = Promise.all(before).then(async () => {
      results.set(step.name, await run(step, results, missingEngines));
    });
    lanes.set(step.side, finished);
    done.set(step.name, finished);
  }
  await Promise.all(done.values());

  const sum = (key) => [...results.values()].reduce((total, result) => total + result[key], 0);
  const bad = [...results].filter(([, { failed }]) => failed > 0).map(([name]) => name);
  const left = [...results].filter(([, { passed, failed }]) => passed + failed === 0).map(([name]) => name);
  say('');
  if (bad.length > 0) say(`Failed: ${bad.join(', ')}`);
  if (left.length > 0) say(`Not run: ${left.join(', ')}`);
  if (sum('failed') > 0 || sum('passed') === 0) process.exitCode = 1;
  say(`${sum('passed')} passed, ${sum('failed')} failed`);
});
