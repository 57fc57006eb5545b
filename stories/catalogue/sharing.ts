/** What places that unfold a link by themselves are given, for one widget on a made-up site. */
import { oEmbed, oEmbedLink, openGraph, type FramePage } from '../../src/embed/oembed.js';
import { exampleOf } from '../builder/addresses.js';
import { nameOf, sentenceOf } from '../builder/words.js';
import { built } from './snippet.js';

const site = 'https://www.example.org/';
const base = exampleOf('site', built.version);
const widget = 'red-flag-check';

const page: FramePage = {
  base,
  language: 'en',
  widget,
  words: { name: nameOf(widget, 'en'), sentence: sentenceOf(widget, 'en') },
};

export const shared = {
  openGraph: openGraph(page, `${site}back-pain`),
  oEmbed: JSON.stringify(oEmbed(page, 'Example clinic'), null, 2),
  oEmbedLink: oEmbedLink(page, `${base}oembed.json`),
};
