/** Self-checks and exercises, each with its drawing, its dose, and when to stop. Without state. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { exercises } from '../../messages/en/exercises.js';
import {
  isClosed,
  SELF_CHECKS,
  TRY_LIMITS,
  TRY_NOTES,
  type Dose,
  type Exercise,
  type ExerciseId,
  type FromTo,
  type HoldKind,
  type Lock,
  type Round,
  type SelfCheck,
  type SelfCheckId,
  type SourceId,
} from '../../rules.js';
import { tickField, type FormView, type Typed } from '../../ui/form.js';
import { heading, list } from '../../ui/templates.js';
import { why } from '../../ui/why.js';
import { fill, type Wording } from '../../ui/wording.js';
import type { Speech } from './words.js';

export interface TryView {
  readonly speech: Speech;
  readonly headingLevel: number;
  readonly lock: Lock;
  readonly checks: readonly SelfCheck[];
  readonly exercises: readonly Exercise[];
  /** What was noticed: `stand-check drop` is "yes", `stand-check text` the reader's own words. */
  readonly notes: Typed;
  readonly chosen: ReadonlySet<ExerciseId>;
  /** @param label empty: the words beside it say what it shows */
  readonly figure: (id: SelfCheckId | ExerciseId, label: string) => TemplateResult | typeof nothing;
  /** @param name of what is timed */
  readonly timer: (
    id: SelfCheckId | ExerciseId,
    rounds: readonly Round<HoldKind>[],
    name: string,
  ) => TemplateResult | typeof nothing;
  /** The button that stops the drawings. */
  readonly pause: TemplateResult | typeof nothing;
  readonly act: {
    readonly note: (id: SelfCheckId, field: string, value: string) => void;
    readonly choose: (id: ExerciseId, isChosen: boolean) => void;
  };
}

type Words = Wording<typeof exercises>;
type AnyRow = SelfCheck | Exercise;

/** The most characters of a note. */
const LONGEST_NOTE = 300;

export function renderTry(view: TryView): TemplateResult {
  const { speech, headingLevel, lock, checks, exercises: options } = view;
  const { exercises: words } = speech.messages;
  const open = (row: AnyRow): boolean => !isClosed(row, lock);
  const [openChecks, openOptions] = [checks.filter(open), options.filter(open)];
  return html`<section class="try" part="exercises">
    <div class="stop-rule">
      ${heading(headingLevel, words.stopTitle)} ${list(stopLines(speech))}
      ${why(sourcesOf(Object.values(TRY_LIMITS)), speech)}
    </div>
    ${renderClosed(view)} ${openChecks.length + openOptions.length > 0 ? view.pause : nothing}
    ${group(
      view,
      words.checksTitle,
      words.checksIntro,
      openChecks.map((row) => renderCheck(row, view)),
    )}
    ${group(
      view,
      words.exercisesTitle,
      words.exercisesIntro,
      openOptions.map((row) => renderExercise(row, view)),
    )}
    ${openOptions.length > 0 ? renderNotes(view) : nothing}
  </section>`;
}

type Counted = Exclude<keyof Words['dose'] & keyof Dose, 'eachSide'>;

/** How much, and how often, as one reads it after a colon. */
export function doseText({ dose }: { readonly dose: Dose }, speech: Speech): string {
  const { dose: words } = speech.messages.exercises;
  const fromTo = (amount: FromTo = [0, 0]): string => numbers(amount, speech);
  const counted = (...whats: readonly Counted[]): readonly string[] =>
    whats.flatMap((what) => {
      const amount = dose[what];
      if (!amount) return [];
      const [from, to] = amount;
      if (from === to) return [speech.numbers.plural(from, words[what])];
      return [fill(words[what].other, { n: fromTo(amount) })];
    });
  const { pounds, kilograms, inches, centimetres, eachSide } = dose;
  const each = [...counted('metres', 'seconds', 'offSeconds', 'effort', 'reps', 'sets')];
  const last = each.pop();
  const parts = [
    ...(inches ? [fill(words.step, { centimetres: fromTo(centimetres), inches: fromTo(inches) })] : []),
    ...(pounds ? [fill(words.weight, { kilograms: fromTo(kilograms), pounds: fromTo(pounds) })] : []),
    ...counted('sitMinutes', 'walkMinutes'),
    ...each,
    ...(last ? [eachSide ? fill(words.eachSide, { what: last }) : last] : []),
    ...counted('perDay', 'perWeek'),
  ];
  return `${parts.length > 0 ? parts.join(words.comma) : words.none}.`;
}

/** What was noticed, a line for each self-check of which anything was. */
export function noticedLines(notes: Typed, { messages: { exercises: words } }: Speech): readonly string[] {
  return SELF_CHECKS.flatMap(({ id }) => {
    const noticed = noticedIn(id, notes, words);
    return noticed.length > 0 ? [`${words.check[id].name}: ${noticed.join('; ')}`] : [];
  });
}

const noteKey = (id: SelfCheckId, field: string): string => `${id} ${field}`;

function noticedIn(id: SelfCheckId, notes: Typed, { check }: Words): readonly string[] {
  const ticked = Object.entries<string>(check[id].notice).filter(
    ([field]) => notes[noteKey(id, field)] === 'yes',
  );
  const text = notes[noteKey(id, 'text')]?.trim();
  return [...ticked.map(([, label]) => label), ...(text ? [text] : [])];
}

/** "10 to 20". */
function numbers([from, to]: FromTo, { numbers: format, messages }: Speech): string {
  const [first, last] = [format.number(from), format.number(to)];
  return from === to ? first : fill(messages.exercises.dose.range, { from: first, to: last });
}

const limits = (speech: Speech): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(TRY_LIMITS).map(([id, { value }]) => [id, numbers(value, speech)]));

/** When to stop, in lines. */
export const stopLines = (speech: Speech): readonly string[] =>
  speech.messages.exercises.stop.map((line) => fill(line, limits(speech)));

const sourcesOf = (rows: readonly { readonly sources: readonly SourceId[] }[]): readonly SourceId[] => [
  ...new Set(rows.flatMap(({ sources }) => sources)),
];

/** What a lock keeps closed, by name. */
function renderClosed({ speech, headingLevel, lock, checks, exercises: options }: TryView): unknown {
  const { exercises: words } = speech.messages;
  const names = [
    ...checks.filter((row) => isClosed(row, lock)).map(({ id }) => words.check[id].name),
    ...options.filter((row) => isClosed(row, lock)).map(({ id }) => words.exercise[id].name),
  ];
  if (names.length === 0) return nothing;
  return html`<div class="closed">
    ${heading(headingLevel, words.closedTitle)}
    <p>${lock === 'loads' ? words.closed.loads : words.closed.all}</p>
    ${list(names)}
    <p>${words.closedOpens}</p>
  </div>`;
}

function group({ headingLevel }: TryView, title: string, intro: string, cards: readonly unknown[]): unknown {
  if (cards.length === 0) return nothing;
  return html`${heading(headingLevel, title)}
    <p class="try-intro">${intro}</p>
    <ul role="list" class="try-cards">
      ${cards}
    </ul>`;
}

/** What checks and exercises have in common: drawing, name, what it is, dose and timer, then the rest. */
function renderCard(
  row: AnyRow,
  view: TryView,
  { name, what }: { readonly name: string; readonly what: string },
  doseLabel: string,
  rest: TemplateResult,
): TemplateResult {
  const { speech, headingLevel } = view;
  return html`<li class="try-card">
    ${view.figure(row.id, '')}
    <div class="try-body">
      ${heading(headingLevel + 1, name)}
      <p>${what}</p>
      <p><strong>${doseLabel}</strong> ${doseText(row, speech)}</p>
      ${row.timer ? view.timer(row.id, row.timer, name) : nothing} ${rest}
    </div>
  </li>`;
}

function renderHow(id: AnyRow['id'], steps: readonly string[], { messages }: Speech): TemplateResult {
  const { exercises: words, patterns } = messages;
  const focus: Readonly<Partial<Record<string, readonly string[]>>> = words.focusOn;
  const caveat: Readonly<Partial<Record<string, string>>> = words.caveat;
  const [lines, said] = [focus[id], caveat[id]];
  return html`<details>
      <summary>${words.how}</summary>
      <div class="section-body">
        <ol>
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        ${
          lines
            ? html`<p>
                  <strong>${id === 'walking' ? words.cues : words.focus}</strong>
                </p>
                ${list(lines)}`
            : nothing
        }
      </div>
    </details>
    ${said ? html`<p>${fill(said, { pattern: patterns.pattern['better-with-walking'].name })}</p>` : nothing}`;
}

function renderCheck(row: SelfCheck, view: TryView): TemplateResult {
  const { speech, notes, act } = view;
  const { exercises: words } = speech.messages;
  const text = words.check[row.id];
  const { how, notice, ask } = text;
  const { length } = noticedIn(row.id, notes, words);
  const form: FormView = {
    id: row.id,
    typed: Object.fromEntries(
      Object.keys(notice).map((field) => [field, notes[noteKey(row.id, field)] ?? '']),
    ),
    problems: {},
    words: { error: '', problem: '' },
    change: (field, value) => {
      act.note(row.id, field, value);
    },
  };
  const rest = html`${renderHow(row.id, how, speech)}
    <details>
      <summary>
        ${length > 0 ? fill(words.noticedSome, { n: speech.numbers.number(length) }) : words.noticed}
      </summary>
      <div class="section-body">
        <fieldset class="field">
          <legend class="visually-hidden">${words.ticks}</legend>
          <div class="options">
            ${Object.entries<string>(notice).map(([field, label]) => tickField(form, { field, label }))}
          </div>
        </fieldset>
        <div class="field">
          <label for="${row.id}-text">${ask}</label>
          <textarea
            id="${row.id}-text"
            rows="2"
            maxlength=${LONGEST_NOTE}
            autocomplete="off"
            data-field="text"
            .value=${live(notes[noteKey(row.id, 'text')] ?? '')}
            @change=${(event: Event) => {
              const { value } = event.target as HTMLTextAreaElement;
              act.note(row.id, 'text', value.slice(0, LONGEST_NOTE));
            }}
          ></textarea>
        </div>
      </div>
    </details>
    ${renderWhy(row, speech)}`;
  return renderCard(row, view, text, words.checkDose, rest);
}

function renderExercise(row: Exercise, view: TryView): TemplateResult {
  const { speech, chosen, act } = view;
  const { exercises: words } = speech.messages;
  const text = words.exercise[row.id];
  const rest = html`${row.story ? html`<p class="hint">${words.story}</p>` : nothing}
    ${renderHow(row.id, text.how, speech)}
    <details>
      <summary>${words.progress}</summary>
      <div class="section-body">${renderProgress(row, view)}</div>
    </details>
    ${renderWhy(row, speech)}
    <label class="option choose">
      <input
        type="checkbox"
        autocomplete="off"
        data-field="choose"
        data-option=${row.id}
        .checked=${live(chosen.has(row.id))}
        @change=${(event: Event) => {
          act.choose(row.id, (event.target as HTMLInputElement).checked);
        }}
      />
      <span>${words.choose}<span class="visually-hidden">: ${text.name}</span></span>
    </label>`;
  const label = row.aim === 'comfort' ? words.comfortDose : words.exerciseDose;
  return renderCard(row, view, text, label, rest);
}

function renderProgress(
  { progress, secondsTo, cut, aim, story }: Exercise,
  { speech, lock }: TryView,
): TemplateResult {
  const { exercises: words } = speech.messages;
  const filled = { ...limits(speech), secondsTo: secondsTo ? numbers(secondsTo, speech) : '' };
  return html`${
      progress.length > 0 && !asksNoMore(lock)
        ? html`<p>${words.oneChange}</p>
            ${list(progress.map((lever) => fill(words.lever[lever], filled)))}`
        : nothing
    }
    ${aim ? html`<p>${words.aim[aim]}</p>` : nothing} ${story ? html`<p>${words.noSteps}</p>` : nothing}
    <p><strong>${words.ifSpike}</strong> ${words.stopFirst} ${cut.length > 0 ? words.nextTime : nothing}</p>
    ${cut.length > 0 ? list(cut.map((what) => words.cut[what])) : nothing}
    ${aim === 'comfort' ? nothing : html`<p>${fill(words.review, filled)}</p>`}`;
}

/** The code of the row too, for clinicians. */
function renderWhy({ sources, spec }: AnyRow, speech: Speech): TemplateResult {
  return html`${why(sources, speech)} ${speech.clinician ? html`<code>${spec}</code>` : nothing}`;
}

/** Under a lock on load, nothing asks for more (L9). */
const asksNoMore = (lock: Lock): boolean => isClosed({ closedBy: 'loads' }, lock);

function renderNotes({ speech, headingLevel, lock }: TryView): TemplateResult {
  const { exercises: words } = speech.messages;
  const notes = TRY_NOTES.filter(({ id }) => id !== 'one-change' || !asksNoMore(lock));
  return html`<div class="section">
    ${heading(headingLevel, words.goodToKnow)}
    ${list(notes.map(({ id }) => fill(words.note[id], limits(speech))))} ${why(sourcesOf(notes), speech)}
  </div>`;
}
