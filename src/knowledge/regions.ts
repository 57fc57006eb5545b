/**
 * Emergency numbers and services: section H of the clinical specification. Only what was verified stands
 * here; neutral words take the place of the rest, and a region whose emergency number was not verified is
 * left out.
 */
export interface Region {
  /** ISO 3166 in lower case, with a subdivision where the services differ. */
  readonly code: string;
  /** Two where both work. Empty: the words for "your local emergency number" stand in its place. */
  readonly emergency: readonly string[];
  /** Numbers for urgent advice, in the order in which the region's wording names them ({0}, {1} …). */
  readonly urgent: readonly string[];
}

/** The neutral one, for everybody who has not chosen. */
export const ELSEWHERE = { code: 'xx', emergency: [], urgent: [] } as const satisfies Region;

export const REGIONS = [
  { code: 'au', emergency: ['000'], urgent: ['1800 022 222', '13 43 25 84', '1300 60 60 24'] },
  { code: 'ca', emergency: ['911'], urgent: ['811', '1-888-315-9257'] },
  { code: 'eu', emergency: ['112'], urgent: ['116 117'] },
  { code: 'in', emergency: ['112', '108'], urgent: [] },
  { code: 'ie', emergency: ['112', '999'], urgent: [] },
  { code: 'nz', emergency: ['111'], urgent: ['0800 611 116'] },
  { code: 'ch', emergency: ['144'], urgent: [] },
  { code: 'gb', emergency: ['999'], urgent: ['111'] },
  { code: 'gb-eng', emergency: ['999'], urgent: ['111'] },
  { code: 'gb-nir', emergency: ['999'], urgent: [] },
  { code: 'gb-sct', emergency: ['999'], urgent: ['111'] },
  { code: 'gb-wls', emergency: ['999'], urgent: ['111'] },
  { code: 'us', emergency: ['911'], urgent: [] },
  ELSEWHERE,
] as const satisfies readonly Region[];

export type RegionCode = (typeof REGIONS)[number]['code'];
