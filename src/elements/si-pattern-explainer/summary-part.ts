/** What a reader takes along: one model for the screen, for paper, and for the text that Copy and Share give. */
import { html, type TemplateResult } from 'lit';
import {
  movementScreens,
  type Answers,
  type Day,
  type Exercise,
  type Explained,
  type MovementCheck,
  type SourceId,
} from '../../rules.js';
import type { Typed } from '../../ui/form.js';
import { answered } from '../../ui/check-report.js';
import { citations } from '../../ui/citations.js';
import { heading, list } from '../../ui/templates.js';
import { dayOf, fill } from '../../ui/wording.js';
import { movementLines } from './pattern-part.js';
import { doseText, noticedLines } from './try-part.js';
import type { Speech } from './words.js';

export interface Summary {
  readonly speech: Speech;
  readonly today: Day;
  readonly explained: Explained;
  readonly movement: MovementCheck | undefined;
  /** Of the questions about mornings and nights. */
  readonly answers: Answers;
  readonly notes: Typed;
  /** The exercises chosen, as far as they are open. */
  readonly taken: readonly Exercise[];
}

interface Block {
  readonly heading: string;
  readonly lines: readonly string[];
}

function blocks({ speech, explained, movement, answers, notes, taken }: Summary): readonly Block[] {
  const { patterns: words } = speech.messages;
  const { heads, nonePicked, noneNoticed, noneChosen, stop, ask, askMovement } = words.summary;
  const picked = explained.patterns.map(({ id }) => `${words.pattern[id].name}. ${words.pattern[id].short}`);
  const outcome = movement ? movementLines(movement, speech) : [];
  const said = outcome.length > 0 ? answerLines(answers, speech) : [];
  const noticed = noticedLines(notes, speech);
  const exercises = taken.map((row) => {
    const { name } = speech.messages.exercises.exercise[row.id];
    return `${name}: ${doseText(row, speech)}`;
  });
  return [
    { heading: heads.picked, lines: picked.length > 0 ? picked : [nonePicked] },
    ...(outcome.length > 0 ? [{ heading: heads.movement, lines: [...outcome, ...said] }] : []),
    { heading: heads.noticed, lines: noticed.length > 0 ? noticed : [noneNoticed] },
    { heading: heads.chosen, lines: exercises.length > 0 ? [...exercises, stop] : [noneChosen] },
    { heading: heads.ask, lines: [...(movement?.shows === 'inflammatory' ? [askMovement] : []), ...ask] },
  ];
}

/** The reader's own answers, a line a question or list. */
function answerLines(answers: Answers, { messages }: Speech): readonly string[] {
  const { noTo } = messages.patterns.summary;
  return movementScreens(answers).map((asked) => {
    const { text, ticked = [], no = [] } = answered(asked, { answers, messages });
    const noes = no.length > 0 ? [fill(noTo, { what: no.join(' ') })] : [];
    return [asked.screen.kind === 'choice' ? text : `${text}:`, ...ticked, ...noes].join(' ');
  });
}

/** Of the patterns picked and the exercises chosen. */
function sourcesOf({ speech, explained, taken }: Summary): string {
  const rows = [...explained.patterns, ...taken];
  if (rows.length === 0) return '';
  const ids = rows.flatMap(({ sources }): readonly SourceId[] => sources);
  return citations(speech.bibliography, ids, speech.messages.shared, speech.clinician);
}

export function renderSummary(summary: Summary, headingLevel: number): TemplateResult {
  const { speech, today } = summary;
  const { summary: words } = speech.messages.patterns;
  return html`<section class="section summary" part="summary">
    ${blocks(summary).map(({ heading: title, lines }) => [heading(headingLevel, title), list(lines)])}
    <p class="small">${fill(words.dated, { date: dayOf(today, speech) })} ${sourcesOf(summary)}</p>
  </section>`;
}

/** The same as text. */
export function summaryText(summary: Summary): string {
  const { speech, today } = summary;
  const { patterns: words, shared } = speech.messages;
  const lines = [
    words.summary.shareTitle,
    fill(words.summary.dated, { date: dayOf(today, speech) }),
    ...blocks(summary).map(({ heading: title, lines }) =>
      [title, ...lines.map((line) => `- ${speech.region.fill(line)}`)].join('\n'),
    ),
    sourcesOf(summary),
    `${shared.education} ${speech.region.fill(shared.emergency)}`,
  ];
  return lines.filter(Boolean).join('\n\n');
}
