/// <reference types="vite/client" />
/** What axe found in the last whole run of the stories, as `scripts/stories.mjs` wrote it. */

interface Counts {
  readonly passed: number;
  readonly open: number;
  readonly broken: number;
}

export interface AxeResults {
  readonly date: string;
  readonly version: string;
  readonly browser: string;
  readonly axe: string;
  readonly stories: number;
  readonly pages: number;
  readonly rules: Readonly<Record<string, Counts>>;
}

/** Through a glob, so that the catalogue can be built, and the run be made, where there is none yet. */
const found = import.meta.glob<AxeResults>('../../test/stories/axe-results.json', {
  eager: true,
  import: 'default',
});

export const AXE_RESULTS: AxeResults | undefined = Object.values(found)[0];
