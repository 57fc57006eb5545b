import { hydrate } from 'solid-js/web';
import { rootElement } from '../../common/fixture';
import { Page } from './page';

hydrate(() => <Page region="gb" />, rootElement());
