/** The timer on screen: what to do now, how long, what comes next. Without state. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ScreenState } from '../../care/cues.js';
import { isBout, rounds, type Segment, type TimerState } from '../../rules.js';
import { tickField } from '../../ui/form.js';
import { button, heading, primaryButton } from '../../ui/templates.js';
import { fill } from '../../ui/wording.js';
import type { TimerWords } from './timer-words.js';

export type CueSwitch = 'beep' | 'vibrate' | 'speak';

export interface TimerView {
  readonly speech: TimerWords;
  readonly headingLevel: number;
  readonly session: readonly Segment[];
  readonly state: TimerState;
  readonly screen: ScreenState;
  /** Those that this browser has, and whether they are on. */
  readonly switches: Readonly<Partial<Record<CueSwitch, boolean>>>;
  /** A beep is wanted, and the browser has none. */
  readonly isSilent: boolean;
  /** That time went by unseen, in words. */
  readonly notice: { readonly text: string; readonly canDeny: boolean } | undefined;
  readonly act: {
    readonly start: () => void;
    readonly pause: () => void;
    readonly resume: () => void;
    readonly skip: () => void;
    readonly back: () => void;
    readonly end: () => void;
    readonly undoEnd: () => void;
    readonly notAway: () => void;
    readonly log: () => void;
    readonly turn: (cue: CueSwitch, isOn: boolean) => void;
  };
}

export function renderTimer(view: TimerView): TemplateResult {
  return html`<section class="section timer ${view.state.phase}" part="timer">${screenOf(view)}</section>`;
}

function screenOf(view: TimerView): TemplateResult {
  switch (view.state.phase) {
    case 'ready':
      return renderReady(view);
    case 'running':
    case 'paused':
      return renderUnderWay(view);
    default:
      return renderOver(view);
  }
}

function renderReady(view: TimerView): TemplateResult {
  const { speech, headingLevel, state, screen, act } = view;
  const { words } = speech;
  return html`${heading(headingLevel, words.title, 'timer')} ${renderPlan(view, false)}
    <p>${fill(words.inAll, { time: speech.time(state.total / 1000) })}</p>
    ${renderBar(view)} ${primaryButton('timer-start', words.start, act.start)} ${renderSwitches(view)}
    <p class="hint">${screen === 'not-available' ? words.screen.mayGoDark : words.screen.before}</p>`;
}

/** "99:59"; a longer one is drawn smaller. */
const CLOCK_LENGTH = 5;

function renderUnderWay(view: TimerView): TemplateResult {
  const { speech, headingLevel, session, state, act } = view;
  const { words } = speech;
  const isPaused = state.phase === 'paused';
  const bout = speech.bout(session, state);
  const clock = speech.clock(state.left);
  return html`<div class="timer-face">
      ${heading(headingLevel, words.kinds[state.kind], 'timer')}
      <p
        class="timer-clock ${clock.length > CLOCK_LENGTH ? 'long' : ''}"
        role="timer"
        aria-label=${fill(words.left, { time: speech.time(Math.ceil(state.left / 1000)) })}
      >
        <span dir="ltr">${clock}</span>
      </p>
      <p class="timer-next">
        ${state.next ? fill(words.next, { what: speech.stretch(state.next) }) : words.last}
      </p>
      ${bout ? html`<p class="timer-bout">${bout}</p>` : nothing}
    </div>
    <div class="timer-whole">
      ${renderBar(view)}
      <p>
        ${fill(words.leftInAll, { time: speech.clock(state.leftInAll) })}
        ${isPaused ? html`<strong class="timer-paused">${words.paused}</strong>` : nothing}
      </p>
    </div>
    ${
      isPaused
        ? primaryButton('timer-resume', words.resume, act.resume)
        : primaryButton('timer-pause', words.pause, act.pause)
    }
    <div class="timer-actions">
      ${button('timer-back', words.back, act.back)} ${button('timer-skip', words.skip, act.skip)}
      ${button('timer-end', words.end, act.end)}
    </div>
    ${renderNotice(view)} ${renderSwitches(view)} ${renderScreen(view)} ${renderPlan(view, true)}`;
}

function renderOver(view: TimerView): TemplateResult {
  const { speech, headingLevel, state, act } = view;
  const { words } = speech;
  const isDone = state.phase === 'done';
  return html`${heading(headingLevel, isDone ? words.done : words.ended, 'timer')}
    <p class="timer-ran">${speech.ran(state)}</p>
    ${renderBar(view)} ${renderNotice(view)} ${primaryButton('timer-log', words.log, act.log)}
    ${
      isDone
        ? nothing
        : html`<div class="timer-actions">${button('timer-undo-end', words.undoEnd, act.undoEnd)}</div>`
    }
    ${renderPlan(view, true)}`;
}

/** All that will happen, in a few lines. */
function renderPlan({ speech, session }: TimerView, onPaperOnly: boolean): TemplateResult {
  return html`<ol class="timer-plan ${onPaperOnly ? 'on-paper' : ''}">
    ${rounds(session).map((round) => html`<li>${speech.round(round)}</li>`)}
  </ol>`;
}

function renderNotice({ notice, speech, act }: TimerView): TemplateResult | typeof nothing {
  if (!notice) return nothing;
  return html`<div class="timer-notice">
    <p>${notice.text}</p>
    ${notice.canDeny ? button('timer-not-away', speech.words.notAway, act.notAway) : nothing}
  </div>`;
}

function renderScreen({ screen, speech }: TimerView): TemplateResult | typeof nothing {
  const { screen: words } = speech.words;
  if (screen === 'off') return nothing;
  return html`<p class="hint">${screen === 'on' ? words.on : words.mayGoDark}</p>`;
}

function renderSwitches({ switches, isSilent, speech, act }: TimerView): TemplateResult {
  const { words } = speech;
  const shown = Object.entries(switches) as [CueSwitch, boolean][];
  const form = {
    id: 'timer',
    typed: Object.fromEntries(shown.map(([cue, isOn]) => [cue, isOn ? 'yes' : ''])),
    problems: {},
    words: { error: '', problem: '' },
    change: (cue: string, value: string) => {
      act.turn(cue as CueSwitch, value === 'yes');
    },
  };
  return html`${
    shown.length > 0
      ? html`<fieldset class="timer-cues">
          <legend><strong>${words.cues}</strong></legend>
          <div class="timer-switches">
            ${shown.map(([cue]) => tickField(form, { field: cue, label: words[cue] }))}
          </div>
          ${switches.beep && !isSilent ? html`<p class="hint">${words.beepHint}</p>` : nothing}
        </fieldset>`
      : nothing
  }
  ${isSilent ? html`<p class="hint">${words.noSound}</p>` : nothing}`;
}

/** Of the picture; across, a second is 1. */
const HEIGHT = 40;
const TOP = 10;
/** Of its height, by what is done: higher is harder, so that it can be read without colour. */
const EFFORT: Readonly<Record<Segment['kind'], number>> = {
  'warm-up': 0.3,
  walk: 0.3,
  'cool-down': 0.3,
  easy: 0.6,
  run: 0.85,
  quicker: 1,
  uphill: 1,
};

/** The whole session as one picture: what is done is filled, and a line stands where one is. */
function renderBar({ session, state, speech }: TimerView): TemplateResult {
  const total = state.total / 1000;
  const position = state.position / 1000;
  const label = fill(speech.words.progress, { done: speech.about(position), all: speech.time(total) });
  let start = 0;
  const parts = session.map((segment) => {
    const from = start;
    start += segment.seconds;
    return { segment, from, done: Math.min(Math.max(position - from, 0), segment.seconds) };
  });
  return html`<svg
    class="timer-bar"
    viewBox="0 0 ${total} ${HEIGHT}"
    preserveAspectRatio="none"
    role="img"
    aria-label=${label}
  >
    ${parts.map(({ segment, from, done }) => {
      const height = EFFORT[segment.kind] * (HEIGHT - TOP);
      const y = HEIGHT - height;
      return svg`<rect class="part ${isBout(segment) ? 'bout' : ''}" x=${from} y=${y} width=${segment.seconds} height=${height} />
        ${done > 0 ? svg`<rect class="part-done" x=${from} y=${y} width=${done} height=${height} />` : nothing}`;
    })}
    ${
      state.phase === 'ready'
        ? nothing
        : svg`<path class="marker" d="M${position} ${TOP / 2}V${HEIGHT}" /><path class="marker-head" d="M${position} ${TOP / 2}h0" />`
    }
  </svg>`;
}
