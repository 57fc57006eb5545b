/**
 * What editors and frameworks read, made from the manifest: VS Code and JetBrains data, and the types
 * for templates of React, Vue, Svelte, Preact and Solid.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format } from 'prettier';
import { tsImport } from 'tsx/esm/api';
import { frameworkTypes } from './framework-types.mjs';

/** The values of the attributes whose type in the class is no list, as it has to take anything. */
async function attributeValues() {
  const { ELSEWHERE, PATTERNS, REGIONS } = await tsImport('../../src/tables.ts', import.meta.url);
  return {
    region: REGIONS.filter(({ code }) => code !== ELSEWHERE.code).map(({ code }) => code),
    pattern: PATTERNS.map(({ id }) => id),
    'heading-level': [1, 2, 3, 4, 5, 6],
  };
}

/** The manifest with those values written out, so that an editor can offer them. */
function withValues(manifest, values) {
  const describe = (attribute) => {
    const known = values[attribute.name];
    return known
      ? { ...attribute, type: { text: known.map((value) => `'${value}'`).join(' | ') } }
      : attribute;
  };
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) =>
      declaration.attributes
        ? { ...declaration, attributes: declaration.attributes.map(describe) }
        : declaration,
    ),
  }));
  return { ...manifest, modules };
}

/** Every element brings the same custom properties and parts; an editor wants each once. */
function eachOnce(data, lists) {
  for (const [owner, name] of lists) {
    const known = new Map(owner[name].toReversed().map((item) => [item.name, item]));
    Object.assign(owner, { [name]: owner[name].filter((item) => known.get(item.name) === item) });
  }
  return `${JSON.stringify(data, null, 2)}\n`;
}

function cssData(manifest) {
  const data = JSON.parse(getVsCodeCssCustomData(manifest, {}));
  return eachOnce(data, [
    [data, 'properties'],
    [data, 'pseudoElements'],
  ]);
}

function webTypes(manifest) {
  const data = JSON.parse(getWebTypesData(manifest, {}));
  const { css } = data.contributions;
  return eachOnce(data, [
    [css, 'properties'],
    [css, 'pseudo-elements'],
  ]);
}

export async function writeEditorData(manifest, outDir) {
  const forEditors = withValues(manifest, await attributeValues());
  writeFileSync(`${outDir}/vscode.html-custom-data.json`, getVsCodeHtmlCustomData(forEditors, {}));
  writeFileSync(`${outDir}/vscode.css-custom-data.json`, cssData(forEditors));
  writeFileSync(`${outDir}/web-types.json`, webTypes(forEditors));
  mkdirSync(`${outDir}/types`, { recursive: true });
  for (const [framework, text] of Object.entries(frameworkTypes(manifest))) {
    const pretty = await format(text, { parser: 'typescript', singleQuote: true, printWidth: 110 });
    writeFileSync(`${outDir}/types/${framework}.d.ts`, pretty);
  }
}
