/**
 * Markup for places that run no script of a page: the frame, its oEmbed answer, and a card that links to the
 * page of a widget. Pure: text in, text out; addresses start from the one that the site owner gives.
 */
import { settingsOf, type SettingName, type WidgetName } from './settings.js';

/** A widget's page on somebody's site. */
export interface FramePage {
  /** The address of the `dist/` folder there, http or https: `https://clinic.example/si-widgets/`. */
  readonly base: string;
  /** `en` or `es`: the folder of the page. */
  readonly language: string;
  readonly widget: WidgetName;
  /** Attributes by name. Those that are empty, or that the widget does not have, are left out. */
  readonly settings?: Readonly<Partial<Record<SettingName, string>>>;
  /** The widget's name and one sentence on it, in that language. */
  readonly words: { readonly name: string; readonly sentence: string };
}

/**
 * What the frame may do, each because something in the widget needs it: run at all; a number that is tapped
 * and the site's own link, which opens beside the page; print; save a file.
 */
export const SANDBOX = [
  'allow-scripts',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-modals',
  'allow-downloads',
] as const;

/** Copy, share, and a screen that stays on. */
export const ALLOW = ['clipboard-write', 'web-share', 'screen-wake-lock'] as const;

/** Pixels, until the page's script has given the frame its own height. */
export const FRAME_HEIGHT = 720;
/** For oEmbed, which wants a number. The frame itself is as wide as its place. */
const FRAME_WIDTH = 720;

export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** @throws TypeError where the base is no address of the web */
function under(base: string, path: string): URL {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError(`base is "${base}", not an http(s) address.`);
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return new URL(path, url);
}

/** Stays text, also inside of a quoted attribute. */
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const tag = (name: string, attributes: Readonly<Record<string, string | number>>): string =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${escape(String(value))}"`)
    .join(' ')}>`;

/** The address of the page, settings in its query. */
export function frameAddress({ base, language, widget, settings = {} }: Omit<FramePage, 'words'>): string {
  const url = under(base, `embed/${language}/${widget}.html`);
  for (const [name, value] of Object.entries(settings)) {
    if (value && settingsOf(widget).includes(name)) url.searchParams.set(name, value);
  }
  return url.href;
}

/** The picture for a link to the page. */
export function cardAddress({
  base,
  language,
  widget,
}: Pick<FramePage, 'base' | 'language' | 'widget'>): string {
  return under(base, `embed/cards/${cardFile(widget, language)}`).href;
}

/** English is the language without a mark. */
export const cardFile = (widget: WidgetName, language: string): string =>
  `${widget}${language === 'en' ? '' : `.${language}`}.png`;

export function frameSnippet(page: FramePage): string {
  return `${tag('iframe', {
    src: frameAddress(page),
    title: page.words.name,
    width: '100%',
    height: FRAME_HEIGHT,
    loading: 'lazy',
    sandbox: SANDBOX.join(' '),
    allow: ALLOW.join('; '),
    frameborder: 0,
  })}</iframe>`;
}

/** oEmbed 1.0, <https://oembed.com>. A file has one size, so `maxwidth` and `maxheight` are not answered. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** @param provider the name of the site that has the page */
export function oEmbed(page: FramePage, provider: string): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: page.words.name,
    provider_name: provider,
    provider_url: new URL(page.base).origin,
    html: frameSnippet(page),
    width: FRAME_WIDTH,
    height: FRAME_HEIGHT,
    thumbnail_url: cardAddress(page),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
}

/** For the head of a page, so that others find its oEmbed answer. @param href where the JSON is */
export function oEmbedLink({ words }: Pick<FramePage, 'words'>, href: string): string {
  return tag('link', {
    rel: 'alternate',
    type: 'application/json+oembed',
    href,
    title: words.name,
  });
}

/** Open Graph, for the head of any page that shows the widget. @param url the page, if not the widget's own */
export function openGraph(page: FramePage, url = frameAddress(page)): string {
  const properties = {
    'og:type': 'website',
    'og:title': page.words.name,
    'og:description': page.words.sentence,
    'og:url': url,
    'og:image': cardAddress(page),
    'og:image:width': CARD_SIZE.width,
    'og:image:height': CARD_SIZE.height,
    'og:image:alt': page.words.name,
  };
  return Object.entries(properties)
    .map(([property, content]) => tag('meta', { property, content }))
    .join('\n');
}
