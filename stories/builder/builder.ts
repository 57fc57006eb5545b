/** The snippet builder: choose, see it beside, copy. It stores nothing and leaves the address of the page alone. */
import './builder.css';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ADDRESSES, exampleOf, problemOfBase, soundBase, type AddressKind } from './addresses.js';
import { framesFolder, release } from './built.js';
import {
  LANGUAGES,
  problemsOf,
  rowsOf,
  soundSettings,
  WIDGETS,
  type Language,
  type SettingName,
  type Settings,
  type Widget,
} from './choice.js';
import { selectField, settingField, textField } from './fields.js';
import { framed } from './frame-snippets.js';
import type { Choice } from './markup.js';
import { leadsAway, showFrames, showWidgets } from './preview.js';
import { renderSnippet } from './result-part.js';
import { makeSnippet, PLATFORMS, platformOf, type Snippet } from './snippets.js';
import { nameOf, sentenceOf } from './words.js';

export interface BuilderChoice {
  readonly widgets: readonly Widget[];
  readonly language: Language;
  readonly platform: string;
  readonly settings: Settings;
  readonly bases: Readonly<Record<AddressKind, string>>;
}

/** Nothing is made without a release, so then it does not matter. */
const VERSION = release?.version ?? '0.0.0';

const AT_FIRST: BuilderChoice = {
  widgets: ['red-flag-check'],
  language: 'en',
  platform: 'self-host',
  settings: {},
  bases: {
    files: exampleOf('files', VERSION),
    folder: exampleOf('folder', VERSION),
    site: exampleOf('site', VERSION),
  },
};

const platformsByGroup = Object.fromEntries(
  [...new Set(PLATFORMS.map(({ group }) => group))].map((group) => [
    group,
    PLATFORMS.filter((row) => row.group === group).map(({ id, label }) => ({ value: id, label })),
  ]),
);

/** Of the problem with the folder, among those with settings. */
const BASE = 'base';

export class SnippetBuilder extends LitElement {
  static override readonly properties = {
    choice: { attribute: false },
    touched: { state: true },
    said: { state: true },
  };

  choice: BuilderChoice = AT_FIRST;
  /** Fields that were left once: what is being written is not yet wrong. */
  private touched: ReadonlySet<string> = new Set();
  /** What a copy button told, by the name of what it copies. */
  private said: Readonly<Record<string, string>> = {};

  /** In the page itself: its colours and font are those of the page. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #change(part: Partial<BuilderChoice>): void {
    this.choice = { ...this.choice, ...part };
    this.said = {};
  }

  #touch(name: string, isDone: boolean): void {
    if (isDone) this.touched = new Set([...this.touched, name]);
  }

  get #address(): AddressKind | undefined {
    return platformOf(this.choice.platform).address;
  }

  /** What is to be pasted: with what can stand, and the examples in the place of what cannot. */
  get #sound(): Choice {
    const { widgets, settings, language, bases } = this.choice;
    const address = this.#address;
    const base = address ? soundBase(bases[address], address, VERSION) : '/';
    return { widgets, settings: soundSettings(widgets, settings), language, base };
  }

  /** Of what cannot stand, what is in the snippet in its place. */
  get #leftOut(): readonly string[] {
    const { widgets, settings, bases } = this.choice;
    const sound = soundSettings(widgets, settings);
    const address = this.#address;
    return [
      ...rowsOf(widgets).flatMap(({ name, label }) =>
        settings[name]?.trim() && sound[name] === undefined
          ? [`“${label}” is left out until this is changed.`]
          : [],
      ),
      ...(address && problemOfBase(bases[address], address)
        ? [
            `The address of your folder cannot stand. Until it is changed, ${exampleOf(address, VERSION)} is in its place.`,
          ]
        : []),
    ];
  }

  protected override render(): TemplateResult {
    return html`<div class="builder">
      <div class="builder-choices">
        <h1>Snippet builder</h1>
        <p class="lead">
          Choose, look at it, copy. You get all that goes into your page; nothing here is stored or sent.
        </p>
        ${this.#renderWidgets()} ${this.#renderLanguage()} ${this.#renderPlatform()} ${this.#renderSettings()}
        ${this.#renderResult()}
      </div>
      ${this.#renderPreview()}
    </div>`;
  }

  #renderWidgets(): TemplateResult {
    const { widgets } = this.choice;
    return html`<fieldset aria-describedby=${widgets.length === 0 ? 'no-widget' : nothing}>
      <legend><h2>1. What is to be on your page?</h2></legend>
      ${widgets.length === 0 ? html`<p class="problem" id="no-widget">Choose at least one.</p>` : nothing}
      ${WIDGETS.map(
        (widget) =>
          html`<label class="option">
            <input
              type="checkbox"
              autocomplete="off"
              .value=${widget}
              .checked=${live(widgets.includes(widget))}
              @change=${(event: Event) => {
                this.#choose(widget, (event.target as HTMLInputElement).checked);
              }}
            />
            <span><strong>${nameOf(widget, 'en')}</strong> ${sentenceOf(widget, 'en')}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  /** In the order of the list, whatever was ticked first. */
  #choose(widget: Widget, isChosen: boolean): void {
    const { widgets } = this.choice;
    this.#change({
      widgets: WIDGETS.filter((item) => (item === widget ? isChosen : widgets.includes(item))),
    });
  }

  #renderLanguage(): TemplateResult {
    return html`<fieldset>
      <legend><h2>2. In which language?</h2></legend>
      ${Object.entries(LANGUAGES).map(
        ([language, label]) =>
          html`<label class="option">
            <input
              type="radio"
              name="language"
              autocomplete="off"
              .value=${language}
              .checked=${live(language === this.choice.language)}
              @change=${() => {
                this.#change({ language: language as Language });
              }}
            />
            <span>${label}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  #renderPlatform(): TemplateResult {
    const { platform, bases } = this.choice;
    const address = this.#address;
    return html`<section aria-labelledby="builder-platform">
      <h2 id="builder-platform">3. Where does it go?</h2>
      ${selectField(
        {
          id: 'platform',
          label: 'Kind of page',
          hint: platformOf(platform).help,
          value: platform,
          change: (value) => {
            this.#change({ platform: value });
          },
        },
        platformsByGroup,
      )}
      ${
        address
          ? textField(
              {
                id: BASE,
                label: ADDRESSES[address].label,
                hint: ADDRESSES[address].hint,
                value: bases[address],
                problem: this.touched.has(BASE) ? problemOfBase(bases[address], address) : undefined,
                change: (value, isDone) => {
                  this.#change({ bases: { ...bases, [address]: value } });
                  this.#touch(BASE, isDone);
                },
              },
              'place',
            )
          : nothing
      }
    </section>`;
  }

  #renderSettings(): TemplateResult {
    const { widgets, settings } = this.choice;
    const wrong = problemsOf(widgets, settings);
    return html`<section aria-labelledby="builder-settings">
      <h2 id="builder-settings">4. Settings</h2>
      <p class="hint">All of them can stay as they are.</p>
      ${rowsOf(widgets).map((row) =>
        settingField(row, {
          value: settings[row.name] ?? '',
          problem: this.#isTouched(row.name) ? wrong[row.name] : undefined,
          change: (value, isDone) => {
            this.#change({ settings: { ...settings, [row.name]: value } });
            this.#touch(row.name, isDone);
          },
        }),
      )}
    </section>`;
  }

  /** Also where it is missing, and the one that needs it was left. */
  #isTouched(name: SettingName): boolean {
    const { widgets, settings } = this.choice;
    const needing = rowsOf(widgets).filter((row) => row.with === name && settings[row.name]);
    return this.touched.has(name) || needing.some((row) => this.touched.has(row.name));
  }

  #renderResult(): TemplateResult {
    return html`<section aria-labelledby="builder-result" class="builder-result">
      <h2 id="builder-result">5. Copy it</h2>
      <div role="status">${this.#leftOut.map((line) => html`<p class="problem">${line}</p>`)}</div>
      ${this.#renderSnippet()}
    </section>`;
  }

  #renderSnippet(): TemplateResult {
    if (this.choice.widgets.length === 0) return html`<p>Choose a widget first.</p>`;
    if (!release) {
      return html`<p class="problem">
        This catalogue was built without the files for pages, so it knows no hashes. Run
        <code>npm run build</code>, and start it again.
      </p>`;
    }
    let snippet: Snippet;
    try {
      snippet = makeSnippet(this.choice.platform, this.#sound, release);
    } catch (error) {
      return html`<p class="problem">${String(error)}</p>`;
    }
    return renderSnippet(snippet, this.said, (label, text) => void this.#copy(label, text));
  }

  async #copy(label: string, text: string): Promise<void> {
    let said = 'Copied.';
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const code = [...this.querySelectorAll('[data-copies]')].find(
        (element) => element instanceof HTMLElement && element.dataset['copies'] === label,
      );
      if (code) getSelection()?.selectAllChildren(code);
      said = 'This browser did not let us copy. It is selected: copy it with Ctrl+C, or ⌘C on a Mac.';
    }
    this.said = { [label]: said };
  }

  /** Whether what goes into the page is another page, in a frame or behind a link. */
  get #isPage(): boolean {
    return platformOf(this.choice.platform).group === framed.group;
  }

  #renderPreview(): TemplateResult {
    const { widgets } = this.choice;
    return html`<section
      class="builder-preview"
      aria-labelledby="builder-preview"
      tabindex="0"
      @click=${this.#keepHere}
    >
      <h2 id="builder-preview">How it looks</h2>
      ${
        this.#isPage && !framesFolder
          ? html`<p class="hint">The frame pages are not built, so here is what stands in them.</p>`
          : nothing
      }
      ${widgets.length === 0 ? html`<p>Choose a widget first.</p>` : nothing}
      <p role="status" class="hint"></p>
      <div class="builder-stage"></div>
    </section>`;
  }

  readonly #keepHere = (event: Event): void => {
    if (!leadsAway(event)) return;
    event.preventDefault();
    const status = this.querySelector('.builder-preview > [role=status]');
    if (status) status.textContent = 'Links to other pages do not open from here.';
  };

  protected override updated(_changed: PropertyValues): void {
    const stage = this.querySelector('.builder-stage');
    if (!stage) return;
    if (this.#isPage && framesFolder) showFrames(stage, { ...this.#sound, base: framesFolder });
    else showWidgets(stage, this.#sound);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'snippet-builder': SnippetBuilder;
  }
}
