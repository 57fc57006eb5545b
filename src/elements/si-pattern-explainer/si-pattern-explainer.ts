import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { today } from '../../care/browser.js';
import { careGate } from '../../messages/en/care-gate.js';
import { checkResult } from '../../messages/en/check-result.js';
import { exercises } from '../../messages/en/exercises.js';
import { mechanisms } from '../../messages/en/mechanisms.js';
import { patterns } from '../../messages/en/patterns.js';
import { questionnaire } from '../../messages/en/questionnaire.js';
import { shared } from '../../messages/en/shared.js';
import { treatments } from '../../messages/en/treatments.js';
import {
  EXERCISES,
  explainPatterns,
  isClosed,
  PATTERN_BIBLIOGRAPHY,
  PATTERNS,
  SELF_CHECKS,
  withNewOrWorse,
  type Exercise,
  type ExerciseId,
  type Explained,
  type MovementCheck,
  type PatternId,
  type SelfCheck,
  type SelfCheckId,
} from '../../rules.js';
import { resultStyles } from '../../ui/check-result.styles.js';
import { Figures, renderFigure } from '../../ui/figure.js';
import { figureStyles } from '../../ui/figure.styles.js';
import { formStyles } from '../../ui/form.styles.js';
import type { Typed } from '../../ui/form.js';
import { HoldTimer } from '../../ui/hold-timer.js';
import { Numbers } from '../../ui/numbers.js';
import { PlanElement } from '../../ui/plan-element.js';
import { ScreenChange } from '../../ui/screen-change.js';
import { webAddress } from '../../ui/si-element.js';
import { styles } from '../../ui/styles.js';
import { button, heading, primaryButton } from '../../ui/templates.js';
import { TextActions } from '../../ui/text-actions.js';
import { Catalogue, fill } from '../../ui/wording.js';
import { renderFind } from './find-part.js';
import { renderModel } from './model-part.js';
import { modelStyles } from './model.styles.js';
import { MovementQuestions } from './movement.js';
import type { Lit } from './pelvis.js';
import { renderMay, renderPattern, type PatternView } from './pattern-part.js';
import { patternStyles } from './si-pattern-explainer.styles.js';
import { renderSummary, summaryText, type Summary } from './summary-part.js';
import {
  renderBackfires,
  renderModelNotes,
  renderStories,
  renderTests,
  renderTreatments,
} from './treatments-part.js';
import { treatmentsStyles } from './treatments.styles.js';
import { renderTry } from './try-part.js';
import { tryStyles } from './try.styles.js';
import { PARTS, renderWay, type Part } from './way-part.js';
import type { PatternMessages, Speech } from './words.js';

/** What a reader has picked. */
export interface PatternChoice {
  readonly patterns: readonly PatternId[];
  readonly exercises: readonly ExerciseId[];
}

/**
 * "What might be going on": a reader finds their pattern of pain in a picture, reads what may be behind it, tries
 * a few checks and exercises, and sees which popular fixes often backfire, each with its sources. It explains
 * and does not name a cause. Exercises open after the red-flag questions. What is picked stays in memory.
 *
 * @summary Seven patterns of pain, what may be behind them, what to try and what often backfires.
 * @tag si-pattern-explainer
 *
 * @slot - Fall-back shown until the script has run.
 * @slot heading - Takes the place of the widget's own heading.
 * @slot contact - Takes the place of the booking link on cards that say whom to see.
 *
 * @fires {Event} si-start - A person picked a pattern. No detail.
 * @fires {Event} si-step - A person moved to another part. No detail.
 * @fires {Event} si-result - A person came to the summary. No detail; see `result`.
 * @fires {Event} si-reset - A person began again. No detail.
 *
 * @csspart base - The outermost box.
 * @csspart heading - Every heading.
 * @csspart patterns - The seven pictures.
 * @csspart pattern - One pattern: its picture and what people notice, or what may be behind it.
 * @csspart check-first - Signs to check before anything else.
 * @csspart movement - What the questions about mornings and nights are for, and what came of them.
 * @csspart model - The drawing of the pelvis with its text.
 * @csspart exercises - The self-checks and exercises.
 * @csspart backfires - What often backfires.
 * @csspart treatments - Treatments people read about.
 * @csspart notes - What this kind of pain commonly is, and is not.
 * @csspart tests - Tests that people hear about.
 * @csspart stories - Stories of one person each.
 * @csspart summary - What a reader takes along.
 * @csspart parts - Where one is, and the way to the other parts.
 * @csspart questionnaire - The question on show, while questions are asked here.
 * @csspart back - The Back button.
 * @csspart button - Buttons.
 * @csspart change - A button that reads like a link.
 * @csspart care-card - The card that says whom to see.
 * @csspart watch-list - The emergency signs.
 * @csspart reasons - Why the check says what it says.
 * @csspart answers - The answers of the check.
 * @csspart note - What goes with a result of the check.
 * @csspart error - The summary of what is wrong.
 * @csspart why - A claim's sources.
 * @csspart check-link - The link to the check, where the site has set `red-flag-href`.
 * @csspart contact - The site's booking link.
 * @csspart number - A telephone number.
 * @csspart region - The choice of country.
 * @csspart purpose - What the widget is for and what not, folded.
 * @csspart footer - The line that is always on screen.
 *
 * @cssprop [--si-accent=#1f6f8b] - Buttons, curves and cards. White text stands on it.
 * @cssprop [--si-urgent=#b8252b] - Cards of urgent and emergency results. White text stands on it.
 * @cssprop [--si-radius=0.5em] - Corners.
 * @cssprop [--si-scroll-margin=1em] - Space kept above a heading that is scrolled to, for sites with a sticky header.
 */
export class SiPatternExplainer extends PlanElement<PatternMessages> {
  static override readonly styles = [
    styles,
    resultStyles,
    formStyles,
    figureStyles,
    modelStyles,
    tryStyles,
    treatmentsStyles,
    patternStyles,
  ];

  static override readonly properties = {
    ...super.properties,
    pattern: {},
    screen: { state: true },
    picked: { state: true },
    problem: { state: true },
    lit: { state: true },
    notes: { state: true },
    chosen: { state: true },
    checking: { state: true },
  };

  /** The words in every language that was added. `add` takes a language tag and a whole catalogue. */
  static readonly catalogue = new Catalogue<PatternMessages>('en', {
    shared,
    questionnaire,
    checkResult,
    careGate,
    patterns,
    mechanisms,
    exercises,
    treatments,
  });

  /**
   * Opens on this pattern: `sit-then-stand`, `late-in-activity`, `one-side`, `back-buttock-hip`,
   * `better-with-walking`, `stretch-rebound` or `running-not-biking`. Anything else shows all seven.
   */
  pattern?: string;

  protected readonly catalogue = SiPatternExplainer.catalogue;

  private screen: 'find' | Part = 'find';
  private picked: readonly PatternId[] = [];
  private problem = false;
  /** Of the model: what the drawing lights up. */
  private lit: Lit = 'load';
  private notes: Typed = {};
  private chosen: ReadonlySet<ExerciseId> = new Set();
  /** The reader asked for the red-flag check before reading on. */
  private checking = false;
  /** Whether `si-start` was told. */
  #begun = false;
  /** Whether the answers about mornings and nights fitted an inflammatory pattern when they were left last. */
  #wasFound = false;

  /** The questions before tiredness may explain anything (F1). Before `#change`, which has the last word on the focus. */
  readonly #movement = new MovementQuestions(this, {
    onStep: () => {
      this.emit('si-step');
    },
    onAnswer: () => {
      this.#actions.reset();
    },
    onFinish: () => {
      this.#leaveQuestions('movement');
    },
    onLeave: () => {
      this.#leaveQuestions('screen');
    },
  });

  readonly #change = new ScreenChange(this);
  readonly #figures = new Figures(this);
  readonly #announce = (text: string): void => {
    this.announcement = text;
  };
  readonly #timer = new HoldTimer(this, {
    words: () => this.words.exercises.timer,
    numbers: () => this.#speech.numbers,
    change: this.#change,
    announce: this.#announce,
  });
  readonly #actions = new TextActions(this, {
    text: () => this.summary(),
    title: () => this.words.patterns.summary.shareTitle,
    words: () => this.words.shared,
    announce: this.#announce,
  });

  /** What was picked, or nothing before that. Read it only if your site needs it; it tells of your reader's health. */
  get result(): PatternChoice | undefined {
    const exercises = this.#taken.map(({ id }) => id);
    return this.picked.length + exercises.length > 0 ? { patterns: this.picked, exercises } : undefined;
  }

  /** Begins again with nothing picked, or with the pattern that the site has set. */
  override reset(): void {
    this.#movement.reset();
    this.#timer.close();
    this.gate.reset();
    this.#actions.reset();
    this.notes = {};
    this.chosen = new Set();
    this.lit = 'load';
    this.problem = false;
    this.checking = false;
    this.#begun = false;
    this.#wasFound = false;
    this.announcement = '';
    this.#openOn(this.pattern);
  }

  /** What the reader takes along as plain text. */
  override summary(): string {
    return summaryText(this.#summary);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A lock, or another pattern, stops what it takes away.
    const { active } = this.#timer;
    if (active && !this.#open.some(({ id }) => id === active)) this.#timer.close();
    if (!changed.has('pattern')) return;
    if (this.#movement.asking) this.#movement.reset();
    this.#openOn(this.pattern);
    if (this.pattern && this.picked.length === 0) {
      const known = PATTERNS.map(({ id }) => id).join(', ');
      console.info(`<si-pattern-explainer pattern="${this.pattern}"> is not known; known are ${known}.`);
    }
  }

  protected override opened(): void {
    this.checking = false;
    super.opened();
  }

  protected override renderContent(): unknown {
    if (this.#movement.asking && this.#movementCheck) return this.#renderQuestion();
    if (this.screen === 'find') return this.#renderFind();
    if (this.gate.asking && (this.screen === 'try' || this.checking)) return this.gate.render();
    return this.#renderPart(this.screen);
  }

  get #speech(): Speech {
    const { words: messages, dateLocale: locale, regionWords: region } = this;
    return {
      messages,
      locale,
      numbers: new Numbers(locale),
      region,
      bibliography: PATTERN_BIBLIOGRAPHY,
      clinician: this.audience === 'clinician',
    };
  }

  get #explained(): Explained {
    return explainPatterns(this.picked);
  }

  get #movementCheck(): MovementCheck | undefined {
    return this.#movement.check(this.#explained);
  }

  /** Whether the check stands in the place of the patterns. What another widget has settled is not asked. */
  get #isChecking(): boolean {
    return this.checking && !this.gate.isOpen;
  }

  /** What the patterns lead to and the check leaves open. */
  get #open(): readonly (SelfCheck | Exercise)[] {
    const { checks, exercises: options } = this.#explained;
    const ids: readonly string[] = [...checks, ...options];
    const { lock } = this.gate.status;
    return [...SELF_CHECKS, ...EXERCISES].filter((row) => ids.includes(row.id) && !isClosed(row, lock));
  }

  /** The exercises to take along. */
  get #taken(): readonly Exercise[] {
    const open = this.#open;
    return EXERCISES.filter((row) => this.chosen.has(row.id) && open.includes(row));
  }

  get #summary(): Summary {
    return {
      speech: this.#speech,
      today: today(),
      explained: this.#explained,
      movement: this.#movementCheck,
      answers: this.#movement.answers,
      notes: this.notes,
      taken: this.#taken,
    };
  }

  #renderQuestion(): unknown {
    const { questionnaire: words } = this.words;
    return html`${this.#renderEmergency()}
    ${this.#movement.render({
      words,
      region: this.regionWords,
      headingLevel: this.level(),
      codes: this.audience === 'clinician',
    })}`;
  }

  #renderFind(): TemplateResult {
    const { patterns: words } = this.words;
    return html`${this.renderTitle(words.title)} ${this.#renderEmergency()}
      <p>${words.intro}</p>
      ${renderFind({
        speech: this.#speech,
        headingLevel: this.level(1),
        picked: this.picked,
        problem: this.problem,
        act: { pick: this.#pick, go: this.#go, none: this.#pickNone },
      })}
      <p class="small">${words.introModel}</p>`;
  }

  #renderPart(part: Part): TemplateResult {
    const { patterns: words } = this.words;
    const next = PARTS[PARTS.indexOf(part) + 1];
    return html`${renderWay({ part, speech: this.#speech, back: this.#back, to: this.#goTo })}
    ${this.#renderEmergency()}
    ${part === 'first' ? nothing : heading(this.level(), words.parts[part], 'screen')}
    ${this.#renderBody(part)} ${next && !this.#isChecking ? this.#renderNext(next) : nothing}
    ${
      part === 'summary'
        ? nothing
        : html`<div class="on-paper">
            ${heading(this.level(), words.summary.title)} ${renderSummary(this.#summary, this.level(1))}
          </div>`
    }`;
  }

  /** Where questions are to come first, they are the one way on that stands out. */
  #renderNext(part: Part): TemplateResult {
    const { patterns: words } = this.words;
    const asksFirst =
      (this.screen === 'first' && this.#movementCheck?.shows === 'questions') ||
      (this.screen === 'try' && !this.gate.isOpen);
    const way = asksFirst ? button : primaryButton;
    return html`<div class="actions">
      ${way('next', fill(words.next, { part: words.parts[part] }), () => {
        this.#goTo(part);
      })}
    </div>`;
  }

  #renderBody(part: Part): unknown {
    const speech = this.#speech;
    const explained = this.#explained;
    const headingLevel = this.level(1);
    switch (part) {
      case 'first':
        if (this.#isChecking) return this.gate.render();
        return renderPattern({ ...this.#patternView, headingLevel: this.level() });
      case 'why':
        return html`${renderMay(this.#patternView)}
        ${renderModel({ speech, headingLevel, lit: this.lit, light: this.#light, modes: this.#movement.modes(explained) })}
        ${renderModelNotes(speech, headingLevel)}`;
      case 'try':
        return this.#renderTry();
      case 'backfires':
        return renderBackfires(explained.backfires, speech, headingLevel);
      case 'treatments':
        return html`${renderTreatments(speech)} ${renderTests(speech, headingLevel)}
        ${renderStories(speech, headingLevel)}`;
      default:
        return html`<p>${this.words.patterns.summary.intro}</p>
          ${renderSummary(this.#summary, headingLevel)}
          ${this.#actions.render({
            id: 'reset',
            label: this.words.patterns.summary.startAgain,
            act: this.#startAgain,
          })}`;
    }
  }

  /** What asks for load stays closed until the check is known, and as far as it says (L8, L9). */
  #renderTry(): unknown {
    if (!this.gate.isOpen) return this.gate.render();
    const { checks, exercises: options } = this.#explained;
    return html`${this.gate.renderNotice()}
    ${renderTry({
      speech: this.#speech,
      headingLevel: this.level(1),
      lock: this.gate.status.lock,
      checks: SELF_CHECKS.filter(({ id }) => checks.includes(id)),
      exercises: EXERCISES.filter(({ id }) => options.includes(id)),
      notes: this.notes,
      chosen: this.chosen,
      figure: (id, label) => renderFigure(this.#figures, id, label),
      timer: (id, rounds, name) => this.#timer.render(id, rounds, this.level(3), name),
      pause: this.#renderPause(),
      act: { note: this.#note, choose: this.#choose },
    })}`;
  }

  #renderPause(): TemplateResult | typeof nothing {
    if (!this.#figures.canMove) return nothing;
    const { pauseDrawings, playDrawings } = this.words.patterns;
    return button('pause-drawings', this.#figures.paused ? playDrawings : pauseDrawings, () => {
      this.#figures.toggle();
    });
  }

  /** An emergency that the page knows of stays in sight, while every text stays open. */
  #renderEmergency(): TemplateResult | typeof nothing {
    const hasCard = !this.#movement.asking && (this.screen === 'try' || this.#isChecking);
    if (hasCard || this.care?.state.check?.level !== 'emergency') return nothing;
    const call = this.regionWords.rich(this.words.questionnaire.emergency.heading);
    return html`<p class="emergency-line" part="care-card">${call}</p>`;
  }

  get #patternView(): PatternView {
    return {
      speech: this.#speech,
      headingLevel: this.level(1),
      explained: this.#explained,
      movement: this.#movementCheck,
      checkHref: webAddress(this.redFlagHref, this.baseURI),
      contact: this.renderContact(this.words.checkResult.contactLead),
      act: {
        check: this.#check,
        signs: this.#signs,
        noSigns: () => {
          this.#goTo('why');
        },
        movement: () => {
          this.#movement.begin();
        },
      },
    };
  }

  #openOn(pattern: string | undefined): void {
    const known = PATTERNS.find(({ id }) => id === pattern);
    this.picked = known ? [known.id] : [];
    this.checking = false;
    this.problem = false;
    this.screen = known ? 'first' : 'find';
  }

  /** Something new or worse: the check that the page knows does not count any more. */
  #markWorse(): void {
    const check = this.care?.state.check;
    if (check && !check.worse) this.care?.update({ check: withNewOrWorse(check) });
  }

  /** A person began: told once, until all begins again. */
  #begin(): void {
    if (!this.#begun) this.emit('si-start');
    this.#begun = true;
  }

  /** What fits an inflammatory pattern is told to the page, also where the reader leaves before the last question. */
  #leaveQuestions(focusOn: string): void {
    const isFound = this.#movementCheck?.shows === 'inflammatory';
    if (isFound && !this.#wasFound) this.#markWorse();
    this.#wasFound = isFound;
    this.#show('first', isFound ? 'movement' : focusOn);
  }

  #show(screen: 'find' | Part, focusOn = 'screen'): void {
    this.screen = screen;
    this.checking = false;
    this.problem = false;
    this.#actions.reset();
    this.#change.to(focusOn);
  }

  readonly #goTo = (part: Part): void => {
    this.#show(part);
    this.emit(part === 'summary' ? 'si-result' : 'si-step');
  };

  readonly #back = (): void => {
    const before = this.screen === 'find' || this.checking ? 'first' : PARTS[PARTS.indexOf(this.screen) - 1];
    this.#show(before ?? 'find');
    this.emit('si-step');
  };

  readonly #pick = (id: PatternId, isPicked: boolean): void => {
    if (isPicked) this.#begin();
    this.picked = PATTERNS.map((pattern) => pattern.id).filter((other) =>
      other === id ? isPicked : this.picked.includes(other),
    );
    this.problem = false;
  };

  readonly #go = (): void => {
    if (this.picked.length > 0) {
      this.#goTo('first');
    } else {
      this.problem = true;
      this.#change.focus('problem');
    }
  };

  readonly #pickNone = (): void => {
    this.#begin();
    this.picked = [];
    this.#goTo('first');
  };

  readonly #check = (): void => {
    this.checking = true;
    if (this.gate.isOpen) {
      this.gate.askAgain();
      return;
    }
    this.#change.to('screen');
    this.emit('si-step');
  };

  readonly #signs = (): void => {
    this.#markWorse();
    this.#check();
  };

  readonly #light = (lit: Lit): void => {
    this.lit = lit;
  };

  readonly #note = (id: SelfCheckId, field: string, value: string): void => {
    this.notes = { ...this.notes, [`${id} ${field}`]: value };
    this.#actions.reset();
  };

  readonly #choose = (id: ExerciseId, isChosen: boolean): void => {
    this.chosen = new Set(isChosen ? [...this.chosen, id] : [...this.chosen].filter((other) => other !== id));
    this.#actions.reset();
  };

  readonly #startAgain = (): void => {
    this.reset();
    this.#change.to('screen');
    this.emit('si-reset');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'si-pattern-explainer': SiPatternExplainer;
  }
}
