/** The snippet builder in the states in which it can be. Readers of the catalogue have it as a page of its own. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import './define.js';

const meta: Meta = {
  title: 'Snippet builder/States',
  tags: ['!autodocs', '!dev', 'shot:none'],
  parameters: { controls: { disable: true }, actions: { disable: true }, layout: 'fullscreen' },
  render: () => html`<snippet-builder></snippet-builder>`,
};

export default meta;
type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const codeIn = (root: HTMLElement): string =>
  [...root.querySelectorAll('[data-copies]')].map((element) => element.textContent).join('\n');

const part = (root: HTMLElement, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

/** The address of the page and what is stored stay as they were. */
const leavingNoTrace =
  (play: Play): Play =>
  async (context) => {
    const before = [location.href, JSON.stringify(localStorage), document.cookie, history.length];
    await play(context);
    await expect([location.href, JSON.stringify(localStorage), document.cookie, history.length]).toEqual(
      before,
    );
    scrollTo(0, 0);
  };

export const AtFirst: Story = {
  tags: ['!shot:none', 'shot:1280'],
  play: leavingNoTrace(async ({ canvasElement }) => {
    await expect(codeIn(canvasElement)).toContain('<si-red-flag-check>');
    await expect(part(canvasElement, '.builder-stage si-red-flag-check')).toBeVisible();
  }),
};

export const OnAPhone: Story = {
  tags: ['!shot:none', 'shot:320', 'shot:dark'],
  play: leavingNoTrace(async ({ canvasElement }) => {
    await expect(codeIn(canvasElement)).toContain('<si-red-flag-check>');
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  }),
};

/** By keyboard alone: another widget, its settings, and the widget beside follows. */
export const Settings: Story = {
  play: leavingNoTrace(async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('checkbox', { name: /When to get help/ }).focus();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.selectOptions(canvas.getByLabelText('Country or region of your readers'), 'gb-sct');
    await userEvent.selectOptions(canvas.getByLabelText('Opens on the pattern'), 'one-side');
    await userEvent.type(canvas.getByLabelText('Words of your booking link'), 'Book "now"');
    await userEvent.type(canvas.getByLabelText('Where that link goes'), '/book');
    const code = codeIn(canvasElement);
    await expect(code).toMatch(
      /<script type="module"\s+src="\/si-widgets-\d+\.\d+\.\d+\/cdn\/si-pattern-explainer\.min\.js"><\/script>/,
    );
    await expect(code).toContain('contact-label="Book &quot;now&quot;"');
    const widget = part(canvasElement, '.builder-stage > si-pattern-explainer');
    await expect(widget).toHaveAttribute('region', 'gb-sct');
    await expect(widget).toHaveAttribute('pattern', 'one-side');
    await expect(widget).toHaveAttribute('contact-label', 'Book "now"');
    await expect(canvasElement.querySelector('.builder-stage > si-red-flag-check')).toBeNull();
  }),
};

/** What cannot stand is said beside it once it is left, and is not in the snippet. */
export const Mistakes: Story = {
  tags: ['!shot:none', 'shot:720'],
  play: leavingNoTrace(async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const address = canvas.getByLabelText('Where the folder “cdn” is on your site');
    await userEvent.clear(address);
    await userEvent.type(address, 'files');
    await userEvent.type(canvas.getByLabelText('Words of your booking link'), 'Book');
    const link = canvas.getByLabelText('Where that link goes');
    await userEvent.type(link, 'www.example.org');
    await userEvent.type(canvas.getByLabelText('The day of that review'), '2.3.2026');
    await userEvent.tab();
    await expect(address).toHaveAccessibleDescription(/Begin with \//);
    await expect(link).toHaveAccessibleDescription(/This is no link/);
    await expect(link).toBeInvalid();
    await expect(canvas.getByLabelText('Your own clinician who has checked it')).toHaveAccessibleDescription(
      /shows only if/,
    );
    await expect(canvas.getByLabelText('The day of that review')).toHaveAccessibleDescription(
      /This is no date/,
    );
    await expect(canvas.getAllByText(/until (?:this|it) is changed/i)).toHaveLength(4);
    await expect(codeIn(canvasElement)).not.toMatch(/contact|reviewed|files/);
  }),
};

export const NoWidget: Story = {
  play: leavingNoTrace(async ({ canvasElement }) => {
    const check = within(canvasElement).getByRole('checkbox', { name: /When to get help/ });
    await userEvent.click(check);
    await expect(canvasElement).toHaveTextContent('Choose at least one.');
    await expect(codeIn(canvasElement)).toBe('');
    await userEvent.click(check);
    await expect(codeIn(canvasElement)).toContain('<si-red-flag-check>');
  }),
};

/** All four in Spanish, from a CDN: exact version and hash, and the language of everything with it. */
export const SpanishFromACdn: Story = {
  play: leavingNoTrace(async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: /Español/ }));
    for (const box of canvas.getAllByRole<HTMLInputElement>('checkbox')) {
      if (!box.checked && box.closest('.option')) await userEvent.click(box);
    }
    await userEvent.selectOptions(canvas.getByLabelText('Kind of page'), 'cdn');
    const code = codeIn(canvasElement);
    await expect(code).toMatch(
      /@\d+\.\d+\.\d+\/dist\/cdn\/si-widgets\.es\.min\.js"\s+integrity="sha384-[\w+/]{64}"/,
    );
    await expect(code).toContain('Llame ahora');
    await expect(code).toContain('en su navegador');
    await expect(canvasElement.querySelectorAll('.builder-stage > *')).toHaveLength(4);
    const first = part(canvasElement, '.builder-stage > si-red-flag-check');
    await waitFor(() => expect(first.shadowRoot).not.toBeNull());
    await waitFor(() => expect(first.shadowRoot?.textContent).toContain('Cuándo pedir ayuda'));
  }),
};

/** The real page of the package, in a frame like the one of the snippet. */
export const InAFrame: Story = {
  play: leavingNoTrace(async ({ canvasElement }) => {
    const kind = within(canvasElement).getByLabelText('Kind of page');
    await userEvent.selectOptions(kind, 'frame');
    await expect(codeIn(canvasElement)).toMatch(
      /src="\/si-widgets-\d+\.\d+\.\d+\/embed\/en\/red-flag-check\.html"/,
    );
    const frame = part(canvasElement, '.builder-stage iframe');
    // A frame outside of the window is not laid out.
    frame.scrollIntoView();
    await waitFor(() => expect(frame.clientHeight).not.toBe(720), { timeout: 10_000 });
    // What looks for faults from outside cannot look into a sandbox, and says so.
    await userEvent.selectOptions(kind, 'self-host');
    await expect(part(canvasElement, '.builder-stage > si-red-flag-check')).toBeVisible();
  }),
};

const clipboard = navigator.clipboard;
const withClipboard = (writeText: (text: string) => Promise<void>): void => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
};

/** Copy says so; where a browser forbids it, the text is selected. */
export const Copy: Story = {
  beforeEach: () => () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  },
  play: leavingNoTrace(async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const copied: string[] = [];
    withClipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const button = canvas.getByRole('button', { name: /^Copy: Into the page/ });
    await userEvent.click(button);
    await expect(copied).toEqual([part(canvasElement, '[data-copies^="Into the page"]').textContent]);
    const status = part(canvasElement, '.copyable [role=status]');
    await expect(status).toHaveTextContent('Copied.');
    withClipboard(() => Promise.reject(new Error('not allowed')));
    await userEvent.click(button);
    await expect(status).toHaveTextContent('It is selected');
    await expect(String(getSelection())).toContain('<si-red-flag-check>');
    getSelection()?.removeAllRanges();
  }),
};
