/**
 * Where each claim of the seed articles that bears on the pattern explainer went (`docs/clinical.md`, section
 * I): carried, by the rows and words named here, or left out, with the ruling.
 */
import type {
  BackfireId,
  CriteriaSetId,
  ExerciseId,
  FailureModeId,
  InflammatoryOutcomeId,
  JointTestId,
  MechanismNoteId,
  ModelNoteId,
  ModelPartId,
  MultiplierId,
  PatternId,
  QuantityId,
  QuestionId,
  SelfCheckId,
  StoryId,
  StructureId,
  TreatmentId,
  TRY_LIMITS,
  TryNoteId,
} from '../../src/rules.js';

/** What carries a claim. A row that does not exist does not compile. */
export type PatternCarrier =
  | `pattern ${PatternId}`
  | `part ${ModelPartId}`
  | `structure ${StructureId}`
  | `mode ${FailureModeId}`
  | `multiplier ${MultiplierId}`
  | `mechanism ${MechanismNoteId}`
  | `check ${SelfCheckId}`
  | `exercise ${ExerciseId}`
  | `try ${keyof typeof TRY_LIMITS}`
  | `try-note ${TryNoteId}`
  | `backfire ${BackfireId}`
  | `treatment ${TreatmentId}`
  | `test ${JointTestId}`
  | `story ${StoryId}`
  | `note ${ModelNoteId}`
  | `question ${QuestionId | QuantityId}`
  | `set ${CriteriaSetId}`
  | `outcome ${InflammatoryOutcomeId}`
  /** A path into the English words. */
  | `words ${'shared' | 'patterns' | 'mechanisms' | 'exercises' | 'treatments'}.${string}`
  | `element ${string}`;

export type PatternCoverage =
  | { readonly claim: string; readonly carriedBy: readonly [PatternCarrier, ...PatternCarrier[]] }
  | { readonly claim: string; readonly leftOut: string };

export const PATTERN_COVERAGE: readonly PatternCoverage[] = [
  { claim: '0.1', carriedBy: ['words shared.education'] },
  { claim: '0.2', carriedBy: ['element si-red-flag-check', 'words patterns.signsGeneral'] },
  { claim: '0.3', carriedBy: ['mechanism one-model', 'note load-passing'] },
  {
    claim: '0.4',
    carriedBy: [
      'note near-dimple',
      'note load-passing',
      'note touchy-tasks',
      'note day-to-day',
      'note can-calm',
    ],
  },
  {
    claim: '0.5',
    carriedBy: [
      'note slipped-bone',
      'note click',
      'note damage',
      'note one-muscle',
      'note always-joint',
      'note same-as-swelling',
    ],
  },
  { claim: '0.6', carriedBy: ['words mechanisms.job', 'part force-closure'] },
  { claim: '0.7', carriedBy: ['words mechanisms.job', 'backfire bracing-all-day'] },
  {
    claim: '0.8',
    carriedBy: [
      'part force-closure',
      'structure big-buttock',
      'structure pelvic-floor',
      'structure deep-spine',
      'structure broad-back',
      'structure back-sheet',
    ],
  },
  {
    claim: '0.9',
    carriedBy: ['part form-closure', 'structure wedge', 'structure wings', 'structure back-bands'],
  },
  { claim: '0.10', carriedBy: ['part timing', 'structure nerves', 'structure signals'] },
  {
    claim: '0.11',
    carriedBy: [
      'mode stiffens-late',
      'mode stiffens-long',
      'mode hips-tip',
      'mode weak-push',
      'mode trunk-leans',
      'mode tires-early',
    ],
  },
  {
    claim: '0.12',
    carriedBy: [
      'words mechanisms.multipliersIntro',
      'multiplier poor-sleep',
      'multiplier long-sitting',
      'multiplier load-jump',
      'multiplier stress',
      'multiplier low-fitness',
      'multiplier under-fuelling',
      'multiplier pregnancy',
      'multiplier earlier-injury',
      'multiplier hip-or-foot',
      'multiplier fear',
    ],
  },
  // F34: that muscles ease off is told as what may be.
  { claim: '0.13', carriedBy: ['pattern sit-then-stand', 'mode stiffens-late'] },
  // F5: the signs of a bone stress injury stand before the story of tiredness.
  {
    claim: '0.14',
    carriedBy: [
      'pattern late-in-activity',
      'mode tires-early',
      'question sooner-each-run',
      'question limp-or-bone-pain',
    ],
  },
  { claim: '0.15', carriedBy: ['pattern one-side', 'words patterns.signs'] },
  { claim: '0.16', carriedBy: ['pattern back-buttock-hip', 'question below-knee-pain'] },
  // F1: the questions come before the story of tiredness.
  {
    claim: '0.17',
    carriedBy: ['pattern better-with-walking', 'words patterns.movement', 'words patterns.tiredness'],
  },
  { claim: '0.18', carriedBy: ['pattern stretch-rebound', 'backfire hard-stretching'] },
  { claim: '0.19', carriedBy: ['pattern running-not-biking'] },
  { claim: '0.20', carriedBy: ['words exercises.checksIntro', 'test no-self-test'] },
  { claim: '0.21', carriedBy: ['words exercises.stop', 'try ceiling', 'try hours'] },
  { claim: '0.22', carriedBy: ['check stand-check'] },
  { claim: '0.23', carriedBy: ['check step-check'] },
  { claim: '0.24', carriedBy: ['check sit-walk-check', 'words exercises.noticed'] },
  { claim: '0.25', carriedBy: ['check carry-check'] },
  { claim: '0.26', carriedBy: ['check carry-check'] },
  { claim: '0.27', carriedBy: ['check hip-lift-check'] },
  { claim: '0.28', carriedBy: ['words exercises.stop.0'] },
  {
    claim: '0.29',
    carriedBy: ['words exercises.exercisesIntro', 'words exercises.stop', 'try less', 'try points'],
  },
  { claim: '0.30', carriedBy: ['exercise single-leg-stance', 'words exercises.focusOn.single-leg-stance'] },
  { claim: '0.31', carriedBy: ['exercise single-leg-stance', 'words exercises.lever.arms', 'try more'] },
  {
    claim: '0.32',
    carriedBy: ['exercise single-leg-stance', 'words exercises.cut.often', 'try reviewWeeks'],
  },
  { claim: '0.33', carriedBy: ['exercise suitcase-carry'] },
  { claim: '0.34', carriedBy: ['exercise suitcase-carry', 'try-note one-change'] },
  { claim: '0.35', carriedBy: ['exercise step-down', 'words exercises.lever.height'] },
  { claim: '0.36', carriedBy: ['exercise lateral-step-down'] },
  // F30: a long back, not an upright trunk.
  { claim: '0.37', carriedBy: ['exercise hip-hinge', 'words exercises.exercise.hip-hinge.how'] },
  {
    claim: '0.38',
    carriedBy: ['exercise hip-hinge', 'words exercises.aim.pattern', 'words exercises.cut.range'],
  },
  {
    claim: '0.39',
    carriedBy: ['exercise walking', 'words exercises.focusOn.walking', 'words exercises.cut.own-walk'],
  },
  { claim: '0.51', carriedBy: ['backfire hard-stretching'] },
  { claim: '0.52', carriedBy: ['backfire daily-realigning'] },
  { claim: '0.53', carriedBy: ['backfire long-sitting', 'treatment sitting-breaks'] },
  { claim: '0.54', carriedBy: ['backfire heavy-lifts-first', 'try-note one-leg-first'] },
  { claim: '0.55', carriedBy: ['backfire bracing-all-day', 'try-note breathe'] },
  // Where no source gives a number, none is cited; and the summary brings questions for a clinician.
  { claim: '0.58', carriedBy: ['words shared.designDecision', 'words patterns.summary.ask'] },
  {
    claim: '1.1',
    leftOut:
      'A weak source (F39). No row of the explainer names it; only what other sources confirm is told.',
  },
  { claim: '1.2', carriedBy: ['test how-common'] },
  // F2: one sign of several.
  { claim: '1.3', carriedBy: ['note one-sign', 'question eased-by-movement', 'words patterns.movement'] },
  // Softened: that it takes long, and that early is better.
  { claim: '1.4', carriedBy: ['note often-years'] },
  { claim: '1.5', carriedBy: ['question morning-stiffness', 'question eased-by-movement', 'set berlin'] },
  { claim: '1.6', carriedBy: ['question not-eased-by-rest', 'question eased-by-movement', 'set asas'] },
  {
    claim: '1.7',
    carriedBy: [
      'question second-half-waking',
      'question second-half-only',
      'question night-pain-eased-by-rising',
    ],
  },
  { claim: '1.8', carriedBy: ['question buttock-swaps-sides', 'set berlin'] },
  { claim: '1.9', carriedBy: ['question age-at-onset', 'set asas', 'set ng65'] },
  { claim: '1.10', carriedBy: ['question pain-duration'] },
  { claim: '1.11', carriedBy: ['note more-often'] },
  { claim: '1.12', carriedBy: ['note more-often', 'note near-dimple'] },
  { claim: '1.14', carriedBy: ['note doctors-tests'] },
  { claim: '1.15', carriedBy: ['note hla-b27'] },
  {
    claim: '1.16',
    leftOut: 'No source of part B says it. Which tests make sense is for a doctor to choose.',
  },
  { claim: '1.18', carriedBy: ['note often-years'] },
  { claim: '1.19', carriedBy: ['treatment biologics', 'note often-years'] },
  { claim: '1.20', carriedBy: ['note often-years'] },
  { claim: '1.21', carriedBy: ['test test-injection', 'test cluster'] },
  { claim: '1.22', carriedBy: ['test test-injection'] },
  { claim: '1.23', carriedBy: ['test test-injection'] },
  {
    claim: '1.24',
    carriedBy: [
      'pattern better-with-walking',
      'words patterns.movement',
      'words patterns.inflammatoryLead',
      'outcome rheumatology-check',
    ],
  },
  // That the set is weak at ruling in says it of one test alone, too.
  { claim: '1.25', carriedBy: ['test cluster'] },
  { claim: '1.26', carriedBy: ['test cluster'] },
  { claim: '1.27', carriedBy: ['test cluster'] },
  { claim: '1.28', carriedBy: ['test leg-raise'] },
  {
    claim: '1.29',
    carriedBy: ['note doctors-tests', 'outcome rheumatology-check', 'treatment nsaids-for-spine-swelling'],
  },
  { claim: '1.30', carriedBy: ['treatment nsaids-for-spine-swelling'] },
  { claim: '1.31', carriedBy: ['treatment biologics'] },
  { claim: '1.32', carriedBy: ['treatment exercise'] },
  { claim: '1.33', carriedBy: ['treatment exercise', 'treatment manual-therapy'] },
  { claim: '1.34', carriedBy: ['treatment nsaids', 'treatment opioids'] },
  { claim: '1.35', carriedBy: ['treatment steroid-injection'] },
  { claim: '1.36', carriedBy: ['treatment radiofrequency'] },
  { claim: '1.37', carriedBy: ['treatment fusion'] },
  { claim: '1.38', leftOut: 'Repeats the claims above.' },
  // F11: neither the weight nor a joint that shifted is told.
  { claim: '2.1', carriedBy: ['story lifter'] },
  { claim: '2.2', carriedBy: ['story lifter'] },
  { claim: '2.3', carriedBy: ['words mechanisms.intro', 'structure wedge'] },
  { claim: '2.4', carriedBy: ['mechanism small-motion'] },
  { claim: '2.5', carriedBy: ['words mechanisms.job', 'mechanism small-motion'] },
  { claim: '2.6', carriedBy: ['structure back-bands', 'structure sit-bone-bands'] },
  { claim: '2.7', carriedBy: ['story lifter'] },
  { claim: '2.8', carriedBy: ['note can-calm', 'words exercises.exercisesIntro'] },
  { claim: '2.10', carriedBy: ['treatment pressure-tools'] },
  { claim: '2.11', carriedBy: ['treatment pressure-tools'] },
  {
    claim: '2.12',
    carriedBy: [
      'structure side-hip',
      'structure hip-turners',
      'structure waist',
      'structure pelvic-floor',
      'structure inner-thigh',
      'words mechanisms.parts.force-closure.text',
    ],
  },
  { claim: '2.13', carriedBy: ['words mechanisms.parts.force-closure.text'] },
  { claim: '2.14', leftOut: 'Unverified. How fast tissue heals at what age is not told (J.1).' },
  { claim: '2.15', carriedBy: ['treatment staying-active', 'story lifter'] },
  { claim: '2.16', carriedBy: ['story lifter', 'try ceiling'] },
  { claim: '2.17', carriedBy: ['backfire hard-stretching', 'story lifter'] },
  { claim: '2.18', carriedBy: ['treatment prolotherapy'] },
  { claim: '2.19', carriedBy: ['treatment steroid-injection'] },
  { claim: '2.21', carriedBy: ['treatment prolotherapy'] },
  { claim: '2.22', carriedBy: ['story lifter'] },
  { claim: '2.23', carriedBy: ['treatment pressure-tools'] },
  { claim: '2.25', carriedBy: ['pattern sit-then-stand'] },
  { claim: '2.26', carriedBy: ['exercise single-leg-bridge'] },
  { claim: '2.27', carriedBy: ['exercise pallof-press'] },
  { claim: '2.29', carriedBy: ['exercise suitcase-carry'] },
  // Told as what he feels.
  { claim: '2.31', carriedBy: ['story lifter'] },
  { claim: '2.32', carriedBy: ['backfire heavy-lifts-first'] },
  { claim: '2.33', carriedBy: ['backfire bracing-all-day', 'try-note breathe'] },
  { claim: '2.36', carriedBy: ['backfire heavy-lifts-first'] },
  { claim: '2.37', carriedBy: ['treatment sleep', 'multiplier poor-sleep', 'story lifter'] },
  { claim: '2.40', carriedBy: ['try-note keep-it', 'story lifter'] },
  { claim: '2.42', leftOut: 'A motto. It sets the tone, and says nothing to carry.' },
  { claim: '2.44', carriedBy: ['story lifter', 'words treatments.stories.label'] },
  {
    claim: '3.1',
    carriedBy: [
      'words mechanisms.intro',
      'structure wedge',
      'structure back-bands',
      'mechanism small-motion',
    ],
  },
  { claim: '3.2', carriedBy: ['note near-dimple', 'pattern back-buttock-hip'] },
  { claim: '3.3', carriedBy: ['treatment self-cracking'] },
  { claim: '3.4', carriedBy: ['mechanism feels-stuck', 'treatment self-cracking'] },
  { claim: '3.5', carriedBy: ['mechanism one-model'] },
  { claim: '3.6', carriedBy: ['note loose-pelvis', 'multiplier pregnancy', 'multiplier earlier-injury'] },
  // Which gas it is, is unverified.
  { claim: '3.7', carriedBy: ['treatment self-cracking'] },
  { claim: '3.8', carriedBy: ['treatment self-cracking', 'note click'] },
  { claim: '3.9', carriedBy: ['treatment gentle-moves'] },
  { claim: '3.10', carriedBy: ['treatment gentle-moves', 'exercise pillow-squeeze'] },
  { claim: '3.11', carriedBy: ['words exercises.stop', 'try less'] },
  { claim: '3.12', carriedBy: ['exercise knee-to-chest'] },
  { claim: '3.13', carriedBy: ['exercise cross-over'] },
  { claim: '3.14', carriedBy: ['exercise pillow-squeeze'] },
  { claim: '3.15', carriedBy: ['exercise strap-push-out'] },
  { claim: '3.16', carriedBy: ['treatment self-cracking'] },
  { claim: '3.21', carriedBy: ['treatment manual-therapy'] },
  { claim: '3.22', carriedBy: ['question past-arthritis', 'set ng65', 'note doctors-tests'] },
  { claim: '4.1', carriedBy: ['words treatments.stories.label', 'story massage'] },
  { claim: '4.2', carriedBy: ['story massage'] },
  { claim: '4.3', carriedBy: ['story massage'] },
  { claim: '4.4', carriedBy: ['treatment massage'] },
  // F12: that her joints are very mobile is not told.
  { claim: '4.5', carriedBy: ['story massage', 'treatment massage'] },
  { claim: '4.6', carriedBy: ['story massage', 'treatment massage'] },
  { claim: '4.7', carriedBy: ['story massage'] },
  { claim: '4.8', carriedBy: ['story massage', 'treatment manual-therapy'] },
  { claim: '4.9', carriedBy: ['story massage', 'treatment massage'] },
  { claim: '4.10', carriedBy: ['story massage', 'treatment massage'] },
  { claim: '4.12', carriedBy: ['exercise knee-to-chest'] },
  { claim: '4.13', carriedBy: ['story massage'] },
  { claim: '4.14', carriedBy: ['treatment massage'] },
  { claim: '4.16', carriedBy: ['treatment massage'] },
  { claim: '4.17', carriedBy: ['treatment belt'] },
  { claim: '4.18', carriedBy: ['story massage'] },
  { claim: '4.20', carriedBy: ['treatment massage'] },
  { claim: '4.22', carriedBy: ['story massage'] },
  { claim: '4.23', carriedBy: ['story comment'] },
  { claim: '4.24', carriedBy: ['story massage'] },
];
