/** The pattern explainer as its stories show it, and the plain HTML that a site owner pastes for it. */
import '../../src/define.js';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import { shared } from '../../src/messages/en/shared.js';
import { findRegion, RegionWords } from '../../src/ui/region.js';
import { watchLines } from '../../src/ui/questionnaire.js';
import { asANewReader } from './plan-reader.js';
import type { WidgetArgs } from './widget.js';

/** What a story sets, by the names of the properties. */
export interface PatternArgs extends WidgetArgs {
  pattern?: string;
  redFlagHref?: string;
}

const attributeNames = {
  pattern: 'pattern',
  region: 'region',
  theme: 'theme',
  audience: 'audience',
  headingLevel: 'heading-level',
  redFlagHref: 'red-flag-href',
  contactLabel: 'contact-label',
  contactHref: 'contact-href',
  reviewedBy: 'reviewed-by',
  reviewedOn: 'reviewed-on',
  lang: 'lang',
} as const satisfies Record<keyof PatternArgs, string>;

/** The emergency signs for readers whose browser has not run the script. */
function fallBack(args: PatternArgs): { readonly lead: string; readonly signs: readonly string[] } {
  const region = new RegionWords(findRegion(args.region), shared);
  return { lead: region.fill(questionnaire.watchTitle), signs: watchLines(questionnaire) };
}

export function patternWidget(args: PatternArgs): TemplateResult {
  const { lead, signs } = fallBack(args);
  return html`<si-pattern-explainer
    pattern=${ifDefined(args.pattern)}
    region=${ifDefined(args.region)}
    theme=${ifDefined(args.theme)}
    audience=${ifDefined(args.audience)}
    heading-level=${ifDefined(args.headingLevel)}
    red-flag-href=${ifDefined(args.redFlagHref)}
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
  </si-pattern-explainer>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What to paste: one script, one element, and the emergency signs for when the script does not run. */
export function patternSnippet(args: PatternArgs): string {
  const { lead, signs } = fallBack(args);
  const attributes = Object.entries(attributeNames).flatMap(([name, attribute]) => {
    const value = args[name as keyof PatternArgs];
    return value === undefined ? [] : [` ${attribute}="${escaped(String(value))}"`];
  });
  return [
    '<script type="module" src="/js/si-pattern-explainer.min.js"></script>',
    '',
    `<si-pattern-explainer${attributes.join('')}>`,
    `  <p><strong>${escaped(lead)}</strong></p>`,
    '  <ul>',
    ...signs.map((sign) => `    <li>${escaped(sign)}</li>`),
    '  </ul>',
    '</si-pattern-explainer>',
  ].join('\n');
}

/** What every story of the pattern explainer has in common. */
export const patternExplainer = {
  component: 'si-pattern-explainer',
  render: (args: PatternArgs) => patternWidget(args),
  beforeEach: asANewReader,
  parameters: {
    controls: { include: Object.keys(attributeNames) },
    docs: {
      codePanel: true,
      canvas: { sourceState: 'shown' },
      source: {
        language: 'html',
        transform: (_code: string, { args }: { args: PatternArgs }) => patternSnippet(args),
      },
    },
  },
};
