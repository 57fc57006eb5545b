/** Amounts on the grid of their unit. Every rounding goes down, so that a dose is never more than was meant. */

/** One grain, the finest step of a unit, is `size / per` of it: integers keep 0.1 exact. */
export interface Unit {
  readonly id: string;
  readonly size: number;
  readonly per: number;
  /** From so many grains on, only every `step`th is used. */
  readonly coarse?: { readonly from: number; readonly step: number };
  /** The largest amount that makes sense. */
  readonly most: number;
}

/** Floating-point noise, as in 4.1 × 10, must not cost a grain. */
const NOISE = 1e-9;

/** The largest amount on the grid that is not above `amount`; 0 where there is none. */
export function roundDown(unit: Unit, amount: number): number {
  const grains = Math.floor((amount * unit.per) / unit.size + NOISE);
  const { from, step } = unit.coarse ?? { from: Infinity, step: 1 };
  return amountOf(unit, grains < from ? grains : grains - (grains % step));
}

/** `percent` of an amount, rounded down. */
export function percentOf(unit: Unit, amount: number, percent: number): number {
  return roundDown(unit, (amount * percent) / 100);
}

/** The next amount up on the grid. */
export function oneMore(unit: Unit, amount: number): number {
  const grains = Math.round((amount * unit.per) / unit.size);
  const { from, step } = unit.coarse ?? { from: Infinity, step: 1 };
  return amountOf(unit, grains + (grains < from ? 1 : step));
}

/** The smallest amount on the grid. */
export const oneGrain = (unit: Unit): number => amountOf(unit, 1);

const amountOf = ({ size, per }: Unit, grains: number): number => (grains * size) / per;
