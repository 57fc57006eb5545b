/** All that it takes to say something. */
import type { Source } from '../rules.js';
import type { RegionWords } from './region.js';

/** A widget adds how it says numbers. */
export interface Speech<M> {
  readonly messages: M;
  /** A BCP 47 tag, for numbers and dates. */
  readonly locale: string;
  /** Of the reader. */
  readonly region: RegionWords;
  /** The part of the bibliography that the widget cites from. */
  readonly bibliography: readonly Source[];
  /** Adds codes, figures and sources in full. */
  readonly clinician: boolean;
}
