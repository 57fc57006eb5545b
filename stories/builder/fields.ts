/** Fields of the builder: a label, a hint, what is wrong, and the control itself. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Setting } from './choice.js';

interface FieldBase {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly value: string;
  /** @param isDone the person has left the field */
  readonly change: (value: string, isDone: boolean) => void;
}

const describedBy = ({ id, hint, problem }: FieldBase): string | typeof nothing =>
  [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || nothing;

const around = (field: FieldBase, control: TemplateResult): TemplateResult => {
  const { id, label, hint, problem } = field;
  return html`<div class="field ${problem ? 'wrong' : ''}">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${problem ? html`<p class="problem" id="${id}-problem"><strong>Please change:</strong> ${problem}</p>` : nothing}
    ${control}
  </div>`;
};

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

export const textField = (field: FieldBase, kind: Setting['kind'] = 'text'): TemplateResult =>
  around(
    field,
    html`<input
      id=${field.id}
      type="text"
      inputmode=${kind === 'link' || kind === 'place' ? 'url' : 'text'}
      placeholder=${kind === 'day' ? 'YYYY-MM-DD' : nothing}
      autocomplete="off"
      autocapitalize="off"
      spellcheck=${kind === 'text' ? 'true' : 'false'}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.problem ? 'true' : nothing}
      .value=${live(field.value)}
      @input=${(event: Event) => field.change(valueOf(event), false)}
      @change=${(event: Event) => field.change(valueOf(event), true)}
    />`,
  );

export interface Choices {
  /** The name of a group, empty for none; its choices by value. */
  readonly [group: string]: readonly { readonly value: string; readonly label: string }[];
}

export const selectField = (field: FieldBase, choices: Choices): TemplateResult => {
  const options = (rows: Choices[string]): readonly TemplateResult[] =>
    rows.map(
      ({ value, label }) =>
        html`<option value=${value} .selected=${live(value === field.value)}>${label}</option>`,
    );
  return around(
    field,
    html`<select
      id=${field.id}
      autocomplete="off"
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => field.change(valueOf(event), true)}
    >
      ${Object.entries(choices).map(([group, rows]) =>
        group === '' ? options(rows) : html`<optgroup label=${group}>${options(rows)}</optgroup>`,
      )}
    </select>`,
  );
};

export const settingField = (
  row: Setting,
  field: Omit<FieldBase, 'id' | 'label' | 'hint'>,
): TemplateResult => {
  const whole = { ...field, id: `setting-${row.name}`, label: row.label, hint: row.hint };
  return row.options ? selectField(whole, { '': row.options }) : textField(whole, row.kind);
};
