import { createSSRApp } from 'vue';
import { rootElement } from '../../common/fixture';
import Page from './Page.vue';

createSSRApp(Page, { region: 'gb' }).mount(rootElement());
