/**
 * How files for pages are bundled: an app build, not `build.lib` (which keeps white space in ES output).
 * `scripts/lib/bundle.mjs` adds entry and output, one build for each file, so that each is self-contained.
 */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    minify: 'oxc',
    modulePreload: false,
    reportCompressedSize: false,
    emptyOutDir: false,
  },
});
