/**
 * What stands between a reader and a plan: a red-flag check that still counts (rule L8), and what it keeps
 * closed until a clinician has cleared it (rule L9).
 *
 * Owns: the screens in the plan's place, the check it asks itself, and what it tells the page of both.
 * Does not own: the plan, and what has happened since the check.
 */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { today } from '../care/browser.js';
import { withNewOrWorse, type CheckRecord, type Clearance } from '../rules.js';
import { gateSections, type GateFrame, type GateScreen } from './care-gate-report.js';
import { careStatus, countedClearance, isClearable, withClearance, type CareStatus } from './care-status.js';
import { sectionsText } from './check-report.js';
import { renderSection } from './check-result.js';
import { OwnCheck } from './own-check.js';
import { watchDetails } from './questionnaire.js';
import { ScreenChange, type ScreenHost } from './screen-change.js';
import { button, primaryButton } from './templates.js';

export interface CareGateOptions {
  readonly frame: () => GateFrame;
  /** What a screen reader says without moving. */
  readonly announce: (text: string) => void;
  /** A person moved to another screen of the gate, or closed the plan. */
  readonly onStep: () => void;
  /** A person let the plan go on. What it marks with `data-focus="screen"` takes the focus. */
  readonly onOpen: () => void;
}

export class CareGate implements ReactiveController {
  readonly #options: CareGateOptions;
  readonly #own: OwnCheck;
  readonly #change: ScreenChange;
  /** The reader has just ticked or unticked a clearance here, and not gone on. */
  #held = false;

  constructor(host: ScreenHost, options: CareGateOptions) {
    this.#options = options;
    this.#change = new ScreenChange(host);
    this.#own = new OwnCheck(host, {
      frame: options.frame,
      title: () => {
        const { checkTitle: text } = this.#words;
        return { text, share: text };
      },
      announce: options.announce,
      onStep: options.onStep,
      onFinish: options.onStep,
      onLeave: this.#moved,
    });
    host.addController(this);
  }

  /** What is to be asked before the plan goes on, and what stays closed in it. */
  get status(): CareStatus {
    return careStatus(this.#check, today(), this.#options.frame().since);
  }

  /** Whether there is nothing in the plan's place. */
  get isOpen(): boolean {
    return this.#screen === 'open';
  }

  /** Whether a question of its own check is on show. */
  get asking(): boolean {
    return this.#own.asking;
  }

  /** Asks its questions, whatever the page knows. */
  askAgain(): void {
    this.reset();
    this.#own.begin();
  }

  /** Forgets the answers of its own check; what the page knows stays. */
  reset(): void {
    this.#held = false;
    this.#own.reset();
  }

  /** Where another widget's check has taken the place of ours, the answers are of no more use. */
  hostUpdate(): void {
    const { result, asking } = this.#own;
    if (result && !asking && !this.#isOwn) this.#own.reset();
  }

  /** The screen in the plan's place; nothing where the plan may go on. */
  render(): TemplateResult | typeof nothing {
    const screen = this.#screen;
    switch (screen) {
      case 'questions':
        return html`${this.#renderStanding()} ${this.#own.renderQuestion()}`;
      case 'result':
        return this.#own.renderResult(this.#renderWayOn(), {
          id: 'check-again',
          label: this.#words.again,
          act: this.#again,
        });
      case 'emergency':
        return html`${this.#renderSections(screen)} ${this.#renderAgain()}`;
      case 'due': {
        const [why, signs] = this.#renderSections(screen);
        const { start, link, here } = this.#words;
        return html`${why}
        ${
          this.#renderLink(link, button('check', here, this.#start)) ??
          primaryButton('check', start, this.#start)
        }
        ${signs}`;
      }
      case 'ask': {
        const [ask, signs] = this.#renderSections(screen);
        return html`${ask}
          <div class="actions">
            ${button('nothing-new', this.#words.nothingNew, this.#confirm)}
            ${button('new-or-worse', this.#words.newOrWorse, this.#worsen)}
          </div>
          ${signs}`;
      }
      case 'locked': {
        const sections = this.#renderSections(screen);
        const signs = sections.pop();
        return html`${sections} ${this.#renderWayOn()} ${this.#renderAgain()} ${signs}`;
      }
      default:
        return nothing;
    }
  }

  /** What the check keeps closed in a plan that goes on, and the clearance that opens it. */
  renderNotice(): TemplateResult | typeof nothing {
    const screen = this.#screen;
    const sections = screen === 'open' ? this.#renderSections(screen) : [];
    if (sections.length === 0) return nothing;
    return html`${sections} ${this.#renderClearance()}
    ${watchDetails(this.#options.frame().messages.questionnaire)} ${this.#renderAgain()}`;
  }

  /** What is on show as text; empty where there is nothing. */
  text(): string {
    const screen = this.#screen;
    if (screen === 'questions' || screen === 'result') return this.#own.text();
    const frame = this.#options.frame();
    const sections = gateSections(screen, frame);
    return sections.length > 0 ? sectionsText(sections, frame) : '';
  }

  get #words(): GateFrame['messages']['careGate'] {
    return this.#options.frame().messages.careGate;
  }

  get #check(): CheckRecord | undefined {
    return this.#options.frame().care?.state.check;
  }

  /** Whether the check that the page knows is the one asked here. */
  get #isOwn(): boolean {
    const check = this.#check;
    return check !== undefined && this.#own.isOn(check);
  }

  get #screen(): GateScreen | 'questions' | 'result' {
    if (this.#own.asking) return 'questions';
    if (this.#isOwn) return 'result';
    const check = this.#check;
    if (check?.level === 'emergency') return 'emergency';
    const { due, lock } = this.status;
    if (due === 'full-check') return 'due';
    if (due === 'ask-new-or-worse') return 'ask';
    return lock === 'all' || (this.#held && check?.locks === 'all') ? 'locked' : 'open';
  }

  #renderSections(screen: GateScreen): TemplateResult[] {
    const frame = this.#options.frame();
    return gateSections(screen, frame).map((section) => renderSection(section, frame));
  }

  /** An emergency that the page knows of stays in sight while the questions are asked again. */
  #renderStanding(): TemplateResult | typeof nothing {
    if (this.#check?.level !== 'emergency' || this.#own.isEmergency) return nothing;
    const { messages, region } = this.#options.frame();
    const call = region.rich(messages.questionnaire.emergency.heading);
    return html`<p class="emergency-line" part="care-card">${call}</p>`;
  }

  /** Where the check keeps everything closed: clearance; and once anything is open: on to it. */
  #renderWayOn(): TemplateResult {
    const check = this.#check;
    // Of what has come up since the last check, this one has asked.
    const { lock } = careStatus(check, today());
    return html`${check?.locks === 'all' ? this.#renderClearance() : nothing}
    ${lock === 'all' ? nothing : primaryButton('go-on', this.#words.goOn, this.#goOn)}`;
  }

  #renderClearance(): TemplateResult | typeof nothing {
    const check = this.#check;
    if (!check || !isClearable(check)) return nothing;
    const words = this.#words;
    const counted = countedClearance(check, today());
    const offered = check.locks === 'running' ? (['running'] as const) : (['exercise', 'running'] as const);
    return html`<fieldset aria-describedby="cleared">
      <legend><strong>${words.clearance}</strong></legend>
      <ul class="options" role="list">
        ${offered.map(
          (what) =>
            html`<li>
              <label class="option">
                <input
                  type="checkbox"
                  autocomplete="off"
                  data-action="cleared-${what}"
                  .checked=${counted[what] !== undefined}
                  @change=${(event: Event) => {
                    this.#clear(what, (event.target as HTMLInputElement).checked);
                  }}
                />
                <span>${words.cleared[what]}</span>
              </label>
            </li>`,
        )}
      </ul>
      <p class="hint" id="cleared">${offered.length > 1 ? words.both : nothing} ${words.clearedHint}</p>
    </fieldset>`;
  }

  #renderAgain(): TemplateResult {
    const { again } = this.#words;
    const own = button('check-again', again, this.#again);
    return this.#renderLink(again, own) ?? html`<div class="actions">${own}</div>`;
  }

  /** @param own what a check on another page calls for beside the link: its result stays over there */
  #renderLink(label: string, own: TemplateResult): TemplateResult | undefined {
    const { checkHref } = this.#options.frame();
    if (!checkHref) return undefined;
    return html`<p><a part="check-link" href=${checkHref}>${label}</a></p>
      ${checkHref.startsWith('#') ? nothing : html`<div class="actions">${own}</div>`}`;
  }

  readonly #start = (): void => {
    this.#own.begin();
  };

  readonly #again = (): void => {
    this.askAgain();
  };

  readonly #goOn = (): void => {
    this.reset();
    this.#moved();
  };

  readonly #confirm = (): void => {
    this.#update((check) => ({ ...check, confirmedOn: today() }));
    this.#moved();
  };

  readonly #worsen = (): void => {
    this.#update(withNewOrWorse);
    this.#moved();
  };

  /** A person came to another screen of the gate, or past it. */
  readonly #moved = (): void => {
    this.#change.to('screen');
    if (this.isOpen) this.#options.onOpen();
    else this.#options.onStep();
  };

  #clear(what: keyof Clearance, isGiven: boolean): void {
    const wasOpen = this.isOpen;
    this.#held = !wasOpen;
    this.#update((check) => {
      const counted = countedClearance(check, today());
      return withClearance(check, counted, what, isGiven ? today() : undefined);
    });
    if (wasOpen && this.#screen !== 'open') {
      this.#moved();
      return;
    }
    const { lock } = careStatus(this.#check, today());
    const { checkResult, careGate } = this.#options.frame().messages;
    this.#options.announce(lock === 'none' ? careGate.opened : checkResult.locks[lock]);
  }

  #update(change: (check: CheckRecord) => CheckRecord): void {
    const { care } = this.#options.frame();
    const check = care?.state.check;
    if (check) care.update({ check: change(check) });
  }
}
