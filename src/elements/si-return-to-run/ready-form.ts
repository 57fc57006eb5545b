/** The gate before the first run (E.2) as a form, and reading what was typed. None of it is kept. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  checkRunGate,
  figureOf,
  RUN_FIGURES,
  RUN_GATE,
  TASK_FIGURES,
  type Day,
  type GateAnswers,
  type GateResult,
  type GateTaskId,
  type RunSettings,
} from '../../rules.js';
import {
  choiceField,
  textField,
  tickField,
  type FormView,
  type Problems,
  type Typed,
} from '../../ui/form.js';
import { renderStill } from '../../ui/figure.js';
import { heading } from '../../ui/templates.js';
import { fill } from '../../ui/wording.js';
import { readDays, renderDays } from './days-form.js';
import type { Speech } from './words.js';

const SIGNS = ['pregnant', 'birth', 'procedure', 'bone-sooner', 'bone-step', 'low-energy'] as const;

const isTicked = (typed: Typed, field: string): boolean => typed[field] === 'yes';

const WEEKS = /^\d{1,2}$/;

function weeksOf(typed: Typed): number | undefined {
  const text = (typed['weeks'] ?? '').normalize('NFKC').trim();
  return isTicked(typed, 'birth') && WEEKS.test(text) && Number(text) <= 52 ? Number(text) : undefined;
}

/** The tasks that are asked: some only after a birth. */
function tasksFor(typed: Typed): readonly GateTaskId[] {
  return RUN_GATE.flatMap((row) =>
    row.kind === 'task' && (!('postnatal' in row) || isTicked(typed, 'birth')) ? [row.id] : [],
  );
}

const hurtsOf = (task: GateTaskId): boolean => RUN_GATE.some((row) => row.id === task && 'hurts' in row);

/** The answers as far as they go. */
function answersOf(typed: Typed): GateAnswers {
  const weeks = weeksOf(typed);
  const tasks = tasksFor(typed).flatMap((id) => {
    const answer = (['yes', 'not-yet', 'hurts'] as const).find((value) => value === typed[id]);
    return answer ? [[id, answer] as const] : [];
  });
  return {
    // A birth closes the gate by its weeks.
    signs: SIGNS.filter((id) => id !== 'birth' && isTicked(typed, id)),
    ...(weeks !== undefined && { weeksSinceBirth: weeks }),
    cleared: isTicked(typed, 'cleared'),
    tasks: Object.fromEntries(tasks),
  };
}

export function renderReadyForm(view: FormView, level: number, speech: Speech): TemplateResult {
  const { ready: words } = speech.messages.run;
  const { typed } = view;
  const { clearable } = checkRunGate(answersOf(typed));
  return html`<p>${words.intro}</p>
    <fieldset class="field" aria-describedby="ready-signs">
      <legend>${words.signs}</legend>
      <p class="hint" id="ready-signs">${words.signsHint}</p>
      <div class="options">${SIGNS.map((id) => tickField(view, { field: id, label: words.sign[id] }))}</div>
    </fieldset>
    ${isTicked(typed, 'birth') ? textField(view, { field: 'weeks', label: words.weeks, numeric: true }) : nothing}
    ${
      clearable.length > 0
        ? html`<div class="options">${tickField(view, { field: 'cleared', label: words.cleared })}</div>`
        : nothing
    }
    ${signsGate(typed).closedBy.length > 0 ? html`<p>${words.noTasks}</p>` : renderTasks(view, level, speech)}`;
}

/** What the signs alone say: where they keep it closed, nobody has to try anything. */
const signsGate = (typed: Typed): GateResult => checkRunGate({ ...answersOf(typed), tasks: {} });

function renderTasks(view: FormView, level: number, speech: Speech): TemplateResult {
  const { ready: words } = speech.messages.run;
  const { typed } = view;
  return html`<section class="section">
      ${heading(level + 1, words.tasks)}
      <p>${words.tasksHint}</p>
      ${tasksFor(typed).map(
        (id) =>
          html`<div class="by-person">
            ${renderStill(figureOf(RUN_FIGURES, TASK_FIGURES[id]))}
            ${choiceField(view, {
              field: id,
              label: words.task[id].label,
              hint: words.task[id].how,
              look: 'tiles',
              options: (hurtsOf(id)
                ? (['yes', 'not-yet', 'hurts'] as const)
                : (['yes', 'not-yet'] as const)
              ).map((value) => ({ value, label: words.answers[value] })),
            })}
          </div>`,
      )}
      ${isTicked(typed, 'birth') ? nothing : html`<p class="hint">${words.squatsAdvice}</p>`}
    </section>
    <fieldset class="field">
      <legend>${words.pace}</legend>
      <div class="options">
        ${tickField(view, { field: 'older', label: words.older })}
        ${tickField(view, { field: 'slowly', label: words.slowly })}
      </div>
    </fieldset>
    ${renderDays(view, { label: words.from }, speech)}`;
}

/** The tasks by name, for those whose problem alone does not say which it is. */
export function readyLabels(typed: Typed, { messages }: Speech): Readonly<Record<string, string>> {
  const { task } = messages.run.ready;
  return Object.fromEntries(tasksFor(typed).map((id) => [id, task[id].label]));
}

export interface Ready {
  readonly settings: RunSettings;
  readonly cautious: boolean;
}

type ReadReady =
  { readonly ready: Ready } | { readonly closed: GateResult } | { readonly problems: Problems };

/** What was typed, why the gate stays closed, or what is wrong with it. */
export function readReady(typed: Typed, today: Day, speech: Speech): ReadReady {
  const { run, sessionLog } = speech.messages;
  const hasBirth = isTicked(typed, 'birth');
  const weeks = hasBirth && weeksOf(typed) === undefined ? { weeks: run.problems.weeks } : {};
  const signs = signsGate(typed);
  // What is not on show is not asked for.
  if (signs.closedBy.length > 0) return weeks.weeks ? { problems: weeks } : { closed: signs };
  const gate = checkRunGate(answersOf(typed));
  const days = readDays(typed, today, speech);
  const problems: Problems = {
    ...weeks,
    ...Object.fromEntries(gate.missing.map((id) => [id, sessionLog.problems.missing])),
    ...('problems' in days && days.problems),
  };
  if ('problems' in days || Object.keys(problems).length > 0) return { problems };
  if (!gate.isOpen) return { closed: gate };
  const cautious = hasBirth || isTicked(typed, 'older') || isTicked(typed, 'slowly');
  return { ready: { settings: days.settings, cautious } };
}

/** Signs that call for the red-flag check anew, once a reader has told of them here. */
const RECHECK = ['bone-sooner', 'bone-step', 'low-energy', 'hop-pain'];

export const asksRecheck = ({ closedBy }: GateResult): boolean => closedBy.some((id) => RECHECK.includes(id));

/** Why it stays closed, a sentence each. */
export function closedLines({ closedBy }: GateResult, speech: Speech): readonly string[] {
  const { ready: words } = speech.messages.run;
  return RUN_GATE.flatMap((row) => {
    if (!closedBy.includes(row.id)) return [];
    if (row.kind === 'sign') return [words.why[row.id]];
    // Pain in a task has a sentence of its own.
    if ('hurts' in row && closedBy.includes(row.hurts)) return [];
    return [fill(words.why.task, { task: words.task[row.id].label })];
  });
}
