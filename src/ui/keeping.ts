/** Keeping and deleting, files in and out: what was asked for, and what came of it. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { PlanFile } from '../rules.js';
import { renderIncoming, renderKeep, renderOpen, type KeepSpeech, type Sure } from './keep-part.js';
import type { PlanBook } from './plan-book.js';
import type { ScreenChange } from './screen-change.js';

export interface KeepingOptions<Plan extends object, Entry extends object> {
  readonly book: PlanBook<Plan, Entry>;
  readonly change: ScreenChange;
  readonly speech: () => KeepSpeech;
  /** The most entries that a log may have. */
  readonly most: number;
  /** How many sessions are in a log; without it, every entry is one. */
  readonly sessionsIn?: (log: readonly Entry[]) => number;
  /** A plan has come from the device or from a file. */
  readonly onOpened: (said: string) => void;
  /** The device has no plan that can be used. */
  readonly onNotOpened: (said: string) => void;
  /** There is no plan any more. */
  readonly onDeleted: (said: string) => void;
}

export class Keeping<Plan extends object, Entry extends object> {
  readonly #host: ReactiveControllerHost;
  readonly #options: KeepingOptions<Plan, Entry>;
  /** What the reader is asked whether they mean it. */
  #sure: Sure | undefined;
  #incoming: PlanFile<Plan, Entry> | undefined;

  constructor(host: ReactiveControllerHost, options: KeepingOptions<Plan, Entry>) {
    this.#host = host;
    this.#options = options;
  }

  close(): void {
    this.#sure = undefined;
    this.#incoming = undefined;
    this.#host.requestUpdate();
  }

  /** @param actions further ways to take it away */
  render(headingLevel: number, actions: unknown = nothing): TemplateResult {
    return renderKeep({ ...this.#view, headingLevel, actions });
  }

  /** The ways back to an earlier plan, for a start screen. */
  renderOpen(): TemplateResult {
    return html`${renderOpen(this.#view)} ${renderIncoming(this.#view)}`;
  }

  /** Reads a file that the reader chose; where all is well and nothing is in the way, it is taken at once. */
  async #openFile(file: File): Promise<void> {
    const { book, change } = this.#options;
    this.#incoming = await book.readFile(file);
    if (this.#incoming.problems.length === 0 && !book.plan) this.#take();
    else change.to('incoming');
  }

  get #view() {
    const { book, speech, most, sessionsIn = (log) => log.length } = this.#options;
    const { kept, plan } = book;
    const incoming = this.#incoming;
    return {
      speech: speech(),
      kept,
      sure: this.#sure,
      replaces: plan !== undefined,
      incoming,
      sessions: incoming ? sessionsIn(incoming.log) : 0,
      most,
      act: this.#act,
    };
  }

  readonly #act = {
    remember: (): void => {
      if (this.#options.book.isOtherKept) this.#ask('replace');
      else this.#act.replace();
    },
    replace: (): void => {
      this.close();
      this.#options.book.remember();
      this.#options.change.to('keep');
    },
    askDelete: (): void => {
      this.#ask('delete');
    },
    deleteAll: (): void => {
      const { book, onDeleted, speech } = this.#options;
      const isGone = book.deleteAll();
      this.close();
      const { data: words } = speech();
      onDeleted(isGone ? words.deleted : words.notDeleted);
    },
    keepIt: (): void => {
      this.close();
      this.#options.change.to('keep');
    },
    save: (): void => {
      this.#options.book.saveFile();
    },
    openSaved: (): void => {
      const { book, onOpened, onNotOpened, speech } = this.#options;
      const status = book.open();
      const { data: words } = speech();
      if (status === 'found') onOpened(words.opened);
      else onNotOpened(words.notFound[status]);
    },
    open: (file: File): void => void this.#openFile(file),
    take: (): void => {
      this.#take();
    },
    leave: (): void => {
      this.close();
      this.#options.change.to(this.#options.book.plan ? 'keep' : 'title');
    },
  };

  #ask(sure: Sure): void {
    this.#sure = sure;
    this.#options.change.to('sure');
  }

  #take(): void {
    const { book, onOpened, speech } = this.#options;
    const { plan, log } = this.#incoming ?? {};
    this.close();
    if (!plan || !log) return;
    book.put(plan, log);
    onOpened(speech().data.taken);
  }
}
