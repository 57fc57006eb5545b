import { generateHydrationScript, renderToString } from 'solid-js/web';
import { Page } from './page';

export const render = () => ({
  head: generateHydrationScript(),
  body: renderToString(() => <Page region="gb" />),
});
