/** Registers what the page of this folder is made of. A module of any other name is dropped from a build. */
import { AccessibilityReport } from './report.js';

if (!customElements.get('catalogue-accessibility')) {
  customElements.define('catalogue-accessibility', AccessibilityReport);
}
