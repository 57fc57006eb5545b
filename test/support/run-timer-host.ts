/** An element with nothing but the timer in it. */
import { html, LitElement, type TemplateResult } from 'lit';
import { browserPorts, type TimerPorts } from '../../src/care/cues.js';
import { RunTimer, type TimerDone } from '../../src/elements/si-return-to-run/run-timer.js';
import { timerStyles } from '../../src/elements/si-return-to-run/timer.styles.js';
import type { Segment } from '../../src/engine/interval-timer.js';
import { runTimer } from '../../src/messages/en/run-timer.js';
import { resultStyles } from '../../src/ui/check-result.styles.js';
import { formStyles } from '../../src/ui/form.styles.js';
import { ScreenChange } from '../../src/ui/screen-change.js';
import { styles } from '../../src/ui/styles.js';

const minutes = (kind: Segment['kind'], count: number): Segment => ({ kind, seconds: count * 60 });

/** So many runs of a minute with walks of 2, and a walk of 5 minutes around them. */
export const walkRun = (times = 8): readonly Segment[] => [
  minutes('warm-up', 5),
  ...Array.from({ length: times }, () => [minutes('run', 1), minutes('walk', 2)]).flat(),
  minutes('cool-down', 5),
];

export class TimerHost extends LitElement {
  static override readonly styles = [styles, resultStyles, formStyles, timerStyles];

  static override readonly properties = { theme: {}, announcement: { state: true } };

  /** For those that are made from now on. */
  static ports: TimerPorts = browserPorts;

  theme = 'inherit';
  session: readonly Segment[] = walkRun();
  words = runTimer;
  locale = 'en';
  announcement = '';
  /** All that was said, the first first. */
  readonly said: string[] = [];
  /** What was handed over. */
  readonly done: TimerDone[] = [];

  readonly timer = new RunTimer(
    this,
    {
      session: () => this.session,
      words: () => this.words,
      locale: () => this.locale,
      change: new ScreenChange(this),
      announce: (text) => {
        this.announcement = text;
        this.said.push(text);
      },
      onDone: (done) => {
        this.done.push(done);
      },
    },
    TimerHost.ports,
  );

  protected override render(): TemplateResult {
    return html`<div class="root" data-theme=${this.theme}>
      <div class="frame">
        ${this.timer.render(2)}
        <p class="visually-hidden" role="status">${this.announcement}</p>
      </div>
    </div>`;
  }
}

if (!customElements.get('si-timer-host')) customElements.define('si-timer-host', TimerHost);
