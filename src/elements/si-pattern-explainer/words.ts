/** The words of the explainer, and all that it takes to say something. */
import type { exercises } from '../../messages/en/exercises.js';
import type { mechanisms } from '../../messages/en/mechanisms.js';
import type { patterns } from '../../messages/en/patterns.js';
import type { treatments } from '../../messages/en/treatments.js';
import type { GateMessages } from '../../ui/care-gate-report.js';
import type { Numbers } from '../../ui/numbers.js';
import type { Speech as SharedSpeech } from '../../ui/speech.js';
import type { Wording } from '../../ui/wording.js';

export interface PatternMessages extends GateMessages {
  readonly patterns: Wording<typeof patterns>;
  readonly mechanisms: Wording<typeof mechanisms>;
  readonly exercises: Wording<typeof exercises>;
  readonly treatments: Wording<typeof treatments>;
}

export interface Speech extends SharedSpeech<PatternMessages> {
  readonly numbers: Numbers;
}
