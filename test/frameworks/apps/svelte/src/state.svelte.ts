import { start } from '../../common/fixture';

/** A field, because what a module exports cannot be set from another one. */
export const app = $state({ state: start });
