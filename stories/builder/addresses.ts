/** Where a site has the files: what is asked for, and what is wrong with an answer. */
import type { Platform } from './recipe.js';
import { PACKAGE } from './release.js';

export type AddressKind = NonNullable<Platform['address']>;

interface Address {
  readonly label: string;
  readonly hint: string;
  /** What stands there at first: around the folder that the zip file opens to. */
  readonly before: string;
  readonly after: string;
  readonly start: RegExp;
  readonly problem: string;
}

const ON_THE_SITE = /^(?:https?:\/\/[^/\s?#]+|\/(?!\/)|\.{1,2}\/)/i;

export const ADDRESSES: Readonly<Record<AddressKind, Address>> = {
  files: {
    label: 'Where the folder “cdn” is on your site',
    hint: 'As it is once the unpacked folder is in the top folder of your site. Have you copied single files? Then it is their folder; / is the top one.',
    before: '/',
    after: '/cdn/',
    start: ON_THE_SITE,
    problem: 'This is no address of a folder. Begin with / for a folder of your own site, or with https://.',
  },
  folder: {
    label: 'The folder on your site that has “cdn” and “embed” in it',
    hint: 'As it is once the unpacked folder is in the top folder of your site. On a server of their own: its address, with https://.',
    before: '/',
    after: '/',
    start: ON_THE_SITE,
    problem: 'This is no address of a folder. Begin with / for a folder of your own site, or with https://.',
  },
  site: {
    label: 'The whole address of the folder that has “cdn” and “embed” in it',
    hint: 'Other sites have to find it, so it begins with https://.',
    before: 'https://www.example.org/',
    after: '/',
    start: /^https?:\/\/[^/\s?#]+/i,
    problem: 'This is no web address. Begin with https:// and the name of your site.',
  },
};

/** The folder that the zip file of a version opens to. */
export const folderOf = (version: string): string => `${PACKAGE}-${version}`;

/** @param version of the files on the site */
export const exampleOf = (kind: AddressKind, version: string): string =>
  ADDRESSES[kind].before + folderOf(version) + ADDRESSES[kind].after;

export function problemOfBase(value: string, kind: AddressKind): string | undefined {
  const { start, problem } = ADDRESSES[kind];
  const trimmed = value.trim();
  if (!start.test(trimmed) || /[\s"'<>\\]/.test(trimmed) || !URL.canParse(trimmed, 'https://page.example/')) {
    return problem;
  }
  return /[?#]/.test(trimmed)
    ? 'This is the address of a folder: leave out ? and # and what follows.'
    : undefined;
}

/** Ends with a slash. What cannot stand gives way to the example. */
export function soundBase(value: string, kind: AddressKind, version: string): string {
  const trimmed = problemOfBase(value, kind) === undefined ? value.trim() : exampleOf(kind, version);
  return trimmed.endsWith('/') ? trimmed : `${trimmed}/`;
}
