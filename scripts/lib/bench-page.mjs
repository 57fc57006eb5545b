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
  const set = async (element, field, value) => {
    const choice = `[data-field="${field}"][data-option="${value}"]`;
    const other = `input:is([type="text"], [type="checkbox"])[data-field="${field}"]`;
    const input = element.shadowRoot.querySelector(`${choice}, ${other}`);
    if (input.type !== 'text') {
      input.click();
    } else {
      input.value = value;
      input.dispatchEvent(new Event('change'));
    }
    await element.updateComplete;
  };
  /**
   * The button that goes on from the screen on show, with that screen filled in: nothing ticked, and of a choice
   * the option `at` a place. Nothing where the way ends.
   */
  const wayOn = async (element, at) => {
    const go = buttonOf(element, 'go');
    if (go) {
      element.shadowRoot.querySelector('[data-pattern="late-in-activity"]').click();
      await element.updateComplete;
      return go;
    }
    const onward = buttonOf(element, 'none', 'check', 'go-on');
    if (onward) return onward;
    const known = ['continue', 'work-out', 'save-session', 'see-plan', 'save-run', 'no-signs', 'next'];
    const [next] = known.flatMap((action) => buttonOf(element, action) ?? []);
    const { action } = next?.dataset ?? {};
    if (action === 'continue') {
      [...element.shadowRoot.querySelectorAll('input[type="radio"]')].at(at).click();
      await element.updateComplete;
    } else if (action === 'work-out') {
      await set(element, 'activity', 'walk');
      await set(element, 'kind', 'fine');
      for (const [field, value] of [
        ['amount', '20'],
        ['usual', '2'],
        ['target', '60'],
      ]) {
        await set(element, field, value);
      }
    } else if (action === 'save-session') {
      await set(element, 'during', '2');
      await set(element, 'rest', '2');
    } else if (action === 'see-plan') {
      const tasks = [...element.shadowRoot.querySelectorAll('[data-option="yes"]')];
      for (const { dataset } of tasks) await set(element, dataset.field, 'yes');
      for (const day of [1, 3, 5]) await set(element, `day-${day}`, 'yes');
    } else if (action === 'save-run') {
      await set(element, 'minutes', '5');
      await set(element, 'during', '1');
    }
    // One session is enough.
    const isOne = buttonOf(element, 'change-session', 'undo-last');
    return next ?? (isOne ? undefined : buttonOf(element, 'add-session', 'add-run'));
  };
  globalThis.bench = { painted, buttonOf, set, wayOn };
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
    if (buttonOf(element, 'start', 'go')?.offsetHeight > 0) return now - started;
  }
}

/**
 * Taps through the element, from its first screen to its last, with the pause a person makes: the
 * element takes two taps in quick succession for one. `work` is the time until the new screen is laid
 * out, `shown` until it is painted, which includes waiting for the browser's next frame.
 * @param at which option of a choice is chosen, as for `Array.prototype.at`
 */
export async function taps(tag, rounds, at) {
  const { painted, buttonOf, wayOn } = globalThis.bench;
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
  for (let round = 0; round < rounds; round++) {
    const element = document.body.appendChild(document.createElement(tag));
    await element.updateComplete;
    await painted();
    let button = buttonOf(element, 'start') ?? (await wayOn(element, at));
    while (button) {
      await tap(element, button);
      await new Promise((done) => setTimeout(done, 450));
      button = await wayOn(element, at);
    }
    element.remove();
  }
  return times;
}

/**
 * Opens a plan from the text of its file, goes through the check, and changes the speed of the plan so many
 * times: each until the new chart is laid out.
 */
export async function chartTimes(tag, text, rounds, at) {
  const { buttonOf, wayOn, set } = globalThis.bench;
  const element = document.body.appendChild(document.createElement(tag));
  await element.updateComplete;
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'plan.json', { type: 'application/json' }));
  const input = element.shadowRoot.querySelector('[data-action="open-file"]');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
  while (!buttonOf(element, 'check')) await new Promise((done) => setTimeout(done, 50));
  const chartOf = () => element.shadowRoot.querySelector('svg[role="img"]');
  while (!chartOf()) {
    await new Promise((done) => setTimeout(done, 450));
    const button = await wayOn(element, at);
    if (!button) throw new Error('The way to the plan ends before it.');
    button.click();
    await element.updateComplete;
  }
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await set(element, 'speed', round % 2 === 0 ? 'quicker' : 'careful');
    element.getBoundingClientRect();
    times.push(performance.now() - started);
    await new Promise((done) => setTimeout(done, 50));
  }
  const marks = chartOf().querySelectorAll('path').length;
  element.remove();
  return { times, marks };
}

/** Taps on every picture of a pattern, on and off again: as in `taps`. */
export async function cardTaps(tag, rounds) {
  const { painted } = globalThis.bench;
  const element = document.body.appendChild(document.createElement(tag));
  await element.updateComplete;
  await painted();
  const cards = [...element.shadowRoot.querySelectorAll('[data-pattern]')];
  const times = [];
  for (let round = 0; round < 2 * rounds; round++) {
    for (const card of cards) {
      const started = performance.now();
      card.click();
      await element.updateComplete;
      element.getBoundingClientRect();
      const work = performance.now() - started;
      times.push({ work, shown: (await painted()) - started });
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  const checked = cards.filter((card) => card.checked).length;
  if (checked > 0 || cards.length === 0) throw new Error('The pictures were not picked and let go.');
  element.remove();
  return times;
}

/**
 * The script of a frame while one drawing moves, for every drawing in turn, with no pattern picked: so there
 * are all of them.
 */
export async function frameTimes(tag, frames) {
  const { painted, buttonOf, wayOn } = globalThis.bench;
  const element = document.body.appendChild(document.createElement(tag));
  await element.updateComplete;
  const drawings = () => [...element.shadowRoot.querySelectorAll('svg[data-figure]')];
  for (let button = buttonOf(element, 'none'); drawings().length === 0; button = await wayOn(element, 0)) {
    button.click();
    await element.updateComplete;
    await new Promise((done) => setTimeout(done, 450));
  }
  const request = requestAnimationFrame;
  let times = [];
  globalThis.requestAnimationFrame = (callback) =>
    request((now) => {
      const started = performance.now();
      callback(now);
      times.push(performance.now() - started);
    });
  const all = [];
  for (const drawing of drawings()) {
    for (const other of drawings()) other.style.display = other === drawing ? '' : 'none';
    drawing.scrollIntoView({ block: 'center' });
    // It rests for a second at either end.
    const moving = drawing.querySelector('.moving');
    const before = moving.innerHTML;
    while (moving.innerHTML === before) await new Promise((done) => setTimeout(done, 50));
    times = [];
    while (times.length < frames) await new Promise((done) => setTimeout(done, 50));
    all.push(...times);
  }
  globalThis.requestAnimationFrame = request;
  const count = drawings().length;
  element.remove();
  await painted();
  return { times: all, count };
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
