import { checkRedFlags } from 'si-widgets';

globalThis.level = checkRedFlags({ fever: 'yes', 'weak-immunity': 'yes' }).level;
