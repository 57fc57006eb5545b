import { createRoot, type Root } from 'react-dom/client';
import { drive, rootElement, start } from '../../common/fixture';
import { App } from './app';

let state = start;
let root: Root | undefined;

drive({
  mount() {
    state = start;
    root = createRoot(rootElement());
    root.render(<App state={state} />);
  },
  unmount() {
    root?.unmount();
  },
  set(patch) {
    state = { ...state, ...patch };
    root?.render(<App state={state} />);
  },
});
