/**
 * What every widget has: attributes, language, region, theme, the page-wide care context, the line that is
 * always on screen, and registration.
 */
import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { careContext, provideCare, type Care } from '../care/care-context.js';
import type { shared } from '../messages/en/shared.js';
import { REVIEWED_ON, type RegionCode } from '../rules.js';
import { VERSION } from './version.js';
import { findRegion, regionSelect, RegionWords } from './region.js';
import { heading } from './templates.js';
import { fill, formatDay, languageOf, type Catalogue, type Wording } from './wording.js';

/** The words that any catalogue must have. */
export interface SharedMessages {
  readonly shared: Wording<typeof shared>;
}

/** Events of every widget. They carry nothing: no answer, no level. */
export interface SiEventMap {
  /** A person began. */
  'si-start': Event;
  /** A person moved to another screen. */
  'si-step': Event;
  /** A person reached a result. A host's own script may read it from the element on purpose. */
  'si-result': Event;
  /** A person began again. */
  'si-reset': Event;
}

/** One line is enough for all that a file brings. */
let hasWarned = false;

export abstract class SiElement<M extends SharedMessages> extends LitElement {
  /** @internal */
  static readonly version: string = VERSION;

  /**
   * Registers the class once. Quiet where there is no registry (a server) or the same version is already
   * there; one warning for the whole file where another version got there first.
   */
  static define(tag: string, registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    if (registry === undefined) return;
    const existing: (CustomElementConstructor & { readonly version?: string }) | undefined =
      registry.get(tag);
    if (existing === undefined) {
      registry.define(tag, this as unknown as CustomElementConstructor);
    } else if (existing.version !== this.version && !hasWarned) {
      hasWarned = true;
      console.warn(
        `<${tag}> ${this.version} is not used: ${existing.version ?? 'another element'} is registered.`,
      );
    }
  }

  /** @internal */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  static override properties = {
    region: {},
    theme: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    audience: {},
    contactLabel: { attribute: 'contact-label' },
    contactHref: { attribute: 'contact-href' },
    reviewedBy: { attribute: 'reviewed-by' },
    reviewedOn: { attribute: 'reviewed-on' },
    announcement: { state: true },
  };

  /** ISO code in lower case (`gb`, `gb-nir`, `us`, `eu` …) for numbers and services. The reader can change it. */
  region?: string;

  /** `inherit` takes the page's colours, `auto` follows the device, `light` and `dark` are fixed. */
  theme: 'inherit' | 'light' | 'dark' | 'auto' = 'inherit';

  /** Level of the widget's own heading, 1 to 6. */
  headingLevel = 2;

  /** `clinician` adds rule codes, thresholds, published accuracy and sources in full. */
  audience: 'reader' | 'clinician' = 'reader';

  /** Words of the site's own booking link, shown with same-day and prompt results. */
  contactLabel?: string;

  /** Where the site's own booking link goes: http, https, mailto, tel or a path on the site. */
  contactHref?: string;

  /** The site's own clinician who reviewed the page. */
  reviewedBy?: string;

  /** The day of that review, `YYYY-MM-DD`. */
  reviewedOn?: string;

  /** What a screen reader says without moving; the region for it is always there, so that it is heard. */
  protected announcement = '';

  readonly #care = new ContextConsumer(this, { context: careContext, subscribe: true });
  #stopListening: (() => void) | undefined;
  #language = '';
  #found: { readonly locale: string; readonly messages: M } | undefined;

  /** The widget's words in every language it knows. */
  protected abstract readonly catalogue: Catalogue<M>;

  /** Begins again with no answers. */
  abstract reset(): void;

  /** What is on show as plain text, as Copy and Print give it. */
  abstract summary(): string;

  protected abstract renderContent(): unknown;

  override connectedCallback(): void {
    provideCare(this);
    super.connectedCallback();
    this.#stopListening = this.catalogue.onAdd(() => {
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#language = languageOf(this).toLowerCase();
    this.#found = this.catalogue.find(this.#language);
  }

  /** Moves focus to what is on show. */
  override focus(options?: FocusOptions): void {
    const root = this.shadowRoot;
    const targets = ['[data-focus]', 'button'].flatMap((selector) => [
      ...(root?.querySelectorAll<HTMLElement>(selector) ?? []),
    ]);
    for (const target of targets) {
      target.focus(options);
      // A heading in whose place the site has put its own is not rendered and takes no focus.
      if (root?.activeElement === target) return;
    }
  }

  /** A document takes only style sheets of its own. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    if (!defaultView || !this.shadowRoot) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    this.shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      // oxlint-disable-next-line no-restricted-properties -- of Lit's own sheet, not of a style attribute
      if ('cssText' in style) sheet.replaceSync(style.cssText);
      return sheet;
    });
  }

  /** The words in the reader's language. */
  protected get words(): M {
    return this.#localized.messages;
  }

  /** The language of `words`, a BCP 47 tag in lower case. */
  protected get locale(): string {
    return this.#localized.locale;
  }

  /** The language of `words` with the reader's country, for the order of day and month. */
  protected get dateLocale(): string {
    const language = this.#language.startsWith(this.locale) ? this.#language : this.locale;
    const { code, known } = this.regionWords;
    return known && !language.includes('-') ? `${language}-${code.slice(0, 2)}` : language;
  }

  get #localized(): { readonly locale: string; readonly messages: M } {
    return this.#found ?? this.catalogue.find(languageOf(this));
  }

  protected get care(): Care | undefined {
    return this.#care.value;
  }

  /** The reader's own choice on this page, else the site's, else the neutral one. */
  protected get regionWords(): RegionWords {
    const code = this.care?.state.region ?? this.region;
    return new RegionWords(findRegion(code), this.words.shared);
  }

  /** The level for the widget's own heading plus `below`. */
  protected level(below = 0): number {
    const { headingLevel } = this;
    const own = headingLevel >= 1 && headingLevel <= 6 ? Math.trunc(headingLevel) : 2;
    return own + below;
  }

  /** Tells the page that a person did something; never called for what a host did. */
  protected emit(type: keyof SiEventMap): void {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    const foreign = this.#language.split('-')[0] !== this.locale.split('-')[0];
    return html`<div
      class="root"
      part="base"
      data-theme=${this.theme}
      lang=${foreign ? this.locale : nothing}
      dir=${foreign ? this.words.shared.direction : nothing}
      data-private
      data-sentry-mask
      data-clarity-mask
      data-hj-suppress
      data-dd-privacy="mask"
    >
      <div class="frame">
        ${this.renderContent()}
        <p class="visually-hidden" role="status">${this.announcement}</p>
        ${this.#renderFooter()}
      </div>
    </div>`;
  }

  protected renderTitle(text: string): TemplateResult {
    return html`<slot name="heading">${heading(this.level(), text, 'title')}</slot>`;
  }

  /** The site's own way to book; never in place of a number. */
  protected renderContact(lead: string): TemplateResult {
    const href = webAddress(this.contactHref, this.baseURI);
    return html`<slot name="contact"
      >${
        href && this.contactLabel
          ? html`<p>${lead} <a part="contact" href=${href}>${this.contactLabel}</a></p>`
          : nothing
      }</slot
    >`;
  }

  #renderFooter(): TemplateResult {
    const { shared: words } = this.words;
    const region = this.regionWords;
    return html`<div class="footer" part="footer">
      <p>
        <strong>${words.education}</strong> ${region.rich(words.emergency)}
        ${region.known ? words.elsewhere : words.localNumberHint}
      </p>
      ${regionSelect(region, words, this.locale, this.#chooseRegion)}
      <p class="small">
        ${this.#reviewLine()} ${fill(words.tablesReviewed, { date: formatDay(REVIEWED_ON, this.dateLocale) })}
      </p>
      <details class="small purpose" part="purpose">
        <summary>${words.purpose}</summary>
        ${words.intendedPurpose.map((paragraph) => html`<p>${paragraph}</p>`)}
      </details>
    </div>`;
  }

  #reviewLine(): string {
    const { shared: words } = this.words;
    const { reviewedBy: name, reviewedOn } = this;
    if (!name) return '';
    const date = reviewedOn && formatDay(reviewedOn, this.dateLocale);
    return date ? fill(words.reviewedBy, { name, date }) : fill(words.reviewedByName, { name });
  }

  readonly #chooseRegion = (region: RegionCode): void => {
    this.care?.update({ region });
  };
}

/** The address, where it is one that a link may have: never `javascript:` or `data:`. */
export function webAddress(href: string | undefined, base: string): string | undefined {
  if (!href || !URL.canParse(href, base)) return undefined;
  const { protocol } = new URL(href, base);
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? href : undefined;
}

declare global {
  interface HTMLElementEventMap extends SiEventMap {}
}
