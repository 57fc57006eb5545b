/**
 * What a test can ask of the browser from outside the page: real keys, media and viewport.
 *
 * Typed wrappers around the server commands in scripts/lib/test-commands-plugin.mjs. Media and viewport
 * are set back after each test of a file that imports this module, because all files share one page.
 */
import { executeServerCommand } from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface Media {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  contrast?: 'more' | 'less' | 'no-preference';
  forcedColors?: 'active' | 'none';
}

export interface Viewport {
  width: number;
  height: number;
}

/** What web-test-runner opens a page with. */
const defaultViewport: Viewport = { width: 800, height: 600 };

const touched = { media: false, viewport: false };

/** The engine this page runs in. */
export function engine(): Promise<Engine> {
  return executeServerCommand<Engine, undefined>('si-engine');
}

/**
 * Presses and releases a key, or several together: `Tab`, `Shift+Tab`, `Space`, `ArrowDown`, `a`.
 * Works the same in all three engines.
 */
export async function press(keys: string): Promise<void> {
  await executeServerCommand<boolean, { keys: string }>('si-press', { keys });
}

/** Types into whatever has the focus, key by key. */
export async function type(text: string): Promise<void> {
  await executeServerCommand<boolean, { text: string }>('si-type', { text });
}

/**
 * Emulates media features; what is left out goes back to its default.
 * @returns false where the engine cannot (only Chromium can): skip the test then
 */
export async function emulateMedia(media: Media): Promise<boolean> {
  touched.media = true;
  return executeServerCommand<boolean, Media>('si-emulate-media', media);
}

/**
 * Sets the size of the page in CSS pixels.
 * @returns false where the engine cannot (WebKitGTK): skip the test, or give the element a narrow parent
 */
export async function setViewport(viewport: Viewport): Promise<boolean> {
  touched.viewport = true;
  return executeServerCommand<boolean, Viewport>('si-set-viewport', viewport);
}

export interface AccessibleNode {
  role: string;
  name?: string;
  description?: string;
  level?: number;
  checked?: boolean | 'mixed';
  focused?: boolean;
  expanded?: boolean;
  children?: AccessibleNode[];
}

/**
 * The whole page as the browser tells it to a screen reader.
 * @returns false where the engine cannot say (only Chromium can): skip the test then
 */
export function accessibilityTree(): Promise<AccessibleNode | false> {
  return executeServerCommand<AccessibleNode | false, undefined>('si-accessibility-tree');
}

afterEach(async () => {
  if (touched.media) await emulateMedia({});
  if (touched.viewport) await setViewport(defaultViewport);
  touched.media = false;
  touched.viewport = false;
});
