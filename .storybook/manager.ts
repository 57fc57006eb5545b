import { addons } from 'storybook/manager-api';
import { catalogueTheme } from './theme.js';

addons.setConfig({
  theme: catalogueTheme,
  ui: { enableShortcuts: false },
  // As a tree, so that the order of storySort holds for pages and widgets alike.
  sidebar: { showRoots: false },
});
