import { hydrateRoot } from 'react-dom/client';
import { rootElement } from '../../common/fixture';
import { Page } from './page';

hydrateRoot(rootElement(), <Page region="gb" />);
