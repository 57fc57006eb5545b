/// <reference types="vite/client" />
/** What `npm run build` has made, as far as the catalogue was built after it. */
import type { Release } from './release.js';

/** Through a glob, because it is built: type checks must not depend on it. */
const found = import.meta.glob<Release>('../../dist/integrity.json', { eager: true, import: 'default' });

export const release: Release | undefined = Object.values(found)[0];

/** Where the catalogue has the frame pages (`staticDirs`); undefined where they have not been built. */
export const framesFolder: string | undefined =
  release && Object.hasOwn(release.files, 'embed/frame.js') ? './built/' : undefined;
