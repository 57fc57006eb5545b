/** Values and texts as each syntax wants them, so that none of them can end what it stands in. */

const asEntity = (character: string): string => `&#${character.codePointAt(0)};`;

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For HTML between quotes and outside of them, in one line. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (found) => named[found] ?? found).replace(/[\n\r\t\f]/g, asEntity);

/** For a shell of braces as well: templates of Vue, Svelte and Angular, where `@` begins a block in text. */
export const escapeTemplate = (text: string): string => escapeHtml(text).replace(/[{}@]/g, asEntity);

/** A string in an expression of Angular, which knows the escapes of a script. */
export const angularString = (text: string): string =>
  `'${text.replace(/[\\'{}\p{Cc}]/gu, (found) => `\\u${hex(found)}`)}'`;

/** For text between back ticks of a script. */
export const escapeBackticks = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

/** For a script, as a string; also between script tags. */
export const quote = (text: string): string =>
  JSON.stringify(text).replace(/[<\u2028\u2029]/g, (found) => `\\u${hex(found)}`);

const hex = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, '0');

/** A JSX attribute: as HTML has it where the two agree, else an expression. */
export const jsxValue = (value: string): string =>
  /^[^"&<>{}\\\p{Cc}]*$/u.test(value) ? `"${value}"` : `{${quote(value)}}`;

/** JSX text: as it is where nothing in it means something, else an expression. */
export const jsxText = (text: string): string =>
  /^[^"&<>{}\\\p{Cc}]*$/u.test(text) ? text : `{${quote(text)}}`;

/** The settings of a WordPress block, in its comment: as WordPress itself writes them. */
export const blockJson = (values: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(values)
    .replace(/\\["\\]/g, ([, escaped = '']) => `\\u${hex(escaped)}`)
    .replaceAll('--', '\\u002d\\u002d')
    .replace(/[<>&]/g, (found) => `\\u${hex(found)}`);

/** Between the quotes of a WordPress shortcode, which ends at `]` and takes a backslash for itself. */
export const escapeShortcode = (text: string): string => escapeHtml(text).replace(/[[\]\\]/g, asEntity);
