/** Entering runs, telling how they were after, and taking the last one back. */
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { today } from '../../care/browser.js';
import { MOST_RUNS, type Asked, type RunEntry, type RunPlan } from '../../rules.js';
import { BLANK, formView, type Draft } from '../../ui/form.js';
import type { ScreenChange } from '../../ui/screen-change.js';
import { renderLog, renderTell, type Entering } from './log-part.js';
import type { RunBook } from './run-book.js';
import { readAfter, readRun, typedNew } from './run-form.js';
import type { Speech } from './words.js';

export interface RunEntriesOptions {
  readonly book: RunBook;
  readonly change: ScreenChange;
  readonly speech: () => Speech;
  /** Something was entered or told; the host says what it changed. @param isNew whether it was in no log before */
  readonly onSaved: (entry: RunEntry, isNew: boolean) => void;
}

export class RunEntries {
  readonly #host: ReactiveControllerHost;
  readonly #options: RunEntriesOptions;
  #entering: Entering | undefined;
  #draft: Draft = BLANK;
  /** Whether the whole list is on show. */
  #all = false;

  constructor(host: ReactiveControllerHost, options: RunEntriesOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Whether something is being entered. */
  get active(): boolean {
    return this.#entering !== undefined;
  }

  /** Gives up what is being entered. */
  close(): void {
    this.#entering = undefined;
    this.#draft = BLANK;
    this.#host.requestUpdate();
  }

  /** @param minutes what the timer saw */
  begin(minutes?: number): void {
    this.#enter({ kind: 'new' }, minutes);
  }

  render(
    { readings, untold, status }: Pick<RunPlan, 'untold' | 'readings' | 'status'>,
    asked: Asked | undefined,
    headingLevel: number,
  ): TemplateResult {
    const { book, speech: speechNow } = this.#options;
    const speech = speechNow();
    return renderLog({
      readings,
      untold,
      asked,
      today: today(),
      speech,
      headingLevel,
      form: formView('run', this.#draft, speech.messages.questionnaire, (draft) => {
        this.#draft = draft;
        this.#host.requestUpdate();
      }),
      isKept: book.kept === 'yes',
      canAdd: status !== 'run' ? 'no' : book.log.length < MOST_RUNS ? 'yes' : 'full',
      entering: this.#entering,
      all: this.#all,
      removed: book.removed?.date,
      act: this.#act,
    });
  }

  /** The way to tell how the last run was after, while it is not told. */
  renderTell({ untold }: Pick<RunPlan, 'untold'>): TemplateResult | typeof nothing {
    if (!untold || this.#entering) return nothing;
    return renderTell(untold, this.#options.speech(), this.#act.enter);
  }

  readonly #act = {
    enter: (entering: Entering): void => {
      this.#enter(entering);
    },
    save: (): void => {
      this.#save();
    },
    cancel: (): void => {
      this.close();
      this.#options.change.to('log');
    },
    remove: (): void => {
      const { book, change } = this.#options;
      const last = runsOf(book).at(-1);
      if (last) book.remove(last);
      change.to('removed');
    },
    undo: (): void => {
      this.#options.book.undo();
      this.#options.change.to('log');
    },
    showAll: (): void => {
      this.#all = true;
      this.#host.requestUpdate();
    },
  };

  #enter(entering: Entering, minutes?: number): void {
    this.#entering = entering;
    this.#draft = { typed: entering.kind === 'new' ? typedNew(minutes, today()) : {}, problems: {} };
    this.#options.change.to('entry');
  }

  #save(): void {
    const { book, speech, change, onSaved } = this.#options;
    const entering = this.#entering;
    const start = book.log.map(({ date }) => date).toSorted()[0];
    if (!entering || start === undefined) return;
    const { typed } = this.#draft;
    const taken = runsOf(book).map(({ date }) => date);
    const read =
      entering.kind === 'after'
        ? readAfter(typed, entering.entry, speech())
        : readRun(typed, { today: today(), start, taken }, speech());
    if ('problems' in read) {
      this.#draft = { typed, problems: read.problems };
      change.to('run-problem');
      return;
    }
    book.enter(read.entry, entering.kind === 'new' ? undefined : entering.entry);
    this.close();
    change.to('screen');
    onSaved(read.entry, entering.kind === 'new');
  }
}

/** In the order of their days. */
const runsOf = ({ log }: RunBook): readonly RunEntry[] =>
  log.filter((entry) => entry.kind === 'run').toSorted((a, b) => (a.date < b.date ? -1 : 1));
