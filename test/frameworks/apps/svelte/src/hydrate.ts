import { hydrate } from 'svelte';
import { rootElement } from '../../shared/fixture';
import Page from './Page.svelte';

hydrate(Page, { target: rootElement(), props: { region: 'gb' } });
