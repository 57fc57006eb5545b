/** The widgets as they will look, kept in step with the choice. What a reader has done in them stays. */
import { attributesOf, CHECK, idOfCheck, SETTINGS, tagOf, type Widget } from './choice.js';
import { frameAddress, frameAttributes, FRAMES } from './frame-snippets.js';
import { langOf, type Choice } from './markup.js';

function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function dress(element: Element, widget: Widget, choice: Choice): void {
  const { widgets, settings } = choice;
  const values = new Map<string, string>(attributesOf(widget, settings));
  for (const { name } of SETTINGS) setAttribute(element, name, values.get(name));
  setAttribute(element, 'id', widget === CHECK ? idOfCheck(widgets, settings) : undefined);
  setAttribute(element, 'lang', langOf(choice));
}

/** Puts the chosen widgets into `stage`, in order; those that stand there are kept. */
export function showWidgets(stage: Element, choice: Choice): void {
  const tags = choice.widgets.map(tagOf);
  for (const child of stage.querySelectorAll(':scope > *')) {
    if (!tags.some((tag) => tag === child.localName)) child.remove();
  }
  choice.widgets.forEach((widget, at) => {
    const tag = tagOf(widget);
    const there = stage.querySelector(`:scope > ${tag}`);
    const element = there ?? document.createElement(tag);
    dress(element, widget, choice);
    if (stage.children[at] !== element) stage.insertBefore(element, stage.children[at] ?? null);
  });
}

/** The script that gives frames their height: the very file that the snippet names. */
function sizeFrames(folder: string): void {
  const src = `${folder}cdn/${FRAMES}`;
  if ([...document.scripts].some((script) => script.getAttribute('src') === src)) return;
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
}

/** The same, each in a frame of its own. `allow` is left out: what it allows is not needed to look at it. */
export function showFrames(stage: Element, choice: Choice): void {
  sizeFrames(choice.base);
  const frames = choice.widgets.map((widget) => {
    const attributes = frameAttributes(widget, choice).filter(
      ([name]) => name !== 'allow' && name !== 'loading',
    );
    const address = frameAddress(widget, choice);
    const there = [...stage.querySelectorAll('iframe')].find(
      (frame) => frame.getAttribute('src') === address,
    );
    const frame = there ?? document.createElement('iframe');
    for (const [name, value] of attributes) setAttribute(frame, name, value);
    return frame;
  });
  const isSame =
    frames.length === stage.children.length && frames.every((frame) => frame.parentNode === stage);
  if (!isSame) stage.replaceChildren(...frames);
}

/** @returns whether a click is on a link that leads away from here, which would lose what was chosen */
export function leadsAway(event: Event): boolean {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || !link.protocol.startsWith('http')) return false;
  return !link.getAttribute('href')?.startsWith('#') && link.target !== '_blank';
}
