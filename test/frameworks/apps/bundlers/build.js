/** Each entry with each bundler, as its own documentation has it for production: dist/<bundler>/<entry>.js. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';

const entries = Object.fromEntries(
  ['one', 'all', 'rules', 'index'].map((name) => [name, resolve(`src/${name}.js`)]),
);

const bundlers = {
  // One by one, as sites are: with several entries they would share a chunk with all that any of them needs.
  async vite(outDir) {
    for (const [name, input] of Object.entries(entries)) {
      const output = { entryFileNames: `${name}.js` };
      const settings = { outDir, emptyOutDir: false, rollupOptions: { input, output } };
      await vite({ configFile: false, logLevel: 'warn', build: settings });
    }
  },

  webpack: (path) =>
    new Promise((done, fail) => {
      const settings = { mode: 'production', entry: entries, output: { path, filename: '[name].js' } };
      webpack({ ...settings, performance: false }, (error, stats) => {
        if (error || stats.hasErrors()) fail(error ?? new Error(stats.toString()));
        else if (stats.hasWarnings()) fail(new Error(stats.toString({ all: false, warnings: true })));
        else done();
      });
    }),

  esbuild: (outdir) =>
    esbuild({ entryPoints: entries, outdir, bundle: true, minify: true, format: 'esm', logLevel: 'warning' }),
};

const outDir = resolve('dist', argv[2]);
mkdirSync(outDir, { recursive: true });
await bundlers[argv[2]](outDir);
