/** What a snippet takes from the built package: its version, and the hash of each file. */
import type { Choice } from './markup.js';

/** As `dist/integrity.json` has it. */
export interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string; readonly bytes: number }>>;
}

export const PACKAGE = 'si-widgets';
export const CDN_HOST = 'cdn.jsdelivr.net';

/** Where a CDN that mirrors npm has the files of exactly this version. Never `latest`: the hash would not fit. */
export const cdnFolder = ({ version }: Release): string =>
  `https://${CDN_HOST}/npm/${PACKAGE}@${version}/dist/cdn/`;

/** @param file a name in `dist/cdn` */
export function integrityOf(file: string, { files }: Release): string {
  const { integrity } = files[`cdn/${file}`] ?? {};
  if (integrity === undefined) throw new Error(`dist/integrity.json has no cdn/${file}: run npm run build.`);
  return integrity;
}

/** One file for one widget; for more, the one that has all four, as most of what they are made of is the same. */
export function scriptsOf({ widgets, language }: Pick<Choice, 'widgets' | 'language'>): readonly string[] {
  const [first, second] = widgets;
  const own = first !== undefined && second === undefined ? `si-${first}` : 'si-widgets';
  return [`${own}.min.js`, ...(language === 'en' ? [] : [`si-widgets.${language}.min.js`])];
}
