/**
 * What editors and frameworks read, made from the manifest: VS Code and JetBrains data, and the types
 * for templates of React, Vue and Svelte.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format } from 'prettier';
import { frameworkTypes } from './framework-types.mjs';

export async function writeEditorData(manifest, outDir) {
  writeFileSync(`${outDir}/vscode.html-custom-data.json`, getVsCodeHtmlCustomData(manifest, {}));
  writeFileSync(`${outDir}/vscode.css-custom-data.json`, getVsCodeCssCustomData(manifest, {}));
  writeFileSync(`${outDir}/web-types.json`, getWebTypesData(manifest, {}));
  mkdirSync(`${outDir}/types`, { recursive: true });
  for (const [framework, text] of Object.entries(frameworkTypes(manifest))) {
    const pretty = await format(text, { parser: 'typescript', singleQuote: true, printWidth: 110 });
    writeFileSync(`${outDir}/types/${framework}.d.ts`, pretty);
  }
}
