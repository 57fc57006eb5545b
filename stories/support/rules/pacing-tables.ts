/** The tables of the pacing calculator as tables. */
import { html, type TemplateResult } from 'lit';
import { pacing } from '../../../src/messages/en/pacing.js';
import { pacingNotes } from '../../../src/messages/en/pacing-notes.js';
import { sessionLog } from '../../../src/messages/en/session-log.js';
import {
  ACTIVITIES,
  BASELINES,
  CUTS,
  LIGHTS,
  PACING_LIMITS,
  PACING_NOTES,
  RISES,
  UNITS,
  type PacingNote,
} from '../../../src/rules.js';
import { amountWords, gridWords, LIMIT_WORDS, pacingFact, perWeekWords } from './pacing-facts.js';
import { code, condition, sources, table } from './parts.js';

const pacingWhen = (when: readonly (readonly string[])[], otherwise: string): TemplateResult =>
  when.length === 0 ? html`${otherwise}` : condition(when, pacingFact);

const labels = (ids: readonly (keyof typeof pacing.activities)[]): string =>
  ids.map((id) => pacing.activities[id].label).join(', ');

export function unitsAndActivities(): TemplateResult {
  return html`<section>
    <h2>What a plan can be for</h2>
    <p>
      One activity, counted in one unit. Every amount is rounded down to the grid of its unit, so that a dose
      is never more than was meant.
    </p>
    ${table(
      'Activities, in the order in which they are offered',
      ['Activity', 'How often a week', 'Steepest rise a week', 'Counted in', 'Code and sources'],
      [
        {
          rows: ACTIVITIES.map(({ id, perWeek, mostRise, units, spec, sources: cited }) => [
            pacing.activities[id].label,
            perWeekWords(perWeek),
            `${mostRise}\u00A0%`,
            units.map((unit) => pacing.units[unit].label).join(', '),
            html`${code(spec)} ${sources(cited)}`,
          ]),
        },
      ],
    )}
    ${table(
      'Units',
      ['Unit', 'Grid', 'Most that can be entered', 'Code'],
      [
        {
          rows: UNITS.map((unit) => [
            pacing.units[unit.id].label,
            gridWords(unit),
            amountWords(unit.most, unit.id),
            code(unit.spec),
          ]),
        },
      ],
    )}
  </section>`;
}

export function firstDoses(): TemplateResult {
  return html`<section>
    <h2>First dose</h2>
    <p>
      From an amount that sets the pain off, less a cut; or from one that does not, as it is. The cut is the
      first row of the table of cuts that holds.
    </p>
    ${table(
      'Where a first dose begins',
      ['Code', 'The reader says', 'Sources'],
      [
        {
          rows: BASELINES.map(({ id, spec, sources: cited }) => [
            code(spec),
            pacing.kinds[id],
            sources(cited),
          ]),
        },
      ],
    )}
  </section>`;
}

export function lightsCutsRises(): TemplateResult {
  return html`<section>
    <h2>After each session, and week by week</h2>
    <p>
      In the first two tables the first row that holds counts. What is not known yet, such as how the night
      was, leaves a session open: it neither brings a rise nor counts as settled.
    </p>
    ${table(
      'Traffic light of a session',
      ['Code', 'Light', 'When', 'The reader is told', 'Sources'],
      [
        {
          rows: LIGHTS.map(({ id, spec, when, sources: cited }) => [
            code(spec),
            sessionLog.lights[id].name,
            pacingWhen(when, 'anything else'),
            sessionLog.lights[id].means,
            sources(cited),
          ]),
        },
      ],
    )}
    ${table(
      'Size of a cut, for red, for a second amber week and for a first dose',
      ['Code', 'Cut', 'When', 'Sources'],
      [
        {
          rows: CUTS.map(({ spec, percent, when, sources: cited }) => [
            code(spec),
            `${percent}\u00A0%`,
            pacingWhen(when, 'anything else'),
            sources(cited),
          ]),
        },
      ],
    )}
    ${table(
      'Size of a rise; a careful plan never takes more than the last row',
      ['Code', 'Rise', 'Stable weeks running', 'Sources'],
      [
        {
          rows: RISES.map(({ spec, percent, weeks, sources: cited }) => [
            code(spec),
            `${percent}\u00A0% a week`,
            `${weeks}`,
            sources(cited),
          ]),
        },
      ],
    )}
  </section>`;
}

export function pacingLimits(): TemplateResult {
  return html`<section>
    <h2>The numbers of the pacing rules</h2>
    ${table(
      'Limits',
      ['Code', 'Limit', 'Value', 'Sources'],
      [
        {
          rows: Object.entries(LIMIT_WORDS).map(([id, [what, unit]]) => {
            const { value, spec, sources: cited } = PACING_LIMITS[id as keyof typeof PACING_LIMITS];
            return [code(spec), what, `${value} ${unit}`, sources(cited)];
          }),
        },
      ],
    )}
  </section>`;
}

export function goodToKnow(): TemplateResult {
  const rows: readonly (PacingNote & (typeof PACING_NOTES)[number])[] = PACING_NOTES;
  return html`<section>
    <h2>Good to know</h2>
    <p>Shown beside a plan, each with the activities it is about.</p>
    ${table(
      'Notes',
      ['Code', 'The reader is told', 'Shown for', 'Sources'],
      [
        {
          rows: rows.map(({ id, spec, activities, sources: cited }) => [
            code(spec),
            pacingNotes[id],
            activities ? labels(activities) : 'every activity',
            sources(cited),
          ]),
        },
      ],
    )}
  </section>`;
}
