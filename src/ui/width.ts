/** The width of a part that is drawn to measure. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Width implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #selector: string;
  #observer: ResizeObserver | undefined;
  #width = 300;

  constructor(host: ReactiveControllerHost & HTMLElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  /** In sixteenths of an em, so that large text makes a large drawing. */
  get value(): number {
    return this.#width;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => {
      // In the next frame: a change of height here is told to the page as an error ("ResizeObserver loop").
      requestAnimationFrame(() => {
        this.#measure();
      });
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    // After the update, which a change here would start again.
    queueMicrotask(() => {
      this.#measure();
    });
  }

  #measure(): void {
    const part = this.#host.shadowRoot?.querySelector(this.#selector);
    if (!part || part.clientWidth === 0) return;
    const width = Math.round((part.clientWidth * 16) / parseFloat(getComputedStyle(part).fontSize));
    if (width === this.#width) return;
    this.#width = width;
    this.#host.requestUpdate();
  }
}
