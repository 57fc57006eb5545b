// Preact tells of mismatches only with its debug module, which has to be the first import.
import 'preact/debug';
import { hydrate } from 'preact';
import { rootElement } from '../../common/fixture';
import { Page } from './page';

hydrate(<Page region="gb" />, rootElement());
