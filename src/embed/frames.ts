/** For pages with widgets in frames: gives each frame the height that it asks for. Frames may come later. */
import { ASK, FRAME_PATH, heightIn } from './frame-message.js';

/** The origin that a frame's messages must have; undefined where the frame is not one of our pages. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  if (!URL.canParse(frame.src)) return undefined;
  const { origin, pathname } = new URL(frame.src);
  if (!FRAME_PATH.test(pathname)) return undefined;
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : origin;
}

/** Pixels of border and padding, where the page counts them in (`box-sizing: border-box`). */
function aroundContent(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  const { borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = style;
  if (style.boxSizing !== 'border-box') return 0;
  return [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom].reduce(
    (sum, width) => sum + parseFloat(width),
    0,
  );
}

addEventListener('message', ({ data, origin, source }) => {
  const height = heightIn(data);
  if (height === undefined || source === null) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    frame.style.setProperty('height', `${height + aroundContent(frame)}px`);
  }
});

// Those that were there before this script have told their height already.
for (const frame of document.querySelectorAll('iframe')) {
  // A sandboxed frame has no origin that one could name, and the question says nothing.
  if (originOf(frame) !== undefined) frame.contentWindow?.postMessage({ type: ASK }, '*');
}
