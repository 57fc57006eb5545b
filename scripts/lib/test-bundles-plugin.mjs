/**
 * Web-test-runner's test files in bundles that share chunks: a page asks for some ten files rather than for hundreds
 * of modules, which in Firefox took longer than many a file's tests.
 *
 * A chunk has only modules that the same test files need, so a page runs no module that its test file does not
 * import. Paths such as `/src/define.ts`, which pages inside the tests ask for, are served as before.
 */
import { basename } from 'node:path';
import { build } from 'vite';

const folder = '/.test-bundles/';

/** Every module as it is written: no part is left out, and classes have the fields that TypeScript gives them. */
async function bundle(testFiles) {
  const { output } = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    // The development build of Lit, as modules that are served one by one have it.
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    resolve: { conditions: ['development', 'browser', 'module', 'import', 'default'] },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      sourcemap: true,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(testFiles.map((file) => [basename(file, '.test.ts'), file])),
        external: /^\/__web-/,
        treeshake: false,
        preserveEntrySignatures: false,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js' },
      },
    },
  });
  return new Map(output.map((file) => [folder + file.fileName, file.code ?? file.source]));
}

/** @param {string[]} testFiles */
export function testBundlesPlugin(testFiles) {
  let bundles = new Map();
  return {
    name: 'si-test-bundles',
    async serverStart() {
      bundles = await bundle(testFiles);
    },
    serve({ path }) {
      const body = bundles.get(path);
      if (body !== undefined) return { body, type: path.endsWith('.map') ? 'json' : 'js' };
      const entry = folder + basename(path).replace(/\.test\.ts$/, '.js');
      if (path.endsWith('.test.ts') && bundles.has(entry)) return { body: `import '${entry}';`, type: 'js' };
      return undefined;
    },
  };
}
