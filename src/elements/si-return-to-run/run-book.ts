/** The reader's running days and log, as the device keeps them and as a file. */
import type { ReactiveControllerHost } from 'lit';
import type { Care } from '../../care/care-context.js';
import {
  readRunFile,
  writeRunFile,
  type RunEntry,
  type RunGoal,
  type RunLogEntry,
  type RunSettings,
  type RunStart,
} from '../../rules.js';
import { PlanBook } from '../../ui/plan-book.js';

export type RunBook = PlanBook<RunSettings, RunLogEntry>;

const ENTRY_FIELDS = Object.keys({
  kind: 0,
  date: 0,
  cautious: 0,
  cleared: 0,
  minutes: 0,
  during: 0,
  rise: 0,
  lasted: 0,
  sharp: 0,
  flare: 0,
  bone: 0,
  pelvic: 0,
  anythingNew: 0,
} satisfies Record<keyof RunStart | keyof RunGoal | keyof RunEntry, 0>);

export const runBook = (host: ReactiveControllerHost, care: () => Care | undefined): RunBook =>
  new PlanBook(host, {
    care,
    key: 'si-widgets/run/1',
    fileName: 'my-runs.json',
    entryFields: ENTRY_FIELDS,
    write: writeRunFile,
    read: readRunFile,
  });
