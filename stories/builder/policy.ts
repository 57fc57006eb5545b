/** The Content-Security-Policy under which a snippet works, as one line for a header. */

/** What Lit asks for, under the strictest rule there is for scripts. */
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types lit-html";

/** The site itself, or the server of an address. */
export const sourceOf = (address: string): string =>
  /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).origin : "'self'";

export const isElsewhere = (address: string): boolean => sourceOf(address) !== "'self'";

export interface Sources {
  readonly script?: string;
  readonly frame?: string;
  readonly image?: string;
}

export const policyOf = ({ script, frame, image }: Sources, hasWidgets = true): string =>
  [
    "default-src 'none'",
    ...(script ? [`script-src ${script}`] : []),
    "style-src 'self'",
    ...(frame ? [`frame-src ${frame}`] : []),
    ...(image ? [`img-src ${image}`] : []),
    ...(hasWidgets ? [TRUSTED_TYPES] : []),
  ].join('; ');
