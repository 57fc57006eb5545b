/** The tables of the pattern explainer as tables. */
import { html, nothing, type TemplateResult } from 'lit';
import { doseText } from '../../src/elements/si-pattern-explainer/try-part.js';
import {
  BACKFIRES,
  EXERCISES,
  FAILURE_MODES,
  GRADES,
  JOINT_TESTS,
  MECHANISM_NOTES,
  MODEL_NOTES,
  MODEL_PARTS,
  MOVEMENT_SCREENS,
  MULTIPLIERS,
  PATTERNS,
  SELF_CHECKS,
  SOURCES,
  STORIES,
  STRUCTURES,
  TEST_FIGURES,
  TREATMENTS,
  TRY_LIMITS,
  TRY_NOTES,
  type Exercise,
  type ModelPartId,
  type Pattern,
  type PatternId,
  type SelfCheck,
  type SourceId,
  type TestFigures,
  type Treatment,
  type TreatmentId,
} from '../../src/rules.js';
import { fill } from '../../src/ui/wording.js';
import { patternExplainerSpeech } from './pattern-speech.js';
import { codeOf, LOCK_NAMES, MARKS, nameOf, wordsOf } from './rules/facts.js';
import { code, sources, table } from './rules/parts.js';
import { fromTo, limitValues, timerText, TRY_LIMIT_WORDS } from './rules/try-facts.js';
import './pattern-tables.css';

const speech = patternExplainerSpeech();
const { patterns, mechanisms, exercises, treatments } = speech.messages;

/** Every row that names its sources. */
export const PATTERN_ROWS: readonly { readonly spec: string; readonly sources: readonly SourceId[] }[] = [
  ...PATTERNS,
  ...MODEL_PARTS,
  ...STRUCTURES,
  ...FAILURE_MODES,
  ...MULTIPLIERS,
  ...MECHANISM_NOTES,
  ...SELF_CHECKS,
  ...EXERCISES,
  ...Object.values(TRY_LIMITS),
  ...TRY_NOTES,
  ...BACKFIRES,
  ...TREATMENTS,
  ...JOINT_TESTS,
  ...STORIES,
  ...MODEL_NOTES,
];

const lines = (texts: readonly unknown[]): TemplateResult | string =>
  texts.length === 0
    ? '–'
    : html`<ul class="lines">
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`;

const rulings = (codes: readonly string[] = []): TemplateResult | typeof nothing =>
  codes.length === 0 ? nothing : html`<p class="aside">${codes.join(', ')}</p>`;

const specAndRulings = (row: { readonly spec: string; readonly rulings?: readonly string[] }) =>
  html`${code(row.spec)} ${rulings(row.rulings)}`;

const PATTERN_LIST: readonly (Pattern & { readonly id: PatternId })[] = PATTERNS;

export function patternRows(): TemplateResult {
  return html`<section>
    <h2>The seven patterns</h2>
    <p>
      Readers pick by a picture of pain over time. The curves show how people tell it, and are no measurement.
      What may be behind a pattern is told as an idea.
    </p>
    ${table(
      'Patterns as the reader meets them',
      ['Code', 'Pattern', 'What people notice', 'What may be behind it', 'Sources'],
      [
        {
          rows: PATTERN_LIST.map((row) => {
            const { name, short, notice, may } = patterns.pattern[row.id];
            return [
              code(row.spec),
              html`<strong>${name}</strong>
                <p class="aside">${short}</p>`,
              lines(notice),
              lines(may),
              sources(row.sources),
            ];
          }),
        },
      ],
    )}
    ${table(
      'What each pattern leads to',
      ['Pattern', 'Check first', 'How it may go wrong', 'Self-checks', 'Exercises', 'What backfires'],
      [
        {
          rows: PATTERN_LIST.map((row) => [
            patterns.pattern[row.id].name,
            html`${lines(row.ruleOut.map((id) => html`${code(codeOf(id))} ${nameOf(id)}`))}
            ${
              row.asksMovement
                ? html`<p class="aside">Asks about mornings and nights before it explains (F1).</p>`
                : nothing
            }`,
            lines(row.modes.map((id) => nameOf(id))),
            lines(row.checks.map((id) => exercises.check[id].name)),
            lines(row.exercises.map((id) => exercises.exercise[id].name)),
            lines(row.backfires.map((id) => treatments.backfires.lines[id].name)),
          ]),
        },
      ],
    )}
    ${table(
      'Mornings and nights: asked in this order, the last ones only while they can change the outcome',
      ['Code', 'Screen', 'Questions'],
      [
        {
          rows: MOVEMENT_SCREENS.map(({ id, spec, questions }) => [
            code(spec),
            nameOf(id),
            lines(questions.map((question) => html`${code(codeOf(question))} ${wordsOf(question)}`)),
          ]),
        },
      ],
    )}
  </section>`;
}

export function mechanismRows(): TemplateResult {
  const partName = (id: ModelPartId): string => mechanisms.parts[id].term;
  return html`<section>
    <h2>How the pelvis passes load</h2>
    <p>One model among several, told as one (F12). Ways in which it may falter are ideas, not findings.</p>
    ${table(
      'The three parts, and what the drawing lights up',
      ['Code', 'Name', 'The reader is told', 'Sources'],
      MODEL_PARTS.map((part) => {
        const { name, term, text } = mechanisms.parts[part.id];
        return {
          title: html`${name} <span class="aside">${term}</span>`,
          rows: [
            [code(part.spec), 'all of it', text, sources(part.sources)],
            ...STRUCTURES.filter((row) => row.part === part.id).map((row) => {
              const said = mechanisms.structures[row.id];
              return [
                code(row.spec),
                html`${said.name}
                  <p class="aside">${said.term}</p>`,
                said.does,
                sources(row.sources),
              ];
            }),
          ],
        };
      }),
    )}
    ${table(
      'Ways in which it may falter',
      ['Code', 'Way', 'Part', 'The reader is told', 'Sources'],
      [
        {
          rows: FAILURE_MODES.map((row) => [
            code(row.spec),
            nameOf(row.id),
            partName(row.part),
            mechanisms.modes[row.id],
            sources(row.sources),
          ]),
        },
      ],
    )}
    ${table(
      'What can add to it',
      ['Code', 'The reader is told', 'Sources'],
      [
        {
          rows: MULTIPLIERS.map((row) => [
            code(row.spec),
            mechanisms.multipliers[row.id],
            sources(row.sources),
          ]),
        },
      ],
    )}
    ${table(
      'What keeps the model in its place',
      ['Code', 'The reader is told', 'Sources'],
      [
        {
          rows: [
            ...MECHANISM_NOTES.map((row) => [code(row.spec), mechanisms.notes[row.id], sources(row.sources)]),
            ...MODEL_NOTES.map((row) => [
              code(row.spec),
              html`<span class="any">${treatments.notes.groups[row.group]}:</span>
                ${treatments.notes.lines[row.id]}`,
              sources(row.sources),
            ]),
          ],
        },
      ],
    )}
  </section>`;
}

const doseCell = (row: SelfCheck | Exercise): TemplateResult =>
  html`${doseText(row, speech)}
    <p class="aside">${timerText(row)}</p>`;

export function exerciseRows(): TemplateResult {
  const options: readonly Exercise[] = EXERCISES;
  return html`<section>
    <h2>Self-checks and exercises</h2>
    <p>
      Self-checks are there to notice how a task feels, and are never scored. Timers run at the low end of a
      dose; time to get ready, to change and to rest is a design decision.
    </p>
    ${table(
      'Self-checks',
      ['Code', 'Self-check', 'Dose and timer', 'What one may notice', 'Closed by', 'Sources'],
      [
        {
          rows: (SELF_CHECKS as readonly SelfCheck[]).map((row) => [
            code(row.spec),
            html`<strong>${exercises.check[row.id].name}</strong>
              <p class="aside">${exercises.check[row.id].what}</p>`,
            doseCell(row),
            lines(Object.values(exercises.check[row.id].notice)),
            LOCK_NAMES[row.closedBy],
            sources(row.sources),
          ]),
        },
      ],
    )}
    ${table(
      'Exercises, the least load first',
      [
        'Code',
        'Exercise',
        'Dose and timer',
        'More, one at a time',
        'After a spike, less',
        'Closed by',
        'Sources',
      ],
      [
        {
          rows: options.map((row) => {
            const secondsTo = row.secondsTo ? fromTo(row.secondsTo) : '';
            return [
              code(row.spec),
              html`<strong>${exercises.exercise[row.id].name}</strong>
                <p class="aside">${exercises.exercise[row.id].what}</p>
                ${row.story ? html`<p class="aside">From one person’s story.</p>` : nothing}`,
              doseCell(row),
              html`${lines(row.progress.map((lever) => fill(exercises.lever[lever], { secondsTo })))}
              ${row.aim ? html`<p class="aside">${exercises.aim[row.aim]}</p>` : nothing}`,
              lines(row.cut.map((what) => exercises.cut[what])),
              LOCK_NAMES[row.closedBy],
              sources(row.sources),
            ];
          }),
        },
      ],
    )}
    ${table(
      'Limits of what is tried',
      ['Code', 'Limit', 'Value', 'Sources'],
      [
        {
          rows: Object.entries(TRY_LIMIT_WORDS).map(([id, [what, unit]]) => {
            const { value, spec, sources: cited } = TRY_LIMITS[id as keyof typeof TRY_LIMITS];
            return [code(spec), what, `${fromTo(value)}\u00A0${unit}`, sources(cited)];
          }),
        },
      ],
    )}
    ${table(
      'Notes on what is tried',
      ['Code', 'The reader is told', 'Sources'],
      [
        {
          rows: TRY_NOTES.map((row) => [
            code(row.spec),
            fill(exercises.note[row.id], limitValues),
            sources(row.sources),
          ]),
        },
      ],
    )}
  </section>`;
}

const TREATMENT_LIST: readonly (Treatment & { readonly id: TreatmentId })[] = TREATMENTS;

type Some<Id extends string> = Readonly<Partial<Record<Id, string>>>;

const aside = (text: string | undefined, label = ''): TemplateResult | typeof nothing =>
  text ? html`<p class="aside">${label ? html`<strong>${label}.</strong> ` : nothing}${text}</p>` : nothing;

export function treatmentRows(): TemplateResult {
  const cautions: Some<TreatmentId> = treatments.cautions;
  const figures: Some<TreatmentId> = treatments.figures;
  return html`<section>
    <h2>What backfires, treatments and stories</h2>
    <p>None is recommended. A grade says how far studies back a treatment.</p>
    ${table(
      'Popular fixes that often backfire',
      ['Code', 'Fix', 'Why it may backfire', 'Do this instead', 'Sources'],
      [
        {
          rows: BACKFIRES.map((row) => {
            const { name, why, instead } = treatments.backfires.lines[row.id];
            return [specAndRulings(row), name, why, instead, sources(row.sources)];
          }),
        },
      ],
    )}
    ${table(
      'Treatments people read about, by grade',
      ['Code', 'Treatment', 'The reader is told', 'Sources'],
      GRADES.map((grade) => ({
        title: html`${treatments.grades[grade.id]}
          <span class="aside">${'marks' in grade ? `${grade.marks} of 4 marks` : 'on no scale'}</span>`,
        rows: TREATMENT_LIST.filter((row) => row.grade === grade.id).map((row) => [
          specAndRulings(row),
          treatments.lines[row.id].name,
          html`${treatments.lines[row.id].says} ${aside(cautions[row.id], treatments.caution)}
          ${aside(figures[row.id])}`,
          sources(row.sources),
        ]),
      })),
    )}
    ${table(
      'Stories of one person each',
      ['Code', 'Story', 'What we take from it', 'Sources'],
      [
        {
          rows: STORIES.map((row) => {
            const { name, says, note } = treatments.stories.lines[row.id];
            return [
              specAndRulings(row),
              html`<strong>${name}</strong>
                <p class="aside">${says}</p>`,
              note,
              sources(row.sources),
            ];
          }),
        },
      ],
    )}
  </section>`;
}

export function testRows(): TemplateResult {
  const { columns, figures, lines: said } = treatments.tests;
  const notes: Some<(typeof JOINT_TESTS)[number]['id']> = figures;
  const number = (value: number | undefined): string => (value === undefined ? '–' : `${value}`);
  return html`<section>
    <h2>Tests of the joint</h2>
    <p>Explained and never taught (F41).</p>
    ${table(
      'Tests people hear about',
      ['Code', 'Test', 'The reader is told', 'Sources'],
      [
        {
          rows: JOINT_TESTS.map((row) => [
            specAndRulings(row),
            said[row.id].name,
            html`${said[row.id].says} ${aside(notes[row.id])}`,
            sources(row.sources),
          ]),
        },
      ],
    )}
    ${table(
      'Studies of them, for clinicians',
      [
        'Code',
        'Test',
        columns.cutoff,
        columns.sensitivity,
        columns.specificity,
        columns.positive,
        columns.negative,
        columns.study,
      ],
      [
        {
          rows: (TEST_FIGURES as readonly TestFigures[]).map((row) => [
            code(row.spec),
            said[row.test].name,
            row.cutoff ?? '–',
            number(row.sensitivity),
            number(row.specificity),
            number(row.positive),
            number(row.negative),
            sources([row.source]),
          ]),
        },
      ],
    )}
  </section>`;
}

/** The codes of the rows that name a source. */
const namedBy = (id: SourceId): readonly string[] =>
  [...new Set(PATTERN_ROWS.filter((row) => row.sources.includes(id)).map(({ spec }) => spec))].toSorted();

/** What the explainer cites. */
export const CITED = SOURCES.filter(({ id }) => namedBy(id).length > 0);

export function patternSources(): TemplateResult {
  return html`<section>
    <h2>Sources of the pattern explainer</h2>
    <dl class="marks">
      ${Object.entries(MARKS).map(
        ([mark, meaning]) =>
          html`<div>
            <dt><span class="mark">${mark}</span></dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
    ${table(
      'Sources, and how far each was verified',
      ['Source', 'DOI or place', 'Verified', 'Named by'],
      [
        {
          rows: CITED.map(({ id, citation, place, mark }) => [
            citation,
            place || '–',
            html`<span class="mark">${mark}</span>`,
            namedBy(id).join(', '),
          ]),
        },
      ],
    )}
  </section>`;
}
