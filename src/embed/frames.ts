/** For pages with widgets in frames: gives each frame the height that it asks for. Frames may come later. */
import { ASK, FRAME_PATH, heightIn } from './frame-message.js';

/** The origin that a frame's messages must have; undefined where the frame is not one of our pages. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  if (!URL.canParse(frame.src)) return undefined;
  const { origin, pathname } = new URL(frame.src);
  if (!FRAME_PATH.test(pathname)) return undefined;
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : origin;
}

function setHeight({ style }: HTMLIFrameElement, height: number): void {
  style.setProperty('height', `${height}px`);
}

addEventListener('message', ({ data, origin, source }) => {
  const height = heightIn(data);
  if (height === undefined || source === null) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    setHeight(frame, height);
    // Where the page counts borders in (`box-sizing: border-box`), they come on top.
    const missing = height - frame.clientHeight;
    if (missing > 0) setHeight(frame, height + missing);
  }
});

// Those that were there before this script have told their height already.
for (const frame of document.querySelectorAll('iframe')) {
  // A sandboxed frame has no origin that one could name, and the question says nothing.
  if (originOf(frame) !== undefined) frame.contentWindow?.postMessage({ type: ASK }, '*');
}
