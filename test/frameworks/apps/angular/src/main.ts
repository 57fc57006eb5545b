import type { ApplicationRef } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { drive, rootElement, start } from '../../common/fixture';
import { App, state } from './app';

let running: ApplicationRef | undefined;

drive({
  async mount() {
    state.set(start);
    rootElement().append(document.createElement('app-root'));
    running = await bootstrapApplication(App);
  },
  unmount() {
    running?.destroy();
  },
  set(patch) {
    state.update((before) => ({ ...before, ...patch }));
  },
});
