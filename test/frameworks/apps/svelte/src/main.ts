import { flushSync, mount, unmount } from 'svelte';
import { drive, rootElement, start } from '../../common/fixture';
import App from './App.svelte';
import { app } from './state.svelte';

let running: Record<string, unknown> | undefined;

drive({
  mount() {
    app.state = start;
    const props = {
      get state() {
        return app.state;
      },
    };
    running = mount(App, { target: rootElement(), props });
  },
  async unmount() {
    if (running) await unmount(running);
  },
  set(patch) {
    flushSync(() => {
      app.state = { ...app.state, ...patch };
    });
  },
});
