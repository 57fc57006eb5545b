/** Registers the builder, the widgets with it. Its name keeps bundlers from dropping it. */
import '../../src/define.js';
import '../../src/es.js';
import { SnippetBuilder } from './builder.js';

if (!customElements.get('snippet-builder')) customElements.define('snippet-builder', SnippetBuilder);
