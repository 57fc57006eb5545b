/** Snippets for projects with a bundler: the same element in the syntax of each framework. */
import { WIDGETS, type Widget } from './choice.js';
import { angularString, escapeBackticks, escapeTemplate, jsxText, jsxValue } from './escape.js';
import { elements, htmlSyntax, indent, type Choice, type Syntax } from './markup.js';
import { policyOf } from './policy.js';
import { lines, type CodePart, type Platform } from './recipe.js';
import { PACKAGE } from './release.js';
import { notesOnCheck } from './html-snippets.js';

const GROUP = 'npm and frameworks';

const install = (version: string): CodePart => ({
  where: 'Once, in a terminal in the folder of your project',
  language: 'sh',
  code: `npm install ${PACKAGE}@${version}`,
});

/** What registers the tags, and the language. All four together have a line of their own. */
export function imports({ widgets, language }: Choice): readonly string[] {
  const whole = WIDGETS.every((widget) => widgets.includes(widget));
  const paths = whole ? [`${PACKAGE}/define`] : widgets.map((widget) => `${PACKAGE}/${widget}/define`);
  return [...paths, ...(language === 'en' ? [] : [`${PACKAGE}/${language}`])].map(
    (path) => `import '${path}';`,
  );
}

/** Types are asked for once, in a declaration file of the project. */
const types = (framework: string): CodePart => ({
  where: 'With TypeScript also, once, as src/si-widgets.d.ts',
  language: 'ts',
  code: `import '${PACKAGE}/${framework}';`,
});

const templateSyntax: Syntax = { value: (value) => `"${escapeTemplate(value)}"`, text: escapeTemplate };
/** Angular reads entities before it looks for {{ }}: what has them is written as an expression. */
const angularSyntax: Syntax = {
  ...templateSyntax,
  attribute: (name, value) =>
    value.includes('{{') ? `[attr.${name}]="${escapeTemplate(angularString(value))}"` : undefined,
};
const jsxSyntax: Syntax = { value: jsxValue, text: jsxText };

const NAMES: Readonly<Record<Widget, string>> = {
  'red-flag-check': 'RedFlagCheck',
  'pacing-calculator': 'PacingCalculator',
  'pattern-explainer': 'PatternExplainer',
  'return-to-run': 'ReturnToRun',
};

/** What a component is called. */
const nameFor = ({ widgets: [first, second] }: Choice): string =>
  first && !second ? NAMES[first] : 'SiWidgets';

/** A function whose JSX is the elements; more than one in a fragment. */
function jsxComponent(choice: Choice, head: readonly string[]): string {
  const body = elements(choice, jsxSyntax);
  const whole = choice.widgets.length > 1 ? ['<>', ...indent(body), '</>'] : body;
  return lines(
    [...head, ...(head.length > 0 ? [''] : [])],
    [`export function ${nameFor(choice)}() {`, '  return ('],
    indent(whole, '    '),
    ['  );', '}'],
  );
}

/** The rows that differ: what the file is called, and what is in it. */
interface Framework {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly parts: (choice: Choice) => readonly CodePart[];
  readonly notes?: readonly string[];
}

const FRAMEWORKS: readonly Framework[] = [
  {
    id: 'npm',
    label: 'npm and a bundler, no framework',
    help: 'Run by us with Vite, webpack and esbuild. Others that follow the exports of a package take the same.',
    parts: (choice) => [
      { where: 'Into a script of the page', language: 'js', code: lines(imports(choice)) },
      { where: 'Into the page', language: 'html', code: lines(elements(choice, htmlSyntax)) },
    ],
  },
  {
    id: 'react',
    label: 'React 19 or later',
    help: 'Run by us in React 19. Next.js and Remix take the same; we have not run them.',
    parts: (choice) => [
      {
        where: `A component: ${nameFor(choice)}.tsx`,
        language: 'tsx',
        code: jsxComponent(choice, ["'use client';", '', ...imports(choice)]),
      },
      types('react'),
    ],
    notes: ["'use client' is for Next.js and means nothing elsewhere."],
  },
  {
    id: 'vue',
    label: 'Vue 3',
    help: 'Run by us in Vue 3. In Nuxt the first part goes under vue.compilerOptions; we have not run it.',
    parts: (choice) => [
      {
        where: 'Once, in vite.config.js: tells Vue whose tags these are',
        language: 'js',
        code: lines([
          "import vue from '@vitejs/plugin-vue';",
          "import { defineConfig } from 'vite';",
          '',
          'export default defineConfig({',
          '  plugins: [',
          "    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('si-') } } }),",
          '  ],',
          '});',
        ]),
      },
      {
        where: `A component: ${nameFor(choice)}.vue`,
        language: 'vue',
        code: lines(
          ['<script setup lang="ts">', ...imports(choice), '</script>', ''],
          ['<template>', ...indent(elements(choice, templateSyntax)), '</template>'],
        ),
      },
      types('vue'),
    ],
  },
  {
    id: 'svelte',
    label: 'Svelte 5',
    help: 'Run by us in Svelte 5. SvelteKit takes the same; we have not run it.',
    parts: (choice) => [
      {
        where: `A component: ${nameFor(choice)}.svelte`,
        language: 'svelte',
        code: lines(
          ['<script lang="ts">', ...indent(imports(choice)), '</script>', ''],
          elements(choice, templateSyntax),
        ),
      },
      types('svelte'),
    ],
  },
  {
    id: 'angular',
    label: 'Angular',
    help: 'For standalone components. Run by us in Angular 21.',
    parts: (choice) => [
      {
        where: 'A component',
        language: 'ts',
        code: lines(
          [
            "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';",
            ...imports(choice),
            '',
            '@Component({',
            "  selector: 'app-si-widgets',",
            '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
            '  template: `',
          ],
          indent(elements(choice, angularSyntax).map(escapeBackticks), '    '),
          ['  `,', '})', `export class ${nameFor(choice)} {}`],
        ),
      },
    ],
  },
  {
    id: 'preact',
    label: 'Preact',
    help: 'Run by us in Preact 11.',
    parts: (choice) => [
      {
        where: `A component: ${nameFor(choice)}.jsx`,
        language: 'jsx',
        code: jsxComponent(choice, imports(choice)),
      },
      types('preact'),
    ],
  },
  {
    id: 'solid',
    label: 'Solid',
    help: 'Run by us in Solid 1.9.',
    parts: (choice) => [
      {
        where: `A component: ${nameFor(choice)}.jsx`,
        language: 'jsx',
        code: jsxComponent(choice, imports(choice)),
      },
      types('solid'),
    ],
  },
];

export const frameworks: readonly Platform[] = FRAMEWORKS.map(({ id, label, help, parts, notes = [] }) => ({
  id,
  group: GROUP,
  label,
  help,
  make: (choice, { version }) => ({
    parts: [install(version), ...parts(choice)],
    policy: policyOf({ script: "'self'" }),
    notes: [`npm finds it once ${PACKAGE} ${version} is published there.`, ...notesOnCheck(choice), ...notes],
  }),
}));
