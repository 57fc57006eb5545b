import { checkRedFlags } from 'si-widgets/rules';

globalThis.level = checkRedFlags({ fever: 'yes', 'weak-immunity': 'yes' }).level;
