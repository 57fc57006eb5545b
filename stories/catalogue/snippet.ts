/** What to paste, as a page of the catalogue shows it; from the same module as the snippet builder. */
import { createElement, Fragment, type ReactElement } from 'react';
import { plainSnippet, platformOf, type CodePart, type Settings, type Widget } from '../builder/snippets.js';
import { exampleOf } from '../builder/addresses.js';
import { release } from '../builder/built.js';
import { Source } from './source.js';

if (!release) throw new Error('There is no dist/integrity.json; "npm run build" writes it.');
export const built = release;

interface SnippetProps {
  /** A row of `PLATFORMS`. */
  readonly platform: string;
  readonly widgets?: readonly Widget[];
  readonly settings?: Settings;
  /** Which of its parts, from 0; all without it. */
  readonly part?: number;
}

/** Those whose name the highlighter does not know look like one that it does. */
const HIGHLIGHTED: Readonly<Partial<Record<CodePart['language'], string>>> = {
  sh: 'bash',
  vue: 'html',
  svelte: 'html',
};

const block = ({ where, language, code }: CodePart): ReactElement =>
  createElement(
    Fragment,
    { key: where },
    createElement('p', { className: 'catalogue-where' }, `${where}:`),
    createElement(Source, { code, language: (HIGHLIGHTED[language] ?? language) as 'html' }),
  );

export function Snippet({
  platform,
  widgets = ['red-flag-check'],
  settings = {},
  part,
}: SnippetProps): ReactElement {
  const { address } = platformOf(platform);
  const base = address && exampleOf(address, built.version);
  const { parts } = plainSnippet(platform, widgets, built, { settings, ...(base && { base }) });
  const shown = part === undefined ? parts : parts.slice(part, part + 1);
  return createElement(Fragment, null, ...shown.map(block));
}

/** The least that works: what everything else is added to. */
export const shortest = [
  `<script type="module" src="${exampleOf('files', built.version)}si-red-flag-check.min.js"></script>`,
  '<si-red-flag-check></si-red-flag-check>',
].join('\n');

export const { version } = built;
