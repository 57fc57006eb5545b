/** The four widgets, and Spanish for them. */
import '../../src/define.js';
import '../../src/es.js';
