/** What a reader changes in the plan, the days and the goal: what is typed, and what becomes of it. */
import type { ReactiveControllerHost } from 'lit';
import { today } from '../../care/browser.js';
import { RUN_LIMITS, type Day } from '../../rules.js';
import { formView, type Draft, type FormView } from '../../ui/form.js';
import type { ScreenChange } from '../../ui/screen-change.js';
import { fill } from '../../ui/wording.js';
import { readDays, typedDays } from './days-form.js';
import type { RunBook } from './run-book.js';
import { readMinutes } from './run-form.js';
import type { Speech } from './words.js';

export interface PlanChangesOptions {
  readonly book: RunBook;
  readonly change: ScreenChange;
  readonly speech: () => Speech;
  readonly announce: (text: string) => void;
  /** The day of the last run, or of the checks where none came after them. */
  readonly since: () => Day;
  /** The goal as it is, in minutes. */
  readonly goal: () => number;
}

export class PlanChanges {
  readonly #host: ReactiveControllerHost;
  readonly #options: PlanChangesOptions;
  #days: Draft | undefined;
  #goal: Draft | undefined;

  constructor(host: ReactiveControllerHost, options: PlanChangesOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Gives up what is being changed. */
  close(): void {
    this.#days = undefined;
    this.#goal = undefined;
    this.#host.requestUpdate();
  }

  get days(): FormView {
    return this.#view('days', this.#daysDraft, (draft) => {
      this.#days = draft;
    });
  }

  /** Whether something is typed there that is not saved. */
  get areDaysOpen(): boolean {
    return this.#days !== undefined;
  }

  get goal(): FormView {
    return this.#view('goal', this.#goalDraft, (draft) => {
      this.#goal = draft;
    });
  }

  readonly saveDays = (): void => {
    const { book, change, speech, announce, since } = this.#options;
    const { typed } = this.#daysDraft;
    const read = readDays(typed, today(), speech(), since(), book.plan?.from);
    if ('problems' in read) {
      this.#days = { typed, problems: read.problems };
      change.to('days-problem');
      return;
    }
    this.#days = undefined;
    book.put(read.settings, book.log);
    announce(speech().messages.run.plan.daysDone);
    change.to('screen');
  };

  readonly saveGoal = (): void => {
    const { book, change, speech } = this.#options;
    const { leastGoal, mostGoal } = RUN_LIMITS;
    const { typed } = this.#goalDraft;
    const minutes = readMinutes(typed['goal'] ?? '');
    if (minutes === undefined || minutes < leastGoal.value || minutes > mostGoal.value) {
      const { numbers, messages } = speech();
      const limits = { least: numbers.number(leastGoal.value), most: numbers.number(mostGoal.value) };
      this.#goal = { typed, problems: { goal: fill(messages.run.problems.goal, limits) } };
      change.to('goal-problem');
      return;
    }
    this.#goal = undefined;
    const date = today();
    const others = book.log.filter((entry) => !(entry.kind === 'goal' && entry.date === date));
    if (book.plan) book.put(book.plan, [...others, { kind: 'goal', date, minutes }]);
    change.to('screen');
  };

  get #daysDraft(): Draft {
    const { plan } = this.#options.book;
    return this.#days ?? { typed: plan ? typedDays(plan) : {}, problems: {} };
  }

  get #goalDraft(): Draft {
    return this.#goal ?? { typed: { goal: String(this.#options.goal()) }, problems: {} };
  }

  #view(id: string, draft: Draft, keep: (draft: Draft) => void): FormView {
    return formView(id, draft, this.#options.speech().messages.questionnaire, (next) => {
      keep(next);
      this.#host.requestUpdate();
    });
  }
}
