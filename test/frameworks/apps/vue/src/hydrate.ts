import { createSSRApp } from 'vue';
import { rootElement } from '../../shared/fixture';
import Page from './Page.vue';

createSSRApp(Page, { region: 'gb' }).mount(rootElement());
