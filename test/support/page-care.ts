/** What the widgets of a page share, read and reset as another widget would. */
import { ContextEvent } from '@lit/context';
import { careContext, type Care, type CareState } from '../../src/care/care-context.js';

/** What the provider nearest to a node gives; nothing where there is none. */
export function careOf(node: HTMLElement = document.body): Care | undefined {
  let found: Care | undefined;
  node.dispatchEvent(
    new ContextEvent(careContext, node, (care) => {
      found = care;
    }),
  );
  return found;
}

/** All test cases of a file share one page, and the page outlives its widgets. */
export function forgetCare(): void {
  const forgotten: object = { check: undefined, region: undefined } satisfies Record<
    keyof CareState,
    undefined
  >;
  careOf()?.update(forgotten);
}
