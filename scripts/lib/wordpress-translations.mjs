/**
 * The translations of the WordPress plugin: its strings as a template (.pot), and a translation (.po) in the
 * two forms that WordPress reads, .mo for PHP and JSON for the block's editor. Builtins only.
 */

/** @typedef {{ id: string, context?: string, from: string }} Message */

const keyOf = ({ id, context }) => (context ? `${context}\u0004${id}` : id);
const quoted = (text) => JSON.stringify(text);

/** Strings of a script: the first argument of each `__( … , 'si-widgets')`, which has to be a plain string. */
export function messagesOfScript(source, from) {
  const calls = [...source.matchAll(/\b__\(\s*([^,]*?|'(?:[^'\\]|\\.)*')\s*,\s*'si-widgets',?\s*\)/g)];
  const all = source.match(/\b__\(/g)?.length ?? 0;
  if (calls.length !== all) throw new Error(`${from}: a __() that is not __('text', 'si-widgets').`);
  return calls.map(([, literal]) => {
    const text = /^'((?:[^'\\]|\\.)*)'$/.exec(literal)?.[1];
    if (text === undefined) throw new Error(`${from}: __(${literal}) is not a plain string.`);
    return { id: text.replaceAll(/\\(.)/g, '$1'), from };
  });
}

/** Strings that WordPress itself translates: of block.json, each with its context. */
export function messagesOfBlock({ title, description, keywords }, from) {
  return [
    { id: title, context: 'block title', from },
    { id: description, context: 'block description', from },
    ...keywords.map((id) => ({ id, context: 'block keyword', from })),
  ];
}

/** The line of the plugin that the list of plugins shows. */
export function messagesOfHeader(source, from) {
  const id = /^ \* Description:\s+(.+)$/m.exec(source)?.[1];
  if (!id) throw new Error(`${from} has no description.`);
  return [{ id, from }];
}

/** @param {Message[]} messages each once, in the order in which they were found */
export function template(messages, version) {
  const unique = new Map(messages.map((message) => [keyOf(message), message]));
  const entries = [...unique.values()].map(({ id, context, from }) =>
    [
      `#: ${from}`,
      ...(context ? [`msgctxt ${quoted(context)}`] : []),
      `msgid ${quoted(id)}`,
      'msgstr ""',
    ].join('\n'),
  );
  const head = [
    'msgid ""',
    'msgstr ""',
    quoted(`Project-Id-Version: SI Widgets ${version}\n`),
    quoted('MIME-Version: 1.0\n'),
    quoted('Content-Type: text/plain; charset=UTF-8\n'),
    quoted('Content-Transfer-Encoding: 8bit\n'),
    quoted('X-Domain: si-widgets\n'),
  ].join('\n');
  return `${[head, ...entries].join('\n\n')}\n`;
}

/** @returns {Map<string, string>} what stands in a .po, by context and string; its head is under '' */
export function readTranslation(po) {
  const translations = new Map();
  for (const block of po.split(/\n\s*\n/)) {
    const fields = {};
    let field;
    for (const line of block.split('\n')) {
      const [, name, text] = /^(?:(msgctxt|msgid|msgstr) )?(".*")$/.exec(line.trim()) ?? [];
      if (text === undefined) continue;
      field = name ?? field;
      fields[field] = (fields[field] ?? '') + JSON.parse(text);
    }
    if (fields.msgstr) translations.set(keyOf({ id: fields.msgid, context: fields.msgctxt }), fields.msgstr);
  }
  return translations;
}

/** The binary form: two tables of length and place, sorted by the bytes of the original. */
export function machineObject(translations) {
  const rows = [...translations]
    .map((row) => row.map((text) => Buffer.from(text, 'utf8')))
    .toSorted(([a], [b]) => Buffer.compare(a, b));
  const tables = Buffer.alloc(28 + rows.length * 16);
  const numbers = [0x950412de, 0, rows.length, 28, 28 + rows.length * 8, 0, tables.length];
  numbers.forEach((number, index) => tables.writeUInt32LE(number, index * 4));
  const texts = [];
  let place = tables.length;
  for (const column of [0, 1]) {
    rows.forEach((row, index) => {
      const at = 28 + (column * rows.length + index) * 8;
      tables.writeUInt32LE(row[column].length, at);
      tables.writeUInt32LE(place, at + 4);
      texts.push(row[column], Buffer.alloc(1));
      place += row[column].length + 1;
    });
  }
  return Buffer.concat([tables, ...texts]);
}

/** What `wp.i18n` reads. @param {Message[]} messages those of the script */
export function scriptTranslation(messages, translations, locale) {
  const words = messages
    .filter((message) => translations.has(keyOf(message)))
    .map((message) => [keyOf(message), [translations.get(keyOf(message))]]);
  const head = { '': { domain: 'si-widgets', lang: locale } };
  const content = {
    domain: 'si-widgets',
    locale_data: { 'si-widgets': { ...head, ...Object.fromEntries(words) } },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
