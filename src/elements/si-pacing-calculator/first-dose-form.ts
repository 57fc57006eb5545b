/** The questions for a first dose, and reading what was typed into a plan. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  ACTIVITIES,
  BASELINES,
  firstDose,
  LASTED,
  type ActivityId,
  type Baseline,
  type Day,
  type PacingPlan,
  type UnitId,
} from '../../rules.js';
import { choiceField, selectField, textField, tickField } from '../../ui/form.js';
import type { FormView, Problems, Typed } from '../../ui/form.js';
import { lastedField, scaleField } from '../../ui/log-part.js';
import { fill } from '../../ui/wording.js';
import { activityName, amountOf, type PacingMessages, type Speech } from './words.js';

type Kind = Baseline['kind'];

const LASTINGS = [...LASTED, 'over-a-day'] as const;
const IN_SETS: readonly UnitId[] = ['seconds', 'repetitions'];
const AMOUNTS: Readonly<Record<Kind, readonly string[]>> = {
  known: ['amount'],
  fine: ['amount'],
  unsure: ['amount', 'amount-2', 'amount-3'],
};

const isIn = <T extends string>(values: readonly T[], value: string | undefined): value is T =>
  values.some((item) => item === value);

const rowOf = (typed: Typed) => ACTIVITIES.find(({ id }) => id === typed['activity']);
const kindOf = ({ kind }: Typed): Kind | undefined => BASELINES.find(({ id }) => id === kind)?.id;

/** The unit chosen, else the first that the activity offers. */
function unitOf(typed: Typed): UnitId {
  const units: readonly UnitId[] = rowOf(typed)?.units ?? ['minutes'];
  return units.find((id) => id === typed['unit']) ?? units[0] ?? 'minutes';
}

/** Of the fields whose problem alone does not say which field it is. */
export const firstDoseLabels = ({ pacing, sessionLog }: PacingMessages) => {
  const { activity, kind, during, usual } = pacing;
  return { activity, kind, during, lasted: sessionLog.lasted, usual };
};

/** The questions that what was typed so far calls for. */
export function renderFirstDoseForm(view: FormView, speech: Speech): TemplateResult {
  const { pacing: words } = speech.messages;
  const { typed } = view;
  const row = rowOf(typed);
  const kind = kindOf(typed);
  return html`${choiceField(view, {
    field: 'activity',
    label: words.activity,
    options: ACTIVITIES.map(({ id }) => ({ value: id, label: words.activities[id].label })),
    look: 'tiles',
  })}
  ${row?.id === 'own' ? textField(view, { field: 'name', label: words.name, hint: words.nameHint }) : nothing}
  ${
    row
      ? choiceField(view, {
          field: 'kind',
          label: words.kind,
          options: BASELINES.map(({ id }) => ({ value: id, label: words.kinds[id] })),
        })
      : nothing
  }
  ${row && kind ? renderDetails(view, row.id, kind, speech) : nothing}`;
}

function renderDetails(view: FormView, activity: ActivityId, kind: Kind, speech: Speech): TemplateResult {
  const { pacing: words, sessionLog } = speech.messages;
  const { typed } = view;
  const unit = unitOf(typed);
  const amount = (field: string, label: string, hint?: string) =>
    textField(view, {
      field,
      label,
      hint,
      numeric: true,
      beside: field === 'amount' ? renderUnit(view, speech) : words.units[unit].label,
    });
  const hint = words.amountHint[unit === 'minutes' || unit === 'hours' ? 'time' : 'number'];
  return html`${kind === 'unsure' ? html`<p>${words.unsureHint}</p>` : nothing}
  ${AMOUNTS[kind].map((field, index) =>
    amount(
      field,
      fill(words.amounts[kind], { n: speech.amounts.number(index + 1) }),
      index === 0 ? hint : undefined,
    ),
  )}
  ${
    IN_SETS.includes(unit)
      ? textField(view, { field: 'sets', label: words.sets, hint: words.optional, numeric: true })
      : nothing
  }
  ${
    kind === 'fine'
      ? nothing
      : html`${scaleField(view, 'during', words.during, sessionLog)}
        ${lastedField(view, sessionLog, LASTINGS)}`
  }
  ${scaleField(view, 'usual', words.usual, sessionLog)}
  ${tickField(view, { field: 'flare', label: words.flare })}
  ${activity === 'run' ? amount('longest-run', words.longestRun, words.longestRunHint) : nothing}
  ${amount('target', words.target, words.optional)}`;
}

function renderUnit(view: FormView, speech: Speech): TemplateResult {
  const { pacing: words } = speech.messages;
  const units: readonly UnitId[] = rowOf(view.typed)?.units ?? [];
  const [only] = units;
  if (units.length === 1 && only) return html`<span>${words.units[only].label}</span>`;
  const chosen = { ...view, typed: { ...view.typed, unit: unitOf(view.typed) } };
  return selectField(chosen, {
    field: 'unit',
    label: words.unit,
    options: units.map((id) => ({ value: id, label: words.units[id].label })),
  });
}

/**
 * The plan that was typed, or what is wrong with it.
 * @param earlier the plan that it takes the place of; its first day and speed go on
 * @param sessions how many are logged: they are of one activity, in one unit
 */
export function readFirstDose(
  typed: Typed,
  speech: Speech,
  today: Day,
  earlier?: PacingPlan,
  sessions = 0,
): { readonly plan: PacingPlan } | { readonly problems: Problems } {
  const { pacing: words, sessionLog } = speech.messages;
  const row = rowOf(typed);
  const kind = kindOf(typed);
  if (!row) return { problems: { activity: sessionLog.problems.missing } };
  if (sessions > 0 && earlier && (earlier.activity !== row.id || earlier.unit !== unitOf(typed))) {
    return {
      problems: { activity: fill(words.problems.otherPlan, { activity: activityName(earlier, speech) }) },
    };
  }
  if (!kind) return { problems: { kind: sessionLog.problems.missing } };

  const problems: Record<string, string> = {};
  const unit = unitOf(typed);
  const amount = (field: string, least?: number): number => {
    const read = speech.amounts.read(typed[field] ?? '', unit, least);
    if ('amount' in read) return read.amount;
    problems[field] = read.problem;
    return 0;
  };
  const pain = (field: string): number => {
    const text = typed[field];
    if (!text) problems[field] = sessionLog.problems.pain;
    return Number(text);
  };
  const name = typed['name']?.trim().slice(0, 60);
  if (row.id === 'own' && !name) problems['name'] = words.problems.name;
  const amounts = AMOUNTS[kind].map((field) => amount(field));
  const setsTyped = IN_SETS.includes(unit) ? (typed['sets'] ?? '').trim() : '';
  const sets = Number(setsTyped);
  if (setsTyped && !(Number.isInteger(sets) && sets >= 1 && sets <= 20)) {
    problems['sets'] = words.problems.sets;
  }
  const { lasted } = typed;
  const during = kind === 'fine' ? undefined : pain('during');
  if (kind !== 'fine' && !isIn(LASTINGS, lasted)) problems['lasted'] = sessionLog.problems.missing;
  const usual = pain('usual');
  const longestRun = row.id === 'run' ? amount('longest-run', 0) : undefined;
  const hasTarget = (typed['target'] ?? '').trim() !== '';
  const target = hasTarget ? amount('target') : undefined;
  if (Object.keys(problems).length > 0) return { problems };

  const plan: PacingPlan = {
    activity: row.id,
    unit,
    baseline: {
      kind,
      amounts,
      ...(during !== undefined && { during }),
      ...(kind !== 'fine' && isIn(LASTINGS, lasted) && { lasted }),
      usual,
      flare: typed['flare'] === 'yes',
    },
    start: earlier?.start ?? today,
    speed: earlier?.speed ?? 'careful',
    ...(row.id === 'own' && name && { name }),
    ...(setsTyped && sets > 1 && { sets }),
    ...(longestRun !== undefined && { longestRun }),
    ...(earlier?.clearedOn && { clearedOn: earlier.clearedOn }),
  };
  if (target === undefined) return { plan };
  const problem = targetProblem(plan, target, speech);
  return problem ? { problems: { target: problem } } : { plan: { ...plan, target } };
}

/** Why an amount cannot be the target of a plan; nothing where it can. */
export function targetProblem(plan: PacingPlan, target: number, speech: Speech): string | undefined {
  const { target: _old, ...withoutTarget } = plan;
  const { dose } = firstDose(withoutTarget);
  if (dose === undefined || target > dose) return undefined;
  return fill(speech.messages.pacing.problems.targetBelow, { dose: amountOf(dose, plan, speech) });
}

/** A plan as it would have been typed, to change it. */
export function typedFirstDose(plan: PacingPlan, { amounts: read }: Speech): Typed {
  const { activity, unit, name, sets, baseline, longestRun, target } = plan;
  const { kind, amounts, during, lasted, usual, flare } = baseline;
  const text = (value: number | undefined) => (value === undefined ? '' : String(value));
  const amount = (value: number | undefined) => (value === undefined ? '' : read.typed(value, unit));
  return {
    activity,
    unit,
    kind,
    name: name ?? '',
    lasted: lasted ?? '',
    usual: String(usual),
    flare: flare ? 'yes' : '',
    during: text(during),
    sets: text(sets),
    'longest-run': amount(longestRun),
    target: amount(target),
    ...Object.fromEntries(AMOUNTS[kind].map((field, index) => [field, amount(amounts[index])])),
  };
}
