/** All that the widgets ask and decide with, straight from their tables, for clinicians. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { PACING_NOTES, QUESTION_SCREENS, RED_FLAG_RULES, REGIONS, RUN_NOTES, SOURCES } from '../src/rules.js';
import { answersPanel } from './support/rules/answers-panel.js';
import {
  firstDoses,
  goodToKnow,
  lightsCutsRises,
  pacingLimits,
  unitsAndActivities,
} from './support/rules/pacing-tables.js';
import './support/rules/rules.css';
import {
  goodToKnowForRuns,
  runGate,
  runLimits,
  runOutcomes,
  runPhases,
  runStages,
} from './support/rules/run-tables.js';
import {
  inflammatorySets,
  locksAndDecisions,
  opening,
  questions,
  redFlagRules,
  services,
  sourceRegister,
} from './support/rules/tables.js';

const meta: Meta = {
  title: 'Questions and rules',
  tags: ['!autodocs', 'shot:720'],
  parameters: { controls: { disable: true }, actions: { disable: true } },
};

export default meta;

const page = (...sections: readonly TemplateResult[]) => html`<div class="rules">${sections}</div>`;

const tryAnswers = () =>
  html`<section>
    <h2>Try answers</h2>
    <p>
      Set any answers and see at once what fires, and why. Nothing is kept. A question left unanswered counts
      as open, never as no.
    </p>
    ${answersPanel()}
  </section>`;

type Play = NonNullable<StoryObj['play']>;

const select = async (root: HTMLElement, question: string, option: string) => {
  const field = root.querySelector<HTMLSelectElement>(`[data-question='${question}']`);
  if (!field) throw new Error(`There is no question ${question}.`);
  await userEvent.selectOptions(field, option);
};

const press = async (root: HTMLElement, action: string) => {
  const button = root.querySelector<HTMLElement>(`[data-action='${action}']`);
  if (!button) throw new Error(`There is no button ${action}.`);
  await userEvent.click(button);
};

/** Fever alone is same-day; with a weakened immune system it is an emergency. */
const feverWithRisk: Play = async ({ canvasElement }) => {
  const result = canvasElement.querySelector('.panel-result');
  await expect(result).toHaveTextContent('Unfinished');
  await select(canvasElement, 'fever', 'yes');
  await expect(result).toHaveTextContent('U02');
  await expect(result).toHaveTextContent('Unfinished');
  await select(canvasElement, 'weak-immunity', 'not-sure');
  await expect(result).toHaveTextContent('E12');
  await expect(result).toHaveTextContent('Emergency');
  await expect(result).toHaveTextContent('Yusuf 2019');
  scrollTo(0, 0);
};

/** Everything, on one page that can be printed. Its parts have pictures of their own. */
export const WholePage: StoryObj = {
  tags: ['shot:none'],
  render: () =>
    page(
      opening(),
      tryAnswers(),
      questions(),
      redFlagRules(),
      inflammatorySets(),
      services(),
      locksAndDecisions(),
      unitsAndActivities(),
      firstDoses(),
      lightsCutsRises(),
      pacingLimits(),
      goodToKnow(),
      runGate(),
      runStages(),
      runPhases(),
      runOutcomes(),
      runLimits(),
      goodToKnowForRuns(),
      sourceRegister(),
    ),
  play: async (context) => {
    const { canvasElement } = context;
    for (const { spec } of [...RED_FLAG_RULES, ...PACING_NOTES, ...RUN_NOTES]) {
      await expect(canvasElement).toHaveTextContent(spec);
    }
    await feverWithRisk(context);
  },
};

export const TryAnswers: StoryObj = { render: () => page(opening(), tryAnswers()), play: feverWithRisk };

/** Nothing fires, and the points of the four sets. */
export const TryAnswersLastingPain: StoryObj = {
  render: () => page(tryAnswers()),
  play: async ({ canvasElement }) => {
    const result = canvasElement.querySelector('.panel-result');
    await press(canvasElement, 'no-to-the-rest');
    await select(canvasElement, 'pain-duration', '6-weeks-to-3-months');
    await expect(result).toHaveTextContent('Prompt');
    await select(canvasElement, 'pain-duration', 'under-6-weeks');
    await expect(result).toHaveTextContent('No red flag found');
    await select(canvasElement, 'pain-duration', 'over-3-months');
    await select(canvasElement, 'age-at-onset', 'under-35');
    await select(canvasElement, 'age-now', '50-or-under');
    await select(canvasElement, 'morning-stiffness', 'over-30-minutes');
    for (const question of ['eased-by-movement', 'buttock-swaps-sides', 'second-half-waking']) {
      await select(canvasElement, question, 'yes');
    }
    await press(canvasElement, 'no-to-the-rest');
    await expect(result).toHaveTextContent('P16');
    await expect(result).toHaveTextContent('Questions still open: 0');
    scrollTo(0, 0);
  },
};

export const TryAnswersOnAPhone: StoryObj = {
  tags: ['shot:320', 'shot:dark'],
  render: () => page(tryAnswers()),
  play: feverWithRisk,
};

export const Questions: StoryObj = {
  render: () => page(questions()),
  play: async ({ canvasElement }) => {
    const asked = QUESTION_SCREENS.flatMap((screen) => screen.questions);
    await expect(canvasElement.querySelectorAll('tbody th[scope=row]')).toHaveLength(asked.length);
  },
};

export const Rules: StoryObj = {
  render: () => page(redFlagRules()),
  play: async ({ canvasElement }) => {
    const rows = canvasElement.querySelector('table')?.querySelectorAll('tbody th[scope=row]');
    await expect(rows).toHaveLength(RED_FLAG_RULES.length);
  },
};

export const RulesOnAPhone: StoryObj = {
  tags: ['shot:320', 'shot:dark'],
  render: () => page(redFlagRules()),
};

export const LastingPain: StoryObj = { render: () => page(inflammatorySets()) };

export const NumbersAndWatchList: StoryObj = {
  render: () => page(services()),
  play: async ({ canvasElement }) => {
    const rows = canvasElement.querySelector('table')?.querySelectorAll('tbody tr');
    await expect(rows).toHaveLength(REGIONS.length);
  },
};

export const LocksAndDecisions: StoryObj = { render: () => page(locksAndDecisions()) };

export const Sources: StoryObj = {
  render: () => page(sourceRegister()),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('tbody tr')).toHaveLength(SOURCES.length);
  },
};
