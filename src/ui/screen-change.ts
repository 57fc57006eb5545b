/** What a change of screen takes: focus on what is new, and no ear for the second half of a double tap. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type ScreenHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** A second tap this soon after a screen change was meant for the screen before. */
const DOUBLE_TAP_MS = 400;

export class ScreenChange implements ReactiveController {
  readonly #host: ScreenHost;
  #focusOn: string | undefined;
  #changedAt = -Infinity;

  constructor(host: ScreenHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Another screen comes with the next update. @param focusOn the `data-focus` that takes the focus on it */
  to(focusOn?: string): void {
    this.#changedAt = performance.now();
    this.focus(focusOn);
  }

  /** The focus moves with the next update, and the screen stays. */
  focus(on: string | undefined): void {
    this.#focusOn = on;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#ignoreDoubleTap, true);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#ignoreDoubleTap, true);
  }

  hostUpdated(): void {
    const target = this.#focusOn;
    this.#focusOn = undefined;
    if (target) this.#host.renderRoot.querySelector<HTMLElement>(`[data-focus='${target}']`)?.focus();
  }

  readonly #ignoreDoubleTap = (event: Event): void => {
    if (performance.now() - this.#changedAt >= DOUBLE_TAP_MS) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
