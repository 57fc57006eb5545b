import { SiReturnToRun } from './si-return-to-run.js';

SiReturnToRun.define('si-return-to-run');
