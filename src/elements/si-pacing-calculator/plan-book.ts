/**
 * The reader's plan and log: in memory, on the device where they asked for it, and as a file.
 *
 * Does not own: what is being typed, and what the plan comes to.
 */
import type { ReactiveControllerHost } from 'lit';
import { readFile, saveFile, today } from '../../care/browser.js';
import type { Care } from '../../care/care-context.js';
import { PlanStore, type Stored } from '../../care/plan-store.js';
import {
  addDays,
  readCheckRecord,
  readPacingFile,
  writePacingFile,
  type CheckRecord,
  type PacingPlan,
  type PlanFile,
  type SessionEntry,
} from '../../rules.js';

const KEY = 'si-widgets/pacing/1';

export type OpenedFile = PlanFile<PacingPlan>;

export class PlanBook {
  readonly #host: ReactiveControllerHost;
  readonly #care: () => Care | undefined;
  readonly #store = new PlanStore(KEY, readCheckRecord);
  #plan: PacingPlan | undefined;
  #log: readonly SessionEntry[] = [];
  #removed: SessionEntry | undefined;
  #kept: 'no' | 'yes' | 'failed' = 'no';
  #keptCheck: CheckRecord | undefined;

  constructor(host: ReactiveControllerHost, care: () => Care | undefined) {
    this.#host = host;
    this.#care = care;
  }

  get plan(): PacingPlan | undefined {
    return this.#plan;
  }

  get log(): readonly SessionEntry[] {
    return this.#log;
  }

  /** The entry that was deleted last, while it can be brought back. */
  get removed(): SessionEntry | undefined {
    return this.#removed;
  }

  /** Whether the device keeps it; `failed` where the browser did not let us. */
  get kept(): 'no' | 'yes' | 'failed' {
    return this.#kept;
  }

  /** Takes the place of what there was. */
  put(plan: PacingPlan, log: readonly SessionEntry[] = this.#log): void {
    this.#plan = plan;
    this.#log = log;
    this.#removed = undefined;
    this.#changed();
  }

  /** @param old the entry whose place it takes, if any */
  enter(entry: SessionEntry, old?: SessionEntry): void {
    this.#log = [...(old ? without(this.#log, old) : this.#log), entry];
    this.#removed = undefined;
    this.#changed();
  }

  remove(entry: SessionEntry): void {
    this.#log = without(this.#log, entry);
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
    const { plan, log } = readPacingFile(stored.file, addDays(today(), 1));
    if (!plan) return 'unreadable';
    const onPage = this.#care()?.state.check;
    const { check } = stored;
    if (check && !(onPage && onPage.checkedOn >= check.checkedOn)) this.#care()?.update({ check });
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
    if (this.#kept === 'yes' && this.#care()?.state.check !== this.#keptCheck) this.#keep();
  }

  saveFile(): void {
    saveFile('my-plan.json', 'application/json', this.#file);
  }

  /** What is in a file, and what is wrong with it. */
  async readFile(file: File): Promise<OpenedFile> {
    const text = await readFile(file);
    if (text === undefined) return { log: [], problems: [{ field: 'unread', found: file.name }] };
    return readPacingFile(text, today());
  }

  get #file(): string {
    return this.#plan ? writePacingFile(this.#plan, this.#log) : '';
  }

  #changed(): void {
    if (this.#kept !== 'no') this.#keep();
    this.#host.requestUpdate();
  }

  #keep(): void {
    const check = this.#care()?.state.check;
    const file = this.#file;
    this.#keptCheck = check;
    this.#kept = this.#store.keep({ file, ...(check && { check }) }, today()) ? 'yes' : 'failed';
  }
}

const ENTRY_FIELDS = Object.keys({
  date: 0,
  dose: 0,
  rest: 0,
  during: 0,
  after: 0,
  lasted: 0,
  sharp: 0,
  flare: 0,
  anythingNew: 0,
} satisfies Record<keyof SessionEntry, 0>);

/** The log without one entry. What is on screen is a copy of it, so it is told by what it says. */
function without(log: readonly SessionEntry[], entry: SessionEntry): readonly SessionEntry[] {
  const said = (item: SessionEntry) => JSON.stringify(item, ENTRY_FIELDS);
  const at = log.findIndex((item) => said(item) === said(entry));
  return at === -1 ? log : log.toSpliced(at, 1);
}
