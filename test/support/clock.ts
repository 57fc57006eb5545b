/**
 * A clock that can be set forward. A screen takes no tap in its first 400 ms (the tap was meant for the
 * screen before), so tests let that time pass without waiting for it.
 */
let ahead = 0;
/** Where the clock stands still. */
let held: number | undefined;
const set = new WeakSet<Performance>();

/** Makes `performance.now` of a window follow this clock. Without `letTimePass` it tells the real time. */
export function setClock({ performance }: Pick<Window, 'performance'>): void {
  if (set.has(performance)) return;
  const now = performance.now.bind(performance);
  performance.now = () => (held ?? now()) + ahead;
  set.add(performance);
}

export function letTimePass(milliseconds = 1000): void {
  ahead += milliseconds;
}

/** Stops the clock until the test ends, so that nothing is too late on a slow machine. */
export function holdClock(): void {
  held = performance.now() - ahead;
}

afterEach(() => {
  held = undefined;
});
