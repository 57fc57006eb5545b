import { hydrateRoot } from 'react-dom/client';
import { rootElement } from '../../shared/fixture';
import { Page } from './page';

hydrateRoot(rootElement(), <Page region="gb" />);
