import { html, nothing, type TemplateResult } from 'lit';
import { canShare, copyText, shareText, today } from '../../care/browser.js';
import type { CareState } from '../../care/care-context.js';
import { questionnaire } from '../../messages/en/questionnaire.js';
import { redFlagCheck } from '../../messages/en/red-flag-check.js';
import { shared } from '../../messages/en/shared.js';
import { screensToAsk, type Day, type RedFlagResult, type ScreenId } from '../../rules.js';
import { heading, list } from '../../ui/templates.js';
import { Questionnaire, watchLines } from '../../ui/questionnaire.js';
import { SiElement } from '../../ui/si-element.js';
import { styles } from '../../ui/styles.js';
import { Catalogue, fill, formatDay } from '../../ui/wording.js';
import { reportText, type Check, type RedFlagMessages } from './report.js';
import { renderResult } from './result.js';
import { resultStyles } from './si-red-flag-check.styles.js';

/**
 * "When to get help": a few checklists that tell a person with pain around the sacroiliac joint whether to
 * get help now, today, within two weeks, or that no warning sign was found, and why. Education, not a
 * diagnosis. Answers stay in memory and never reach the page, an event, an attribute or storage.
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
 * @csspart why - A reason's sources.
 * @csspart change - A Change button.
 * @csspart contact - The site's booking link.
 * @csspart number - A telephone number.
 * @csspart region - The choice of country.
 * @csspart footer - The line that is always on screen.
 *
 * @cssprop [--si-accent=#1f6f8b] - Buttons and the cards of results that are not urgent. White text stands on it.
 * @cssprop [--si-urgent=#b8252b] - Cards of urgent and emergency results. White text stands on it.
 * @cssprop [--si-radius=0.5em] - Corners.
 * @cssprop [--si-scroll-margin=1em] - Space kept above a heading that is scrolled to, for sites with a sticky header.
 */
export class SiRedFlagCheck extends SiElement<RedFlagMessages> {
  static override readonly styles = [styles, resultStyles];

  static override readonly properties = {
    ...super.properties,
    checkedOn: { state: true },
    copied: { state: true },
  };

  /** The words in every language that was added. `add` takes a language tag and a whole catalogue. */
  static readonly catalogue = new Catalogue<RedFlagMessages>('en', { shared, questionnaire, redFlagCheck });

  protected readonly catalogue = SiRedFlagCheck.catalogue;

  /** The day on which the result came up; none before that. */
  private checkedOn: Day | undefined;

  /** Whether the text is on the clipboard; `false` shows it for copying by hand. */
  private copied: boolean | undefined;

  /** The page's last check from before this one, while this one has put an emergency in its place. */
  #checkBefore: Pick<CareState, 'check'> | undefined;

  readonly #questionnaire = new Questionnaire(this, {
    onStep: () => {
      this.checkedOn = undefined;
      this.emit('si-step');
    },
    onAnswer: (result) => {
      this.#shareEmergency(result);
    },
    onFinish: (result) => {
      this.#finish(result);
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
    return this.checkedOn === undefined ? undefined : this.#questionnaire.result;
  }

  /** Begins again with no answers. */
  override reset(): void {
    this.checkedOn = undefined;
    this.copied = undefined;
    this.announcement = '';
    this.#checkBefore = undefined;
    this.#questionnaire.reset();
  }

  /** The result as plain text, or the emergency signs while there is none. */
  override summary(): string {
    return reportText(this.#check());
  }

  protected override updated(): void {
    if (!this.#focusStart) return;
    this.#focusStart = false;
    this.focus();
  }

  protected override renderContent(): TemplateResult {
    if (this.#questionnaire.asking) return this.#renderQuestion();
    return this.checkedOn === undefined ? this.#renderStart() : this.#renderResult();
  }

  #renderStart(): TemplateResult {
    const { redFlagCheck: words, questionnaire: asked } = this.words;
    return html`${this.renderTitle(words.title)}
      <p>${words.intro}</p>
      <p>${words.introTime}</p>
      <button type="button" class="primary" part="button" data-action="start" @click=${this.#start}>
        ${words.start}
      </button>
      <section class="section watch-list" part="watch-list">
        ${heading(this.level(1), this.regionWords.rich(asked.watchTitle))}
        <div class="section-body">${list(watchLines(asked))}</div>
      </section>`;
  }

  #renderQuestion(): TemplateResult {
    const { questionnaire: asked } = this.words;
    return html`${this.#questionnaire.render({
        words: asked,
        region: this.regionWords,
        headingLevel: this.level(),
        codes: this.audience === 'clinician',
      })}
      <details class="signs" part="watch-list">
        <summary>${asked.watchShort}</summary>
        ${list(watchLines(asked))}
      </details>`;
  }

  #renderResult(): TemplateResult {
    const { redFlagCheck: words, shared: common } = this.words;
    const check = this.#check();
    const actions = [
      { id: 'print', label: common.print, act: this.#print },
      { id: 'copy', label: this.copied ? common.copied : common.copy, act: this.#copy },
      ...(canShare() ? [{ id: 'share', label: common.share, act: this.#share }] : []),
      { id: 'reset', label: words.startAgain, act: this.#startAgain },
    ];
    const [card, ...sections] = renderResult({
      ...check,
      headingLevel: this.level(),
      contact: this.renderContact(words.contactLead),
      change: this.#change,
    });
    return html`${card}
      <div class="actions">
        ${actions.map(
          ({ id, label, act }) =>
            html`<button type="button" part="button" data-action=${id} @click=${act}>${label}</button>`,
        )}
      </div>
      ${
        this.copied === false
          ? html`<label class="by-hand">
              ${common.copyFailed}
              <textarea readonly rows="8" .value=${this.summary()}></textarea>
            </label>`
          : nothing
      }
      ${sections}
      <p>${fill(words.dateLine, { date: formatDay(check.checkedOn ?? today(), check.locale) })}</p>`;
  }

  #check(): Check {
    const { result, answers } = this.#questionnaire;
    return {
      result,
      answers,
      screens: screensToAsk(answers),
      checkedOn: this.checkedOn,
      messages: this.words,
      locale: this.dateLocale,
      region: this.regionWords,
      clinician: this.audience === 'clinician',
    };
  }

  readonly #start = (): void => {
    this.emit('si-start');
    this.#questionnaire.begin();
  };

  readonly #change = (screen: ScreenId): void => {
    this.copied = undefined;
    this.#questionnaire.change(screen);
  };

  readonly #startAgain = (): void => {
    this.reset();
    this.#focusStart = true;
    this.emit('si-reset');
  };

  /** An emergency counts for the whole page as soon as it shows, and no longer once its tick is taken back. */
  #shareEmergency(result: RedFlagResult): void {
    const isEmergency = result.level === 'emergency';
    this.announcement = isEmergency ? this.regionWords.fill(this.words.questionnaire.emergency.heading) : '';
    if (isEmergency) {
      this.#checkBefore ??= { check: this.care?.state.check };
      this.#record(result);
    } else if (this.#checkBefore) {
      this.care?.update(this.#checkBefore);
      this.#checkBefore = undefined;
    }
  }

  #finish(result: RedFlagResult): void {
    this.checkedOn = today();
    this.announcement = '';
    this.#checkBefore = undefined;
    this.#record(result);
    this.emit('si-result');
  }

  #record({ level, locks }: RedFlagResult): void {
    this.care?.update({ check: { level, locks, checkedOn: today() } });
  }

  readonly #print = (): void => {
    window.print();
  };

  readonly #copy = async (): Promise<void> => {
    this.copied = await copyText(this.summary());
    this.announcement = this.copied ? this.words.shared.copied : '';
  };

  readonly #share = (): void => {
    void shareText(this.words.redFlagCheck.shareTitle, this.summary());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'si-red-flag-check': SiRedFlagCheck;
  }
}
