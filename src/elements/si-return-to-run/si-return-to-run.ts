import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { saveFile, today } from '../../care/browser.js';
import { careGate } from '../../messages/en/care-gate.js';
import { checkResult } from '../../messages/en/check-result.js';
import { planData } from '../../messages/en/plan-data.js';
import { questionnaire } from '../../messages/en/questionnaire.js';
import { run } from '../../messages/en/run.js';
import { runNotes } from '../../messages/en/run-notes.js';
import { runTimer } from '../../messages/en/run-timer.js';
import { sessionLog } from '../../messages/en/session-log.js';
import { shared } from '../../messages/en/shared.js';
import {
  MOST_RUNS,
  RUN_LIMITS,
  runSession,
  RUN_BIBLIOGRAPHY,
  withNewOrWorse,
  type Asked,
  type CheckRecord,
  type Day,
  type RunEntry,
  type RunLogEntry,
  type RunPlan,
  type SinceCheck,
} from '../../rules.js';
import { resultStyles } from '../../ui/check-result.styles.js';
import { chartStyles } from '../../ui/chart.styles.js';
import { figureStyles } from '../../ui/figure.styles.js';
import { formStyles } from '../../ui/form.styles.js';
import { Keeping } from '../../ui/keeping.js';
import { Numbers } from '../../ui/numbers.js';
import { PlanElement } from '../../ui/plan-element.js';
import { planStyles } from '../../ui/plan.styles.js';
import { ScreenChange } from '../../ui/screen-change.js';
import { styles } from '../../ui/styles.js';
import { heading, primaryButton } from '../../ui/templates.js';
import { TextActions, type Action } from '../../ui/text-actions.js';
import { Width } from '../../ui/width.js';
import { Catalogue } from '../../ui/wording.js';
import { renderClosed, type Closed } from './closed-part.js';
import { renderHistory } from './history-part.js';
import { PlanChanges } from './plan-changes.js';
import { renderNotes, renderPlan } from './plan-part.js';
import { ReadyGate, type Passed } from './ready-gate.js';
import { planCalendar, planText } from './report.js';
import { runBook } from './run-book.js';
import { RunEntries } from './run-entry.js';
import { RunTimer } from './run-timer.js';
import { runStyles } from './si-return-to-run.styles.js';
import { timerStyles } from './timer.styles.js';
import { outcomeLines, renderToday, renderUnderWay } from './today-part.js';
import { workOut, type Worked } from './worked.js';
import type { RunMessages, Speech } from './words.js';

/**
 * "Back to running, step by step": whether one is ready, today's run with a walk-run timer, how it went, and a
 * plan that moves forward, holds or steps back by rules one can read. It asks the red-flag questions first.
 * Education, not a prescription. What is entered stays in memory, unless the reader asks the device to keep it.
 *
 * @summary A way back to running with a gate, a walk-run timer and a plan that follows how each run went.
 * @tag si-return-to-run
 *
 * @slot - Fall-back shown until the script has run.
 * @slot heading - Takes the place of the widget's own heading.
 * @slot contact - Takes the place of the booking link on same-day and prompt results, and where the plan stops.
 *
 * @fires {Event} si-start - A person began. No detail.
 * @fires {Event} si-step - A person moved to another screen. No detail.
 * @fires {Event} si-result - A person passed the gate and got a plan. No detail; see `result`.
 * @fires {Event} si-reset - A person began again. No detail.
 *
 * @csspart base - The outermost box.
 * @csspart heading - Every heading.
 * @csspart questionnaire - The question on show, while the check is asked here.
 * @csspart back - The Back button.
 * @csspart button - Buttons.
 * @csspart care-card - The emergency card and the card of the check's result.
 * @csspart watch-list - The emergency signs.
 * @csspart today - The card of today's run, or why there is none.
 * @csspart timer - The walk-run timer.
 * @csspart log - The log.
 * @csspart plan - The plan.
 * @csspart steps - The picture of the steps.
 * @csspart ladder - The list of the steps.
 * @csspart history - How the runs went.
 * @csspart chart - The picture of that.
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
export class SiReturnToRun extends PlanElement<RunMessages> {
  static override readonly styles = [
    styles,
    resultStyles,
    formStyles,
    figureStyles,
    chartStyles,
    planStyles,
    timerStyles,
    runStyles,
  ];

  static override readonly properties = {
    ...super.properties,
    screen: { state: true },
    notice: { state: true },
  };

  /** The words in every language that was added. `add` takes a language tag and a whole catalogue. */
  static readonly catalogue = new Catalogue<RunMessages>('en', {
    shared,
    questionnaire,
    checkResult,
    careGate,
    planData,
    sessionLog,
    run,
    runNotes,
    runTimer,
  });

  protected readonly catalogue = SiReturnToRun.catalogue;

  private screen: 'start' | 'ready' | 'not-yet' | 'plan' = 'start';
  /** A line on the start screen: what came of opening or deleting. */
  private notice = '';

  readonly #book = runBook(this, () => this.care);
  readonly #change = new ScreenChange(this);
  readonly #width = new Width(this, 'figure');
  readonly #announce = (text: string): void => {
    this.announcement = text;
  };
  readonly #actions = new TextActions(this, {
    text: () => this.summary(),
    title: () => this.words.run.shareTitle,
    words: () => this.words.shared,
    announce: this.#announce,
  });
  readonly #ready = new ReadyGate(this, {
    change: this.#change,
    speech: () => this.#speech,
    onPassed: (passed) => {
      this.#begin(passed);
    },
    onClosed: (asksRecheck) => {
      if (asksRecheck) this.#markWorse();
      this.#show('not-yet');
    },
    onReturn: () => {
      this.#show('ready');
    },
  });
  readonly #changes = new PlanChanges(this, {
    book: this.#book,
    change: this.#change,
    speech: () => this.#speech,
    announce: this.#announce,
    since: () => this.#since,
    goal: () => this.#worked?.plan.place.goal ?? RUN_LIMITS.leastGoal.value,
  });
  readonly #entries = new RunEntries(this, {
    book: this.#book,
    change: this.#change,
    speech: () => this.#speech,
    onSaved: (entry, isNew) => {
      this.#saved(entry, isNew);
    },
  });
  readonly #timer = new RunTimer(this, {
    session: () => {
      const asked = this.#askedToday;
      this.#timed = { asked, check: this.care?.state.check };
      return asked ? runSession(asked) : [];
    },
    words: () => this.words.runTimer,
    locale: () => this.locale,
    change: this.#change,
    announce: this.#announce,
    onDone: ({ seconds, whole }) => {
      // To the second is not how a plan counts.
      this.#entries.begin(whole ? (this.#timed.asked?.minutes ?? seconds / 60) : seconds / 60);
    },
  });
  /** What was asked when the timer began, and what the page knew of a check then. */
  #timed: { readonly asked?: Asked | undefined; readonly check?: CheckRecord | undefined } = {};
  readonly #keeping = new Keeping(this, {
    book: this.#book,
    change: this.#change,
    speech: () => {
      const { planData: data, run: own } = this.words;
      return { data, own: own.data, numbers: this.#speech.numbers };
    },
    most: MOST_RUNS,
    sessionsIn: (log) => log.filter(({ kind }) => kind === 'run').length,
    onOpened: (said) => {
      this.#closeForms();
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
   * Where the log leads, or nothing while there is no plan or the check keeps it closed. Read it only if your
   * site needs it; it is health information about your reader.
   */
  get result(): RunPlan | undefined {
    // A host that hears of an act asks before the next update.
    this.#work();
    const { due, lock } = this.gate.status;
    return due === 'nothing' && lock === 'none' ? this.#worked?.plan : undefined;
  }

  /** Begins again with an empty plan. What the device keeps stays. */
  override reset(): void {
    this.#book.clear();
    this.#ready.open();
    this.gate.reset();
    this.#actions.reset();
    this.#closeForms();
    this.#keeping.close();
    this.screen = 'start';
    this.notice = '';
    this.announcement = '';
  }

  /** The plan with its log as plain text, or what is asked before it. */
  override summary(): string {
    this.#work();
    const { run: words } = this.words;
    const gate = this.screen === 'start' ? '' : this.gate.text();
    if (gate && this.gate.render() !== nothing) return gate;
    if (!this.#worked) return gate || [words.title, words.intro].join('\n\n');
    return [...(gate ? [gate] : []), planText(this.#worked, today(), this.#speech)].join('\n\n');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#work();
    this.#book.keepCheck();
    const isNews = this.care?.state.check !== this.#timed.check;
    if (this.#timer.active && isNews && this.gate.status.lock !== 'none') this.#timer.end();
  }

  protected override since(): SinceCheck {
    return { newSymptom: this.#worked?.plan.status === 'check' };
  }

  protected override renderContent(): unknown {
    if (this.screen === 'start') return this.#renderStart();
    if (this.#timer.active) return this.#renderUnderWay();
    const isEmergency = this.care?.state.check?.level === 'emergency';
    if (this.screen === 'not-yet' && !isEmergency) {
      const contact = this.renderContact(this.words.checkResult.contactLead);
      return this.#ready.renderNotYet(this.level(), contact) ?? nothing;
    }
    const gate = this.gate.render();
    if (gate !== nothing) return gate;
    const isLocked = this.gate.status.lock !== 'none';
    if (isLocked && !this.#worked) return this.#renderLocked();
    if (!isLocked && (this.screen === 'ready' || !this.#worked)) {
      return this.#ready.render(this.level(), this.gate.renderNotice());
    }
    if (!this.#worked) return nothing;
    return this.#renderPlan(this.#worked);
  }

  get #speech(): Speech {
    const { words: messages, dateLocale: locale, regionWords: region } = this;
    return {
      messages,
      locale,
      numbers: new Numbers(locale),
      region,
      bibliography: RUN_BIBLIOGRAPHY,
      clinician: this.audience === 'clinician',
    };
  }

  /** What may be run today. */
  get #askedToday(): NonNullable<RunPlan['next']>['asked'] | undefined {
    const { next } = this.#worked?.plan ?? {};
    return next && next.earliest <= today() ? next.asked : undefined;
  }

  /** Worked out once for each log, settings, check and day. */
  #work(): void {
    const { plan: settings, log } = this.#book;
    const { check } = this.care?.state ?? {};
    const from = [settings, log, check, today()];
    if (from.every((part, index) => part === this.#workedFrom[index])) return;
    this.#workedFrom = from;
    // What the plan itself reports must be known before the gate can be asked.
    this.#worked = undefined;
    if (!settings) return;
    this.#worked = workOut(settings, log, check, this.gate.status.lock, today());
  }

  #renderStart(): TemplateResult {
    const { run: words } = this.words;
    return html`${this.renderTitle(words.title)}
      <p>${words.intro}</p>
      <p>${words.introWhat}</p>
      <p>${words.introCheck}</p>
      <p>${words.introPrivate}</p>
      ${this.notice ? html`<p class="notice" tabindex="-1" data-focus="notice">${this.notice}</p>` : nothing}
      ${primaryButton('start', words.start, this.#start)} ${this.#keeping.renderOpen()}`;
  }

  #renderPlan(worked: Worked): TemplateResult {
    const { plan } = worked;
    const level = this.level();
    const speech = this.#speech;
    const isLocked = plan.status === 'locked';
    const hasLog = plan.readings.length > 0 || plan.status === 'run' || this.#entries.active;
    return html`${isLocked ? this.#renderLocked() : [this.gate.renderNotice(), this.#renderCard(worked)]}
    ${hasLog ? this.#entries.render(plan, this.#askedToday, level) : nothing}
    ${plan.status === 'run' ? this.#renderAhead(worked) : nothing}
    ${renderHistory(plan.readings, speech, level, this.#width.value)} ${renderNotes(speech, level)}
    ${this.#keeping.render(level, this.#actions.render(...this.#moreActions(worked)))}`;
  }

  /** What time alone has made due waits until the run is over; what another widget has found out ended it. */
  #renderUnderWay(): TemplateResult {
    const level = this.level();
    return renderUnderWay(this.#timed.asked, this.#timer.render(level + 1), level, this.#speech);
  }

  #renderCard({ plan, settings, begun }: Worked): TemplateResult {
    const level = this.level();
    const speech = this.#speech;
    const { run: words } = this.words;
    if (plan.next) {
      const hasTimer = this.#askedToday !== undefined && !this.#entries.active;
      const timer = hasTimer ? html`${this.#timer.render(level + 1)}` : undefined;
      const view = { plan, settings, begun, today: today(), speech, headingLevel: level, timer };
      return renderToday(view, plan.next);
    }
    if (plan.status === 'tell') {
      return html`<section class="section dose-card rest" part="today">
        ${heading(level, words.today.tell, 'screen')}
        <div class="section-body">
          <p>${words.today.tellWhy}</p>
          ${this.#entries.renderTell(plan)}
        </div>
      </section>`;
    }
    return this.#renderClosed(plan);
  }

  /** What the check keeps closed says why, and what opens it. */
  #renderLocked(): TemplateResult {
    return html`${heading(this.level(), this.words.run.closed.locked, 'screen')} ${this.gate.renderNotice()}`;
  }

  #renderClosed(plan: Closed): TemplateResult {
    return renderClosed({
      plan,
      today: today(),
      speech: this.#speech,
      headingLevel: this.level(),
      contact: this.renderContact(this.words.checkResult.contactLead),
      act: { gate: this.#toGate, clear: this.#clear },
    });
  }

  #renderAhead({ plan, shortest, likely }: Worked): TemplateResult {
    return renderPlan({
      plan,
      shortest,
      likely,
      changes: this.#changes,
      speech: this.#speech,
      headingLevel: this.level(),
      width: this.#width.value,
    });
  }

  #moreActions({ shortest }: Worked): readonly Action[] {
    if (shortest.runs.length === 0) return [];
    return [{ id: 'calendar', label: this.words.planData.calendar, act: this.#saveCalendar }];
  }

  #closeForms(): void {
    this.#entries.close();
    this.#timer.close();
    this.#changes.close();
  }

  #show(screen: 'ready' | 'not-yet' | 'plan', said = ''): void {
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

  /** What calls for the red-flag check anew, for the whole page; to take the entry back does not take that back. */
  #markWorse(): void {
    const { check } = this.care?.state ?? {};
    if (check && !check.worse) this.care?.update({ check: withNewOrWorse(check) });
  }

  #saved(entry: RunEntry, isNew: boolean): void {
    this.#timer.close();
    this.#work();
    const { plan } = this.#worked ?? {};
    const reading = plan?.readings.find(({ entry: { date } }) => date === entry.date);
    const { anythingNew, bone, pelvic } = entry;
    // What was reported with the run has asked for the check then, and telling how it was after asks for no second.
    const wasTold = !isNew && (anythingNew || bone || pelvic);
    const isAlarm = !wasTold && (anythingNew || bone || reading?.outcome === 'stop');
    this.announcement = [
      this.words.sessionLog.added,
      ...(plan && reading ? outcomeLines(reading, plan, this.#speech) : []),
    ].join(' ');
    if (isAlarm) this.#markWorse();
  }

  readonly #start = (): void => {
    this.notice = '';
    this.emit('si-start');
    this.#show('ready');
  };

  readonly #toGate = (): void => {
    this.#ready.open();
    this.#show('ready');
  };

  readonly #clear = (): void => {
    this.#ready.open(true);
    this.#show('ready');
  };

  #begin({ settings, cautious, cleared }: Passed): void {
    const { log } = this.#book;
    const date = today();
    const others = log.filter((entry) => !(entry.kind === 'start' && entry.date === date));
    const start: RunLogEntry = { kind: 'start', date, cautious, ...(cleared && { cleared }) };
    this.#book.put(settings, [...others, start]);
    this.#show('plan');
    this.emit('si-result');
  }

  /** The day of the last run, or of the checks where none came after them. */
  get #since(): Day {
    const { begun = today(), plan } = this.#worked ?? {};
    const last = plan?.readings.at(-1)?.entry.date ?? begun;
    return last > begun ? last : begun;
  }

  readonly #saveCalendar = (): void => {
    const runs = this.#worked?.shortest.runs ?? [];
    saveFile('my-runs.ics', 'text/calendar', planCalendar(runs, new Date().toISOString(), this.#speech));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'si-return-to-run': SiReturnToRun;
  }
}
