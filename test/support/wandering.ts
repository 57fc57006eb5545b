/**
 * Somebody who taps around in a widget, the same way each time, for pages of built files. Text, because a compiled
 * function brings helpers along that the page does not have.
 */
export const wander = `
  /** Numbers from 0 to 1 that look random: https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
  const dice = (seed) => () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  /** Not Print, Copy, Share and files, which leave the page; nor links, which leave it too. */
  const leaves = /^(?:print|copy|share|calendar|save|open)/;
  const wander = async (element, seed, taps) => {
    const roll = dice(seed);
    for (let tap = 0; tap < taps; tap++) {
      const found = [...element.shadowRoot.querySelectorAll('button:not([disabled]), input:not([type="file"]), summary')].filter(
        (one) => !leaves.test(one.dataset.action ?? ''),
      );
      const one = found[Math.floor(roll() * found.length)];
      late.ms += 1000;
      if (one.matches('input:not([type="radio"], [type="checkbox"])')) {
        one.value = one.type === 'date' ? '2026-03-02' : String(Math.floor(roll() * 60));
        one.dispatchEvent(new Event('change'));
      } else {
        one.click();
      }
      await element.updateComplete;
    }
  };`;

/** Notes what is still listened to, waited for or watched: \`leftovers()\`. Runs before all scripts of the page. */
export const watchLeftovers = `(() => {
  const alive = new Map();
  const note = (kind, key) => alive.set(key, kind);
  for (const owner of [window, document, document.documentElement, document.body].filter(Boolean)) {
    const { addEventListener, removeEventListener } = owner;
    const keys = new Map();
    const keyOf = (type, listener) => {
      const own = keys.get(listener) ?? new Map();
      keys.set(listener, own);
      if (!own.has(type)) own.set(type, { type });
      return own.get(type);
    };
    owner.addEventListener = function (type, listener, ...rest) {
      if (listener) note('listener for ' + type, keyOf(type, listener));
      return addEventListener.call(owner, type, listener, ...rest);
    };
    owner.removeEventListener = function (type, listener, ...rest) {
      if (listener) alive.delete(keyOf(type, listener));
      return removeEventListener.call(owner, type, listener, ...rest);
    };
  }
  for (const [start, stop] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval'], ['requestAnimationFrame', 'cancelAnimationFrame']]) {
    const { [start]: begin, [stop]: end } = window;
    window[start] = (act, ...rest) => {
      const id = begin.call(window, (...parameters) => {
        if (start !== 'setInterval') alive.delete(start + id);
        act(...parameters);
      }, ...rest);
      note(start, start + id);
      return id;
    };
    window[stop] = (id) => {
      alive.delete(start + id);
      end.call(window, id);
    };
  }
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    const Native = window[name];
    window[name] = class extends Native {
      observe(...parameters) {
        note(name, this);
        super.observe(...parameters);
      }
      disconnect() {
        alive.delete(this);
        super.disconnect();
      }
    };
  }
  window.leftovers = () => [...alive.values()].toSorted();
})();`;
