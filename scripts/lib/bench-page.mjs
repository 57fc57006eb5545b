/**
 * The measurements of `npm run bench` that are taken in a page. Each function here runs in Chromium, so
 * it may use nothing of this module.
 */

/** Helpers of the measurements, on `globalThis.bench`. */
export function install() {
  /** After the next frame is painted: a task that follows the frame's callbacks. */
  const painted = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done(performance.now()), { once: true });
        port1.start();
        port2.postMessage(undefined);
      });
    });
  const buttonOf = (element, ...actions) => {
    const selector = actions.map((action) => `button[data-action="${action}"]`).join();
    return element.shadowRoot?.querySelector(selector);
  };
  globalThis.bench = { painted, buttonOf };
}

/** From adding the script to the page until the first screen of the element in it is painted. */
export async function firstPaint(tag, src) {
  const { painted, buttonOf } = globalThis.bench;
  const element = document.body.appendChild(document.createElement(tag));
  await painted();
  const script = document.createElement('script');
  script.type = 'module';
  script.src = src;
  const started = performance.now();
  document.head.append(script);
  for (;;) {
    const now = await painted();
    if (buttonOf(element, 'start')?.offsetHeight > 0) return now - started;
  }
}

/**
 * Taps through the element, from its first screen to its last, with the pause a person makes: the
 * element takes two taps in quick succession for one. `work` is the time until the new screen is laid
 * out, `shown` until it is painted, which includes waiting for the browser's next frame.
 */
export async function taps(tag, rounds) {
  const { painted, buttonOf } = globalThis.bench;
  const times = [];
  const textOf = (element) => element.shadowRoot.textContent;
  const tap = async (element, button) => {
    const textBefore = textOf(element);
    const started = performance.now();
    button.click();
    await element.updateComplete;
    element.getBoundingClientRect();
    const work = performance.now() - started;
    times.push({ work, shown: (await painted()) - started });
    if (textOf(element) === textBefore) throw new Error(`"${button.textContent.trim()}" did nothing.`);
  };
  /** Chooses the last option where a screen has options, and returns the button that goes on. */
  const choose = async (element) => {
    const option = [...element.shadowRoot.querySelectorAll('input[type="radio"]')].at(-1);
    option?.click();
    await element.updateComplete;
    return option && buttonOf(element, 'continue');
  };
  for (let round = 0; round < rounds; round++) {
    const element = document.body.appendChild(document.createElement(tag));
    await element.updateComplete;
    await painted();
    let button = buttonOf(element, 'start');
    while (button) {
      await tap(element, button);
      await new Promise((done) => setTimeout(done, 600));
      button = buttonOf(element, 'none') ?? (await choose(element));
    }
    element.remove();
  }
  return times;
}

/** Until so many elements, added at once, are painted. */
export async function many(tag, count) {
  const { painted } = globalThis.bench;
  const elements = Array.from({ length: count }, () => document.createElement(tag));
  const started = performance.now();
  document.body.append(...elements);
  const time = (await painted()) - started;
  for (const element of elements) element.remove();
  return time;
}

/** Adds, lets render and removes an element so many times. */
export async function mounts(tag, count) {
  const { painted } = globalThis.bench;
  for (let index = 0; index < count; index++) {
    const element = document.body.appendChild(document.createElement(tag));
    await element.updateComplete;
    element.remove();
  }
  await painted();
}
