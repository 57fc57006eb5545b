/** The ports to the browser. None throws: where a browser cannot do a thing, the answer says so. */
import type { Day } from '../rules.js';

/** Today in the reader's own time zone. */
export function today(): Day {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** Whether the text is on the clipboard now. Needs a tap; not to be had on insecure pages. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export const canShare = (): boolean => typeof navigator !== 'undefined' && 'share' in navigator;

/** Opens the device's own share sheet. Giving up there is not an error. */
export async function shareText(title: string, text: string): Promise<void> {
  try {
    await navigator.share({ title, text });
  } catch {
    // Closed by the reader, or refused by the browser: the text is still on screen.
  }
}
