/** Keeping the plan on the device, taking it away as a file, and bringing one back. */
import { html, nothing, type TemplateResult } from 'lit';
import { MOST_SESSIONS, type FileProblem, type PacingPlan, type PlanFile } from '../../rules.js';
import { button, heading, list } from '../../ui/templates.js';
import { fill } from '../../ui/wording.js';
import type { Speech } from './words.js';

export type Sure = 'delete' | 'replace';

export interface KeepView {
  readonly speech: Speech;
  readonly headingLevel: number;
  /** Further ways to take it away. */
  readonly actions: unknown;
  /** Whether the device keeps it; `failed` where the browser did not let us. */
  readonly kept: 'no' | 'yes' | 'failed';
  /** What the reader is asked whether they mean it. */
  readonly sure: Sure | undefined;
  /** Whether a plan on the page would make room for it. */
  readonly replaces: boolean;
  /** A file that the reader has opened, and has not yet taken or left. */
  readonly incoming: PlanFile<PacingPlan> | undefined;
  readonly act: {
    readonly remember: () => void;
    readonly replace: () => void;
    readonly askDelete: () => void;
    readonly deleteAll: () => void;
    readonly keepIt: () => void;
    readonly save: () => void;
    readonly open: (file: File) => void;
    readonly take: () => void;
    readonly leave: () => void;
  };
}

const SHOWN = 5;

export function renderKeep(view: KeepView): TemplateResult {
  const { speech, headingLevel, actions, kept, sure, act } = view;
  const { data: words } = speech.messages.pacing;
  return html`<section class="section keep no-print" part="keep">
    ${heading(headingLevel, words.title, 'keep')} ${actions}
    ${kept === 'yes' ? html`<p>${words.remembered} ${words.forgotten}</p>` : nothing}
    ${kept === 'failed' ? html`<p class="field-error">${words.notKept}</p>` : nothing}
    <div class="actions">
      ${kept === 'yes' ? nothing : button('remember', words.remember, act.remember)}
      ${button('delete-all', words.deleteAll, act.askDelete)}
    </div>
    ${sure ? renderSure(sure, view) : nothing}
    <div class="actions">
      ${button('save-file', words.save, act.save)} ${renderOpenFile(words.open, act.open)}
    </div>
    ${renderIncoming(view)}
  </section>`;
}

function renderSure(sure: Sure, { speech, act }: KeepView): TemplateResult {
  const { data: words } = speech.messages.pacing;
  return html`<div class="problem" role="alert" tabindex="-1" data-focus="sure">
    <p><strong>${sure === 'delete' ? words.deleteSure : words.replaceSure}</strong></p>
    <div class="actions">
      ${
        sure === 'delete'
          ? button('delete-yes', words.deleteYes, act.deleteAll)
          : button('replace-yes', words.replaceYes, act.replace)
      }
      ${button('sure-no', words.deleteNo, act.keepIt)}
    </div>
  </div>`;
}

/** A file input in the look of a button. */
export function renderOpenFile(label: string, open: (file: File) => void): TemplateResult {
  return html`<label class="file">
    <input
      type="file"
      class="visually-hidden"
      accept=".json,application/json"
      data-action="open-file"
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.[0];
        // So that the same file can be opened again.
        input.value = '';
        if (file) open(file);
      }}
    />
    <span>${label}</span>
  </label>`;
}

/** What is wrong with a file, and what of it can be used. */
export function renderIncoming({
  incoming,
  replaces,
  speech,
  act,
}: Pick<KeepView, 'incoming' | 'replaces' | 'speech' | 'act'>): TemplateResult | typeof nothing {
  if (!incoming) return nothing;
  const { data: words } = speech.messages.pacing;
  const { plan, log, problems } = incoming;
  const lines = problems.slice(0, SHOWN).map((problem) => problemLine(problem, speech));
  const more = problems.length - lines.length;
  const sessions = speech.amounts.plural(log.length, words.sessions);
  return html`<div
    class=${problems.length > 0 ? 'problem' : 'notice'}
    role="alert"
    tabindex="-1"
    data-focus="incoming"
    part="error"
  >
    ${
      plan
        ? html`${problems.length > 0 ? html`<p><strong>${words.rows}</strong></p>` : nothing} ${list(lines)}
          ${more > 0 ? html`<p>${fill(words.more, { n: speech.amounts.number(more) })}</p>` : nothing}
          ${replaces ? html`<p>${words.replace}</p>` : nothing}`
        : lines.map((line) => html`<p><strong>${line}</strong></p>`)
    }
    <div class="actions">
      ${plan ? button('take-file', fill(words.take, { sessions }), act.take) : nothing}
      ${button('leave-file', plan ? words.takeNot : words.close, act.leave)}
    </div>
  </div>`;
}

function problemLine({ row, field, found }: FileProblem, speech: Speech): string {
  const { data: words } = speech.messages.pacing;
  const whole: Readonly<Record<string, string>> = words.problems;
  if (row === undefined && whole[field] !== undefined) {
    return fill(whole[field], { found: foundIn(found, speech), most: speech.amounts.number(MOST_SESSIONS) });
  }
  const fields: Readonly<Record<string, { readonly name: string; readonly allowed: string }>> = words.fields;
  const { name, allowed } = fields[field] ?? words.fields.other;
  return fill(row === undefined ? words.planRow : words.row, {
    row: String(row),
    field: name,
    found: foundIn(found, speech),
    allowed,
  });
}

/** What was found, short, and never as markup. */
function foundIn(found: unknown, speech: Speech): string {
  const { data: words } = speech.messages.pacing;
  if (found === undefined || found === null) return words.found.missing;
  if (typeof found === 'string') return `“${found.slice(0, 30)}”`;
  return typeof found === 'number' || typeof found === 'boolean' ? String(found) : words.found.other;
}
