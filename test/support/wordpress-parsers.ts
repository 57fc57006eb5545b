/** How WordPress reads a block comment and a shortcode: its own expressions, in JavaScript. */

/** The tokens of its parser of blocks. */
const BLOCK =
  /<!--\s+(?:\/)?wp:((?:[a-z][a-z0-9_-]*\/)?[a-z][a-z0-9_-]*)\s+(\{(?:(?=((?:[^}]+|\}+(?=\})|(?!\}\s+\/?-->)[^])*))\3|[^]*?)\}\s+)?(?:\/)?-->/g;

export interface Block {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** @throws where the attributes are no JSON, or something stands between the blocks */
export function readBlocks(text: string): readonly Block[] {
  const rest = text.replace(BLOCK, '').trim();
  if (rest !== '') throw new Error(`This is no block: ${rest}`);
  return [...text.matchAll(BLOCK)].map(([, name = '', json = '{}']) => ({
    name,
    attributes: JSON.parse(json) as Record<string, unknown>,
  }));
}

const SHORTCODE = /\[(si_\w+)(?![\w-])((?:[^\]/]|\/(?!\]))*)\]/g;
const ATTRIBUTE = /([\w-]+)\s*=\s*"([^"]*)"(?:\s|$)/g;

/** PHP's stripcslashes, as far as a shortcode can meet it. */
const stripSlashes = (text: string): string =>
  text.replace(/\\(?:x([0-9a-f]{1,2})|([0-7]{1,3})|([nrtvfab])|(.))/gis, (_, hex, octal, letter, other) => {
    if (hex) return String.fromCharCode(parseInt(String(hex), 16));
    if (octal) return String.fromCharCode(parseInt(String(octal), 8));
    if (letter) return ({ n: '\n', r: '\r', t: '\t' } as Record<string, string>)[String(letter)] ?? '';
    return String(other);
  });

/** What has a `<` that opens no tag is emptied. */
const isWhole = (text: string): boolean => /^[^<]*(?:<[^>]*>[^<]*)*$/.test(text);

export interface Shortcode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** @throws where something stands between the shortcodes, or between attributes */
export function readShortcodes(text: string): readonly Shortcode[] {
  const rest = text.replace(SHORTCODE, '').trim();
  if (rest !== '') throw new Error(`This is no shortcode: ${rest}`);
  return [...text.matchAll(SHORTCODE)].map(([, name = '', written = '']) => {
    const left = written.replace(ATTRIBUTE, '').trim();
    if (left !== '') throw new Error(`This is no attribute: ${left}`);
    const pairs = [...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => {
      const bare = stripSlashes(value);
      return [key, isWhole(bare) ? bare : ''] as const;
    });
    return { name, attributes: Object.fromEntries(pairs) };
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a browser makes of the attribute that WordPress writes: it does not escape an entity once more. */
export const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code: string | undefined, name: string | undefined) =>
    code ? String.fromCodePoint(Number(code)) : (NAMED[name ?? ''] ?? ''),
  );
