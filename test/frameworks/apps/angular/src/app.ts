import 'si-widgets/define';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  signal,
  viewChild,
  type AfterViewInit,
  type ElementRef,
  type OnDestroy,
} from '@angular/core';
import type { SiRedFlagCheck } from 'si-widgets';
import { hear, hearByHand, start } from '../../common/fixture';

export const state = signal(start);

@Component({ selector: 'app-root', templateUrl: './app.html', schemas: [CUSTOM_ELEMENTS_SCHEMA] })
export class App implements AfterViewInit, OnDestroy {
  readonly state = state;
  readonly hear = hear;
  readonly byHand = viewChild.required<ElementRef<SiRedFlagCheck>>('byHand');

  ngAfterViewInit(): void {
    this.byHand().nativeElement.addEventListener('si-start', hearByHand);
  }

  ngOnDestroy(): void {
    this.byHand().nativeElement.removeEventListener('si-start', hearByHand);
  }
}
