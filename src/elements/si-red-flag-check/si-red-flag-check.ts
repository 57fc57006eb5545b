import { html, type TemplateResult } from 'lit';
import { checkResult } from '../../messages/en/check-result.js';
import { questionnaire } from '../../messages/en/questionnaire.js';
import { redFlagCheck } from '../../messages/en/red-flag-check.js';
import { shared } from '../../messages/en/shared.js';
import type { RedFlagResult } from '../../rules.js';
import { watchList, type CheckMessages } from '../../ui/check-report.js';
import { renderSection } from '../../ui/check-result.js';
import { resultStyles } from '../../ui/check-result.styles.js';
import { OwnCheck, type CheckFrame } from '../../ui/own-check.js';
import { SiElement } from '../../ui/si-element.js';
import { styles } from '../../ui/styles.js';
import { primaryButton } from '../../ui/templates.js';
import { Catalogue, type Wording } from '../../ui/wording.js';

export interface RedFlagMessages extends CheckMessages {
  readonly redFlagCheck: Wording<typeof redFlagCheck>;
}

/**
 * "When to get help": a few checklists that tell a person with pain around the sacroiliac joint whether to
 * get help now, today, within two weeks, or that no warning sign was found, and why. Education, not
 * medical advice. Answers stay in memory and never reach the page, an event, an attribute or storage.
 *
 * @summary A plain-language guide to when to get help for pain around the sacroiliac joint.
 * @tag si-red-flag-check
 *
 * @slot - Fall-back shown until the script has run: the emergency signs in plain text belong here.
 * @slot heading - Takes the place of the widget's own heading.
 * @slot contact - Takes the place of the booking link on same-day and prompt results.
 *
 * @fires {Event} si-start - A person began. No detail.
 * @fires {Event} si-step - A person moved to another screen. No detail.
 * @fires {Event} si-result - A person reached a result. No detail; see `result`.
 * @fires {Event} si-reset - A person began again. No detail.
 *
 * @csspart base - The outermost box.
 * @csspart heading - Every heading.
 * @csspart questionnaire - The question on show.
 * @csspart back - The Back button.
 * @csspart button - The main button of a screen.
 * @csspart care-card - The emergency card and the result's card.
 * @csspart watch-list - The emergency signs under a result.
 * @csspart error - The summary of what is missing.
 * @csspart reasons - Why the check says what it says.
 * @csspart answers - The answers of the check.
 * @csspart note - What goes with a result.
 * @csspart why - A reason's sources.
 * @csspart change - A Change button.
 * @csspart contact - The site's booking link.
 * @csspart number - A telephone number.
 * @csspart region - The choice of country.
 * @csspart purpose - What the widget is for and what not, folded.
 * @csspart footer - The line that is always on screen.
 *
 * @cssprop [--si-accent=#1f6f8b] - Buttons and the cards of results that are not urgent. White text stands on it.
 * @cssprop [--si-urgent=#b8252b] - Cards of urgent and emergency results. White text stands on it.
 * @cssprop [--si-radius=0.5em] - Corners.
 * @cssprop [--si-scroll-margin=1em] - Space kept above a heading that is scrolled to, for sites with a sticky header.
 */
export class SiRedFlagCheck extends SiElement<RedFlagMessages> {
  static override readonly styles = [styles, resultStyles];

  /** The words in every language that was added. `add` takes a language tag and a whole catalogue. */
  static readonly catalogue = new Catalogue<RedFlagMessages>('en', {
    shared,
    questionnaire,
    checkResult,
    redFlagCheck,
  });

  protected readonly catalogue = SiRedFlagCheck.catalogue;

  readonly #check = new OwnCheck(this, {
    frame: () => this.#frame(),
    title: () => ({ text: this.words.redFlagCheck.title, share: this.words.redFlagCheck.shareTitle }),
    announce: (text) => {
      this.announcement = text;
    },
    onStep: () => {
      this.emit('si-step');
    },
    onFinish: () => {
      this.emit('si-result');
    },
    onLeave: () => {
      this.#focusStart = true;
    },
  });
  #focusStart = false;

  /**
   * The finished check, or nothing before that: level, rules that fired, locks. Read it only if your site
   * needs it; it is health information about your reader.
   */
  get result(): RedFlagResult | undefined {
    return this.#check.result;
  }

  /** Begins again with no answers. */
  override reset(): void {
    this.#check.reset();
  }

  /** The result as plain text, or the emergency signs while there is none. */
  override summary(): string {
    return this.#check.text();
  }

  protected override updated(): void {
    if (!this.#focusStart) return;
    this.#focusStart = false;
    this.focus();
  }

  protected override renderContent(): unknown {
    if (this.#check.asking) return this.#check.renderQuestion();
    if (!this.#check.result) return this.#renderStart();
    const { startAgain } = this.words.redFlagCheck;
    return this.#check.renderResult(undefined, { id: 'reset', label: startAgain, act: this.#startAgain });
  }

  #renderStart(): TemplateResult {
    const { redFlagCheck: words, questionnaire: asked } = this.words;
    return html`${this.renderTitle(words.title)}
      <p>${words.intro}</p>
      <p>${asked.time}</p>
      ${primaryButton('start', words.start, this.#start)} ${renderSection(watchList(asked), this.#frame())}`;
  }

  #frame(): CheckFrame {
    return {
      messages: this.words,
      region: this.regionWords,
      headingLevel: this.level(),
      locale: this.dateLocale,
      clinician: this.audience === 'clinician',
      contact: this.renderContact(this.words.checkResult.contactLead),
      care: this.care,
    };
  }

  readonly #start = (): void => {
    this.emit('si-start');
    this.#check.begin();
  };

  readonly #startAgain = (): void => {
    this.reset();
    this.#focusStart = true;
    this.emit('si-reset');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'si-red-flag-check': SiRedFlagCheck;
  }
}
