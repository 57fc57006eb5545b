/** The report as a screen. Template functions without state. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ScreenId } from '../rules.js';
import { report, type Check, type CheckMessages, type Line, type Section } from './check-report.js';
import type { RegionWords } from './region.js';
import { folded, heading, list } from './templates.js';
import { fill } from './wording.js';

/** What a section needs to know of the widget around it. */
export interface SectionView {
  readonly messages: CheckMessages;
  readonly region: RegionWords;
  /** Of the card; the other sections are one level below. */
  readonly headingLevel: number;
  /** The site's own booking link. */
  readonly contact: TemplateResult;
}

export interface ResultView extends Check, SectionView {
  readonly change: (screen: ScreenId) => void;
}

/** The card first, the answers last. */
export function renderResult(view: ResultView): readonly TemplateResult[] {
  return report(view).map((section) => renderSection(section, view));
}

export function renderSection(
  { kind, level, leads, urgency, heading: title, lines }: Section,
  view: SectionView & Partial<Pick<ResultView, 'change'>>,
): TemplateResult {
  const { region, headingLevel, contact } = view;
  const bookable = level === 'same-day' || level === 'prompt';
  const urgencyWord = urgency ? html`<span class="visually-hidden">${urgency}: </span>` : nothing;
  return html`<section class="section ${kind} ${level ?? ''}" part=${kind}>
    ${
      leads
        ? heading(headingLevel, html`${urgencyWord}${region.rich(title)}`, 'screen')
        : heading(headingLevel + 1, region.rich(title))
    }
    <div class="section-body">
      ${
        kind === 'note'
          ? lines.map((line) => html`<p>${renderLine(line, view)}</p>`)
          : list(lines.map((line) => renderLine(line, view)))
      }
      ${bookable ? contact : nothing}
    </div>
  </section>`;
}

function renderLine(
  { ticked = [], text, why, no = [], change: screen }: Line,
  { region, messages, change }: SectionView & Partial<Pick<ResultView, 'change'>>,
): TemplateResult {
  const { checkResult: words } = messages;
  const quotes = ticked.map((answer) => html`<span class="ticked">${answer}</span>`);
  const body = html`<span>${region.rich(text)}</span>`;
  return html`${
    screen && change
      ? html`<div class="answered">${body} ${changeButton(screen, messages, change)}</div>
          ${quotes}`
      : html`${quotes.length > 0 ? html`<span class="small">${words.ticked}</span>` : nothing} ${quotes}
        ${body}`
  }
  ${why ? folded(words.why, why) : nothing}
  ${
    no.length > 0
      ? html`<details class="noes">
          <summary>${fill(words.noTo, { count: String(no.length) })}</summary>
          ${list(no)}
        </details>`
      : nothing
  }`;
}

function changeButton(
  screen: ScreenId,
  { checkResult: words, questionnaire: asked }: CheckMessages,
  change: ResultView['change'],
): TemplateResult {
  return html`<button
    type="button"
    class="link"
    part="change"
    data-action="change"
    data-screen=${screen}
    aria-label=${fill(words.changeWhat, { what: asked.screens[screen] })}
    @click=${() => {
      change(screen);
    }}
  >
    ${words.change}
  </button>`;
}
