import {
  bootstrapApplication,
  provideClientHydration,
  type BootstrapContext,
} from '@angular/platform-browser';
import { provideServerRendering } from '@angular/ssr';
import { Page } from './page';

const providers = [provideServerRendering(), provideClientHydration()];

const bootstrap = (context: BootstrapContext) => bootstrapApplication(Page, { providers }, context);
export default bootstrap;
