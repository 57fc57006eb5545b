/**
 * What often backfires, treatments with how well they are backed, tests explained, stories of one person, and
 * what this pain commonly is. Template functions without state.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  BACKFIRES,
  GRADES,
  JOINT_TESTS,
  MODEL_NOTES,
  STORIES,
  TEST_FIGURES,
  TREATMENTS,
  type BackfireId,
  type Grade,
  type GradeId,
  type JointTest,
  type JointTestId,
  type ModelNote,
  type SourceId,
  type TestFigures,
  type Treatment,
  type TreatmentId,
} from '../../rules.js';
import { heading, list } from '../../ui/templates.js';
import { why } from '../../ui/why.js';
import type { Speech } from './words.js';

/** The codes of the specification, for clinicians. */
const codes = ({ clinician }: Speech, ...specs: readonly string[]): unknown =>
  clinician ? html`<code>${specs.join(', ')}</code>` : nothing;

const sourcesOf = (ids: readonly SourceId[], speech: Speech): TemplateResult =>
  why(ids, speech, speech.messages.shared.sources);

/** Pain over time, as it is told: the place is 48 by 24, more pain is higher up. */
const BACKFIRE_CURVES = {
  'hard-stretching': 'M2 12C8 12 10 19 16 19S26 4 46 3',
  'daily-realigning': 'M2 8C5 8 6 18 9 18S14 8 17 8S21 18 24 18S29 8 32 8S36 18 39 18S43 8 46 8',
  'long-sitting': 'M2 18C14 18 22 18 26 17S31 3 34 3S38 14 46 15',
  'heavy-lifts-first': 'M2 19C12 19 16 18 20 18S26 4 30 3S40 5 46 6',
  'bracing-all-day': 'M2 19C14 18 26 13 46 4',
} as const satisfies Record<BackfireId, string>;

/** What the patterns name, with what to do in its place. */
export function renderBackfires(
  ids: readonly BackfireId[],
  speech: Speech,
  headingLevel: number,
): TemplateResult {
  const { backfires: words } = speech.messages.treatments;
  return html`<p>${words.intro}</p>
    <ul class="backfires" role="list" part="backfires">
      ${BACKFIRES.filter(({ id }) => ids.includes(id)).map(({ id, spec, rulings, sources }) => {
        const { name, why: reason, instead } = words.lines[id];
        return html`<li class="backfire">
          <div class="backfire-name">
            <svg class="mini" viewBox="0 0 48 24" aria-hidden="true"><path d=${BACKFIRE_CURVES[id]} /></svg>
            ${heading(headingLevel, html`${name} ${codes(speech, spec, ...rulings)}`)}
          </div>
          <div class="reason">
            <p><strong>${words.why}.</strong> ${reason}</p>
            ${sourcesOf(sources, speech)}
          </div>
          <p class="instead"><strong>${words.instead}.</strong> ${instead}</p>
        </li>`;
      })}
    </ul>`;
}

const MOST_MARKS = 4;
const GRADE_ROWS: readonly Grade[] = GRADES;

/** Marks of four; the words beside it say the same. */
function renderScale(id: GradeId): unknown {
  const marks = GRADE_ROWS.find((row) => row.id === id)?.marks;
  if (marks === undefined) return nothing;
  return html`<svg class="scale" viewBox="0 0 50 11" aria-hidden="true">
    ${Array.from(
      { length: MOST_MARKS },
      (_, mark) =>
        svg`<rect class=${mark < marks ? 'on' : ''} x=${mark * 13 + 0.75} y="0.75" width="9.5" height="9.5" rx="2" />`,
    )}
  </svg>`;
}

function renderGrade(id: GradeId, { messages }: Speech): TemplateResult {
  return html`<span class="grade">${renderScale(id)} <span>${messages.treatments.grades[id]}</span></span>`;
}

type Some<Id extends string> = Readonly<Partial<Record<Id, string>>>;

/** Every treatment of G, folded; none is recommended. */
export function renderTreatments(speech: Speech): TemplateResult {
  const { treatments: words } = speech.messages;
  const means: Some<GradeId> = words.means;
  return html`<section class="section" part="treatments">
    <p>${words.intro}</p>
    <details>
      <summary>${words.key}</summary>
      <dl class="scale-key">
        ${GRADES.filter(({ id }) => means[id]).map(
          ({ id }) =>
            html`<div>
              <dt>${renderGrade(id, speech)}</dt>
              <dd>${means[id]}</dd>
            </div>`,
        )}
      </dl>
    </details>
    <ul class="rows" role="list">
      ${TREATMENTS.map((row) => renderTreatment(row, speech))}
    </ul>
  </section>`;
}

function renderTreatment({ id, spec, grade, rulings = [], sources }: Row, speech: Speech): TemplateResult {
  const { treatments: words } = speech.messages;
  const { name, says } = words.lines[id];
  const caution = (words.cautions as Some<TreatmentId>)[id];
  const figures = (words.figures as Some<TreatmentId>)[id];
  return html`<li>
    <details class="row">
      <summary><span class="row-name">${name}</span> ${renderGrade(grade, speech)}</summary>
      <div class="row-body">
        <p>${says}</p>
        ${caution ? html`<p class="caution"><strong>${words.caution}.</strong> ${caution}</p>` : nothing}
        ${renderFigures(figures, speech)} ${codes(speech, spec, ...rulings)} ${sourcesOf(sources, speech)}
      </div>
    </details>
  </li>`;
}

type Row = Treatment & { readonly id: TreatmentId };

const renderFigures = (figures: string | undefined, { clinician }: Speech): unknown =>
  clinician && figures ? html`<p class="small">${figures}</p>` : nothing;

const TESTS: readonly (JointTest & { readonly id: JointTestId })[] = JOINT_TESTS;

/** What a clinician may do, and how much it tells; nothing to try at home. */
export function renderTests(speech: Speech, headingLevel: number): TemplateResult {
  const { tests: words } = speech.messages.treatments;
  const figures: Some<JointTestId> = words.figures;
  return html`<section class="section" part="tests">
    ${heading(headingLevel, words.title)}
    <p>${words.intro}</p>
    <ul class="rows" role="list">
      ${TESTS.map(({ id, spec, rulings = [], sources }) => {
        const { name, says } = words.lines[id];
        return html`<li>
          <details class="row">
            <summary><span class="row-name">${name}</span></summary>
            <div class="row-body">
              <p>${says}</p>
              ${speech.clinician ? renderStudies(id, speech) : nothing} ${renderFigures(figures[id], speech)}
              ${codes(speech, spec, ...rulings)} ${sourcesOf(sources, speech)}
            </div>
          </details>
        </li>`;
      })}
    </ul>
  </section>`;
}

const FIGURES: readonly TestFigures[] = TEST_FIGURES;

function renderStudies(id: JointTestId, { messages, bibliography, numbers }: Speech): unknown {
  const { columns, studies, lines } = messages.treatments.tests;
  const rows = FIGURES.filter(({ test }) => test === id);
  if (rows.length === 0) return nothing;
  const figure = (value: number | undefined): string => (value === undefined ? '–' : numbers.number(value));
  return html`<div class="scroll" role="region" aria-label="${studies}: ${lines[id].name}" tabindex="0">
    <table class="studies">
      <thead>
        <tr>
          ${Object.values(columns).map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ source, cutoff, sensitivity, specificity, positive, negative }) =>
            html`<tr>
              <th scope="row">${bibliography.find((row) => row.id === source)?.citation}</th>
              <td>${cutoff ?? '–'}</td>
              ${[sensitivity, specificity, positive, negative].map((value) => html`<td>${figure(value)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Each says that it is one person's. */
export function renderStories(speech: Speech, headingLevel: number): TemplateResult {
  const { stories: words } = speech.messages.treatments;
  return html`<section class="section" part="stories">
    ${heading(headingLevel, words.title)}
    <p>${words.intro}</p>
    <ul class="stories" role="list">
      ${STORIES.map(({ id, spec, rulings, sources }) => {
        const { name, says, note } = words.lines[id];
        return html`<li class="story">
          <div class="told">
            <p class="story-label">${words.label} ${codes(speech, spec, ...rulings)}</p>
            ${heading(headingLevel + 1, name)}
            <p>${says}</p>
          </div>
          <div class="lesson">
            <p class="instead"><strong>${words.note}.</strong> ${note}</p>
            ${sourcesOf(sources, speech)}
          </div>
        </li>`;
      })}
    </ul>
  </section>`;
}

const NOTES: readonly (ModelNote & { readonly id: (typeof MODEL_NOTES)[number]['id'] })[] = MODEL_NOTES;

/** What it commonly is beside what it is not; then the kind that comes from swelling, folded. */
export function renderModelNotes(speech: Speech, headingLevel: number): TemplateResult {
  const { notes: words } = speech.messages.treatments;
  const linesOf = (group: ModelNote['group']): TemplateResult => {
    const rows = NOTES.filter((row) => row.group === group);
    return html`${list(rows.map(({ id, spec }) => html`<span>${words.lines[id]} ${codes(speech, spec)}</span>`))}
    ${sourcesOf(
      rows.flatMap(({ sources }) => sources),
      speech,
    )}`;
  };
  return html`<section class="section" part="notes">
    ${heading(headingLevel, words.title)}
    <div class="is-and-not">
      ${(['is', 'is-not'] as const).map(
        (group) =>
          html`<div class="section ${group}">
            ${heading(headingLevel + 1, words.groups[group])} ${linesOf(group)}
          </div>`,
      )}
    </div>
    <details class="row">
      <summary><span class="row-name">${words.groups.swelling}</span></summary>
      <div class="row-body">${linesOf('swelling')}</div>
    </details>
  </section>`;
}
