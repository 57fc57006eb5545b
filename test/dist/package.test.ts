import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { bundle } from '../../scripts/lib/bundle.mjs';
import { installPacked } from '../support/consumer.js';

interface PackageJson {
  version: string;
  types: string;
  customElements: string;
  'web-types': string;
  exports: Record<string, string | { types?: string; default?: string }>;
  sideEffects: string[];
}

interface Named {
  name: string;
  description?: string;
}

interface Manifest {
  modules: {
    declarations: ({ tagName?: string } & Named & {
        [kind in 'attributes' | 'slots' | 'events' | 'cssParts' | 'cssProperties' | 'members']?: Named[];
      })[];
  }[];
}

interface Integrity {
  version: string;
  files: Record<string, { integrity: string; bytes: number }>;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const packageJson = readJson('package.json') as PackageJson;
const consumer = installPacked();
const installed = join(consumer.folder, 'node_modules/si-widgets');
after(consumer.remove);

/** The specifiers of modules: everything but types, JSON and files for pages. */
const modules = Object.entries(packageJson.exports)
  .filter(([, target]) => typeof target !== 'string' && target.default)
  .map(([path]) => path.replace(/^\./, 'si-widgets'));

const tags = readdirSync('src/elements');

/** The functions that README.md names. */
const promised = [
  'checkRedFlags',
  'firstDose',
  'nextDose',
  'pacingSchedule',
  'readPacingFile',
  'writePacingFile',
  'sessionDays',
  'toCalendar',
  'explainPatterns',
  'checkMovement',
  'checkRunGate',
  'runPlan',
  'runsAhead',
  'runSession',
  'readRunFile',
  'writeRunFile',
];

/** Runs a module in plain Node in the consumer's project, and returns what it logs as JSON. */
function inNode(source: string): unknown {
  const file = consumer.write('probe.mjs', source);
  return JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8' }));
}

async function viteBuild(source: string): Promise<string> {
  const entry = consumer.write('entry.js', source);
  await bundle({ entry, outFile: join(consumer.folder, 'out/bundle.js'), root: consumer.folder });
  return readFileSync(join(consumer.folder, 'out/bundle.js'), 'utf8');
}

describe('every export', () => {
  for (const [path, target] of Object.entries(packageJson.exports)) {
    test(`${path} is in the package`, () => {
      const files = typeof target === 'string' ? [target] : Object.values(target);
      for (const file of files) {
        const where = file.includes('*') ? file.slice(0, file.indexOf('*')) : file;
        assert.ok(existsSync(join(installed, where)), `${file} is missing`);
      }
    });
  }

  test('what editors look for is where package.json says', () => {
    for (const file of [packageJson.types, packageJson.customElements, packageJson['web-types']]) {
      assert.ok(existsSync(join(installed, file)), `${file} is missing`);
    }
  });

  for (const specifier of modules) {
    test(`${specifier} imports in plain Node and leaves no global`, () => {
      // Lit brings its own globals for servers; the rules must do without Lit.
      const lit = specifier.endsWith('/rules') ? [] : ['lit', 'lit/decorators.js', '@lit/context'];
      const added = inNode(`
        for (const name of ${JSON.stringify(lit)}) await import(name);
        const before = new Set(Reflect.ownKeys(globalThis));
        await import('${specifier}');
        const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
        console.log(JSON.stringify(added));
      `);
      assert.deepEqual(added, []);
    });
  }

  for (const tag of tags) {
    test(`${tag} has a module for its class and one that registers it`, () => {
      const path = `./${tag.replace('si-', '')}`;
      for (const name of [path, `${path}/define`]) assert.ok(packageJson.exports[name], name);
    });
  }

  test('the names that are promised are there, and the same wherever they come from', () => {
    const kinds = inNode(`
      import * as index from 'si-widgets';
      import * as rules from 'si-widgets/rules';
      import { SiRedFlagCheck } from 'si-widgets/red-flag-check';
      import { SiPacingCalculator } from 'si-widgets/pacing-calculator';
      import { SiPatternExplainer } from 'si-widgets/pattern-explainer';
      import { SiReturnToRun } from 'si-widgets/return-to-run';
      const classes = { SiRedFlagCheck, SiPacingCalculator, SiPatternExplainer, SiReturnToRun };
      const functions = ${JSON.stringify(promised)};
      console.log(JSON.stringify({
        classes: Object.entries(classes).filter(([name, item]) => item !== index[name]),
        functions: functions.filter((name) => typeof rules[name] !== 'function' || rules[name] !== index[name]),
      }));
    `);
    assert.deepEqual(kinds, { classes: [], functions: [] });
  });
});

describe('what editors and frameworks read', () => {
  const { modules: described } = readJson('dist/custom-elements.json') as Manifest;
  const elements = described.flatMap(({ declarations }) => declarations);

  for (const tag of tags) {
    const element = elements.find(({ tagName }) => tagName === tag);

    test(`${tag}: everything in the manifest has a name and a description`, () => {
      assert.ok(element?.description);
      const {
        attributes = [],
        slots = [],
        events = [],
        cssParts = [],
        cssProperties = [],
        members = [],
      } = element;
      for (const [kind, items] of Object.entries({
        attributes,
        slots,
        events,
        cssParts,
        cssProperties,
        members,
      })) {
        assert.ok(items.length > 0, kind);
        for (const { name, description } of items) assert.ok(description, `${kind}: ${name}`);
      }
    });

    test(`${tag}: the attributes of the manifest are those of the class`, () => {
      const observed = inNode(`
        import * as index from 'si-widgets';
        console.log(JSON.stringify(index['${element?.name}'].observedAttributes));
      `) as string[];
      const named = element?.attributes?.map(({ name }) => name) ?? [];
      // `lang` is every element's.
      assert.deepEqual([...named, 'lang'].toSorted(), observed.toSorted());
    });

    for (const file of [
      'types/react.d.ts',
      'types/vue.d.ts',
      'types/svelte.d.ts',
      'vscode.html-custom-data.json',
      'web-types.json',
    ]) {
      test(`${tag} is in ${file}`, () => {
        assert.match(readFileSync(join('dist', file), 'utf8'), new RegExp(`['"]${tag}['"]`));
      });
    }
  }
});

describe('side effects', () => {
  const inFolder = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

  test('package.json names the define modules, in src and in dist, and the files for pages', () => {
    assert.deepEqual(packageJson.sideEffects, ['**/define.*', '**/es.*', './dist/cdn/*']);
  });

  for (const folder of ['src', 'dist']) {
    test(`only define modules of ${folder} register an element or import one that does`, () => {
      const modules = inFolder(folder).filter((file) => /\.[jt]s$/.test(file) && !file.includes('cdn'));
      const registering = modules.filter((file) =>
        /customElements\s*\.define\(|\bdefineElement\(|^import\s+['"]/m.test(readFileSync(file, 'utf8')),
      );
      assert.ok(registering.length > 0);
      for (const file of registering) assert.match(file, /[\\/]define\.(?:d\.)?[jt]s$/);
    });
  }

  test("a site's own build of si-widgets/define keeps the registration", async () => {
    const code = await viteBuild("import 'si-widgets/define';");
    for (const tag of tags) assert.match(code, new RegExp(`define\\(["'\`]${tag}`));
    assert.match(code, /customElements/);
    assert.match(code, /\.define\(/);
  });

  for (const tag of tags) {
    const specifier = `si-widgets/${tag.replace('si-', '')}/define`;
    test(`a site's own build of ${specifier} keeps the registration`, async () => {
      assert.match(await viteBuild(`import '${specifier}';`), new RegExp(`define\\(["'\`]${tag}`));
    });
  }

  for (const specifier of ['si-widgets/rules', 'si-widgets']) {
    test(`a site's own build of checkRedFlags from ${specifier} has no Lit in it`, async () => {
      const code = await viteBuild(
        `import { checkRedFlags } from '${specifier}';\nconsole.log(checkRedFlags({}));`,
      );
      assert.match(code, /console\.log/);
      assert.doesNotMatch(code, /litHtmlVersions|litElementVersions|customElements/);
    });
  }
});

describe('files for pages', () => {
  const files = readdirSync('dist/cdn');

  for (const name of files) {
    test(`${name} has its hash in integrity.json, imports nothing and is made for production`, () => {
      const bytes = readFileSync(join('dist/cdn', name));
      const code = bytes.toString('utf8');
      const { version, files: hashes } = readJson('dist/integrity.json') as Integrity;
      const hash = createHash('sha384').update(bytes).digest('base64');
      assert.equal(version, packageJson.version);
      assert.deepEqual(hashes[`cdn/${name}`], { integrity: `sha384-${hash}`, bytes: bytes.length });
      assert.doesNotMatch(code, /(?:^|[;\n])\s*import\b|\bimport\(|[}*\s]from\s*["'`]\S+["'`]/);
      assert.doesNotMatch(code, /dev mode|sourceMappingURL/);
      assert.match(code, /^\/\*! si-widgets \d/);
    });
  }
});
