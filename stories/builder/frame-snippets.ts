/** Snippets for places where no script of ours may run: a page in a frame, an oEmbed answer, a card that links. */
import {
  ALLOW,
  CARD_SIZE,
  cardFile,
  FRAME_HEIGHT,
  oEmbed,
  oEmbedLink,
  SANDBOX,
} from '../../src/embed/oembed.js';
import { attributesOf, type SettingName, type Settings, type Widget } from './choice.js';
import { escapeHtml } from './escape.js';
import { closedTag, ownScripts, serverOf } from './html-snippets.js';
import { between, indent, openTag, type Choice } from './markup.js';
import { isElsewhere, policyOf, sourceOf } from './policy.js';
import { lines, type CodePart, type Platform } from './recipe.js';
import { nameOf, sentenceOf } from './words.js';

const GROUP = 'Frames and links';
export const FRAMES = 'si-frames.min.js';
const FOLDERS = ['cdn/ (the whole folder)', 'embed/ (the whole folder)'] as const;

/** The address of a widget's own page, with its settings. */
export function frameAddress(widget: Widget, { settings, language, base }: Choice): string {
  const query = new URLSearchParams(attributesOf(widget, settings).map(([name, value]) => [name, value]));
  return `${base}embed/${language}/${widget}.html${query.size > 0 ? `?${query}` : ''}`;
}

const without = (settings: Settings, names: readonly SettingName[]): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !names.some((left) => left === name)));

/** A page that is opened by itself takes no words of a site: no link can put words into its mouth. */
const withoutOwnWords = (settings: Settings): Settings =>
  without(settings, ['contact-label', 'contact-href', 'reviewed-by', 'reviewed-on', 'red-flag-href']);

const WORDS_LEFT_OUT =
  'Your booking link, your reviewer and the address of the check are left out: a page that is opened by itself takes no words from its address, so that nobody else can put words into its mouth.';

const LINK_TO_YOUR_PAGE =
  'Is the widget on a page of yours already? Link to that page: it has your booking link.';
const UPLOAD_PICTURE = 'Upload the picture in the newsletter’s own tool.';

const noteOnWords = (given: Settings, left: Settings): readonly string[] =>
  Object.keys(left).length === Object.keys(given).length ? [] : [WORDS_LEFT_OUT];

const PLACE_LEFT_OUT =
  'The address of the check is left out: from inside a frame, no check of the page around it is to be found.';

/** In a frame there is no check of the page around it. */
const inFrame = (settings: Settings): Settings =>
  settings['red-flag-href']?.startsWith('#') ? without(settings, ['red-flag-href']) : settings;

export const frameAttributes = (widget: Widget, choice: Choice): readonly (readonly [string, string])[] => [
  ['src', frameAddress(widget, choice)],
  ['title', nameOf(widget, choice.language)],
  ['width', '100%'],
  ['height', String(FRAME_HEIGHT)],
  ['loading', 'lazy'],
  ['sandbox', SANDBOX.join(' ')],
  ['allow', ALLOW.join('; ')],
  ['frameborder', '0'],
];

const frame = (widget: Widget, choice: Choice): readonly string[] =>
  closedTag('iframe', frameAttributes(widget, choice));

const keepsPlans = ({ widgets }: Choice): boolean =>
  widgets.some((widget) => widget === 'pacing-calculator' || widget === 'return-to-run');

const isPath = (address: string | undefined): boolean =>
  address !== undefined && !/^[a-z]+:/i.test(address) && !address.startsWith('#');

function notesOnFrames(choice: Choice, given: Settings): readonly string[] {
  const { base, settings } = choice;
  const paths = [settings['contact-href'], settings['red-flag-href']].some(isPath);
  return [
    'Without the script below it, the frame keeps its height and scrolls inside.',
    'In a frame the colours are light or dark as the reader’s device is set, unless you choose one.',
    'Every frame asks the questions of the check itself: what was answered in one is not known in another.',
    ...(keepsPlans(choice)
      ? [
          'In this frame no plan can be kept on the device. If the frame’s page is on your own site, and you want that, leave out sandbox="…" with all that is in it.',
        ]
      : []),
    ...(settings === given ? [] : [PLACE_LEFT_OUT]),
    ...(paths && isElsewhere(base)
      ? [
          'Write your own addresses in full, with https://: a short one would start from the server of the frame.',
        ]
      : []),
  ];
}

export const framed: Platform = {
  id: 'frame',
  group: GROUP,
  label: 'A frame (iframe)',
  help: 'For editors that keep an iframe and no script. The page in the frame has to be on a server of yours.',
  address: 'folder',
  make(given) {
    const choice = { ...given, settings: inFrame(given.settings) };
    const { base, widgets } = choice;
    const own = sourceOf(base);
    return {
      parts: [
        {
          where: 'Into the page, where the widget is to stand',
          language: 'html',
          code: lines(between(widgets.map((widget) => frame(widget, choice)))),
        },
        {
          where: 'Once below, if your editor keeps scripts: gives each frame the height it needs',
          language: 'html',
          code: lines(ownScripts(`${base}cdn/`, [FRAMES])),
        },
      ],
      files: FOLDERS,
      scripts: [FRAMES],
      policy: policyOf({ script: own, frame: own }, false),
      ...serverOf(base),
      notes: notesOnFrames(choice, given.settings),
    };
  },
};

export const linkCard: Platform = {
  id: 'link-card',
  group: GROUP,
  label: 'A picture that links to it',
  help: 'For newsletters, Medium, Substack, and wherever neither scripts nor frames are kept.',
  address: 'site',
  make(given) {
    const choice = { ...given, settings: withoutOwnWords(given.settings) };
    const { language, widgets, settings } = choice;
    return {
      parts: [
        {
          where: 'As HTML',
          language: 'html',
          code: lines(between(widgets.map((widget) => card(widget, choice)))),
        },
        {
          where: 'As text, where not even HTML is kept',
          language: 'text',
          code: lines(between(widgets.map((widget) => textCard(widget, choice)))),
        },
      ],
      files: FOLDERS,
      onlyLinks: true,
      notes: [
        LINK_TO_YOUR_PAGE,
        `The pictures are ${pictures(widgets, language)}. ${UPLOAD_PICTURE}`,
        ...noteOnWords(given.settings, settings),
      ],
    };
  },
};

const pictures = (widgets: readonly Widget[], language: Choice['language']): string =>
  widgets.map((widget) => `embed/cards/${cardFile(widget, language)}`).join(', ');

function card(widget: Widget, choice: Choice): readonly string[] {
  const { language, base } = choice;
  const picture = `${base}embed/cards/${cardFile(widget, language)}`;
  return [
    '<p>',
    ...indent([
      ...openTag('a', [['href', frameAddress(widget, choice)]]),
      ...indent([
        `<img src="${escapeHtml(picture)}" alt="" width="${CARD_SIZE.width / 2}" height="${CARD_SIZE.height / 2}"><br>`,
        `<strong>${escapeHtml(nameOf(widget, language))}</strong>`,
      ]),
      '</a><br>',
      escapeHtml(sentenceOf(widget, language)),
    ]),
    '</p>',
  ];
}

const textCard = (widget: Widget, choice: Choice): readonly string[] => [
  nameOf(widget, choice.language),
  sentenceOf(widget, choice.language),
  frameAddress(widget, choice),
];

/** What a page is called that an oEmbed answer is saved as. */
const answerFile = (widget: Widget, { language }: Choice): string => `oembed-${widget}.${language}.json`;

function oEmbedParts(widget: Widget, choice: Choice): readonly CodePart[] {
  const { base, language, settings } = choice;
  const words = { name: nameOf(widget, language), sentence: sentenceOf(widget, language) };
  const page = {
    base,
    language,
    widget,
    settings: Object.fromEntries(attributesOf(widget, settings)),
    words,
  };
  const file = answerFile(widget, choice);
  return [
    {
      where: `Save as ${file}, beside the folders`,
      language: 'json',
      code: JSON.stringify(oEmbed(page, new URL(base).host), null, 2),
    },
    {
      where: `Into the head of the page that people share (${words.name})`,
      language: 'html',
      code: oEmbedLink(page, base + file),
    },
  ];
}

export const oEmbedAnswer: Platform = {
  id: 'oembed',
  group: GROUP,
  label: 'oEmbed: a link that turns into the widget',
  help: 'For sites that show a frame when somebody pastes the address of a page of yours.',
  address: 'site',
  make(given) {
    const choice = { ...given, settings: inFrame(given.settings) };
    return {
      parts: choice.widgets.flatMap((widget) => oEmbedParts(widget, choice)),
      files: FOLDERS,
      ...serverOf(choice.base),
      notes: [
        'Sites that take this from strangers, WordPress among them, allow the frame less: no tapped number, no print, a fixed height. Where you have the choice, take the frame itself or the plugin.',
        ...(choice.settings === given.settings ? [] : [PLACE_LEFT_OUT]),
      ],
    };
  },
};
