import './elements/si-red-flag-check/define.js';
