/** The patterns picked, what people notice in them, and what to check before anything is explained. Without state. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Explained, MovementCheck } from '../../rules.js';
import { specOf, watchDetails } from '../../ui/questionnaire.js';
import { button, heading, list, primaryButton } from '../../ui/templates.js';
import { why } from '../../ui/why.js';
import { renderCurve } from './curve.js';
import type { Speech } from './words.js';

type PickedPattern = Explained['patterns'][number];

export interface PatternView {
  readonly speech: Speech;
  readonly headingLevel: number;
  readonly explained: Explained;
  /** Of pain that is better with movement, where that is picked. */
  readonly movement: MovementCheck | undefined;
  /** Another page's check, where the site has one. */
  readonly checkHref: string | undefined;
  /** The site's own booking link. */
  readonly contact: unknown;
  readonly act: {
    readonly check: () => void;
    readonly signs: () => void;
    readonly noSigns: () => void;
    readonly movement: () => void;
  };
}

/** The first of the parts: picture, what people notice, and what comes before the rest. */
export function renderPattern(view: PatternView): TemplateResult {
  const { speech, headingLevel, explained, movement } = view;
  const { patterns: words } = speech.messages;
  const { patterns } = explained;
  const isFirst = movement?.shows === 'inflammatory';
  const questions = movement ? renderMovement(movement, view) : nothing;
  return html`${isFirst ? questions : nothing}
  ${
    patterns.length === 0
      ? html`${heading(headingLevel, words.noPattern, 'screen')}
          <p>${words.noPatternText}</p>`
      : patterns.map((pattern, index) => renderNotice(pattern, view, index === 0))
  }
  ${isFirst ? nothing : questions} ${renderSigns(view)}`;
}

function renderNotice(
  { id, curve }: PickedPattern,
  { speech, headingLevel }: PatternView,
  isFirst: boolean,
): TemplateResult {
  const { patterns: words } = speech.messages;
  const { name, short, notice } = words.pattern[id];
  return html`<section class="section pattern" part="pattern">
    ${heading(headingLevel, name, isFirst ? 'screen' : undefined)}
    <p>${short}</p>
    <figure>
      <p class="more" aria-hidden="true">${words.more}</p>
      ${renderCurve(id, curve, speech, true)}
    </figure>
    ${heading(headingLevel + 1, words.noticeTitle)} ${list(notice)}
  </section>`;
}

/** Signs of something else that could hide behind the patterns; each is a question of the red-flag check. */
function renderSigns({ speech, headingLevel, explained, checkHref, act }: PatternView): TemplateResult {
  const { patterns: words, questionnaire: asked } = speech.messages;
  const { ruleOut, patterns } = explained;
  const link = checkHref
    ? html`<p><a part="check-link" href=${checkHref}>${words.checkLink}</a></p>`
    : nothing;
  const hasSigns = patterns.length > 0 && ruleOut.length > 0;
  return html`<section class="section first" part="check-first">
    ${heading(headingLevel, words.signsTitle)}
    ${
      hasSigns
        ? html`<p>${words.signs}</p>
            ${list(
              ruleOut.map(
                (id) =>
                  html`${asked.questions[id]}${speech.clinician ? html` <code>${specOf(id)}</code>` : nothing}`,
              ),
            )}
            <div class="actions">
              ${button('signs', words.signsYes, act.signs)} ${button('no-signs', words.signsNo, act.noSigns)}
            </div>
            ${link}`
        : html`<p>${words.signsGeneral}</p>
            <div class="actions">${button('to-check', words.toCheck, act.check)}</div>
            ${link}`
    }
    ${watchDetails(asked)}
  </section>`;
}

/** F1: nothing is explained before the questions; where they point to inflammation, that stands first. */
function renderMovement({ shows, inflammatory }: MovementCheck, view: PatternView): TemplateResult {
  const { speech, headingLevel, act } = view;
  const { patterns: words } = speech.messages;
  if (shows === 'questions') {
    return html`<section class="section first" part="movement">
      ${heading(headingLevel, words.movementTitle)}
      <p>${words.movement}</p>
      ${primaryButton('movement', words.movementGo, act.movement)}
    </section>`;
  }
  const again = button('movement', words.movementAgain, act.movement);
  if (shows === 'inflammatory') {
    return html`${renderInflammatory({ shows, inflammatory }, view)}
      <div class="actions">${again}</div>`;
  }
  return html`<section class="section" part="movement">
    ${heading(headingLevel, words.summary.heads.movement, 'movement')}
    ${movementLines({ shows, inflammatory }, speech).map((line) => html`<p>${line}</p>`)}
    <div class="actions">${again}</div>
  </section>`;
}

/** The card that comes before any explanation. */
export function renderInflammatory(
  movement: MovementCheck,
  { speech, headingLevel, contact }: Pick<PatternView, 'speech' | 'headingLevel' | 'contact'>,
): TemplateResult {
  const { checkResult, patterns: words } = speech.messages;
  const { region } = speech;
  return html`<section class="section care-card prompt" part="care-card" tabindex="-1" data-focus="movement">
    ${heading(
      headingLevel,
      html`<span class="visually-hidden">${checkResult.urgency.prompt}: </span>
        ${checkResult.levels.prompt.heading}`,
    )}
    <div class="section-body">
      <p>${words.inflammatoryLead}</p>
      ${list([...movementLines(movement, speech), ...checkResult.levels.prompt.do.map((line) => region.rich(line))])}
      ${contact} ${why(['ng65', 'sieper', 'rudwaleit'], speech)}
    </div>
  </section>`;
}

/** What the answers about mornings and nights come to; nothing while they are open. */
export function movementLines(
  { shows, inflammatory }: MovementCheck,
  { messages }: Speech,
): readonly string[] {
  const { checkResult, patterns: words } = messages;
  if (shows === 'questions') return [];
  if (shows === 'inflammatory') {
    return [...inflammatory.outcomes.map((id) => checkResult.inflammatory[id]), checkResult.inflammatoryOdds];
  }
  if (inflammatory.status === 'too-early') return [words.tooEarly];
  // Calin’s set alone gives no level (B.6), but nothing beside it may play it down.
  return [inflammatory.sets.calin.status === 'met' ? words.calin : words.tiredness, words.again];
}

/** What may be behind each pattern. Tiredness is told only once F1 allows it. */
export function renderMay({
  speech,
  headingLevel,
  explained,
  movement,
  contact,
  act,
}: PatternView): TemplateResult {
  const { patterns: words } = speech.messages;
  return html`${
    movement?.shows === 'inflammatory'
      ? renderInflammatory(movement, { speech, headingLevel, contact })
      : nothing
  }
  ${explained.patterns.map((pattern) => {
    const { name, may } = words.pattern[pattern.id];
    const isHeld = pattern.asksMovement && movement?.shows !== 'tiredness';
    // The card above has said it.
    if (isHeld && movement?.shows === 'inflammatory') return nothing;
    return html`<section class="section may" part="pattern">
      ${heading(headingLevel, name)}
      ${
        isHeld
          ? html`<p>${words.movementOpen}</p>
              ${
                movement?.shows === 'questions'
                  ? html`<div class="actions">${button('movement', words.movementGo, act.movement)}</div>`
                  : nothing
              }`
          : html`${may.map((line) => html`<p>${line}</p>`)} ${why(pattern.sources, speech)}`
      }
    </section>`;
  })}`;
}
