import { hydrate } from 'svelte';
import { rootElement } from '../../common/fixture';
import Page from './Page.svelte';

hydrate(Page, { target: rootElement(), props: { region: 'gb' } });
