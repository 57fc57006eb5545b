import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { saveFile, today } from '../../care/browser.js';
import { careGate } from '../../messages/en/care-gate.js';
import { checkResult } from '../../messages/en/check-result.js';
import { pacing } from '../../messages/en/pacing.js';
import { pacingNotes } from '../../messages/en/pacing-notes.js';
import { planData } from '../../messages/en/plan-data.js';
import { sessionLog } from '../../messages/en/session-log.js';
import { questionnaire } from '../../messages/en/questionnaire.js';
import { shared } from '../../messages/en/shared.js';
import {
  daysBetween,
  firstDose,
  MOST_SESSIONS,
  nextDose,
  PACING_BIBLIOGRAPHY,
  pacingAllowed,
  pacingSchedule,
  RECHECK_LIMITS,
  withNewOrWorse,
  type Day,
  type FirstDose,
  type NextDose,
  type PacingPlan,
  type SessionEntry,
  type SinceCheck,
} from '../../rules.js';
import { Amounts } from '../../ui/amounts.js';
import { chartStyles } from '../../ui/chart.styles.js';
import { resultStyles } from '../../ui/check-result.styles.js';
import { BLANK, formView, isCalendarDay, problemSummary, type Draft } from '../../ui/form.js';
import { Keeping } from '../../ui/keeping.js';
import { PlanElement } from '../../ui/plan-element.js';
import { planStyles } from '../../ui/plan.styles.js';
import { formStyles } from '../../ui/form.styles.js';
import { ScreenChange } from '../../ui/screen-change.js';
import { styles } from '../../ui/styles.js';
import { button, heading, primaryButton } from '../../ui/templates.js';
import { TextActions, type Action } from '../../ui/text-actions.js';
import { Width } from '../../ui/width.js';
import { Catalogue } from '../../ui/wording.js';
import { firstDoseLabels, readFirstDose, renderFirstDoseForm, typedFirstDose } from './first-dose-form.js';
import { changeButton, renderFirstDose } from './first-dose-part.js';
import { renderNext } from './next-part.js';
import { pacingBook } from './pacing-book.js';
import { renderNotes, renderPlan, scheduleSentences } from './plan-part.js';
import { readSettings, typedSettings } from './plan-settings.js';
import { planCalendar, planText, type Worked } from './report.js';
import { SessionEntries } from './session-entry.js';
import type { PacingMessages, Speech } from './words.js';

/** What a host's own script may read. */
export interface PacingResult {
  readonly plan: PacingPlan;
  readonly firstDose: FirstDose;
  readonly nextDose: NextDose;
}

/**
 * "How much, and when to do more": a first amount of an activity that sets off pain around the sacroiliac
 * joint, a week-by-week way up to what the reader wants to do, and a log that says what comes next. It asks the
 * red-flag questions first. Education, not a prescription. What is entered stays in memory, unless the reader
 * asks the device to keep it.
 *
 * @summary A first dose, a plan to build up, and a log for an activity that sets off pain.
 * @tag si-pacing-calculator
 *
 * @slot - Fall-back shown until the script has run.
 * @slot heading - Takes the place of the widget's own heading.
 * @slot contact - Takes the place of the booking link on same-day and prompt results.
 *
 * @fires {Event} si-start - A person began. No detail.
 * @fires {Event} si-step - A person moved to another screen. No detail.
 * @fires {Event} si-result - A person got a first dose. No detail; see `result`.
 * @fires {Event} si-reset - A person began again. No detail.
 *
 * @csspart base - The outermost box.
 * @csspart heading - Every heading.
 * @csspart questionnaire - The question on show, while the check is asked here.
 * @csspart back - The Back button.
 * @csspart button - Buttons.
 * @csspart care-card - The emergency card and the card of the check's result.
 * @csspart watch-list - The emergency signs.
 * @csspart dose - The card of the first dose.
 * @csspart next - The card of the next dose.
 * @csspart plan - The plan.
 * @csspart chart - The picture of the plan.
 * @csspart log - The log.
 * @csspart notes - What is good to know.
 * @csspart keep - Keeping, deleting and taking away.
 * @csspart error - The summary of what is wrong.
 * @csspart reasons - Why the check says what it says.
 * @csspart answers - The answers of the check.
 * @csspart note - What goes with a result of the check.
 * @csspart why - A reason's sources.
 * @csspart change - A Change button.
 * @csspart check-link - The link to the check, where the site has set `red-flag-href`.
 * @csspart contact - The site's booking link.
 * @csspart number - A telephone number.
 * @csspart region - The choice of country.
 * @csspart purpose - What the widget is for and what not, folded.
 * @csspart footer - The line that is always on screen.
 *
 * @cssprop [--si-accent=#1f6f8b] - Buttons and cards. White text stands on it.
 * @cssprop [--si-urgent=#b8252b] - Cards of urgent and emergency results. White text stands on it.
 * @cssprop [--si-radius=0.5em] - Corners.
 * @cssprop [--si-scroll-margin=1em] - Space kept above a heading that is scrolled to, for sites with a sticky header.
 */
export class SiPacingCalculator extends PlanElement<PacingMessages> {
  static override readonly styles = [styles, resultStyles, formStyles, chartStyles, planStyles];

  static override readonly properties = {
    ...super.properties,
    screen: { state: true },
    first: { state: true },
    settings: { state: true },
    notice: { state: true },
  };

  /** The words in every language that was added. `add` takes a language tag and a whole catalogue. */
  static readonly catalogue = new Catalogue<PacingMessages>('en', {
    shared,
    questionnaire,
    checkResult,
    careGate,
    pacing,
    pacingNotes,
    planData,
    sessionLog,
  });

  protected readonly catalogue = SiPacingCalculator.catalogue;

  private screen: 'start' | 'form' | 'plan' = 'start';
  /** The questions for the first dose. */
  private first: Draft = BLANK;
  /** Target, first day and speed, where what was typed is not the plan's own. */
  private settings: Draft | undefined;
  /** A line on the start screen: what came of opening or deleting. */
  private notice = '';

  readonly #book = pacingBook(this, () => this.care);
  readonly #change = new ScreenChange(this);
  readonly #width = new Width(this, 'figure');
  readonly #actions = new TextActions(this, {
    text: () => this.summary(),
    title: () => this.words.pacing.shareTitle,
    words: () => this.words.shared,
    announce: (text) => {
      this.announcement = text;
    },
  });
  readonly #sessions = new SessionEntries(this, {
    book: this.#book,
    change: this.#change,
    speech: () => this.#speech,
    announce: (text) => {
      this.announcement = text;
    },
    onSaved: ({ anythingNew }) => {
      const { check } = this.care?.state ?? {};
      if (anythingNew && check) this.care?.update({ check: withNewOrWorse(check) });
    },
  });
  readonly #keeping = new Keeping(this, {
    book: this.#book,
    change: this.#change,
    speech: () => {
      const { planData: data, pacing: own } = this.words;
      return { data, own: own.data, numbers: this.#speech.amounts };
    },
    most: MOST_SESSIONS,
    onOpened: (said) => {
      this.settings = undefined;
      this.#sessions.close();
      this.#show('plan', said);
    },
    onNotOpened: (said) => {
      this.notice = said;
      this.#change.to('notice');
    },
    onDeleted: (said) => {
      this.#startOver(said);
    },
  });
  #worked: Worked | undefined;
  #workedFrom: readonly unknown[] = [];

  /**
   * Plan, first dose and next dose, or nothing while there is no plan or the check keeps it closed. Read it only if your site needs it; it
   * is health information about your reader.
   */
  get result(): PacingResult | undefined {
    const { due, lock } = this.gate.status;
    if (!this.#worked || due !== 'nothing' || lock === 'all') return undefined;
    const { plan, first, next } = this.#worked;
    return { plan, firstDose: first, nextDose: next };
  }

  /** Begins again with an empty plan. What the device keeps stays. */
  override reset(): void {
    this.#book.clear();
    this.gate.reset();
    this.#actions.reset();
    this.screen = 'start';
    this.first = BLANK;
    this.settings = undefined;
    this.notice = '';
    this.announcement = '';
    this.#sessions.close();
    this.#keeping.close();
  }

  /** The plan with its log as plain text, or what is asked before it. */
  override summary(): string {
    const { pacing: words } = this.words;
    const gate = this.screen === 'start' ? '' : this.gate.text();
    if (gate && this.gate.render() !== nothing) return gate;
    if (!this.#worked) return gate || [words.title, words.intro].join('\n\n');
    const open =
      this.#allowed === 'nothing'
        ? [words.plan.closedTitle]
        : [planText(this.#worked, today(), this.#mayRise, this.#speech)];
    return [...(gate ? [gate] : []), ...open].join('\n\n');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#work();
    this.#book.keepCheck();
  }

  protected override since(): SinceCheck {
    const { next } = this.#worked ?? {};
    if (!next) return {};
    const checkedOn = this.#checkedOn;
    const { longestFlareDays } = RECHECK_LIMITS;
    // One check is enough for a flare that has become too long.
    const day = next.flareDays - (checkedOn ? Math.max(0, daysBetween(checkedOn, today())) : 0);
    return {
      flareDays: day > longestFlareDays ? 0 : next.flareDays,
      newSymptom: next.status === 'check',
    };
  }

  protected override renderContent(): unknown {
    if (this.screen === 'start') return this.#renderStart();
    const gate = this.gate.render();
    if (gate !== nothing) return gate;
    if (this.screen === 'form' || !this.#worked) return this.#renderForm();
    return this.#renderPlan(this.#worked);
  }

  get #speech(): Speech {
    const { words: messages, dateLocale: locale, regionWords: region } = this;
    const amounts = new Amounts(messages.pacing, locale);
    const clinician = this.audience === 'clinician';
    return { messages, locale, amounts, region, bibliography: PACING_BIBLIOGRAPHY, clinician };
  }

  /** What the check leaves open of this plan. */
  get #allowed(): ReturnType<typeof pacingAllowed> {
    return pacingAllowed(this.gate.status.lock, this.#book.plan?.activity ?? 'walk');
  }

  get #mayRise(): boolean {
    return this.#allowed === 'all';
  }

  /** The day of the check; none where the record is one that nobody can read. */
  get #checkedOn(): Day | undefined {
    const day = this.care?.state.check?.checkedOn;
    return day !== undefined && isCalendarDay(day) ? day : undefined;
  }

  /** Worked out once for each plan, log, check and day, as a long log takes milliseconds. */
  #work(): void {
    const { plan, log } = this.#book;
    const from = [plan, log, this.care?.state.check, today()];
    if (from.some((part, index) => part !== this.#workedFrom[index])) {
      this.#workedFrom = from;
      this.#worked = plan && this.#workOutPlan(plan, log);
    }
  }

  #workOutPlan(plan: PacingPlan, log: readonly SessionEntry[]): Worked {
    const { worse } = this.care?.state.check ?? {};
    const checkedOn = this.#checkedOn;
    const first = firstDose(plan);
    // A clock that was set back, as on a flight to the west, makes no entry one of a day to come.
    const day = log.reduce((latest, { date }) => (date > latest ? date : latest), today());
    // The lock is not known before the flare is, and the flare does not hang on the lock.
    const since = { checkedOn: worse ? undefined : checkedOn };
    const free = nextDose(plan, log, day, since);
    this.#worked = { plan, first, next: free, schedule: pacingSchedule(plan, free) };
    if (this.#mayRise) return this.#worked;
    const next = nextDose(plan, log, day, { ...since, lockedFrom: checkedOn ?? day });
    return { plan, first, next, schedule: pacingSchedule(plan, next) };
  }

  #renderStart(): TemplateResult {
    const { pacing: words } = this.words;
    return html`${this.renderTitle(words.title)}
      <p>${words.intro}</p>
      <p>${words.introWhat}</p>
      <p>${words.introCheck}</p>
      <p>${words.introPrivate}</p>
      ${this.notice ? html`<p class="notice" tabindex="-1" data-focus="notice">${this.notice}</p>` : nothing}
      ${primaryButton('start', words.start, this.#start)} ${this.#keeping.renderOpen()}`;
  }

  #renderForm(): TemplateResult {
    const { pacing: words, questionnaire: asked } = this.words;
    const view = formView('first', this.first, asked, (draft) => {
      const asksOther = ['activity', 'kind', 'unit'].some((id) => draft.typed[id] !== this.first.typed[id]);
      this.first = asksOther ? { ...draft, problems: {} } : draft;
    });
    return html`<div class="form" data-form="first">
      ${this.gate.renderNotice()} ${heading(this.level(), words.formTitle, 'screen')}
      ${problemSummary(view, firstDoseLabels(this.words))} ${renderFirstDoseForm(view, this.#speech)}
      ${primaryButton('work-out', words.workOut, this.#workOut)}
    </div>`;
  }

  #renderPlan(worked: Worked): TemplateResult {
    const { pacing: words } = this.words;
    const { plan, first, next } = worked;
    const speech = this.#speech;
    const headingLevel = this.level();
    if (this.#allowed === 'nothing') {
      return html`${this.gate.renderNotice()} ${heading(headingLevel, words.plan.closedTitle, 'screen')}
        <div class="actions">${button('change', words.plan.other, this.#changeFirst)}</div>
        ${this.#keeping.render(headingLevel)}`;
    }
    const hasLog = next.sessions.length > 0;
    const change = this.#changeFirst;
    if (!hasLog && next.status === 'go') {
      return html`${this.gate.renderNotice()}
      ${renderFirstDose({ plan, first, speech, headingLevel, leads: true, change })}
      ${this.#renderAhead(worked)} ${this.#sessions.render(worked, headingLevel)} ${this.#renderEnd(worked)}`;
    }
    const { status } = next;
    return html`${this.gate.renderNotice()}
    ${renderNext({
      plan,
      next,
      today: today(),
      mayRise: this.#mayRise,
      speech,
      headingLevel,
      change: hasLog ? nothing : changeButton(speech, change),
      contact: this.renderContact(this.words.checkResult.contactLead),
      clear: this.#clear,
    })}
    ${hasLog && status !== 'hand-over' ? this.#sessions.render(worked, headingLevel) : nothing}
    ${status === 'go' ? this.#renderAhead(worked) : nothing}
    ${
      hasLog
        ? html`<details class="earlier">
            <summary>${words.dose.earlier}</summary>
            ${renderFirstDose({ plan, first, speech, headingLevel, leads: false, change })}
          </details>`
        : nothing
    }
    ${this.#renderEnd(worked)}`;
  }

  #renderEnd(worked: Worked): TemplateResult {
    const level = this.level();
    return html`${renderNotes(worked.plan, this.#speech, level)}
    ${this.#keeping.render(level, this.#actions.render(...this.#moreActions(worked)))}`;
  }

  #renderAhead(worked: Worked): TemplateResult {
    if (!this.#mayRise) return html`<p>${this.words.pacing.plan.locked}</p>`;
    const draft = this.settings ?? { typed: typedSettings(worked.plan, this.#speech), problems: {} };
    return renderPlan({
      ...worked,
      form: formView('plan', draft, this.words.questionnaire, this.#set),
      speech: this.#speech,
      headingLevel: this.level(),
      width: this.#width.value,
      today: today(),
    });
  }

  #moreActions({ plan, next }: Worked): readonly Action[] {
    if (next.status !== 'go' || !this.#mayRise || plan.target === undefined) return [];
    return [{ id: 'calendar', label: this.words.planData.calendar, act: this.#saveCalendar }];
  }

  #show(screen: 'form' | 'plan', said = ''): void {
    this.screen = screen;
    this.announcement = said;
    this.#actions.reset();
    this.#change.to('screen');
    this.emit('si-step');
  }

  #startOver(said: string): void {
    this.reset();
    this.notice = said;
    this.#change.to('notice');
    this.emit('si-reset');
  }

  readonly #start = (): void => {
    this.notice = '';
    this.emit('si-start');
    this.#show(this.#book.plan ? 'plan' : 'form');
  };

  readonly #workOut = (): void => {
    const read = readFirstDose(
      this.first.typed,
      this.#speech,
      today(),
      this.#book.plan,
      this.#book.log.length,
    );
    if ('problems' in read) {
      this.first = { typed: this.first.typed, problems: read.problems };
      this.#change.to('first-problem');
      return;
    }
    this.#book.put(read.plan);
    this.settings = undefined;
    this.#show('plan');
    this.emit('si-result');
  };

  readonly #changeFirst = (): void => {
    const { plan } = this.#book;
    if (plan) this.first = { typed: typedFirstDose(plan, this.#speech), problems: {} };
    this.#show('form');
  };

  /** The plan follows at once; what cannot be used stays as it was typed, with a word about it. */
  readonly #set = (draft: Draft): void => {
    const { plan, log } = this.#book;
    if (!plan) return;
    const { plan: next, problems } = readSettings(draft.typed, plan, log, today(), this.#speech);
    this.settings = Object.keys(problems).length > 0 ? { typed: draft.typed, problems } : undefined;
    this.#book.put(next);
    this.#work();
    if (this.#worked)
      this.announcement = scheduleSentences({ ...this.#worked, speech: this.#speech }).join(' ');
  };

  readonly #clear = (): void => {
    const { plan } = this.#book;
    if (plan) this.#book.put({ ...plan, clearedOn: today() });
    this.#change.to('screen');
  };

  readonly #saveCalendar = (): void => {
    if (!this.#worked) return;
    const text = planCalendar(this.#worked, new Date().toISOString(), this.#speech);
    saveFile('my-plan.ics', 'text/calendar', text);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'si-pacing-calculator': SiPacingCalculator;
  }
}
