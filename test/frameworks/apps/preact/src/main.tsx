import { render } from 'preact';
import { drive, rootElement, start } from '../../common/fixture';
import { App } from './app';

let state = start;

drive({
  mount() {
    state = start;
    render(<App state={state} />, rootElement());
  },
  unmount() {
    render(null, rootElement());
  },
  set(patch) {
    state = { ...state, ...patch };
    render(<App state={state} />, rootElement());
  },
});
