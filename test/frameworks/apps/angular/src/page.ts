import 'si-widgets/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';

@Component({ selector: 'app-page', templateUrl: './page.html', schemas: [CUSTOM_ELEMENTS_SCHEMA] })
export class Page {
  readonly region = 'gb';
  readonly steps = signal(0);

  step(): void {
    this.steps.update((before) => before + 1);
  }
}
