/** Which answers lead to which level, what each result closes, and when to ask again. */
import { checkResult } from '../../src/messages/en/check-result.js';
import {
  LEVELS,
  LEVELS_BEFORE_INFLAMMATORY_BLOCK,
  LOCKS,
  RECHECK_LIMITS,
  RED_FLAG_NOTES,
  RED_FLAG_RULES,
  type Level,
  type RedFlagRule,
} from '../../src/rules.js';
import { inWords, LEVEL_NAMES, LOCK_NAMES, SHORT_LEVEL_NAMES, sourcesOf, whoToRing } from './facts.js';
import { condition } from './links.js';
import { commas, none, sheet, type Cell, type Page, type SheetRow } from './sheet.js';

const rules: readonly (RedFlagRule & { readonly id: string })[] = RED_FLAG_RULES;

const levelPart = (level: Level) => ({ level, text: SHORT_LEVEL_NAMES[level] });

const levels = LEVELS.map((id): SheetRow => {
  const said = id === 'emergency' ? undefined : checkResult.levels[id];
  return {
    table: 'LEVELS',
    id,
    spec: `T${LEVELS.indexOf(id) + 1}`,
    cells: [
      levelPart(id),
      said ? [said.heading, { list: said.do.map(inWords) }] : inWords(checkResult.who.emergency),
      `${rules.filter(({ level }) => level === id).length}`,
    ],
  };
});

const ruleRow = (rule: (typeof rules)[number]): SheetRow => ({
  table: 'RED_FLAG_RULES',
  id: rule.id,
  spec: rule.spec,
  cells: [
    condition(rule.when),
    [checkResult.reasons[rule.why], { aside: whoToRing(rule) }],
    LOCK_NAMES[rule.locks],
  ],
  through: [...new Set(rule.when.flat().flatMap(sourcesOf))],
});

const notes = RED_FLAG_NOTES.map(({ id, spec, when }): SheetRow => ({
  table: 'RED_FLAG_NOTES',
  id,
  spec,
  cells: [condition(when), checkResult.notes[id]],
  through: [...new Set(when.flat().flatMap(sourcesOf))],
}));

const locks = LOCKS.map((id): SheetRow => {
  const closing = rules.filter((rule) => rule.locks === id);
  return {
    table: 'LOCKS',
    id,
    cells: [
      LOCK_NAMES[id],
      id === 'none' ? none : checkResult.locks[id],
      commas(closing.map((rule) => ({ to: { table: 'RED_FLAG_RULES', id: rule.id }, text: rule.spec }))),
    ],
  };
});

const RECHECK: Readonly<
  Record<keyof typeof RECHECK_LIMITS, readonly [spec: string, what: string, value: Cell]>
> = {
  clearableLevels: [
    'L9',
    'Levels at which the reader may say that a clinician has seen them',
    RECHECK_LIMITS.clearableLevels.map((id) => LEVEL_NAMES[id]).join('; '),
  ],
  askAfterDays: [
    'L8',
    'A plan asks “Is anything new or worse since then?” after',
    `${RECHECK_LIMITS.askAfterDays} days`,
  ],
  fullCheckAfterDays: ['L8', 'A whole new check after', `${RECHECK_LIMITS.fullCheckAfterDays} days`],
  longestFlareDays: [
    'L8',
    'A whole new check after a flare that is longer than',
    `${RECHECK_LIMITS.longestFlareDays} days`,
  ],
};

const recheck = Object.entries(RECHECK).map(([id, [spec, what, value]]): SheetRow => ({
  table: 'RECHECK_LIMITS',
  id,
  spec,
  cells: [what, value],
}));

const before = LEVELS_BEFORE_INFLAMMATORY_BLOCK.map((id): SheetRow => ({
  table: 'LEVELS_BEFORE_INFLAMMATORY_BLOCK',
  id,
  spec: 'B.1',
  cells: [levelPart(id), 'The questions on pain that lasts over 3 months are left out.'],
}));

export const redFlagsPage: Page = {
  title: 'Red-flag rules',
  holds: 'What fires each rule, its level, what it closes, and when the check is asked again.',
  intro: [
    'Every rule that fires is kept, and the most urgent one gives the level. Inside a condition, one of each list is enough, and all lists have to hold. No condition contains a “not”, so no answer can lower a level.',
    'A rule has no sources of its own: it has those of the answers that fire it. What a rule closes is our own decision throughout.',
  ],
  sheets: [
    sheet(
      'Levels, most urgent first',
      ['Level', 'The reader is told', 'Rules'],
      levels,
      'The last one is given only when no rule has fired and every question that applies is answered.',
    ),
    {
      title: 'Rules',
      columns: ['Fires when', 'The reader is told', 'Closes'],
      groups: LEVELS.filter((id) => id !== 'none-found').map((id) => ({
        title: [levelPart(id), ` ${LEVEL_NAMES[id]}`],
        rows: rules.filter(({ level }) => level === id).map(ruleRow),
      })),
    },
    sheet('Notes that go with any result', ['When', 'The reader is told'], notes),
    sheet(
      'What a result closes, loosest first',
      ['Closes', 'The reader is told', 'Rules'],
      locks,
      'Less is never closed. After a rule with a lock, a clinician’s word may open it again, save at emergency.',
    ),
    sheet('Asking again, and a clinician’s word', ['Limit', 'Value'], recheck),
    sheet('Levels at which the check ends early', ['Level', 'What it means'], before),
  ],
};
