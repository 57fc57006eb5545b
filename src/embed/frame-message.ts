/** What a frame and the page around it say to each other: how high the frame is, and the wish to know it. */
import { SETTINGS } from './settings.js';

export const HEIGHT = 'si-widgets:height';
export const ASK = 'si-widgets:ask';

/** Pixels. Less or more than this is no widget's. */
const LOWEST = 40;
const HIGHEST = 40_000;

const typeOf = (data: unknown): unknown => (Object(data) as { type?: unknown }).type;

export const isAsking = (data: unknown): boolean => typeOf(data) === ASK;

/** The height in a message, or undefined where it is not one of ours. */
export function heightIn(data: unknown): number | undefined {
  const { height } = Object(data) as { height?: unknown };
  if (typeOf(data) !== HEIGHT || typeof height !== 'number') return undefined;
  return height >= LOWEST && height <= HIGHEST ? height : undefined;
}

/** The address of one of our pages, on any site: a frame of anybody else's is not sized. */
export const FRAME_PATH = new RegExp(`/(?:${Object.keys(SETTINGS).join('|')})(?:\\.html)?$`);
