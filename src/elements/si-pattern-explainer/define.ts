import { SiPatternExplainer } from './si-pattern-explainer.js';

SiPatternExplainer.define('si-pattern-explainer');
