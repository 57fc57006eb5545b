/** A second copy of a module and of all that it imports, as the bundle of another widget would bring it. */

/** Examples in doc comments import things too. */
const DOC_COMMENT = /\/\*\*[\s\S]*?\*\//g;
const SPECIFIER = /(\bfrom\s*|\bimport\s*)(["'])([./][^"']*)\2/g;

/**
 * @param entry path on the test server, such as `/src/index.ts`
 * @param change what is different in this copy, such as its version
 */
export async function importCopy<T>(entry: string, change = (source: string): string => source): Promise<T> {
  const copies = new Map<string, Promise<string>>();

  const copyOf = (url: string): Promise<string> => {
    const copy = copies.get(url) ?? makeCopy(url);
    copies.set(url, copy);
    return copy;
  };

  const makeCopy = async (url: string): Promise<string> => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url} is not there: ${response.status}`);
    const source = change((await response.text()).replace(DOC_COMMENT, ''));
    const parts: string[] = [];
    let end = 0;
    for (const match of source.matchAll(SPECIFIER)) {
      const [whole, keyword = '', , specifier = ''] = match;
      parts.push(source.slice(end, match.index), keyword, `'${await copyOf(new URL(specifier, url).href)}'`);
      end = match.index + whole.length;
    }
    parts.push(source.slice(end));
    return URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
  };

  return (await import(await copyOf(new URL(entry, document.baseURI).href))) as T;
}

/** The same code with another version number. */
export function asOtherVersion(source: string): string {
  return source.replaceAll(/(['"])\d+\.\d+\.\d+\1/g, `'${OTHER_VERSION}'`);
}

export const OTHER_VERSION = '9.8.7';
