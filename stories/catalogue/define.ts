/** Registers what pages of the catalogue are made of, the widgets with them. */
import './spanish.js';
import { ApiTable } from './api-table.js';
import { LiveWidgets } from './live-widgets.js';
import { Theming } from './theming.js';

const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'catalogue-api': ApiTable,
  'catalogue-theming': Theming,
  'catalogue-widgets': LiveWidgets,
};

for (const [tag, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
