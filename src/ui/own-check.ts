/**
 * A red-flag check that a widget asks itself: its questions, its result, and what the page is told of it.
 *
 * Does not own: what comes before the first question, and what a widget offers beside the result.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../care/browser.js';
import type { Care, CareState } from '../care/care-context.js';
import { screensToAsk, type CheckRecord, type Day, type RedFlagResult, type ScreenId } from '../rules.js';
import { reportText, type Check } from './check-report.js';
import { renderResult, type SectionView } from './check-result.js';
import { Questionnaire } from './questionnaire.js';
import type { ScreenHost } from './screen-change.js';
import { TextActions, type Action } from './text-actions.js';
import { fill, formatDay } from './wording.js';

/** What a check needs to know of the widget around it. */
export interface CheckFrame extends SectionView, Pick<Check, 'locale' | 'clinician'> {
  readonly care: Care | undefined;
}

export interface OwnCheckOptions {
  readonly frame: () => CheckFrame;
  /** Heads the text that Copy and Share give. */
  readonly title: () => { readonly text: string; readonly share: string };
  /** What a screen reader says without moving. */
  readonly announce: (text: string) => void;
  /** A person moved to another question. */
  readonly onStep: () => void;
  /** The result is on show, and the page knows of it. */
  readonly onFinish: () => void;
  /** Back from the first question. */
  readonly onLeave: () => void;
}

export class OwnCheck {
  readonly #options: OwnCheckOptions;
  readonly #questionnaire: Questionnaire;
  readonly #actions: TextActions;
  /** The day on which the result came up; none before that. */
  #checkedOn: Day | undefined;
  /** The emergency that this check has told the page of before its end, and the check that it stands in for. */
  #told: { readonly emergency: CheckRecord; readonly before: CareState['check'] } | undefined;

  constructor(host: ScreenHost, options: OwnCheckOptions) {
    const { title, announce, frame } = options;
    this.#options = options;
    this.#questionnaire = new Questionnaire(host, {
      onStep: () => {
        this.#checkedOn = undefined;
        options.onStep();
      },
      onAnswer: (result) => {
        this.#shareEmergency(result);
      },
      onFinish: (result) => {
        this.#finish(result);
      },
      onLeave: options.onLeave,
    });
    this.#actions = new TextActions(host, {
      text: () => this.text(),
      title: () => title().share,
      words: () => frame().messages.shared,
      announce,
    });
  }

  /** Whether a question is on show. */
  get asking(): boolean {
    return this.#questionnaire.asking;
  }

  /** Whether the answers so far are an emergency. */
  get isEmergency(): boolean {
    return this.#questionnaire.result.level === 'emergency';
  }

  /** The finished check, or nothing before that. */
  get result(): RedFlagResult | undefined {
    return this.#checkedOn === undefined ? undefined : this.#questionnaire.result;
  }

  begin(): void {
    this.#questionnaire.begin();
  }

  /** Forgets the answers. */
  reset(): void {
    this.#checkedOn = undefined;
    this.#told = undefined;
    this.#actions.reset();
    this.#options.announce('');
    this.#questionnaire.reset();
  }

  /** Whether a record of the page is of this check, whatever a clinician has cleared since. */
  isOn({ level, locks, checkedOn, worse }: CheckRecord): boolean {
    const { result } = this;
    return !worse && level === result?.level && locks === result.locks && checkedOn === this.#checkedOn;
  }

  /** The result as plain text, or the emergency signs while there is none. */
  text(): string {
    return reportText(this.#check(), this.#options.title().text);
  }

  /** The question on show. */
  renderQuestion(): ReturnType<Questionnaire['render']> {
    const { messages, region, headingLevel, clinician } = this.#options.frame();
    const { questionnaire: words } = messages;
    return this.#questionnaire.render({ words, region, headingLevel, codes: clinician });
  }

  /**
   * The result on show.
   * @param next stands before the answers, which are long, or right after the card where no sign was found
   * @param more further buttons beside Print, Copy and Share
   */
  renderResult(next: TemplateResult | typeof nothing = nothing, ...more: readonly Action[]): TemplateResult {
    const frame = this.#options.frame();
    const { checkResult: words } = frame.messages;
    const [card, ...sections] = renderResult({ ...frame, ...this.#check(), change: this.#change });
    const answers = sections.pop();
    const date = formatDay(this.#checkedOn ?? today(), frame.locale);
    // Where no sign was found, the way on comes first; else what to do, and why.
    const [first, later] = this.result?.level === 'none-found' ? [next, nothing] : [nothing, next];
    return html`${card} ${first} ${this.#actions.render(...more)} ${sections} ${later} ${answers}
      <p>${fill(words.dateLine, { date })}</p>`;
  }

  #check(): Check {
    const { messages, locale, region, clinician } = this.#options.frame();
    const { result, answers } = this.#questionnaire;
    const checkedOn = this.#checkedOn;
    const screens = screensToAsk(answers);
    return { result, answers, screens, checkedOn, messages, locale, region, clinician };
  }

  readonly #change = (screen: ScreenId): void => {
    this.#actions.reset();
    this.#questionnaire.change(screen);
  };

  /** An emergency counts for the whole page as soon as it shows, and no longer once its tick is taken back. */
  #shareEmergency(result: RedFlagResult): void {
    const { announce, frame } = this.#options;
    const { care, region, messages } = frame();
    const isEmergency = result.level === 'emergency';
    announce(isEmergency ? region.fill(messages.questionnaire.emergency.heading) : '');
    const onPage = care?.state.check;
    // Another widget may have told the page something since; that is newer, and stays.
    const isOurs = this.#told !== undefined && this.#told.emergency === onPage;
    const before = isOurs ? this.#told?.before : onPage;
    if (isEmergency) {
      this.#told = { emergency: recordOf(result), before };
      care?.update({ check: this.#told.emergency });
    } else {
      if (isOurs) care?.update({ check: before });
      this.#told = undefined;
    }
  }

  #finish(result: RedFlagResult): void {
    const { announce, frame, onFinish } = this.#options;
    this.#checkedOn = today();
    this.#told = undefined;
    announce('');
    frame().care?.update({ check: recordOf(result) });
    onFinish();
  }
}

/** All that the page is told of a check. Clearance and "worse" belong to the check before it. */
const recordOf = ({ level, locks }: RedFlagResult): CheckRecord => ({ level, locks, checkedOn: today() });
