/** Pages of their own inside the page of the tests: another document, another policy, another realm. */
import { english, RedFlagCheck } from './harness.js';
import type { SiRedFlagCheck } from '../../src/index.js';

export interface Frame {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

const open = new Set<HTMLIFrameElement>();

/** Opens a page from its HTML; scripts in it run. Gone after the test. */
export async function openFrame(page: string): Promise<Frame> {
  const frame = document.createElement('iframe');
  frame.srcdoc = page;
  frame.width = '700';
  frame.height = '550';
  open.add(frame);
  const loaded = new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const { contentWindow: window, contentDocument } = frame;
  if (!window || !contentDocument) throw new Error('The frame has no document.');
  return { window: window as Window & typeof globalThis, document: contentDocument };
}

/** The check of a frame's page, once it is there. */
export async function checkIn({ document, window }: Frame): Promise<RedFlagCheck> {
  await window.customElements.whenDefined('si-red-flag-check');
  const element = document.querySelector<SiRedFlagCheck>('si-red-flag-check');
  if (!element) throw new Error('The frame has no check.');
  const check = new RedFlagCheck(element, { words: english });
  await check.settled();
  return check;
}

afterEach(() => {
  for (const frame of open) frame.remove();
  open.clear();
});
