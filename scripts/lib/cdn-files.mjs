/** The self-contained files for pages. */
import { readdirSync } from 'node:fs';
import { bundle } from './bundle.mjs';

/** Scripts of a page are wrapped in a function, so that they run alike as modules and as classic scripts. */
const cdnFiles = [
  ...readdirSync('src/elements').map((tag) => ({
    entry: `src/elements/${tag}/define.ts`,
    name: `${tag}.min.js`,
  })),
  { entry: 'src/define.ts', name: 'si-widgets.min.js' },
  { entry: 'src/es.ts', name: 'si-widgets.es.min.js', lit: false },
  { entry: 'src/rules.ts', name: 'si-rules.min.js', format: 'es', lit: false },
  { entry: 'src/embed/mount.ts', name: 'si-mount.min.js', lit: false },
  { entry: 'src/embed/frames.ts', name: 'si-frames.min.js', lit: false },
];

/** The comment at the top of a file. */
export const bannerOf = (version, { lit }) =>
  `/*! si-widgets ${version} | MIT License, the si-widgets contributors${
    lit ? ' | includes Lit, BSD-3-Clause, Copyright Google LLC' : ''
  } */`;

/**
 * @param {string} folder where they go
 * @param {string} version of the package, for the comment at the top of each
 */
export async function bundleForPages(folder, version) {
  for (const { name, lit = true, ...file } of cdnFiles) {
    await bundle({ ...file, outFile: `${folder}/${name}`, banner: bannerOf(version, { lit }) });
  }
}
