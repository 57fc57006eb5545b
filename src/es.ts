/** Spanish, for every widget that is on the page, now or later. No clinician has reviewed it yet. */
import type { PacingMessages } from './elements/si-pacing-calculator/words.js';
import type { PatternMessages } from './elements/si-pattern-explainer/words.js';
import type { RedFlagMessages } from './elements/si-red-flag-check/si-red-flag-check.js';
import type { RunMessages } from './elements/si-return-to-run/words.js';
import { careGate } from './messages/es/care-gate.js';
import { checkResult } from './messages/es/check-result.js';
import { exercises } from './messages/es/exercises.js';
import { mechanisms } from './messages/es/mechanisms.js';
import { pacing } from './messages/es/pacing.js';
import { pacingNotes } from './messages/es/pacing-notes.js';
import { patterns } from './messages/es/patterns.js';
import { planData } from './messages/es/plan-data.js';
import { questionnaire } from './messages/es/questionnaire.js';
import { redFlagCheck } from './messages/es/red-flag-check.js';
import { run } from './messages/es/run.js';
import { runNotes } from './messages/es/run-notes.js';
import { runTimer } from './messages/es/run-timer.js';
import { sessionLog } from './messages/es/session-log.js';
import { shared } from './messages/es/shared.js';
import { treatments } from './messages/es/treatments.js';
import { addLanguage } from './ui/add-language.js';

const asked = { shared, questionnaire, checkResult };

addLanguage('es', {
  'si-red-flag-check': { ...asked, redFlagCheck } satisfies RedFlagMessages,
  'si-pacing-calculator': {
    ...asked,
    careGate,
    pacing,
    pacingNotes,
    planData,
    sessionLog,
  } satisfies PacingMessages,
  'si-pattern-explainer': {
    ...asked,
    careGate,
    patterns,
    mechanisms,
    exercises,
    treatments,
  } satisfies PatternMessages,
  'si-return-to-run': {
    ...asked,
    careGate,
    planData,
    run,
    runNotes,
    runTimer,
    sessionLog,
  } satisfies RunMessages,
});
