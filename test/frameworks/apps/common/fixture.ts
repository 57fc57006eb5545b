/** What every app draws, and how the test reaches into it: the same for all frameworks. */

export interface State {
  /** Whether the way back to running is there. */
  readonly shown: boolean;
  readonly hidden: boolean;
  readonly level: number;
  readonly region: string | undefined;
  readonly label: string;
  readonly heading: string;
  /** Regions, a check for each. */
  readonly list: readonly string[];
}

export const start: State = {
  shown: true,
  hidden: false,
  level: 3,
  region: 'gb',
  label: 'Book a visit',
  heading: 'Our own heading',
  list: ['gb', 'us', 'ie'],
};

export interface Driver {
  mount: () => void | Promise<void>;
  unmount: () => void | Promise<void>;
  set: (patch: Partial<State>) => void;
}

/** Names of the events that reached a listener, in their order. */
const heard: string[] = [];

/** The listener that templates declare. */
export const hear = ({ type }: Event): void => {
  heard.push(type);
};

/** The listener that is added to the element itself. */
export const hearByHand = ({ type }: Event): void => {
  heard.push(`by hand: ${type}`);
};

export function drive(driver: Driver): void {
  Object.assign(globalThis, { fixture: { ...driver, heard, ready: driver.mount() } });
}

/** Where an app is mounted. */
export function rootElement(): Element {
  const found = document.querySelector('#root');
  if (!found) throw new Error('The page has no #root.');
  return found;
}
