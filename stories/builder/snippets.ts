/**
 * Makes every snippet with which a site owner puts widgets on a page. No DOM: pages, the builder and tests use it
 * alike. The rows of the platforms are in the modules beside this one.
 */
import { soundSettings, type Language, type Settings, type Widget } from './choice.js';
import { framed, linkCard, oEmbedAnswer } from './frame-snippets.js';
import { frameworks } from './framework-snippets.js';
import { cdn, mount, selfHosted } from './html-snippets.js';
import { fallBackLines, type Choice } from './markup.js';
import { privacyOf } from './privacy.js';
import type { CodePart, Platform } from './recipe.js';
import { integrityOf, type Release } from './release.js';
import { wordPressBlock, wordPressShortcode } from './wordpress-snippets.js';

export { LANGUAGES, WIDGETS, type Language, type Settings, type Widget } from './choice.js';
export type { Choice } from './markup.js';
export { privacyOf } from './privacy.js';
export type { CodePart, Platform } from './recipe.js';
export type { Release } from './release.js';

export const PLATFORMS: readonly Platform[] = [
  selfHosted,
  cdn,
  mount,
  wordPressBlock,
  wordPressShortcode,
  framed,
  linkCard,
  oEmbedAnswer,
  ...frameworks,
];

export interface Snippet {
  readonly platform: Platform;
  /** What to paste, each with where it goes. */
  readonly parts: readonly CodePart[];
  /** Files and folders of the package to copy to the site first. */
  readonly files: readonly string[];
  readonly version: string;
  /** The hash of each script that is named, for `<script integrity>`. */
  readonly hashes: readonly { readonly file: string; readonly integrity: string }[];
  /** Enough for a page that has nothing else; nothing where it is only a link. */
  readonly policy: string | undefined;
  /** Paragraphs for the site's privacy page, in the language of the widgets; none for a link. */
  readonly privacy: readonly string[];
  /** By widget, as HTML: what readers see until the script has run, and where it never runs. */
  readonly fallBack: readonly { readonly widget: Widget; readonly html: string }[];
  readonly notes: readonly string[];
}

export function platformOf(id: string): Platform {
  const platform = PLATFORMS.find((row) => row.id === id);
  if (!platform) throw new Error(`There is no platform "${id}".`);
  return platform;
}

/** @param settings written as they are, after escaping: `soundSettings` leaves out what cannot stand */
export function makeSnippet(id: string, choice: Choice, release: Release): Snippet {
  const platform = platformOf(id);
  const recipe = platform.make(choice, release);
  const { parts, files = [], scripts = [], policy, server, notes = [], onlyLinks = false } = recipe;
  const shown = onlyLinks ? [] : choice.widgets;
  return {
    platform,
    parts,
    files,
    version: release.version,
    hashes: scripts.map((file) => ({ file, integrity: integrityOf(file, release) })),
    policy,
    privacy: onlyLinks ? [] : privacyOf(choice.widgets, choice.language, server),
    fallBack: shown.map((widget) => ({ widget, html: fallBackLines(widget, choice).join('\n') })),
    notes,
  };
}

/** The least that works, for pages that only show how it goes. */
export const plainSnippet = (
  id: string,
  widgets: readonly Widget[],
  release: Release,
  {
    settings = {},
    language = 'en',
    base = '/',
  }: { settings?: Settings; language?: Language; base?: string } = {},
): Snippet =>
  makeSnippet(id, { widgets, settings: soundSettings(widgets, settings), language, base }, release);
