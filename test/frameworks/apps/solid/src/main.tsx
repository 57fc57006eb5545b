import { createStore } from 'solid-js/store';
import { render } from 'solid-js/web';
import { drive, rootElement, start } from '../../common/fixture';
import { App } from './app';

const [state, setState] = createStore({ ...start });
let dispose: (() => void) | undefined;

drive({
  mount() {
    setState({ ...start });
    dispose = render(() => <App state={state} />, rootElement());
  },
  unmount() {
    dispose?.();
  },
  set(patch) {
    setState({ ...patch });
  },
});
