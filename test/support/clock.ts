/**
 * A clock that can be set forward. A screen takes no tap in its first 400 ms (the tap was meant for the
 * screen before), so tests let that time pass without waiting for it.
 */
let ahead = 0;
const set = new WeakSet<Performance>();

/** Makes `performance.now` of a window follow this clock. Without `letTimePass` it tells the real time. */
export function setClock({ performance }: Pick<Window, 'performance'>): void {
  if (set.has(performance)) return;
  const now = performance.now.bind(performance);
  performance.now = () => now() + ahead;
  set.add(performance);
}

export function letTimePass(milliseconds = 1000): void {
  ahead += milliseconds;
}
