import { renderToString } from 'react-dom/server';
import { Page } from './page';

export const render = () => ({ body: renderToString(<Page region="gb" />) });
