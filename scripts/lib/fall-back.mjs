/** Words as markup: what stands inside a widget's tag until the script has run, and where it never runs. */

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text, and for attributes in double quotes. @param {string} text */
export const escape = (text) => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign]);

/** What leads into a list is strong. */
function block(content) {
  if (Array.isArray(content)) {
    return ['<ul>', ...content.map((item) => `  <li>${escape(item)}</li>`), '</ul>'];
  }
  const text = escape(content);
  return [`<p>${text.endsWith(':') ? `<strong>${text}</strong>` : text}</p>`];
}

/**
 * @param {(string | string[])[]} fallBack paragraphs, and lists
 * @param {string} emergency what stands for a number where the country is not known
 * @returns {string[]} lines of HTML
 */
export function fallBackLines(fallBack, emergency) {
  const fill = (text) => text.replaceAll('{emergency}', () => emergency);
  return fallBack.flatMap((content) => block(Array.isArray(content) ? content.map(fill) : fill(content)));
}
