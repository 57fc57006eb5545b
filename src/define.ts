import './elements/si-red-flag-check/define.js';
import './elements/si-pacing-calculator/define.js';
import './elements/si-pattern-explainer/define.js';
import './elements/si-return-to-run/define.js';
