/** The policies that pages of the catalogue name; the first is the one that the demo's clinic site runs under. */
import { policyOf } from '../builder/policy.js';
import { cdnFolder } from '../builder/release.js';
import { built } from './snippet.js';

const own = policyOf({ script: "'self'" });

export const policies = {
  own,
  nonce: policyOf({ script: "'nonce-…'" }),
  two: `${own} 'allow-duplicates'`,
  cdn: policyOf({ script: cdnFolder(built) }),
  frame: policyOf({ script: "'self'", frame: 'https://www.example.org' }, false),
};
