/** The calculator's plan and log, as the device keeps them and as a file. */
import type { ReactiveControllerHost } from 'lit';
import type { Care } from '../../care/care-context.js';
import { readPacingFile, writePacingFile, type PacingPlan, type SessionEntry } from '../../rules.js';
import { PlanBook } from '../../ui/plan-book.js';

export type PacingBook = PlanBook<PacingPlan, SessionEntry>;

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

export const pacingBook = (host: ReactiveControllerHost, care: () => Care | undefined): PacingBook =>
  new PlanBook(host, {
    care,
    key: 'si-widgets/pacing/1',
    fileName: 'my-plan.json',
    entryFields: ENTRY_FIELDS,
    write: writePacingFile,
    read: readPacingFile,
  });
