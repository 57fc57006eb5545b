/** The ways in which a person works a page. Each one presses one control, as far as it can be pressed. */
import { sendMouse } from '@web/test-runner-commands';
import { press } from './commands.js';

export type Hand = (target: HTMLElement) => Promise<void>;

const centreOf = (element: Element): readonly [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** What lies under the middle of a control, once it is scrolled into view. */
function underFinger(target: HTMLElement): Element {
  target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const root = target.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(...centreOf(target));
  if (!hit || !target.contains(hit)) {
    throw new Error(`${describeControl(target)} cannot be tapped: ${hit?.outerHTML.slice(0, 80)} is there.`);
  }
  return hit;
}

/** A tap without the round trip through the browser's input; fails where a finger would hit another thing. */
export const tapping: Hand = async (target) => {
  (underFinger(target) as HTMLElement).click();
};

/** The browser's own mouse. */
export const mouse: Hand = async (target) => {
  underFinger(target);
  const [x, y] = centreOf(target);
  await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
};

/** More than the stops of the longest screen. */
const MOST_TABS = 60;

/** The keyboard alone: Tab to the control, then what it takes to press it. */
export const keyboard: Hand = async (target) => {
  const control = target instanceof HTMLLabelElement ? target.control : target;
  if (!control) throw new Error(`${describeControl(target)} has no control.`);
  const root = control.getRootNode() as Document | ShadowRoot;
  const isRadio = control instanceof HTMLInputElement && control.type === 'radio';
  const reached = (): boolean => {
    const { activeElement: active } = root;
    if (!isRadio) return active === control;
    return active instanceof HTMLInputElement && active.type === 'radio' && active.name === control.name;
  };
  for (let tabs = 0; !reached(); tabs++) {
    if (tabs === MOST_TABS) throw new Error(`Tab does not lead to ${describeControl(control)}.`);
    await press('Tab');
  }
  for (let arrows = 0; root.activeElement !== control; arrows++) {
    if (arrows === MOST_TABS) throw new Error(`The arrows do not lead to ${describeControl(control)}.`);
    await press('ArrowDown');
  }
  if (control instanceof HTMLInputElement) {
    if (!isRadio || !control.checked) await press('Space');
  } else {
    await press('Enter');
  }
};

function describeControl(element: Element): string {
  return element.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 120);
}
