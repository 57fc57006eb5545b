/** Where a site has the files: what is asked for, and what is wrong with an answer. */
import type { Platform } from './recipe.js';

export type AddressKind = NonNullable<Platform['address']>;

interface Address {
  readonly label: string;
  readonly hint: string;
  /** What stands there at first. */
  readonly example: string;
  readonly start: RegExp;
  readonly problem: string;
}

const ON_THE_SITE = /^(?:https?:\/\/[^/\s?#]+|\/(?!\/)|\.{1,2}\/)/i;

export const ADDRESSES: Readonly<Record<AddressKind, Address>> = {
  files: {
    label: 'The folder on your site that you copy the file to',
    hint: '/ is the top folder. Another one is such as /files/.',
    example: '/',
    start: ON_THE_SITE,
    problem: 'This is no address of a folder. Begin with / for a folder of your own site, or with https://.',
  },
  folder: {
    label: 'The folder on your site that you copy “cdn” and “embed” to',
    hint: 'Such as /si-widgets/, or https://widgets.example.org/ where they are on a server of their own.',
    example: '/si-widgets/',
    start: ON_THE_SITE,
    problem: 'This is no address of a folder. Begin with / for a folder of your own site, or with https://.',
  },
  site: {
    label: 'The whole address of the folder that you copy “cdn” and “embed” to',
    hint: 'Other sites have to find it, so it begins with https://.',
    example: 'https://www.example.org/si-widgets/',
    start: /^https?:\/\/[^/\s?#]+/i,
    problem: 'This is no web address. Begin with https:// and the name of your site.',
  },
};

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
export function soundBase(value: string, kind: AddressKind): string {
  const trimmed = problemOfBase(value, kind) === undefined ? value.trim() : ADDRESSES[kind].example;
  return trimmed.endsWith('/') ? trimmed : `${trimmed}/`;
}
