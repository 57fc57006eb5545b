export { SiRedFlagCheck } from './elements/si-red-flag-check/si-red-flag-check.js';
export * from './rules.js';
