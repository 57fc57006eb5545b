import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import '@fontsource/inter/700.css';
import './preview.css';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

/** Through a glob, because the manifest is built: type checks must not depend on it. */
const manifests = import.meta.glob<object>('../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

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
    options: { storySort: { order: ['Introduction', 'Embed', '*'] } },
  },
};

export default preview;
