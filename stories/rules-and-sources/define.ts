/** Registers what the pages of this folder are made of. A module of any other name is dropped from a build. */
import { RulesOverview } from './overview.js';
import { RulesPage } from './rules-page.js';

if (!customElements.get('catalogue-rules')) {
  customElements.define('catalogue-rules', RulesPage);
  customElements.define('catalogue-rules-overview', RulesOverview);
}
