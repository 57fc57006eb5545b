/** Snippets for pages of HTML: own files, a CDN, and a mount for editors that strip tags they do not know. */
import { attributesOf, CHECK, idOfCheck, type Widget } from './choice.js';
import { between, elements, fallBackLines, indent, langOf, openTag, type Choice } from './markup.js';
import { isElsewhere, policyOf, sourceOf } from './policy.js';
import { lines, type Platform } from './recipe.js';
import { CDN_HOST, cdnFolder, integrityOf, scriptsOf, type Release } from './release.js';

type Attributes = Parameters<typeof openTag>[1];

export const closedTag = (name: string, attributes: Attributes): readonly string[] =>
  openTag(name, attributes).map((line, at, all) => (at === all.length - 1 ? `${line}</${name}>` : line));

/**
 * Files run alike as module and as classic script. From another server a module would need that server to allow
 * it (CORS), a classic script does not.
 */
export const ownScripts = (base: string, files: readonly string[]): readonly string[] =>
  files.flatMap((file) =>
    closedTag('script', [isElsewhere(base) ? ['defer', ''] : ['type', 'module'], ['src', base + file]]),
  );

const TWO_FILES =
  'Is another widget on the page already? Then make one snippet for all of them, so that the page has one file.';

const CHECK_HAS_TO_BE_THERE =
  'Readers can go on only if “When to get help” stands on the same page, with that id. Leave the address of the check empty if it does not.';

/** A link to a check on the same page, where no check is among what is pasted. */
export const missesCheck = ({ widgets, settings }: Choice): boolean =>
  Boolean(settings['red-flag-href']?.startsWith('#')) && !widgets.includes(CHECK);

export const notesOnCheck = (choice: Choice): readonly string[] =>
  missesCheck(choice) ? [CHECK_HAS_TO_BE_THERE] : [];

const notesOn = (choice: Choice): readonly string[] => [
  ...notesOnCheck(choice),
  ...(choice.widgets.length === 1 ? [TWO_FILES] : []),
];

/** For the privacy page, where the files are on another server than the page. */
export const serverOf = (base: string): { readonly server?: string } =>
  isElsewhere(base) ? { server: new URL(base).host } : {};

const filesOf = (scripts: readonly string[]): readonly string[] => scripts.map((file) => `cdn/${file}`);

export const selfHosted: Platform = {
  id: 'self-host',
  group: 'Your own pages',
  label: 'HTML, with the file on your own site',
  help: 'The best way wherever you can upload a file. No other server is involved.',
  address: 'files',
  make(choice) {
    const scripts = scriptsOf(choice);
    return {
      parts: [
        {
          where: 'Into the page, where the widget is to stand',
          language: 'html',
          code: lines(ownScripts(choice.base, scripts), [''], elements(choice)),
        },
      ],
      files: filesOf(scripts),
      scripts,
      policy: policyOf({ script: sourceOf(choice.base) }),
      ...serverOf(choice.base),
      notes: notesOn(choice),
    };
  },
};

const fromCdn = (choice: Choice, release: Release): readonly string[] =>
  scriptsOf(choice).flatMap((file) =>
    closedTag('script', [
      ['type', 'module'],
      ['src', cdnFolder(release) + file],
      ['integrity', integrityOf(file, release)],
      ['crossorigin', 'anonymous'],
    ]),
  );

export const cdn: Platform = {
  id: 'cdn',
  group: 'Your own pages',
  label: 'HTML, with the file from a CDN',
  help: 'For pages where you can paste a script but upload nothing.',
  make: (choice, release) => ({
    parts: [
      {
        where: 'Into the page, where the widget is to stand',
        language: 'html',
        code: lines(fromCdn(choice, release), [''], elements(choice)),
      },
    ],
    scripts: scriptsOf(choice),
    policy: policyOf({ script: cdnFolder(release) }),
    server: CDN_HOST,
    notes: [
      `These addresses work once si-widgets ${release.version} is published on npm.`,
      'The version and the hash belong together. For a newer version, make a new snippet.',
      'Does a plug-in of your site make scripts smaller or join them? Leave this one out there: a changed file has another hash, and the browser would not run it.',
      ...notesOn(choice),
    ],
  }),
};

function mountOf(widget: Widget, choice: Choice): readonly string[] {
  const { settings, widgets } = choice;
  return [
    ...openTag('div', [
      ['data-si-widget', widget],
      ['id', widget === CHECK ? idOfCheck(widgets, settings) : undefined],
      ['lang', langOf(choice)],
      ...attributesOf(widget, settings).map(([name, value]) => [`data-${name}`, value] as const),
    ]),
    ...indent(fallBackLines(widget, choice)),
    '</div>',
  ];
}

export const MOUNT = 'si-mount.min.js';

export const mount: Platform = {
  id: 'mount',
  group: 'Your own pages',
  label: 'HTML for an editor that removes unknown tags',
  help: 'For a content management system that keeps a div but not a tag of our own. Its scripts go into the theme once.',
  address: 'files',
  make(choice) {
    const scripts = [...scriptsOf(choice), MOUNT];
    return {
      parts: [
        {
          where: 'Once, into the head of your theme or template',
          language: 'html',
          code: lines(ownScripts(choice.base, scripts)),
        },
        {
          where: 'Into the page, where the widget is to stand (the HTML view of your editor)',
          language: 'html',
          code: lines(between(choice.widgets.map((widget) => mountOf(widget, choice)))),
        },
      ],
      files: filesOf(scripts),
      scripts,
      policy: policyOf({ script: sourceOf(choice.base) }),
      ...serverOf(choice.base),
      notes: notesOn(choice),
    };
  },
};
