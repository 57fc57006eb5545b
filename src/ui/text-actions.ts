/** Print, Copy and Share of what is on show as text; where copying fails, the text to copy by hand. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { canShare, copyText, shareText } from '../care/browser.js';
import type { shared } from '../messages/en/shared.js';
import { button } from './templates.js';
import type { Wording } from './wording.js';

export interface TextActionsOptions {
  /** The same text as `summary()` of the widget. */
  readonly text: () => string;
  /** Heads the text in the device's share sheet. */
  readonly title: () => string;
  readonly words: () => Wording<typeof shared>;
  readonly announce: (text: string) => void;
}

export interface Action {
  /** Hook for tests and sites: `data-action`. */
  readonly id: string;
  readonly label: string;
  readonly act: () => void;
}

export class TextActions {
  /** Whether the text is on the clipboard; `false` shows it for copying by hand. */
  #copied: boolean | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: TextActionsOptions;

  constructor(host: ReactiveControllerHost, options: TextActionsOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Forgets that something was copied: the text is another one now. */
  reset(): void {
    this.#copied = undefined;
    this.#host.requestUpdate();
  }

  /** @param more further buttons in the same row */
  render(...more: readonly Action[]): TemplateResult {
    const words = this.#options.words();
    const actions: readonly Action[] = [
      { id: 'print', label: words.print, act: this.#print },
      { id: 'copy', label: this.#copied ? words.copied : words.copy, act: () => void this.#copy() },
      ...(canShare() ? [{ id: 'share', label: words.share, act: this.#share }] : []),
      ...more,
    ];
    return html`<div class="actions">${actions.map(({ id, label, act }) => button(id, label, act))}</div>
      ${
        this.#copied === false
          ? html`<label class="by-hand">
              ${words.copyFailed}
              <textarea readonly rows="8" .value=${this.#options.text()}></textarea>
            </label>`
          : nothing
      }`;
  }

  readonly #print = (): void => {
    window.print();
  };

  async #copy(): Promise<void> {
    const { text, words, announce } = this.#options;
    this.#copied = await copyText(text());
    announce(this.#copied ? words().copied : '');
    this.#host.requestUpdate();
  }

  readonly #share = (): void => {
    const { text, title } = this.#options;
    void shareText(title(), text());
  };
}
