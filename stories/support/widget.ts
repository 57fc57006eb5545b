/**
 * The widget as its stories show it, and the plain HTML that a site owner pastes for it.
 *
 * This module does not register the element: `registered.ts` does, so that one story can show a page on
 * which the script has not run.
 */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import { shared } from '../../src/messages/en/shared.js';
import { findRegion, RegionWords } from '../../src/ui/region.js';
import { watchLines } from '../../src/ui/questionnaire.js';

/** What a story sets, by the names of the properties. */
export interface WidgetArgs {
  region?: string | undefined;
  theme?: 'inherit' | 'light' | 'dark' | 'auto';
  audience?: 'reader' | 'clinician';
  headingLevel?: number;
  contactLabel?: string;
  contactHref?: string;
  reviewedBy?: string;
  reviewedOn?: string;
  lang?: string;
}

const attributeNames = {
  region: 'region',
  theme: 'theme',
  audience: 'audience',
  headingLevel: 'heading-level',
  contactLabel: 'contact-label',
  contactHref: 'contact-href',
  reviewedBy: 'reviewed-by',
  reviewedOn: 'reviewed-on',
  lang: 'lang',
} as const satisfies Record<keyof WidgetArgs, string>;

/** The emergency signs for readers whose browser has not run the script. */
function fallBack(args: WidgetArgs): { readonly lead: string; readonly signs: readonly string[] } {
  const region = new RegionWords(findRegion(args.region), shared);
  return { lead: region.fill(questionnaire.watchTitle), signs: watchLines(questionnaire) };
}

export function widget(args: WidgetArgs): TemplateResult {
  const { lead, signs } = fallBack(args);
  return html`<si-red-flag-check
    region=${ifDefined(args.region)}
    theme=${ifDefined(args.theme)}
    audience=${ifDefined(args.audience)}
    heading-level=${ifDefined(args.headingLevel)}
    contact-label=${ifDefined(args.contactLabel)}
    contact-href=${ifDefined(args.contactHref)}
    reviewed-by=${ifDefined(args.reviewedBy)}
    reviewed-on=${ifDefined(args.reviewedOn)}
    lang=${ifDefined(args.lang)}
  >
    <p><strong>${lead}</strong></p>
    <ul>
      ${signs.map((sign) => html`<li>${sign}</li>`)}
    </ul>
  </si-red-flag-check>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What to paste: one script, one element, and the emergency signs for when the script does not run. */
export function snippet(args: WidgetArgs): string {
  const { lead, signs } = fallBack(args);
  const attributes = Object.entries(attributeNames).flatMap(([name, attribute]) => {
    const value = args[name as keyof WidgetArgs];
    return value === undefined ? [] : [` ${attribute}="${escaped(String(value))}"`];
  });
  return [
    '<script type="module" src="/js/si-red-flag-check.min.js"></script>',
    '',
    `<si-red-flag-check${attributes.join('')}>`,
    `  <p><strong>${escaped(lead)}</strong></p>`,
    '  <ul>',
    ...signs.map((sign) => `    <li>${escaped(sign)}</li>`),
    '  </ul>',
    '</si-red-flag-check>',
  ].join('\n');
}

/** Shows the snippet, as the controls set it, wherever Storybook shows the code of a story. */
export const snippetParameters = {
  controls: { include: Object.keys(attributeNames) },
  docs: {
    codePanel: true,
    canvas: { sourceState: 'shown' },
    source: {
      language: 'html',
      transform: (_code: string, { args }: { args: WidgetArgs }) => snippet(args),
    },
  },
};
