/**
 * The script of a frame page: settings from the address onto the element that stands there, and the page's
 * height to whoever frames it. It knows nothing of answers.
 */
import { HEIGHT, isAsking } from './frame-message.js';
import { SETTINGS, settingsOf } from './settings.js';

/**
 * Words and addresses of a site's own. They count only in a frame, where a site owner has set them: a link to
 * the bare page must not be able to put words into the mouth of the site that it is on.
 */
const OWN_WORDS = /^(?:contact|reviewed|red-flag)-/;

const isFramed = parent !== window;
const element = document.querySelector(String(Object.keys(SETTINGS).map((name) => `si-${name}`)));

function applySettings(target: Element): void {
  const settings = settingsOf(target.localName.slice('si-'.length));
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (settings.includes(key) && (isFramed || !OWN_WORDS.test(key))) target.setAttribute(key, value);
  }
}

function tellHeight(): void {
  const { height } = document.documentElement.getBoundingClientRect();
  // To any origin: the frame cannot know who is around it, and a height is all that is said.
  parent.postMessage({ type: HEIGHT, height: Math.ceil(height) }, '*');
}

/** A link to elsewhere opens beside the page: in the frame, what was answered would be gone with it. */
function openBeside(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link?.protocol.startsWith('http') || link.href.split('#')[0] === location.href.split('#')[0]) return;
  link.target = '_blank';
}

if (element) applySettings(element);
if (isFramed) {
  addEventListener('click', openBeside, true);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && isAsking(data)) tellHeight();
  });
  new ResizeObserver(tellHeight).observe(document.documentElement);
} else {
  document.documentElement.classList.add('alone');
}
