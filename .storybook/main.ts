import { existsSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { mergeConfig, type Plugin } from 'vite';

/** For the snippet builder: the pages for frames, with the scripts that they load. */
const built = existsSync('dist/embed') ? ['embed', 'cdn'] : [];

/**
 * The package says of all but its define modules that importing them does nothing. Modules of the catalogue register
 * elements, too, and those of src/embed do their work on a page.
 */
const keepSideEffects: Plugin = {
  name: 'keep-side-effects',
  transform: {
    filter: { id: /\/(?:stories|src\/embed)\/.*\.ts$/ },
    handler: (code) => ({ code, map: null, moduleSideEffects: true }),
  },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  staticDirs: built.map((folder) => ({ from: `../dist/${folder}`, to: `/built/${folder}` })),
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables are no part of MDX by itself.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  // Nothing leaves the machine, and nothing is asked of another.
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
    enableCrashReports: false,
  },
  viteFinal: (config) => mergeConfig(config, { plugins: [keepSideEffects] }),
  // Without an icon of its own the browser asks for /favicon.ico.
  previewHead: (head) => `${head}<link rel="icon" href="data:," />`,
};

export default config;
