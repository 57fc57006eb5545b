/**
 * Makes self-contained files with Vite: everything inlined, no static import left, so that one script
 * tag and one integrity hash cover it. One build per file, because two entries in one build would share
 * chunks.
 */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));

/**
 * @param {object} options
 * @param {string} options.entry source module
 * @param {string} options.outFile file to write
 * @param {'es' | 'iife'} [options.format] a script (default), or a module with exports
 * @param {string} [options.banner] comment that stays at the top of the file
 * @param {string} [options.root] folder whose tsconfig.json and node_modules apply
 */
export async function bundle({ entry, outFile, format = 'iife', banner = '', root = process.cwd() }) {
  await build({
    root,
    configFile,
    logLevel: 'warn',
    // Production Lit: no dev-mode warning and no long error texts.
    mode: 'production',
    build: {
      outDir: dirname(outFile),
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: format === 'es' ? 'strict' : false,
        output: { format, entryFileNames: basename(outFile), codeSplitting: false, postBanner: banner },
      },
    },
  });
}
