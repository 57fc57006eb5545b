/** What the page shows while the script has not run, or where it never runs. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { questionnaire } from '../src/messages/en/questionnaire.js';
import { snippetParameters, widget, type WidgetArgs } from './support/widget.js';

const tag = 'si-red-flag-check';

const meta: Meta<WidgetArgs> = {
  title: 'Red-flag check/Without the script',
  tags: ['!autodocs'],
  args: { region: 'gb' },
  render: (args) => widget(args),
  parameters: snippetParameters,
  // What is registered stays registered: after another story the page has to be loaded afresh.
  loaders: [
    async () => {
      if (customElements.get(tag) === undefined) return {};
      location.reload();
      return new Promise<never>(() => {});
    },
  ],
};

export default meta;
type Story = StoryObj<WidgetArgs>;

/** The emergency signs in plain HTML. */
export const WithoutJavaScript: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector(tag);
    await expect(element?.matches(':defined')).toBe(false);
    await expect(element?.querySelector('li')).toHaveTextContent(questionnaire.watch['bladder-bowel']);
    await expect(element?.querySelector('li')).toBeVisible();
  },
};

/** The script arrives while the page is being read. */
export const ScriptArrivesLate: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector(tag);
    await expect(element?.querySelector('li')).toBeVisible();
    await import('../src/define.js');
    await element?.updateComplete;
    await expect(element?.shadowRoot?.querySelector('[data-action=start]')).toBeVisible();
    await expect(element?.querySelector('li')?.checkVisibility()).toBe(false);
  },
};
