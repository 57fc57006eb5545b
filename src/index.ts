export {
  SiPacingCalculator,
  type PacingResult,
} from './elements/si-pacing-calculator/si-pacing-calculator.js';
export {
  SiPatternExplainer,
  type PatternChoice,
} from './elements/si-pattern-explainer/si-pattern-explainer.js';
export { SiRedFlagCheck } from './elements/si-red-flag-check/si-red-flag-check.js';
export { SiReturnToRun } from './elements/si-return-to-run/si-return-to-run.js';
export * from './rules.js';
