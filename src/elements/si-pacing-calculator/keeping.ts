/** Keeping and deleting, files in and out: what was asked for, and what came of it. */
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ScreenChange } from '../../ui/screen-change.js';
import { renderIncoming, renderKeep, type Sure } from './keep-part.js';
import type { OpenedFile, PlanBook } from './plan-book.js';
import type { Speech } from './words.js';

export interface KeepingOptions {
  readonly book: PlanBook;
  readonly change: ScreenChange;
  readonly speech: () => Speech;
  /** A plan has come from the device or from a file. */
  readonly onOpened: (said: string) => void;
  /** There is no plan any more. */
  readonly onDeleted: (said: string) => void;
}

export class Keeping {
  readonly #host: ReactiveControllerHost;
  readonly #options: KeepingOptions;
  /** What the reader is asked whether they mean it. */
  #sure: Sure | undefined;
  #incoming: OpenedFile | undefined;

  constructor(host: ReactiveControllerHost, options: KeepingOptions) {
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

  renderIncoming(): ReturnType<typeof renderIncoming> {
    return renderIncoming(this.#view);
  }

  /** Reads a file that the reader chose; where all is well and nothing is in the way, it is taken at once. */
  async openFile(file: File): Promise<void> {
    const { book, change } = this.#options;
    this.#incoming = await book.readFile(file);
    if (this.#incoming.problems.length === 0 && !book.plan) this.#take();
    else change.to('incoming');
  }

  get #view() {
    const { book, speech } = this.#options;
    const { kept } = book;
    return {
      speech: speech(),
      kept,
      sure: this.#sure,
      replaces: book.plan !== undefined,
      incoming: this.#incoming,
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
      const { data: words } = speech().messages.pacing;
      onDeleted(isGone ? words.deleted : words.notDeleted);
    },
    keepIt: (): void => {
      this.close();
      this.#options.change.to('keep');
    },
    save: (): void => {
      this.#options.book.saveFile();
    },
    open: (file: File): void => void this.openFile(file),
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
    onOpened(speech().messages.pacing.data.taken);
  }
}
