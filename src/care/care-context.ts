/**
 * What the widgets of one page know of each other: the last red-flag check with its level, locks and dates, and
 * the region the reader chose. Never an answer, and nothing outlives the page.
 *
 * The provider sits on the document element, put there by the first widget. Bundles that come later, of this
 * version or another, find it by the `context-request` protocol; the number in the key is that of this shape.
 */
import { ContextProvider, ContextEvent, createContext } from '@lit/context';
import type { CheckRecord } from '../rules.js';

export interface CareState {
  /** The last finished check, or an emergency as soon as it shows. */
  readonly check?: CheckRecord | undefined;
  /** The region the reader chose on this page. */
  readonly region?: string;
}

export interface Care {
  readonly state: CareState;
  readonly update: (change: CareState) => void;
}

export const careContext = createContext<Care>(Symbol.for('si-widgets/care/1'));

/** Makes sure that the page of `element` has a provider. */
export function provideCare(element: HTMLElement): void {
  let provided = false;
  element.dispatchEvent(
    new ContextEvent(careContext, element, () => {
      provided = true;
    }),
  );
  if (provided) return;
  const update = (change: CareState) => {
    provider.setValue({ state: { ...provider.value.state, ...change }, update });
  };
  const provider = new ContextProvider(element.ownerDocument.documentElement, {
    context: careContext,
    initialValue: { state: {}, update },
  });
}
