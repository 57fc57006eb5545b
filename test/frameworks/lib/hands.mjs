/**
 * What runs inside the page, before anything of its own: hands that use a widget, and a count of the listeners on
 * what outlives it. Self-contained, as only its text reaches the page.
 */
export function installHands() {
  const lasting = new Set([window, document, document.documentElement]);
  const counts = new Map();
  const note = (target, type, change) => {
    const isLasting = lasting.has(target) || target === document.body || target instanceof MediaQueryList;
    if (isLasting) counts.set(type, (counts.get(type) ?? 0) + change);
  };
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function counted(type, ...rest) {
    note(this, type, 1);
    return add.call(this, type, ...rest);
  };
  EventTarget.prototype.removeEventListener = function counted(type, ...rest) {
    note(this, type, -1);
    return remove.call(this, type, ...rest);
  };

  // A widget takes two taps in quick succession for one, so both clocks go on with each press.
  let late = 0;
  const wall = Date.now.bind(Date);
  const steady = performance.now.bind(performance);
  Date.now = () => wall() + late;
  performance.now = () => steady() + late;

  const find = (selector) => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`${selector} is not in the page`);
    return found;
  };
  const press = async (selector, inside) => {
    const element = find(selector);
    const button = element.shadowRoot.querySelector(inside);
    if (!button) throw new Error(`${selector} has no ${inside}`);
    late += 1000;
    button.click();
    await element.updateComplete;
  };
  /** The whole check, from its first question, with nothing to tick. */
  const answer = async (selector) => {
    const { shadowRoot } = find(selector);
    const asks = '[data-action="none"], [data-action="continue"]';
    for (let screens = 0; screens < 30 && shadowRoot.querySelector(asks); screens++) {
      if (shadowRoot.querySelector('fieldset [type="radio"]')) await press(selector, '[type="radio"]');
      await press(selector, asks);
    }
  };
  const settle = async () => {
    await globalThis.fixture?.ready;
    for (let frames = 0; frames < 2; frames++) {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
    await Promise.all([...document.querySelectorAll(':defined')].map((element) => element.updateComplete));
  };
  globalThis.hands = { press, answer, settle, listeners: () => Object.fromEntries(counts) };
}
