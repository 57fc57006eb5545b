/** A table of the custom properties, beside a widget that takes what is typed in: `<catalogue-theming>`. */
import './catalogue.css';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { rowsOf, type Row } from './manifest.js';
import { inline, scrolling } from './parts.js';
import { showEmergency } from './show-emergency.js';
import { contrastWithWhite, hexOf, isValid, kindOf, LEAST_CONTRAST } from './tokens.js';

const TOKENS = rowsOf('cssProperties');

const PAGES = {
  plain: 'As this page',
  white: 'White',
  dark: 'Dark',
  serif: 'A serif font, in larger type',
} as const;
const THEMES = ['inherit', 'light', 'dark', 'auto'] as const;
const SCREENS = { start: 'First screen', emergency: 'An emergency card' } as const;

export class Theming extends LitElement {
  static override readonly properties = {
    values: { state: true },
    theme: { state: true },
    page: { state: true },
  };

  /** What was typed, by token; the default where nothing was. */
  private values: Readonly<Record<string, string>> = {};
  private theme: string = 'inherit';
  private page: string = 'plain';

  /** In the page itself, so that its table looks like the others. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(_changed: PropertyValues): void {
    const stage = this.querySelector<HTMLElement>('.catalogue-stage');
    for (const token of TOKENS) {
      const value = this.values[token.name];
      if (value !== undefined && isValid(kindOf(token.default ?? ''), value)) {
        stage?.style.setProperty(token.name, value.trim());
      } else {
        stage?.style.removeProperty(token.name);
      }
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="catalogue-theming">
      <div>
        ${scrolling(
          'Custom properties',
          html`<table>
            <thead>
              <tr>
                <th scope="col">Custom property</th>
                <th scope="col">Value</th>
              </tr>
            </thead>
            <tbody>
              ${TOKENS.map((token) => this.#renderToken(token))}
            </tbody>
          </table>`,
        )}
        <div class="catalogue-fields">
          ${this.#renderChoice('Page', PAGES, this.page, this.#setPage)}
          ${this.#renderChoice(
            'theme',
            Object.fromEntries(THEMES.map((theme) => [theme, theme])),
            this.theme,
            this.#setTheme,
          )}
          ${this.#renderChoice('Show', SCREENS, undefined, (screen) => void this.#show(screen))}
        </div>
        <div
          class="catalogue-code"
          role="region"
          aria-label="CSS to paste"
          tabindex="0"
          .textContent=${this.#css()}
        ></div>
        <p>
          <button type="button" class="catalogue-button" @click=${this.#reset}>Back to the defaults</button>
        </p>
      </div>
      <div class="catalogue-stage ${this.page}">
        <si-red-flag-check heading-level="3" theme=${this.theme}></si-red-flag-check>
      </div>
    </div>`;
  }

  #renderToken(token: Row): TemplateResult {
    const { name, description = '', default: initial = '' } = token;
    const kind = kindOf(initial);
    const value = this.values[name] ?? initial;
    const wrong = isValid(kind, value) ? undefined : 'No value that a browser takes: the default stays.';
    const set = (event: Event & { currentTarget: HTMLInputElement }) => {
      this.values = { ...this.values, [name]: event.currentTarget.value };
    };
    const id = `value${name}`;
    return html`<tr>
      <th scope="row">
        <label for=${id}><code>${name}</code></label>
        <span class="catalogue-about">${inline(description)}</span>
      </th>
      <td>
        <span class="catalogue-value">
          ${
            kind === 'colour'
              ? html`<input
                  type="color"
                  aria-label="Pick ${name}"
                  .value=${live(wrong ? initial : hexOf(value))}
                  @input=${set}
                />`
              : nothing
          }
          <input
            type="text"
            id=${id}
            spellcheck="false"
            autocomplete="off"
            aria-describedby="${id}-note"
            .value=${live(value)}
            @input=${set}
          />
        </span>
        <span class="catalogue-about" id="${id}-note" aria-live="polite">
          ${wrong ?? (kind === 'colour' ? contrastNote(value) : '')}
        </span>
      </td>
    </tr>`;
  }

  #renderChoice(
    label: string,
    options: Readonly<Record<string, string>>,
    chosen: string | undefined,
    choose: (value: string) => void,
  ): TemplateResult {
    return html`<label
      >${label}
      <select
        @change=${(event: Event & { currentTarget: HTMLSelectElement }) => {
          choose(event.currentTarget.value);
        }}
      >
        ${Object.entries(options).map(
          ([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
        )}
      </select>
    </label>`;
  }

  #css(): string {
    const lines = TOKENS.flatMap(({ name, default: initial = '' }) => {
      const value = this.values[name]?.trim();
      const isOwn = value !== undefined && value !== initial && isValid(kindOf(initial), value);
      return isOwn ? [`  ${name}: ${value};`] : [];
    });
    return lines.length === 0
      ? '/* Change a value: the CSS for it stands here. */'
      : [':root {', ...lines, '}'].join('\n');
  }

  readonly #setPage = (page: string): void => {
    this.page = page;
  };

  readonly #setTheme = (theme: string): void => {
    this.theme = theme;
  };

  readonly #reset = (): void => {
    this.values = {};
  };

  async #show(screen: string): Promise<void> {
    const widget = this.querySelector('si-red-flag-check');
    if (!widget) return;
    if (screen === 'emergency') await showEmergency(widget);
    else widget.reset();
    this.querySelector<HTMLElement>('.catalogue-fields label:last-child select')?.focus();
  }
}

function contrastNote(colour: string): string {
  const contrast = contrastWithWhite(colour);
  const verdict =
    contrast < LEAST_CONTRAST ? `Too pale: white text needs ${LEAST_CONTRAST} to 1.` : 'Good for white text.';
  return `${contrast.toFixed(1)} to 1. ${verdict}`;
}
