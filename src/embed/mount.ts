/**
 * For sites that strip custom elements: turns `<div data-si-widget="red-flag-check" data-region="gb">` into the
 * element, inside it, with what stood there as its fall-back. Also what comes into the page later.
 */
import { SETTINGS, settingsOf } from './settings.js';

const HOST = 'data-si-widget';
const NAMES = Object.keys(SETTINGS);
const TAGS = NAMES.map((name) => `si-${name}`);

/** What stands inside a widget is its fall-back. */
const NOT_A_HOST = `:is(${TAGS.join()}), :is([${HOST}], ${TAGS.join()}) *`;

/** A second copy has nothing to do; nor has this one when it runs again in a page that Turbo has kept. */
const RUNNING = Symbol.for('si-widgets/mount');
const unknown = new Set<string>();

/** @param changed an attribute that is another now; without one, an element that is there keeps its own settings */
function mount(host: Element, changed: string | null = null): void {
  const name = host.getAttribute(HOST);
  if (name === null || host.matches(NOT_A_HOST)) return;
  const settings = settingsOf(name);
  if (settings.length === 0) {
    if (!unknown.has(name)) console.warn(`${HOST}="${name}" is none of ${NAMES.join(', ')}.`);
    unknown.add(name);
    return;
  }

  const tag = `si-${name}`;
  const present = [...host.children].find(({ localName }) => TAGS.includes(localName));
  const kept = present?.localName === tag ? present : undefined;
  const element = kept ?? host.ownerDocument.createElement(tag);
  for (const setting of settings) {
    const attribute = `data-${setting}`;
    if (kept && attribute !== changed) continue;
    const value = host.getAttribute(attribute);
    if (value === null) element.removeAttribute(setting);
    else element.setAttribute(setting, value);
  }
  if (!kept) {
    element.append(...(present?.childNodes ?? []));
    present?.remove();
  }
  // Also what the parser adds to a host that it has not come to the end of.
  element.append(...[...host.childNodes].filter((node) => node !== element));
  if (!kept) host.append(element);
}

function mountIn(root: ParentNode): void {
  for (const host of root.querySelectorAll(`[${HOST}]`)) mount(host);
}

function look(records: readonly MutationRecord[]): void {
  for (const { target, attributeName, addedNodes } of records) {
    const added = [...addedNodes].filter((node) => node instanceof Element);
    for (const element of added) {
      mount(element);
      mountIn(element);
    }
    if (target instanceof Element && (attributeName || addedNodes.length > 0)) mount(target, attributeName);
  }
}

if (!Object.hasOwn(document, RUNNING)) {
  Object.defineProperty(document, RUNNING, { value: true });
  const settings = new Set(Object.values(SETTINGS).flat());
  new MutationObserver(look).observe(document, {
    attributeFilter: [HOST, ...[...settings].map((setting) => `data-${setting}`)],
    childList: true,
    subtree: true,
  });
  mountIn(document);
}
