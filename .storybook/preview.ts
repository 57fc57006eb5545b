import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import '@fontsource/inter/700.css';
import './preview.css';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { catalogueTheme, isDark } from './theme.js';

/** Through a glob, because the manifest is built: type checks must not depend on it. */
const manifests = import.meta.glob<object>('../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

// A page of docs is a page: screen readers can jump to what it is about.
document.querySelector('#storybook-docs')?.setAttribute('role', 'main');

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { direction: 'ltr' },
  globalTypes: {
    direction: {
      description: 'Direction of the text',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  decorators: [
    (story, { globals, parameters }) => {
      const forced: unknown = parameters['direction'];
      const chosen: unknown = globals['direction'];
      document.documentElement.dir = forced === 'rtl' || chosen === 'rtl' ? 'rtl' : 'ltr';
      return story();
    },
  ],
  parameters: {
    controls: { expanded: true },
    docs: { theme: catalogueTheme, source: { dark: isDark } },
    options: {
      storySort: {
        order: [
          'Start here',
          'Add to your site',
          [
            'Choose a way',
            'Your own pages',
            'WordPress',
            'Site builders',
            'Frames and links',
            'npm and frameworks',
            'Settings',
          ],
          'Snippet builder',
          'Red-flag check',
          'Pacing calculator',
          'Pattern explainer',
          'Return to run',
          'Spanish',
          'Drawings',
          'Theming',
          'Rules and sources',
          [
            'Overview',
            'Questions',
            'Red-flag rules',
            'Inflammatory criteria',
            'Pacing',
            'Back to running',
            'Patterns and mechanisms',
            'Things to try',
            'Treatments and tests',
            'Regions and numbers',
            'Our own decisions and open points',
            'Bibliography',
          ],
          'Questions and rules',
          'Privacy and security',
          'Accessibility',
          'Intended purpose',
          'Languages',
          'Changelog',
          '*',
        ],
      },
    },
  },
};

export default preview;
