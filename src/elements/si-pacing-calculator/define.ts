import { SiPacingCalculator } from './si-pacing-calculator.js';

SiPacingCalculator.define('si-pacing-calculator');
