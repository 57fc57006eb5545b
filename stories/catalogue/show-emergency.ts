/** Leads a red-flag check to its emergency card, as a person would, to look at its colours. */
import type { SiRedFlagCheck } from '../../src/elements/si-red-flag-check/si-red-flag-check.js';

/** Longer than the widget's guard against double taps. */
const BETWEEN_TAPS_MS = 450;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

async function press(widget: SiRedFlagCheck, selector: string): Promise<void> {
  await pause(BETWEEN_TAPS_MS);
  widget.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  await widget.updateComplete;
}

/** The first sign of the first checklist is one of an emergency. */
export async function showEmergency(widget: SiRedFlagCheck): Promise<void> {
  widget.reset();
  await widget.updateComplete;
  await press(widget, '[part~=button]');
  await press(widget, 'input[type=checkbox]');
}
