import { createApp, h, shallowRef, type App as Running } from 'vue';
import { drive, rootElement, start } from '../../common/fixture';
import App from './App.vue';

const state = shallowRef(start);
let running: Running | undefined;

drive({
  mount() {
    state.value = start;
    running = createApp(() => h(App, { state: state.value }));
    running.mount(rootElement());
  },
  unmount() {
    running?.unmount();
  },
  set(patch) {
    state.value = { ...state.value, ...patch };
  },
});
