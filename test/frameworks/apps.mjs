/** The apps: how each is built and where its parts come out. Paths are in the folder of the app. */

const vite = 'node_modules/vite/bin/vite.js';
const tsc = 'node_modules/typescript/bin/tsc';

/** One build of the app and the page for production, one for development, one for the server. */
const withVite = (name, title, serverEntry) => ({
  name,
  title,
  folder: `test/frameworks/apps/${name}`,
  packageName: name,
  builds: [
    { command: [vite, 'build', '--outDir', 'dist/production', '--logLevel', 'warn'] },
    {
      command: [vite, 'build', '--outDir', 'dist/development', '--mode', 'development', '--logLevel', 'warn'],
      variables: { NODE_ENV: 'development' },
    },
    { command: [vite, 'build', '--outDir', 'dist/server', '--ssr', serverEntry, '--logLevel', 'warn'] },
  ],
  root: 'dist/production',
  server: 'dist/server/server.js',
  pages: ['dist/production/page.html', 'dist/development/page.html'],
});

const bad = [tsc, '-p', 'bad'];
const svelteCheck = (tsconfig) =>
  `node_modules/svelte-check/bin/svelte-check --tsconfig ${tsconfig} --threshold error --output machine`.split(
    ' ',
  );
const ng = (...parameters) => ({ command: ['node_modules/@angular/cli/bin/ng.js', 'build', ...parameters] });

const noTemplateTypes = 'CUSTOM_ELEMENTS_SCHEMA takes any attribute of a tag with a dash';

/**
 * @typedef {object} App
 * @property {string} name
 * @property {string} packageName whose version counts
 * @property {{ command: string[], variables?: Record<string, string> }[]} builds
 * @property {string} root where the app is served from
 * @property {string} [server] the built module whose render() gives the page; without it `pages` have been made whole
 * @property {[string, string]} pages for production and for development
 * @property {{ good: string[], bad: string[], file: string, faults: string[] }} [types]
 * @property {Record<string, string>} [notApplicable] why, by the id of a behaviour
 */

/** @type {App[]} */
export const apps = [
  {
    ...withVite('react', 'React', 'src/server.tsx'),
    types: {
      good: [tsc, '-p', '.'],
      bad,
      file: 'bad/bad.tsx',
      faults: ['theme', 'heading-level', 'headingLevel', 'regoin', 'onsi-result'],
    },
  },
  {
    ...withVite('vue', 'Vue', 'src/server.ts'),
    types: {
      good: ['node_modules/vue-tsc/bin/vue-tsc.js', '-p', '.'],
      bad: ['node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'bad'],
      file: 'bad/Bad.vue',
      // A misspelt name is an attribute like any other to Vue.
      faults: ['theme', 'heading-level', 'region', '@si-result'],
    },
  },
  {
    ...withVite('svelte', 'Svelte', 'src/server.ts'),
    types: {
      good: svelteCheck('tsconfig.json'),
      bad: svelteCheck('bad/tsconfig.json'),
      file: 'bad/Bad.svelte',
      faults: ['theme', 'heading-level', 'headingLevel', 'regoin', 'onsi-result'],
    },
  },
  {
    ...withVite('preact', 'Preact', 'src/server.tsx'),
    types: {
      good: [tsc, '-p', '.'],
      bad,
      file: 'bad/bad.tsx',
      faults: ['theme', 'heading-level', 'headingLevel', 'regoin', 'onsi-result'],
    },
  },
  {
    ...withVite('solid', 'Solid', 'src/server.tsx'),
    packageName: 'solid-js',
    types: {
      good: [tsc, '-p', '.'],
      bad,
      file: 'bad/bad.tsx',
      faults: [
        'theme',
        'heading-level',
        'attr:audience',
        'prop:headingLevel',
        ' headingLevel',
        'regoin',
        'on:si-result',
      ],
    },
  },
  {
    name: 'angular',
    title: 'Angular',
    folder: 'test/frameworks/apps/angular',
    packageName: '@angular/core',
    builds: [ng('app'), ng('page'), ng('page', '--configuration', 'development')],
    root: 'dist/production',
    pages: ['dist/page-production/index.html', 'dist/page-development/index.html'],
    notApplicable: { 'types-good': noTemplateTypes, 'types-bad': noTemplateTypes },
  },
];
