/** What a platform makes of a choice. */
import type { Choice } from './markup.js';
import type { Release } from './release.js';

export type CodeLanguage = 'html' | 'js' | 'ts' | 'jsx' | 'tsx' | 'vue' | 'svelte' | 'json' | 'sh' | 'text';

/** One thing to paste. */
export interface CodePart {
  /** Where it goes, in plain words; also the name of what Copy copies. */
  readonly where: string;
  readonly language: CodeLanguage;
  readonly code: string;
}

export interface Recipe {
  readonly parts: readonly CodePart[];
  /** To copy to the site first: files and folders of the package. */
  readonly files?: readonly string[];
  /** The files of `dist/cdn` whose hashes belong to this. */
  readonly scripts?: readonly string[];
  readonly policy?: string;
  /** The server from which a reader's browser gets it, where that is not the site's own. */
  readonly server?: string;
  readonly notes?: readonly string[];
  /** No widget and no script of it comes into what it is pasted into. */
  readonly onlyLinks?: boolean;
}

export interface Platform {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** For whom, in a sentence. */
  readonly help: string;
  /**
   * What it has to know of the site: where the files are, where the folders `cdn` and `embed` are, or the same as
   * an address that works from any other site. Nothing without it.
   */
  readonly address?: 'files' | 'folder' | 'site';
  readonly make: (choice: Choice, release: Release) => Recipe;
}

export const lines = (...blocks: readonly (readonly string[])[]): string => blocks.flat().join('\n');
