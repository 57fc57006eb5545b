/**
 * A public function was given something it cannot use. It names the field, what was found and what is
 * allowed, so that a host can show or log it; no function of the rules core ever makes a value up.
 */
export class InputError extends TypeError {
  override readonly name = 'InputError';

  constructor(
    /** The question, argument or property that is wrong. */
    readonly field: string,
    /** What was given. */
    readonly found: unknown,
    /** What would have been right, in words. */
    readonly allowed: string,
  ) {
    super(`${field}: expected ${allowed}, found ${describe(found)}`);
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
