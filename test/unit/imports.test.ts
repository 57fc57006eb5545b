import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { describe, test } from 'node:test';
import { boundaryErrors, importsOf } from '../support/import-boundaries.js';

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => posix.join('src', ...name.split(sep)));

describe('who may import whom', () => {
  for (const path of modules) {
    test(path, () => {
      assert.deepEqual(boundaryErrors({ path, source: readFileSync(path, 'utf8') }), []);
    });
  }
});

describe('the check itself', () => {
  const wrong: [path: string, source: string, why: RegExp][] = [
    ['src/engine/a.ts', "import { RULES } from '../knowledge/rules.js';", /engine may not import knowledge/],
    ['src/engine/a.ts', "import { html } from 'lit';", /may not import the package lit/],
    ['src/engine/a.ts', "import { readFileSync } from 'node:fs';", /may not import the package node:fs/],
    ['src/engine/a.ts', "export * from '../rules.js';", /engine may not import rules/],
    ['src/engine/a.ts', "const a = await import('../rules.js');", /engine may not import rules/],
    ['src/knowledge/a.ts', "import { decide } from '../engine/decide.js';", /only types of engine/],
    ['src/knowledge/a.ts', "import { type Rule } from '../engine/decide.js';", /only types of engine/],
    ['src/rules.ts', "import { words } from './messages/en/shared.js';", /rules may not import messages/],
    ['src/rules.ts', "import {\n  a,\n  b,\n} from './ui/a.js';", /rules may not import ui/],
    ['src/messages/en/a.ts', "import { RULES } from '../../rules.js';", /only types of rules/],
    ['src/care/a.ts', "import { checkRedFlags } from '../rules.js';", /only types of rules/],
    ['src/care/a.ts', "import '../ui/heading.js';", /care may not import ui/],
    ['src/ui/a.ts', "import { SiA } from '../elements/si-a/si-a.js';", /ui may not import element/],
    ['src/ui/a.ts', "import { decide } from '../engine/decide.js';", /ui may not import engine/],
    ['src/elements/si-a/si-a.ts', "import type { SiB } from '../si-b/si-b.js';", /si-a may not import si-b/],
    ['src/elements/si-a/si-a.ts', "import { R } from '../../knowledge/r.js';", /may not import knowledge/],
    ['src/elements/si-a/si-a.ts', "import a from 'lodash';", /may not import the package lodash/],
    ['src/elements/si-a/si-a.ts', "import { a } from './parts';", /does not end in \.js/],
    ['src/define.ts', "import { a } from './rules.js';", /define may not import rules/],
    ['src/embed/a.ts', "import '../elements/si-a/define.js';", /embed may not import element/],
    [
      'src/embed/a.ts',
      "import type { w } from '../messages/en/embedding.js';",
      /embed may not import messages/,
    ],
    ['src/embed/a.ts', "import { html } from 'lit';", /may not import the package lit/],
    ['src/index.ts', "import { a } from '../test/support/a.js';", /leads out of src/],
    ['src/utils/a.ts', "import { a } from '../rules.js';", /no rule says what src\/utils may import/],
  ];
  for (const [path, source, why] of wrong) {
    test(`refuses ${source.replaceAll('\n', ' ')} in ${path}`, () => {
      const errors = boundaryErrors({ path, source });
      assert.equal(errors.length, 1, errors.join('\n'));
      assert.match(errors[0] ?? '', why);
    });
  }

  const right: [path: string, source: string][] = [
    ['src/engine/a.ts', "import { b } from './b.js'; // import { c } from '../rules.js';"],
    ['src/engine/a.ts', "/* import { c } from '../rules.js'; */"],
    ['src/knowledge/a.ts', "import type { Rule } from '../engine/decide.js';"],
    [
      'src/rules.ts',
      "import { RULES } from './knowledge/rules.js';\nexport { decide } from './engine/decide.js';",
    ],
    ['src/messages/en/a.ts', "import type { Level } from '../../rules.js';"],
    ['src/care/a.ts', "import { createContext } from '@lit/context';"],
    ['src/ui/a.ts', "import { live } from 'lit/directives/live.js';"],
    ['src/elements/si-a/si-a.ts', "import { styles } from './si-a.styles.js';"],
    ['src/define.ts', "import './elements/si-a/define.js';"],
    ['src/embed/mount.ts', "import { SETTINGS } from './settings.js';"],
    ['src/index.ts', "export { SiA } from './elements/si-a/si-a.js';"],
  ];
  for (const [path, source] of right) {
    test(`allows ${source.replaceAll('\n', ' ')} in ${path}`, () => {
      assert.deepEqual(boundaryErrors({ path, source }), []);
    });
  }

  test('reads every form of import', () => {
    const source = "import a from 'a';\nimport type { b } from 'b';\nexport * as c from 'c';\nimport 'd';";
    assert.deepEqual(importsOf(source), [
      { specifier: 'a', typeOnly: false },
      { specifier: 'b', typeOnly: true },
      { specifier: 'c', typeOnly: false },
      { specifier: 'd', typeOnly: false },
    ]);
  });
});
