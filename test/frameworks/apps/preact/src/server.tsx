import { renderToString } from 'preact-render-to-string';
import { Page } from './page';

export const render = () => ({ body: renderToString(<Page region="gb" />) });
