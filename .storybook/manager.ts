import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'SI widgets', fontBase: 'Inter, system-ui, sans-serif' }),
  enableShortcuts: false,
});
