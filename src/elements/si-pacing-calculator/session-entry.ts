/** Entering, changing and deleting sessions: what is typed, and what becomes of it. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { today } from '../../care/browser.js';
import { MOST_SESSIONS, type SessionEntry } from '../../rules.js';
import { BLANK, formView, type Draft } from '../../ui/form.js';
import type { ScreenChange } from '../../ui/screen-change.js';
import { fill } from '../../ui/wording.js';
import { renderLog, type Entering } from './log-part.js';
import type { PacingBook } from './pacing-book.js';
import type { Worked } from './report.js';
import { readAfter, readSession, typedNew, typedSession } from './session-form.js';
import type { Speech } from './words.js';

export interface SessionEntryOptions {
  readonly book: PacingBook;
  readonly change: ScreenChange;
  readonly speech: () => Speech;
  readonly announce: (text: string) => void;
  /** Something was entered or changed. */
  readonly onSaved: (entry: SessionEntry) => void;
}

export class SessionEntries {
  readonly #host: ReactiveControllerHost;
  readonly #options: SessionEntryOptions;
  #entering: Entering | undefined;
  #draft: Draft = BLANK;
  /** Whether the whole list is on show. */
  #all = false;
  /** The present dose, to begin with. */
  #dose: number | undefined;

  constructor(host: ReactiveControllerHost, options: SessionEntryOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Gives up what is being entered. */
  close(): void {
    this.#entering = undefined;
    this.#draft = BLANK;
    this.#host.requestUpdate();
  }

  render({ plan, next }: Worked, headingLevel: number): TemplateResult {
    const speech = this.#options.speech();
    this.#dose = next.dose;
    return renderLog({
      plan,
      sessions: next.sessions,
      today: today(),
      speech,
      headingLevel,
      form: formView('session', this.#draft, speech.messages.questionnaire, (draft) => {
        this.#draft = draft;
        this.#host.requestUpdate();
      }),
      isKept: this.#options.book.kept === 'yes',
      stopped: next.status === 'stop',
      entering: this.#entering,
      all: this.#all,
      removed: this.#options.book.removed,
      act: this.#act,
    });
  }

  readonly #act = {
    enter: (entering: Entering): void => {
      const { log, plan } = this.#options.book;
      const speech = this.#options.speech();
      if (!plan) return;
      if (entering.kind === 'new' && log.length >= MOST_SESSIONS) {
        const { messages, amounts } = speech;
        this.#options.announce(fill(messages.sessionLog.full, { n: amounts.number(MOST_SESSIONS) }));
        return;
      }
      this.#entering = entering;
      const typed =
        entering.kind === 'new'
          ? typedNew(this.#dose, plan, today(), speech)
          : typedSession(entering.entry, plan, speech);
      this.#draft = { typed, problems: {} };
      this.#options.change.to('entry');
    },
    save: (): void => {
      this.#save();
    },
    cancel: (): void => {
      this.close();
      this.#options.change.to('log');
    },
    remove: (entry: SessionEntry): void => {
      this.#options.book.remove(entry);
      this.close();
      this.#options.change.to('removed');
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

  #save(): void {
    const { book, speech: speechNow, change, announce, onSaved } = this.#options;
    const entering = this.#entering;
    const speech = speechNow();
    const { typed } = this.#draft;
    if (!entering || !book.plan) return;
    const read =
      entering.kind === 'after'
        ? readAfter(typed, entering.entry, speech)
        : readSession(typed, book.plan, today(), speech);
    if ('problems' in read) {
      this.#draft = { typed, problems: read.problems };
      change.to('session-problem');
      return;
    }
    const { sessionLog: words } = speech.messages;
    const isOlder = entering.kind === 'new' && book.log.some(({ date }) => date > read.entry.date);
    book.enter(read.entry, entering.kind === 'new' ? undefined : entering.entry);
    this.close();
    announce([words.added, ...(isOlder ? [words.older] : [])].join(' '));
    change.to('screen');
    // What was reported before has had its check.
    if (entering.kind === 'new' || !entering.entry.anythingNew) onSaved(read.entry);
  }
}
