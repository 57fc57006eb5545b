/** What the parts of the pattern explainer are told in, for pages that show one by itself. */
import { SiPatternExplainer } from '../../src/elements/si-pattern-explainer/si-pattern-explainer.js';
import type { Speech } from '../../src/elements/si-pattern-explainer/words.js';
import { shared } from '../../src/messages/en/shared.js';
import { PATTERN_BIBLIOGRAPHY } from '../../src/rules.js';
import { Numbers } from '../../src/ui/numbers.js';
import { findRegion, RegionWords } from '../../src/ui/region.js';

export const patternExplainerSpeech = (): Speech => ({
  messages: SiPatternExplainer.catalogue.find('en').messages,
  locale: 'en-GB',
  numbers: new Numbers('en-GB'),
  region: new RegionWords(findRegion(undefined), shared),
  bibliography: PATTERN_BIBLIOGRAPHY,
  clinician: true,
});
