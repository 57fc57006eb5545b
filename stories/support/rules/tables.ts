/** The exported tables as tables. */
import { html, type TemplateResult } from 'lit';
import { checkResult } from '../../../src/messages/en/check-result.js';
import { questionnaire } from '../../../src/messages/en/questionnaire.js';
import { shared } from '../../../src/messages/en/shared.js';
import {
  ACTIVITIES,
  BASELINES,
  checkRedFlags,
  CRITERIA_SETS,
  CUTS,
  INFLAMMATORY_OUTCOMES,
  LEVELS,
  LIGHTS,
  LINKED_ILLNESS,
  LOCKS,
  optionsOf,
  PACING_LIMITS,
  PACING_NOTES,
  QUESTION_SCREENS,
  RECHECK_LIMITS,
  RED_FLAG_NOTES,
  RED_FLAG_RULES,
  REGIONS,
  REVIEWED_ON,
  RISES,
  SOURCES,
  WATCH_LIST,
  type InflammatorySet,
  type QuantityId,
  type QuestionId,
  type RedFlagRule,
  type SourceId,
} from '../../../src/rules.js';
import { RegionWords } from '../../../src/ui/region.js';
import { formatDay } from '../../../src/ui/wording.js';
import {
  codeOf,
  isQuantity,
  LEVEL_NAMES,
  LOCK_NAMES,
  MARKS,
  optionWords,
  outcomeWords,
  quantityOf,
  QUESTIONS,
  setName,
  sourcesOf,
  whoToRing,
  wordsOf,
} from './facts.js';
import { code, condition, level, shortLevel, sources, table } from './parts.js';
import { PATTERN_ROWS } from '../pattern-tables.js';
import { RUN_ROWS } from './run-tables.js';

const rules: readonly (RedFlagRule & { readonly id: string })[] = RED_FLAG_RULES;
const sets: readonly InflammatorySet[] = CRITERIA_SETS;
const PLAN_ROWS = [
  ...PATTERN_ROWS,
  ...ACTIVITIES,
  ...BASELINES,
  ...CUTS,
  ...LIGHTS,
  ...PACING_NOTES,
  ...RISES,
  ...Object.values(PACING_LIMITS),
  ...RUN_ROWS,
];

export function opening(): TemplateResult {
  return html`<header>
    <h1>Questions and rules</h1>
    <p>
      All that the red-flag check, the pacing calculator, the pattern explainer and the way back to running
      ask, decide and tell with. Everything in the tables is read from the code that runs in the widgets, so
      what you see is what they do. Codes such as RF04, E12 and D.5 are those of the clinical specification,
      <code>docs/clinical.md</code>.
    </p>
    <p class="notice">
      <strong>No clinician has signed these rules off yet.</strong> They were last held against their sources
      on ${formatDay(REVIEWED_ON, 'en-GB')}. Where no source gives a number or a step, the row says “Design
      decision”, and nothing is cited for it.
    </p>
    <dl class="marks">
      ${Object.entries(MARKS).map(
        ([mark, meaning]) =>
          html`<div>
            <dt><span class="mark">${mark}</span></dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
  </header>`;
}

/** The most urgent level that a yes to one question can bring by itself. */
function alone(id: QuestionId): TemplateResult | string {
  const parent = QUESTIONS.find((question) => question.id === id)?.follows;
  const fired = checkRedFlags({ [id]: 'yes', ...(parent && { [parent]: 'yes' }) }).rules;
  const rule = fired.find(({ when }) => when.flat().some((fact) => fact === id));
  return rule ? shortLevel(rule.level) : 'no level';
}

const rulesOf = (id: string) =>
  rules.filter(({ when }) => when.flat().some((fact) => fact === id)).map(({ spec }) => spec);

function questionCell(id: QuestionId): TemplateResult {
  const hints: Readonly<Record<string, string>> = questionnaire.hints;
  const follows = QUESTIONS.find((question) => question.id === id)?.follows;
  return html`${wordsOf(id)} ${hints[id] ? html`<p class="aside">Hint: ${hints[id]}</p>` : ''}
  ${follows ? html`<p class="aside">Asked only after a yes to ${code(codeOf(follows))}.</p>` : ''}`;
}

function quantityCell(id: QuantityId): TemplateResult {
  const row = quantityOf(id);
  return html`${wordsOf(id)}
    <ul class="aside">
      ${optionsOf(id).map((option) => {
        const stands = option === 'not-sure' ? row?.notSure : row?.bands[option];
        return html`<li>${optionWords(id, option)}: counts as ${stands} ${row?.unit}</li>`;
      })}
    </ul>`;
}

export function questions(): TemplateResult {
  return html`<section>
    <h2>Questions</h2>
    <p>
      In the order in which they are asked. “Not sure” counts as yes, and a question that is still open never
      counts as no; both are design decisions. Every question is worded so that yes is the sign.
    </p>
    ${table(
      'Questions by screen',
      ['Code', 'Question, and where it comes from', 'A yes alone gives', 'Rules'],
      QUESTION_SCREENS.map((screen) => ({
        title: html`${questionnaire.screens[screen.id]} <span class="aside">${screen.spec}</span>`,
        rows: screen.questions.map((id) => [
          code(codeOf(id)),
          html`${isQuantity(id) ? quantityCell(id) : questionCell(id)} ${sources(sourcesOf(id))}`,
          isQuantity(id) ? 'see the rules' : alone(id),
          (id === 'pain-duration' ? rulesOf('over-6-weeks') : rulesOf(id)).join(', ') || '–',
        ]),
      })),
      'questions',
    )}
  </section>`;
}

export function redFlagRules(): TemplateResult {
  return html`<section>
    <h2>Rules</h2>
    <p>
      Every rule that fires is kept, and the most urgent one gives the level. No condition contains a “not”,
      so no answer can lower a level. The “closes” column, and what a clinician’s clearance opens again, are
      design decisions throughout.
    </p>
    ${table(
      'Rules by level, most urgent first',
      ['Code', 'Fires when', 'The reader is told', 'Closes'],
      LEVELS.filter((id) => id !== 'none-found').map((id) => ({
        title: level(id),
        rows: rules
          .filter((rule) => rule.level === id)
          .map((rule) => [
            code(rule.spec),
            html`${condition(rule.when)} ${sources([...new Set(rule.when.flat().flatMap(sourcesOf))])}`,
            html`${checkResult.reasons[rule.why]}
              <p class="aside">${whoToRing(rule)}</p>`,
            LOCK_NAMES[rule.locks],
          ]),
      })),
      'red-flags',
    )}
    <p>
      ${level('none-found')} is given only when no rule has fired and every question that applies is answered.
    </p>
    ${table(
      'Notes that go with any result',
      ['Code', 'When', 'The reader is told'],
      [
        {
          rows: RED_FLAG_NOTES.map(({ id, spec, when }) => [
            code(spec),
            condition(when),
            checkResult.notes[id],
          ]),
        },
      ],
    )}
  </section>`;
}

function accuracy({ accuracy: figures }: InflammatorySet): TemplateResult | string {
  if (!figures) return 'no single pair of figures published';
  return html`sensitivity ${figures.sensitivity} %, specificity ${figures.specificity} %
  ${sources([figures.source])}`;
}

export function inflammatorySets(): TemplateResult {
  return html`<section>
    <h2>Pain that lasts over 3 months</h2>
    <p>
      Asked only while no emergency or same-day rule has fired. Four published sets are counted side by side,
      each with its own thresholds. The figures are for inflammatory back pain at the lowest cut-off, and not
      for a disease. A set that is met means “worth a proper check”.
    </p>
    ${table(
      'Published sets',
      ['Set', 'Applies to', 'Met from', 'Published accuracy', 'Sources'],
      [
        {
          rows: sets.map((set) => [
            set.spec.replace('B.2 ', ''),
            condition(set.applies),
            `${set.cutoffs.join(' and ')} of ${set.items.length}`,
            accuracy(set),
            sources(set.sources),
          ]),
        },
      ],
    )}
    ${table(
      'Items, one point each',
      ['Item', 'Counts when'],
      sets.map((set) => ({
        title: set.spec.replace('B.2 ', ''),
        rows: set.items.map((item, index) => [`${index + 1}`, condition(item.when)]),
      })),
    )}
    ${table(
      'Outcomes: the first that holds counts, and the last is added to any',
      ['Code', 'When', 'The reader is told', 'Sources'],
      [
        {
          rows: [
            ...INFLAMMATORY_OUTCOMES.map((row) => [
              code(row.spec),
              row.reached.map(({ set, points }) => `${setName(set)} at ${points} or more`).join(', or '),
              outcomeWords(row.id),
              sources(row.sources),
            ]),
            [
              code(LINKED_ILLNESS.spec),
              condition(LINKED_ILLNESS.when),
              outcomeWords(LINKED_ILLNESS.id),
              sources(LINKED_ILLNESS.sources),
            ],
          ],
        },
      ],
    )}
  </section>`;
}

export function services(): TemplateResult {
  return html`<section>
    <h2>Numbers and the watch list</h2>
    <p>
      Only numbers that were verified are here; neutral words stand in for the rest. The region is chosen by
      the reader or set by the site, and is never looked up.
    </p>
    ${table(
      'Regions',
      ['Code', 'Region', 'Emergency', 'Urgent advice', 'Within days'],
      [
        {
          rows: REGIONS.map((region) => {
            const { name, text } = new RegionWords(region, shared);
            return [code(region.code), name, text.emergency, text.urgent, text.clinician];
          }),
        },
      ],
    )}
    ${table(
      'Watch list: shown with every result below emergency, and while the check is open',
      ['Call now if', 'Questions it stands for'],
      [
        {
          rows: WATCH_LIST.map(({ id, questions: ids }) => [
            questionnaire.watch[id],
            ids.map((item) => codeOf(item)).join(', '),
          ]),
        },
      ],
    )}
  </section>`;
}

export function locksAndDecisions(): TemplateResult {
  const limits = RECHECK_LIMITS;
  return html`<section>
    <h2>What a result closes, and design decisions</h2>
    <p>Less is never closed. All rows of this section are design decisions <span class="mark">D</span>.</p>
    ${table(
      'Locks, loosest first',
      ['Closes', 'The reader is told', 'Rules'],
      [
        {
          rows: LOCKS.map((lock) => [
            LOCK_NAMES[lock],
            lock === 'none' ? '–' : checkResult.locks[lock],
            rules
              .filter(({ locks }) => locks === lock)
              .map(({ spec }) => spec)
              .join(', '),
          ]),
        },
      ],
    )}
    ${table(
      'Clearance and asking again',
      ['Code', 'Limit', 'Value'],
      [
        {
          rows: [
            [
              code('L9'),
              'Levels at which a clinician’s clearance may be entered',
              limits.clearableLevels.map((id) => LEVEL_NAMES[id]).join('; '),
            ],
            [code('L8'), '“Is anything new or worse since then?” after', `${limits.askAfterDays} days`],
            [code('L8'), 'A whole new check after', `${limits.fullCheckAfterDays} days`],
            [
              code('L8'),
              'A whole new check after a flare longer than',
              `${limits.longestFlareDays} days, or any new symptom`,
            ],
          ],
        },
      ],
    )}
    <p>
      All others, and what waits for a clinician’s sign-off, are under
      <a href="./?path=/docs/rules-and-sources-our-own-decisions-and-open-points--docs" target="_parent"
        >Our own decisions and open points</a
      >.
    </p>
  </section>`;
}

/** The codes of the questions and of the rows of the plans that name a source. */
function namedBy(id: SourceId): readonly string[] {
  const questionCodes = QUESTION_SCREENS.flatMap((screen) => screen.questions)
    .filter((question) => sourcesOf(question).includes(id))
    .map((question) => codeOf(question));
  const planCodes = PLAN_ROWS.filter((row) => row.sources.some((source) => source === id)).map(
    ({ spec }) => spec,
  );
  return [...new Set([...questionCodes, ...planCodes.toSorted()])];
}

export function sourceRegister(): TemplateResult {
  return html`<section>
    <h2>Sources</h2>
    <p>Every row that a question, a set, an outcome or a row of the tables of a plan names.</p>
    ${table(
      'Sources, and how far each was verified',
      ['Source', 'DOI or place', 'Verified', 'Named by'],
      [
        {
          rows: SOURCES.map(({ id, citation, place, mark }) => [
            citation,
            place || '–',
            html`<span class="mark">${mark}</span>`,
            namedBy(id).join(', ') || 'B.6',
          ]),
        },
      ],
    )}
  </section>`;
}
