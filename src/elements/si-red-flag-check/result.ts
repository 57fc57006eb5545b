/** The report as a screen. Template functions without state. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ScreenId } from '../../rules.js';
import { heading, list } from '../../ui/templates.js';
import { fill } from '../../ui/wording.js';
import { report, type Check, type Line, type Section } from './report.js';

export interface ResultView extends Check {
  readonly headingLevel: number;
  /** The site's own booking link. */
  readonly contact: TemplateResult;
  readonly change: (screen: ScreenId) => void;
}

export function renderResult(view: ResultView): readonly TemplateResult[] {
  return report(view).map((section) => renderSection(section, view));
}

function renderSection({ kind, urgency, heading: title, lines }: Section, view: ResultView): TemplateResult {
  const { result, region, headingLevel, contact } = view;
  const isCard = kind === 'care-card';
  const bookable = result.level === 'same-day' || result.level === 'prompt';
  const urgencyWord = urgency ? html`<span class="visually-hidden">${urgency}: </span>` : nothing;
  return html`<section class="section ${kind} ${isCard ? result.level : ''}" part=${kind}>
    ${
      isCard
        ? heading(headingLevel, html`${urgencyWord}${region.rich(title)}`, 'screen')
        : heading(headingLevel + 1, region.rich(title))
    }
    <div class="section-body">
      ${
        kind === 'note'
          ? lines.map((line) => html`<p>${renderLine(line, view)}</p>`)
          : list(lines.map((line) => renderLine(line, view)))
      }
      ${isCard && bookable ? contact : nothing}
    </div>
  </section>`;
}

function renderLine(line: Line, view: ResultView): TemplateResult {
  const { ticked = [], text, why, no = [], change } = line;
  const { region, messages } = view;
  const { redFlagCheck: words } = messages;
  const quotes = ticked.map((answer) => html`<span class="ticked">${answer}</span>`);
  const body = html`<span>${region.rich(text)}</span>`;
  return html`${
    change
      ? html`<div class="answered">${body} ${changeButton(change, view)}</div>
          ${quotes}`
      : html`${quotes.length > 0 ? html`<span class="small">${words.ticked}</span>` : nothing} ${quotes}
        ${body}`
  }
  ${
    why
      ? html`<details part="why">
          <summary>${words.why}</summary>
          <p>${why}</p>
        </details>`
      : nothing
  }
  ${
    no.length > 0
      ? html`<details class="noes">
          <summary>${fill(words.noTo, { count: String(no.length) })}</summary>
          ${list(no)}
        </details>`
      : nothing
  }`;
}

function changeButton(screen: ScreenId, { messages, change }: ResultView): TemplateResult {
  const { redFlagCheck: words, questionnaire: asked } = messages;
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
