import { hydrate } from 'solid-js/web';
import { rootElement } from '../../shared/fixture';
import { Page } from './page';

hydrate(() => <Page region="gb" />, rootElement());
