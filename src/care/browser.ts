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

/** Whether there is a place to keep things in. Only to look can throw. */
export function canStore(): boolean {
  try {
    return typeof localStorage.length === 'number';
  } catch {
    return false;
  }
}

export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether it is kept now: not where storage is blocked, full or missing. */
export function writeStored(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return localStorage.getItem(key) === text;
  } catch {
    return false;
  }
}

/** Whether nothing is kept under the key now. */
export function removeStored(key: string): boolean {
  try {
    localStorage.removeItem(key);
    return localStorage.getItem(key) === null;
  } catch {
    return false;
  }
}

/** Phones ask first where to save, and read the file only then. */
const SAVING_TIME = 60_000;

/** Whether the browser took the file; what it does with it, it does not say. */
export function saveFile(name: string, type: string, text: string): boolean {
  try {
    const url = URL.createObjectURL(new Blob([text], { type }));
    setTimeout(() => URL.revokeObjectURL(url), SAVING_TIME);
    // Never in the document, so the page's own listeners hear nothing of it.
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    return true;
  } catch {
    return false;
  }
}

/** Far more than any file of ours; a film picked by mistake is not read into memory. */
const MOST_BYTES = 1_000_000;

export async function readFile(file: File): Promise<string | undefined> {
  try {
    return file.size > MOST_BYTES ? undefined : await file.text();
  } catch {
    return undefined;
  }
}
