/**
 * What any framework has to be able to do with the elements: the sixteen behaviours of Custom Elements Everywhere
 * (their numbers as `cee`), and what else a site does. Each is checked in a page of its own, the same in each app.
 */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';

const CHECK = '#declared';
const start = '[data-action="start"]';

/** Changes what the app draws. A value that is left out is taken away. */
async function set(view, patch) {
  await view.read((patch) => {
    const { region, ...rest } = patch;
    globalThis.fixture.set(region === null ? { ...rest, region: undefined } : patch);
  }, patch);
  await view.settle();
}

const heard = (view) => view.read(() => globalThis.fixture.heard);

/** Heading level, theme and own words, as they are drawn. */
const drawn = (view, selector) =>
  view.read((selector) => {
    const { shadowRoot } = document.querySelector(selector);
    return {
      level: shadowRoot.querySelector('[part~="heading"]')?.getAttribute('aria-level'),
      theme: shadowRoot.querySelector('[part~="base"]').dataset.theme,
      region: shadowRoot.querySelector('[part~="region"] select, .region select').value,
      words: shadowRoot.textContent.replaceAll(/\s+/g, ' '),
    };
  }, selector);

const properties = (view, selector, names) =>
  view.read(
    (selector, names) => {
      const element = document.querySelector(selector);
      return Object.fromEntries(names.map((name) => [name, element[name] ?? null]));
    },
    selector,
    names,
  );

/** The two elements whose values are bound, one by attribute and one by property. */
const bound = ['#attributes', '#properties'];

async function checkBound(view, patch, name, first, second, look) {
  for (const selector of bound) {
    assert.deepEqual(await properties(view, selector, [name]), { [name]: first }, `${selector} at first`);
  }
  await set(view, patch);
  for (const selector of bound) {
    assert.deepEqual(await properties(view, selector, [name]), { [name]: second }, `${selector} afterwards`);
    await look?.(selector);
  }
}

export const behaviours = [
  {
    id: 'no-children',
    cee: 1,
    says: 'draws an element with no children',
    async check(view) {
      const { words, level } = await drawn(view, '#bare');
      assert.equal(level, '2');
      assert.match(words, /emergency/i);
    },
  },
  {
    id: 'shadow-children',
    cee: 2,
    says: 'leaves what the element draws alone when the page changes',
    async check(view) {
      await view.press(CHECK, start);
      const before = await drawn(view, CHECK);
      await set(view, { heading: 'Another heading', level: 4, label: 'Other words', list: ['in'] });
      assert.deepEqual(await drawn(view, CHECK), before);
    },
  },
  {
    id: 'light-children',
    cee: 3,
    says: 'keeps children and slots up to date',
    async check(view) {
      const look = () =>
        view.read(() => {
          const element = document.querySelector('#slots');
          const slot = element.shadowRoot.querySelector('slot[name="heading"]');
          return {
            heading: slot.assignedElements().map(({ textContent }) => textContent),
            height: slot.assignedElements()[0]?.getBoundingClientRect().height > 0,
            fallBack: element.querySelector('p').textContent,
          };
        });
      const shown = (heading) => ({
        heading: [heading],
        height: true,
        fallBack: `The fall-back of ${heading}.`,
      });
      assert.deepEqual(await look(), shown('Our own heading'));
      await set(view, { heading: 'Another heading' });
      assert.deepEqual(await look(), shown('Another heading'));
    },
  },
  {
    id: 'hide-show',
    cee: 4,
    says: 'takes an element away and brings it back',
    async check(view) {
      const find = () => view.read(() => document.querySelector('#shown')?.shadowRoot.childElementCount ?? 0);
      assert.equal(await find(), 1);
      await set(view, { shown: false });
      assert.equal(await find(), 0);
      await set(view, { shown: true });
      assert.equal(await find(), 1);
      assert.equal((await drawn(view, '#shown')).region, 'us');
    },
  },
  {
    id: 'boolean',
    cee: 5,
    says: 'binds a boolean (`hidden`, as the elements have none of their own)',
    async check(view) {
      const seen = async (selector, isHidden) => {
        const display = await view.read(
          (selector) => getComputedStyle(document.querySelector(selector)).display,
          selector,
        );
        assert.equal(display, isHidden ? 'none' : 'block', `${selector} is drawn as "${display}"`);
      };
      await checkBound(view, { hidden: true }, 'hidden', false, true, (selector) => seen(selector, true));
      await checkBound(view, { hidden: false }, 'hidden', true, false, (selector) => seen(selector, false));
    },
  },
  {
    id: 'number',
    cee: 6,
    says: 'binds a number (`heading-level`)',
    check: (view) =>
      checkBound(view, { level: 5 }, 'headingLevel', 3, 5, async (selector) => {
        assert.equal((await drawn(view, selector)).level, '5');
      }),
  },
  {
    id: 'string',
    cee: 7,
    says: 'binds a string (`region`, `contact-label`)',
    async check(view) {
      await checkBound(view, { label: 'Other words' }, 'contactLabel', 'Book a visit', 'Other words');
      await checkBound(view, { region: 'us' }, 'region', 'gb', 'us', async (selector) => {
        const { region, words } = await drawn(view, selector);
        assert.equal(region, 'us');
        assert.match(words, /911/);
      });
    },
  },
  {
    id: 'by-hand',
    cee: 8,
    says: 'hands out the element, for a listener of its own and for methods',
    async check(view) {
      await view.press('#by-hand', start);
      assert.deepEqual(await heard(view), ['by hand: si-start']);
      const text = await view.read(() => {
        const element = document.querySelector('#by-hand');
        element.reset();
        element.focus();
        return element.summary();
      });
      assert.ok(text.length > 100);
      assert.deepEqual(await heard(view), ['by hand: si-start'], 'what a site does sends no event');
    },
  },
  { id: 'array', cee: 9, says: 'binds an array', notApplicable: 'no attribute or property takes one' },
  { id: 'object', cee: 10, says: 'binds an object', notApplicable: 'no attribute or property takes one' },
  {
    id: 'camel-object',
    cee: 11,
    says: 'binds an object to a camel-case property',
    notApplicable: 'none takes one; camel-case properties that take text or a number are in 6 and 7',
  },
  {
    id: 'lower-event',
    cee: 12,
    says: 'declares a listener for a lowercase event',
    notApplicable: 'the elements send none with such a name',
  },
  {
    id: 'kebab-event',
    cee: 13,
    says: 'declares listeners for si-start, si-step, si-result and si-reset',
    async check(view) {
      await view.press(CHECK, start);
      assert.deepEqual(await heard(view), ['si-start', 'si-step']);
      await view.answer(CHECK);
      const names = await heard(view);
      assert.deepEqual([...new Set(names)], ['si-start', 'si-step', 'si-result']);
      assert.equal(names.filter((name) => name === 'si-result').length, 1);
      assert.equal(names.at(-1), 'si-result');
      await view.press(CHECK, '[data-action="reset"]');
      assert.equal((await heard(view)).at(-1), 'si-reset');
    },
  },
  {
    id: 'camel-event',
    cee: 14,
    says: 'declares a listener for a camel-case event',
    notApplicable: 'the elements send none with such a name',
  },
  {
    id: 'caps-event',
    cee: 15,
    says: 'declares a listener for an event in capitals',
    notApplicable: 'the elements send none with such a name',
  },
  {
    id: 'pascal-event',
    cee: 16,
    says: 'declares a listener for a Pascal-case event',
    notApplicable: 'the elements send none with such a name',
  },
  {
    id: 'static-attributes',
    says: 'writes every attribute as it stands in the markup',
    async check(view) {
      const wanted = {
        region: 'gb',
        theme: 'dark',
        headingLevel: 3,
        audience: 'clinician',
        contactLabel: 'Book a visit',
        contactHref: '/book',
        reviewedBy: 'Dr A',
        reviewedOn: '2026-03-02',
        redFlagHref: '#declared',
        lang: 'en',
      };
      assert.deepEqual(await properties(view, '#fixed', Object.keys(wanted)), wanted);
      const { words, ...look } = await drawn(view, '#fixed');
      assert.deepEqual(look, { level: '3', theme: 'dark', region: 'gb' });
      assert.match(words, /Dr A/);
    },
  },
  {
    id: 'fall-back',
    says: 'keeps the fall-back inside the tag, where the element covers it',
    async check(view) {
      const fallBack = await view.read(() => {
        const paragraph = document.querySelector('#fixed > p');
        return { words: paragraph.textContent, height: paragraph.getBoundingClientRect().height };
      });
      assert.deepEqual(fallBack, { words: 'The fall-back.', height: 0 });
    },
  },
  {
    id: 'taken-away',
    says: 'takes a bound value away again',
    async check(view) {
      await set(view, { region: null });
      for (const selector of bound) {
        // Some frameworks take a property away, some set it to an empty text.
        assert.ok(!(await properties(view, selector, ['region'])).region, selector);
        const { region, words } = await drawn(view, selector);
        assert.notEqual(region, 'gb');
        assert.doesNotMatch(words, /\b999\b/);
      }
      await set(view, { region: 'gb' });
      for (const selector of bound) assert.equal((await drawn(view, selector)).region, 'gb');
    },
  },
  {
    id: 'list',
    says: 'adds, removes and moves elements of a list, and each keeps its state',
    async check(view) {
      const keys = () =>
        view.read(() => [...document.querySelectorAll('[data-key]')].map(({ dataset }) => dataset.key));
      const regions = () =>
        view.read(() => [...document.querySelectorAll('[data-key]')].map(({ region }) => region));
      const first = '[data-key="gb"]';
      await view.press(first, start);
      await view.press(first, '[data-action="none"]');
      const before = await drawn(view, first);
      await view.read(() => {
        globalThis.kept = document.querySelector('[data-key="gb"]');
      });
      for (const list of [['us', 'ie', 'gb'], ['in', 'gb', 'us'], ['gb']]) {
        await set(view, { list });
        assert.deepEqual(await keys(), list);
        assert.deepEqual(await regions(), list);
        assert.deepEqual(await drawn(view, first), before, `moved to ${list.join(', ')}`);
      }
      assert.ok(await view.read(() => globalThis.kept === document.querySelector('[data-key="gb"]')));
    },
  },
  {
    id: 'result',
    says: 'lets a reader through the check to a result, and begin again',
    async check(view) {
      await view.press(CHECK, start);
      await view.answer(CHECK);
      const level = () => view.read(() => document.querySelector('#declared').result?.level ?? 'none yet');
      assert.equal(await level(), 'none-found');
      await view.press(CHECK, '[data-action="reset"]');
      assert.equal(await level(), 'none yet');
    },
  },
  {
    id: 'unmount',
    says: 'leaves nothing behind when it goes: no element, no listener, nothing in memory',
    async check(view) {
      const left = () =>
        view.read(() => ({
          elements: document.querySelectorAll('*').length,
          widgets: [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('si-'))
            .length,
          listeners: globalThis.hands.listeners(),
        }));
      const goes = async () => {
        await view.press(CHECK, start);
        await view.read(() => globalThis.fixture.unmount());
        await view.settle();
        return left();
      };
      const first = await goes();
      assert.equal(first.widgets, 0);
      await view.read(() => globalThis.fixture.mount());
      await view.settle();
      assert.equal((await drawn(view, '#bare')).level, '2', 'it can be mounted again');
      assert.deepEqual(await goes(), first, 'the second time leaves what the first left');
      for (let again = 0; again < 3; again++) {
        await view.read(() => globalThis.fixture.mount());
        await view.settle();
        await goes();
      }
      const prototype = await view.page.evaluateHandle(
        () => customElements.get('si-pattern-explainer').prototype,
      );
      const alive = async () => {
        const found = await view.page.queryObjects(prototype);
        const length = await found.evaluate((elements) => elements.length);
        // The answer itself would keep them.
        await found.dispose();
        return length;
      };
      // Svelte and Preact hold on to the last one themselves, and a busy machine takes its time.
      let count = await alive();
      for (let again = 0; count > 1 && again < 20; again++) {
        await setTimeout(250);
        count = await alive();
      }
      assert.ok(count <= 1, `of 5 elements that have gone ${count} are still in memory`);
    },
  },
];
