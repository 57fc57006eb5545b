/** Fields in the manner of the NHS and GOV.UK forms: nothing preselected, errors in words beside the field. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { questionnaire } from '../messages/en/questionnaire.js';
import { addDays } from '../rules.js';
import type { Wording } from './wording.js';

/** What is typed, by field, as it was typed. */
export type Typed = Readonly<Record<string, string>>;

/** What is wrong, by field, as a sentence. */
export type Problems = Readonly<Record<string, string>>;

/** What is typed into one form, and what is wrong with it. */
export interface Draft {
  readonly typed: Typed;
  readonly problems: Problems;
}

export const BLANK: Draft = { typed: {}, problems: {} };

export interface FormView {
  /** Keeps the ids of two forms on one page apart. */
  readonly id: string;
  readonly typed: Typed;
  readonly problems: Problems;
  readonly words: Pick<Wording<typeof questionnaire>, 'error' | 'problem'>;
  readonly change: (field: string, value: string) => void;
}

/** A form whose fields change its draft; what was wrong with a field is said no more once it changes. */
export function formView(
  id: string,
  { typed, problems }: Draft,
  words: FormView['words'],
  change: (draft: Draft) => void,
): FormView {
  return {
    id,
    typed,
    problems,
    words,
    change: (field, value) => {
      const { [field]: _solved, ...others } = problems;
      change({ typed: { ...typed, [field]: value }, problems: others });
    },
  };
}

interface Field {
  readonly field: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

const idOf = ({ id }: FormView, { field }: Pick<Field, 'field'>): string => `${id}-${field}`;

function describedBy(view: FormView, field: Field): string | typeof nothing {
  const ids = [
    ...(field.hint ? [`${idOf(view, field)}-hint`] : []),
    ...(view.problems[field.field] ? [`${idOf(view, field)}-problem`] : []),
  ];
  return ids.length > 0 ? ids.join(' ') : nothing;
}

function notes(view: FormView, field: Field): TemplateResult {
  const id = idOf(view, field);
  const problem = view.problems[field.field];
  return html`${field.hint ? html`<p class="hint" id="${id}-hint">${field.hint}</p>` : nothing}
  ${
    problem
      ? html`<p class="field-error" id="${id}-problem">
          <span class="visually-hidden">${view.words.error}</span> ${problem}
        </p>`
      : nothing
  }`;
}

/** Text of one line, with what stands behind it, such as a choice of unit. */
export function textField(
  view: FormView,
  field: Field & {
    readonly type?: 'text' | 'date';
    readonly numeric?: boolean;
    readonly max?: string;
    readonly beside?: unknown;
  },
): TemplateResult {
  const { type = 'text', numeric, max, beside } = field;
  const id = idOf(view, field);
  return html`<div class="field">
    <label for=${id}>${field.label}</label>
    ${notes(view, field)}
    <div class="field-row">
      <input
        id=${id}
        type=${type}
        class=${numeric ? 'amount' : nothing}
        inputmode=${numeric ? 'decimal' : nothing}
        max=${max ?? nothing}
        autocomplete="off"
        data-field=${field.field}
        .value=${live(view.typed[field.field] ?? '')}
        aria-describedby=${describedBy(view, field)}
        aria-invalid=${view.problems[field.field] ? 'true' : nothing}
        @change=${(event: Event) => {
          view.change(field.field, (event.target as HTMLInputElement).value);
        }}
      />
      ${beside ?? nothing}
    </div>
  </div>`;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of a few, as large rows, small tiles, or the numbers of a scale. */
export function choiceField(
  view: FormView,
  field: Field & {
    readonly options: readonly Choice[];
    readonly look?: 'tiles' | 'scale';
  },
): TemplateResult {
  const { options, look } = field;
  const id = idOf(view, field);
  return html`<fieldset class="field" aria-describedby=${describedBy(view, field)}>
    <legend>${field.label}</legend>
    ${notes(view, field)}
    <div class=${look ?? 'options'}>
      ${options.map(
        ({ value, label }) =>
          html`<label class=${look ? 'tile' : 'option'}>
            <input
              type="radio"
              name=${id}
              autocomplete="off"
              data-field=${field.field}
              data-option=${value}
              .checked=${live(view.typed[field.field] === value)}
              @change=${() => {
                view.change(field.field, value);
              }}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** 0 to 10 as buttons that a thumb can hit. */
export function painField(view: FormView, field: Field): TemplateResult {
  const options = Array.from({ length: 11 }, (_, pain) => ({ value: String(pain), label: String(pain) }));
  return choiceField(view, { ...field, options, look: 'scale' });
}

export function tickField(view: FormView, { field, label }: Field): TemplateResult {
  return html`<label class="option">
    <input
      type="checkbox"
      autocomplete="off"
      data-field=${field}
      .checked=${live(view.typed[field] === 'yes')}
      @change=${(event: Event) => {
        view.change(field, (event.target as HTMLInputElement).checked ? 'yes' : '');
      }}
    />
    <span>${label}</span>
  </label>`;
}

/** All that is true of a few things. @param ticks the label of each field */
export function ticksField(
  view: FormView,
  legend: string,
  ticks: Readonly<Record<string, string>>,
): TemplateResult {
  return html`<fieldset class="field">
    <legend>${legend}</legend>
    <div class="options">
      ${Object.entries(ticks).map(([field, label]) => tickField(view, { field, label }))}
    </div>
  </fieldset>`;
}

export function selectField(
  view: FormView,
  field: Field & { readonly options: readonly Choice[] },
): TemplateResult {
  return html`<select
    aria-label=${field.label}
    autocomplete="off"
    data-field=${field.field}
    @change=${(event: Event) => {
      view.change(field.field, (event.target as HTMLSelectElement).value);
    }}
  >
    ${field.options.map(
      ({ value, label }) =>
        html`<option value=${value} .selected=${live(view.typed[field.field] === value)}>${label}</option>`,
    )}
  </select>`;
}

/** Whether a text is a day of the calendar. */
export function isCalendarDay(text: string): boolean {
  try {
    return addDays(text, 0) === text;
  } catch {
    return false;
  }
}

/**
 * "There is a problem", with a link to each field; nothing where there is none.
 * @param labels of fields whose problem alone does not say which field it is
 */
export function problemSummary(
  view: FormView,
  labels: Readonly<Record<string, string>> = {},
): TemplateResult | typeof nothing {
  const problems = Object.entries(view.problems);
  if (problems.length === 0) return nothing;
  return html`<div class="problem" role="alert" tabindex="-1" data-focus="${view.id}-problem" part="error">
    <p><strong>${view.words.problem}</strong></p>
    <ul role="list">
      ${problems.map(
        ([field, problem]) =>
          html`<li>
            <a href="#${view.id}-${field}" data-problem=${field} @click=${focusField}
              >${problem}${labels[field] ? ` (${labels[field]})` : nothing}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Without a fragment in the page's address. */
function focusField(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLElement;
  const form = link.closest('.form');
  form?.querySelector<HTMLElement>(`[data-field='${link.dataset['problem'] ?? ''}']`)?.focus();
}
