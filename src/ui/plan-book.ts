/**
 * A reader's plan and log: in memory, on the device where they asked for it, and as a file.
 *
 * Does not own: what is being typed, and what the plan comes to.
 */
import type { ReactiveControllerHost } from 'lit';
import { readFile, saveFile, today } from '../care/browser.js';
import type { Care } from '../care/care-context.js';
import { PlanStore, type Stored } from '../care/plan-store.js';
import { addDays, readCheckRecord, type CheckRecord, type Day, type PlanFile } from '../rules.js';

export interface PlanBookOptions<Plan, Entry> {
  readonly care: () => Care | undefined;
  /** Where the device keeps it, with the number of the format: `si-widgets/pacing/1`. */
  readonly key: string;
  /** What the file is called that "Save as a file" makes. */
  readonly fileName: string;
  /** The names of all that an entry may hold. Two entries that say the same in these are the same. */
  readonly entryFields: readonly string[];
  /** Plan and log as the text of a file. */
  readonly write: (plan: Plan, log: readonly Entry[]) => string;
  /** Reads what may be such a text. Never throws. @param today no later entry is used */
  readonly read: (text: string, today: Day) => PlanFile<Plan, Entry>;
}

export class PlanBook<Plan extends object, Entry extends object> {
  readonly #host: ReactiveControllerHost;
  readonly #options: PlanBookOptions<Plan, Entry>;
  readonly #store: PlanStore;
  #plan: Plan | undefined;
  #log: readonly Entry[] = [];
  #removed: Entry | undefined;
  #kept: 'no' | 'yes' | 'failed' = 'no';
  #keptCheck: CheckRecord | undefined;

  constructor(host: ReactiveControllerHost, options: PlanBookOptions<Plan, Entry>) {
    this.#host = host;
    this.#options = options;
    this.#store = new PlanStore(options.key, readCheckRecord);
  }

  get plan(): Plan | undefined {
    return this.#plan;
  }

  get log(): readonly Entry[] {
    return this.#log;
  }

  /** The entry that was deleted last, while it can be brought back. */
  get removed(): Entry | undefined {
    return this.#removed;
  }

  /** Whether the device keeps it; `failed` where the browser did not let us. */
  get kept(): 'no' | 'yes' | 'failed' {
    return this.#kept;
  }

  /** Takes the place of what there was. */
  put(plan: Plan, log: readonly Entry[] = this.#log): void {
    this.#plan = plan;
    this.#log = log;
    this.#removed = undefined;
    this.#changed();
  }

  /** @param old the entry whose place it takes, if any */
  enter(entry: Entry, old?: Entry): void {
    this.#log = [...(old ? this.#without(old) : this.#log), entry];
    this.#removed = undefined;
    this.#changed();
  }

  remove(entry: Entry): void {
    this.#log = this.#without(entry);
    this.#removed = entry;
    this.#changed();
  }

  undo(): void {
    if (this.#removed) this.enter(this.#removed);
  }

  /** Whether the device keeps a plan that is not this one. */
  get isOtherKept(): boolean {
    const stored = this.#kept === 'no' ? this.#store.open(today()) : { status: 'none' as const };
    return stored.status === 'found' && stored.file !== this.#file;
  }

  /** From here on the device keeps it. */
  remember(): void {
    this.#kept = 'yes';
    this.#changed();
  }

  /** What the device keeps takes the place of what there is; the page's own check stays where it is newer. */
  open(): Stored['status'] {
    const stored = this.#store.open(today());
    if (stored.status !== 'found') return stored.status;
    // Kept where it was a day later already, as before a flight to the west: no entry may be lost by that.
    const { plan, log } = this.#options.read(stored.file, addDays(today(), 1));
    if (!plan) return 'unreadable';
    const care = this.#options.care();
    const onPage = care?.state.check;
    const { check } = stored;
    if (check && !(onPage && onPage.checkedOn >= check.checkedOn)) care?.update({ check });
    this.#kept = 'yes';
    this.put(plan, log);
    return 'found';
  }

  /** Forgets it, here and on the device. @returns whether nothing is kept now */
  deleteAll(): boolean {
    this.clear();
    return this.#store.forget();
  }

  /** Forgets it here; what the device keeps stays. */
  clear(): void {
    this.#plan = undefined;
    this.#log = [];
    this.#removed = undefined;
    this.#kept = 'no';
    this.#host.requestUpdate();
  }

  /** Keeps the page's check too, as soon as it is another one. */
  keepCheck(): void {
    if (this.#kept === 'yes' && this.#options.care()?.state.check !== this.#keptCheck) this.#keep();
  }

  saveFile(): void {
    saveFile(this.#options.fileName, 'application/json', this.#file);
  }

  /** What is in a file, and what is wrong with it. */
  async readFile(file: File): Promise<PlanFile<Plan, Entry>> {
    const text = await readFile(file);
    if (text === undefined) return { log: [], problems: [{ field: 'unread', found: file.name }] };
    return this.#options.read(text, today());
  }

  get #file(): string {
    return this.#plan ? this.#options.write(this.#plan, this.#log) : '';
  }

  #changed(): void {
    if (this.#kept !== 'no') this.#keep();
    this.#host.requestUpdate();
  }

  #keep(): void {
    const check = this.#options.care()?.state.check;
    const file = this.#file;
    this.#keptCheck = check;
    this.#kept = this.#store.keep({ file, ...(check && { check }) }, today()) ? 'yes' : 'failed';
  }

  /** The log without one entry. What is on screen is a copy of it, so it is told by what it says. */
  #without(entry: Entry): readonly Entry[] {
    const fields = [...this.#options.entryFields];
    const said = (item: Entry) => JSON.stringify(item, fields);
    const at = this.#log.findIndex((item) => said(item) === said(entry));
    return at === -1 ? this.#log : this.#log.toSpliced(at, 1);
  }
}
