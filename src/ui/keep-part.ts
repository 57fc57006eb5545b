/** Keeping the plan on the device, taking it away as a file, and bringing one back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { planData } from '../messages/en/plan-data.js';
import type { FileProblem, PlanFile } from '../rules.js';
import type { Numbers } from './numbers.js';
import { button, heading, list } from './templates.js';
import { fill, type Wording } from './wording.js';

export type Sure = 'delete' | 'replace';

/** A field of a file, inside a sentence, and what it may be. */
interface FieldWords {
  readonly name: string;
  readonly allowed: string;
}

/** What it takes to say what is kept and what is in a file. */
export interface KeepSpeech {
  readonly data: Wording<typeof planData>;
  /** The words that hang on what the widget logs. */
  readonly own: {
    /** Of {row}, {field}, {found} and {allowed}. */
    readonly row: string;
    /** Beside those of `data.fields`, or in their place. */
    readonly fields: Readonly<Record<string, FieldWords>>;
    /** Of rows that break a rule of the plan: what heads them, and a sentence with {row} for each rule. */
    readonly rules?: { readonly title: string; readonly lines: Readonly<Record<string, string>> };
  };
  readonly numbers: Numbers;
}

export interface KeepView {
  readonly speech: KeepSpeech;
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
  readonly incoming: PlanFile<unknown, unknown> | undefined;
  /** How many sessions are in it. */
  readonly sessions: number;
  /** The most entries that a log may have. */
  readonly most: number;
  readonly act: {
    readonly remember: () => void;
    readonly replace: () => void;
    readonly askDelete: () => void;
    readonly deleteAll: () => void;
    readonly keepIt: () => void;
    readonly save: () => void;
    readonly openSaved: () => void;
    readonly open: (file: File) => void;
    readonly take: () => void;
    readonly leave: () => void;
  };
}

const SHOWN = 5;

export function renderKeep(view: KeepView): TemplateResult {
  const { speech, headingLevel, actions, kept, sure, act } = view;
  const { data: words } = speech;
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
  const { data: words } = speech;
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

/** The ways back to an earlier plan. */
export function renderOpen({ speech, act }: Pick<KeepView, 'speech' | 'act'>): TemplateResult {
  const { data: words } = speech;
  return html`<div class="actions">
    ${button('open-saved', words.openSaved, act.openSaved)} ${renderOpenFile(words.open, act.open)}
  </div>`;
}

/** A file input in the look of a button. */
function renderOpenFile(label: string, open: (file: File) => void): TemplateResult {
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

type IncomingView = Pick<KeepView, 'incoming' | 'sessions' | 'most' | 'replaces' | 'speech' | 'act'>;

/** What is wrong with a file, and what of it can be used. */
export function renderIncoming(view: IncomingView): TemplateResult | typeof nothing {
  const { incoming, sessions, replaces, speech, act } = view;
  if (!incoming) return nothing;
  const { data: words, own, numbers } = speech;
  const { plan, problems } = incoming;
  const canUse = plan !== undefined;
  const take = fill(words.take, { sessions: numbers.plural(sessions, words.sessions) });
  return html`<div
    class=${problems.length > 0 ? 'problem' : 'notice'}
    role="alert"
    tabindex="-1"
    data-focus="incoming"
    part="error"
  >
    ${
      canUse
        ? html`${renderProblems(
            words.rows,
            problems.filter(({ rule }) => rule === undefined),
            view,
          )}
          ${renderProblems(
            own.rules?.title ?? words.rows,
            problems.filter(({ rule }) => rule !== undefined),
            view,
          )}
          ${replaces ? html`<p>${words.replace}</p>` : nothing}`
        : problems.map((problem) => html`<p><strong>${problemLine(problem, view)}</strong></p>`)
    }
    <div class="actions">
      ${canUse ? button('take-file', take, act.take) : nothing}
      ${button('leave-file', canUse ? words.takeNot : words.close, act.leave)}
    </div>
  </div>`;
}

/** The first few, and how many more there are. */
function renderProblems(
  title: string,
  problems: readonly FileProblem[],
  view: IncomingView,
): TemplateResult | typeof nothing {
  const { data: words, numbers } = view.speech;
  if (problems.length === 0) return nothing;
  const more = problems.length - SHOWN;
  return html`<p><strong>${title}</strong></p>
    ${list(problems.slice(0, SHOWN).map((problem) => problemLine(problem, view)))}
    ${more > 0 ? html`<p>${fill(words.more, { n: numbers.number(more) })}</p>` : nothing}`;
}

function problemLine(
  { row, field, found, rule }: FileProblem,
  { speech, most }: Pick<KeepView, 'speech' | 'most'>,
): string {
  const { data: words, own, numbers } = speech;
  const whole: Readonly<Record<string, string>> = words.problems;
  const fields: KeepSpeech['own']['fields'] = { ...words.fields, ...own.fields };
  const { name, allowed } = fields[field] ?? words.fields.other;
  const ofRule = rule === undefined ? undefined : own.rules?.lines[rule];
  const sentence = row === undefined ? (whole[field] ?? words.planRow) : (ofRule ?? own.row);
  return fill(sentence, {
    row: String(row),
    field: name,
    found: foundIn(found, words),
    allowed,
    most: numbers.number(most),
  });
}

/** What was found, short, and never as markup. */
function foundIn(found: unknown, { found: words }: KeepSpeech['data']): string {
  if (found === undefined || found === null) return words.missing;
  if (typeof found === 'string') return `“${found.slice(0, 30)}”`;
  return typeof found === 'number' || typeof found === 'boolean' ? String(found) : words.other;
}
