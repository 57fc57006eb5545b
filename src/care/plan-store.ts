/**
 * What "Remember on this device" keeps: the plan file and what is kept of the red-flag check, no answers.
 * Nothing is looked at, written or removed before the reader's own act calls for it, and none of it throws.
 */
import type { CheckRecord, Clearance, Day } from '../rules.js';
import { canStore, readStored, removeStored, writeStored } from './browser.js';

export interface KeptData {
  /** The plan, the same text as its file. */
  readonly file: string;
  readonly check?: CheckRecord;
}

export type Stored =
  | ({ readonly status: 'found' } & KeptData)
  | { readonly status: 'none' | 'expired' | 'not-available' | 'unreadable' };

/** Days without use after which what is kept is gone. A design decision, beside rule L8. */
const FORGET_AFTER_DAYS = 90;

const DAY_IN_MS = 86_400_000;

interface Kept extends KeptData {
  readonly usedOn: Day;
}

/** All that may be kept, in the order in which it is written. Whatever else an object carries stays out. */
const FIELDS = Object.keys({
  usedOn: 0,
  file: 0,
  check: 0,
  level: 0,
  locks: 0,
  checkedOn: 0,
  confirmedOn: 0,
  clearance: 0,
  exercise: 0,
  running: 0,
  worse: 0,
} satisfies Record<keyof Kept | keyof CheckRecord | keyof Clearance, 0>);

const written = (kept: Kept): string => JSON.stringify(kept, FIELDS);

export class PlanStore {
  readonly #key: string;
  readonly #readCheck: (value: unknown) => CheckRecord;

  /**
   * @param key with the number of the format: `si-widgets/pacing/1`
   * @param readCheck throws where what was kept is no record of a check
   */
  constructor(key: string, readCheck: (value: unknown) => CheckRecord) {
    this.#key = key;
    this.#readCheck = readCheck;
  }

  /** Opening counts as use. What has expired is removed. */
  open(today: Day): Stored {
    if (!canStore()) return { status: 'not-available' };
    const text = readStored(this.#key);
    if (text === undefined) return { status: 'none' };
    const kept = this.#read(text);
    if (!kept) return { status: 'unreadable' };
    const { usedOn, ...data } = kept;
    // Used on a later day (a clock that was set back) counts as used today.
    if (Date.parse(today) - Date.parse(usedOn) >= FORGET_AFTER_DAYS * DAY_IN_MS) {
      this.forget();
      return { status: 'expired' };
    }
    if (usedOn !== today) this.keep(data, today);
    return { status: 'found', ...data };
  }

  /** @returns whether it is kept now */
  keep({ file, check }: KeptData, today: Day): boolean {
    return writeStored(this.#key, written({ usedOn: today, file, ...(check && { check }) }));
  }

  /** @returns whether nothing is kept now */
  forget(): boolean {
    return removeStored(this.#key);
  }

  /** Only what this class would write itself, to the letter. */
  #read(text: string): Kept | undefined {
    try {
      const { usedOn, file, check } = JSON.parse(text) as Readonly<Record<keyof Kept, unknown>>;
      const kept: Kept = {
        usedOn: new Date(String(usedOn)).toISOString().replace(/T.*/, ''),
        file: String(file),
        ...(check !== undefined && { check: this.#readCheck(check) }),
      };
      return written(kept) === text ? kept : undefined;
    } catch {
      return undefined;
    }
  }
}
