/** The gate before the first run: what is typed there, and what it says. Nothing of it is kept. */
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { today } from '../../care/browser.js';
import type { GateResult, RunSettings } from '../../rules.js';
import { BLANK, formView, problemSummary, type Draft } from '../../ui/form.js';
import type { ScreenChange } from '../../ui/screen-change.js';
import { heading, primaryButton } from '../../ui/templates.js';
import { renderNotYet } from './closed-part.js';
import { asksRecheck, readReady, readyLabels, renderReadyForm } from './ready-form.js';
import type { Speech } from './words.js';

/** What one who passed the gate begins with. */
export interface Passed {
  readonly settings: RunSettings;
  readonly cautious: boolean;
  /** A clinician has seen the reader since the plan stopped, and says they may run. */
  readonly cleared: boolean;
}

export interface ReadyGateOptions {
  readonly change: ScreenChange;
  readonly speech: () => Speech;
  readonly onPassed: (passed: Passed) => void;
  /** @param asksRecheck whether it calls for the red-flag check anew */
  readonly onClosed: (asksRecheck: boolean) => void;
  /** Back to the questions. */
  readonly onReturn: () => void;
}

export class ReadyGate {
  readonly #host: ReactiveControllerHost;
  readonly #options: ReadyGateOptions;
  #draft: Draft = BLANK;
  /** What the gate said, while it stays closed. */
  #closed: GateResult | undefined;
  /** Said in this visit; kept once the gate is passed. */
  #cleared = false;

  constructor(host: ReactiveControllerHost, options: ReadyGateOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Begins anew. @param cleared a clinician has seen the reader since the plan stopped */
  open(cleared = false): void {
    this.#draft = BLANK;
    this.#closed = undefined;
    this.#cleared = cleared;
    this.#host.requestUpdate();
  }

  /** @param notice what the red-flag check keeps closed */
  render(level: number, notice: unknown): TemplateResult {
    const speech = this.#options.speech();
    const { run: words, questionnaire } = speech.messages;
    const view = formView('ready', this.#draft, questionnaire, (draft) => {
      this.#draft = draft;
      this.#host.requestUpdate();
    });
    return html`<div class="form" data-form="ready">
      ${notice} ${heading(level, words.ready.title, 'screen')}
      ${problemSummary(view, readyLabels(view.typed, speech))} ${renderReadyForm(view, level, speech)}
      ${primaryButton('see-plan', words.ready.submit, this.#submit)}
    </div>`;
  }

  /** Why there is no plan yet; nothing where the gate has not said so. */
  renderNotYet(level: number, contact: TemplateResult): TemplateResult | undefined {
    const { speech, onReturn } = this.#options;
    return this.#closed && renderNotYet(this.#closed, speech(), level, contact, onReturn);
  }

  readonly #submit = (): void => {
    const { change, speech, onPassed, onClosed } = this.#options;
    const { typed } = this.#draft;
    const read = readReady(typed, today(), speech());
    if ('problems' in read) {
      this.#draft = { typed, problems: read.problems };
      change.to('ready-problem');
    } else if ('closed' in read) {
      this.#closed = read.closed;
      onClosed(asksRecheck(read.closed));
    } else {
      const cleared = this.#cleared;
      this.open();
      onPassed({ ...read.ready, cleared });
    }
  };
}
