/** Snippets for WordPress, with the plugin of this package: a block, and a shortcode. */
import { attributesOf, CHECK, idOfCheck, type Widget } from './choice.js';
import { blockJson, escapeShortcode } from './escape.js';
import { notesOnCheck } from './html-snippets.js';
import { langOf, type Choice } from './markup.js';
import { policyOf } from './policy.js';
import { lines, type Platform, type Recipe } from './recipe.js';
import type { Release } from './release.js';

const GROUP = 'WordPress';

const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const anchorOf = (widget: Widget, { widgets, settings }: Choice): string | undefined =>
  widget === CHECK ? idOfCheck(widgets, settings) : undefined;

function block(widget: Widget, choice: Choice): string {
  const settings = attributesOf(widget, choice.settings).map(
    ([name, value]) => [camelCase(name), value] as const,
  );
  const anchor = anchorOf(widget, choice);
  const language = langOf(choice);
  const values = {
    widget,
    ...Object.fromEntries(settings),
    ...(language && { language }),
    ...(anchor && { anchor }),
  };
  return `<!-- wp:si-widgets/widget ${blockJson(values)} /-->`;
}

function shortcode(widget: Widget, choice: Choice): string {
  const attributes = [
    ['id', anchorOf(widget, choice)],
    ['lang', langOf(choice)],
    ...attributesOf(widget, choice.settings),
  ] as const;
  const written = attributes.flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeShortcode(value)}"`],
  );
  return `[si_${widget.replaceAll('-', '_')}${written.join('')}]`;
}

const rest = (choice: Choice, { version }: Release): Omit<Recipe, 'parts'> => ({
  policy: policyOf({ script: "'self'" }),
  notes: [
    `First install the plugin: Plugins, Add New, Upload Plugin, and then si-widgets-wordpress-${version}.zip. It is not in the plugin directory of WordPress.org.`,
    ...(choice.language === 'en' ? ['On a page in Spanish it is in Spanish by itself.'] : []),
    ...notesOnCheck(choice),
  ],
});

export const wordPressBlock: Platform = {
  id: 'wordpress-block',
  group: GROUP,
  label: 'WordPress block',
  help: 'For the block editor. You can also add “SI widget” from the list of blocks and set the same there.',
  make: (choice, release) => ({
    parts: [
      {
        where: 'Into the code editor of the page (⋮, Code editor)',
        language: 'html',
        code: lines(choice.widgets.flatMap((widget, at) => [...(at > 0 ? [''] : []), block(widget, choice)])),
      },
    ],
    ...rest(choice, release),
  }),
};

export const wordPressShortcode: Platform = {
  id: 'wordpress-shortcode',
  group: GROUP,
  label: 'WordPress shortcode',
  help: 'For the classic editor, and for page builders that know shortcodes.',
  make: (choice, release) => ({
    parts: [
      {
        where: 'Into the text of the page',
        language: 'text',
        code: lines(choice.widgets.map((widget) => shortcode(widget, choice))),
      },
    ],
    ...rest(choice, release),
  }),
};
