import { SiRedFlagCheck } from './si-red-flag-check.js';

SiRedFlagCheck.define('si-red-flag-check');
