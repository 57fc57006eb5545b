/** Every level, and every result whose words or service differ. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { checkResult as words } from '../src/messages/en/check-result.js';
import { questionnaire } from '../src/messages/en/questionnaire.js';
import type { Answers, InflammatoryOutcomeId, Level } from '../src/rules.js';
import { Reader } from './support/reader.js';
import { registered } from './support/registered.js';
import type { WidgetArgs } from './support/widget.js';

const meta: Meta<WidgetArgs> = {
  ...registered,
  title: 'Red-flag check/Results',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<WidgetArgs>;

/** @param saying sentences of the result that this story is about */
function result(level: Level, said: Answers, ...saying: readonly string[]): Story {
  return {
    play: async ({ canvasElement }) => {
      const reader = new Reader(canvasElement);
      await reader.finish(said);
      await expect(reader.element.result?.level).toBe(level);
      await expect(reader.part('care-card')).toContainElement(
        reader.part('care-card').querySelector<HTMLElement>('[data-focus=screen]'),
      );
      for (const sentence of saying) await expect(reader.text).toContain(sentence);
    },
  };
}

const lasting: Answers = { 'pain-duration': 'over-3-months' };

function pattern(said: Answers, ...outcomes: readonly InflammatoryOutcomeId[]): Story {
  const sentences = outcomes.map((id) => words.inflammatory[id]);
  return result('prompt', { ...lasting, ...said }, words.inflammatoryTitle, ...sentences);
}

export const Emergency = result(
  'emergency',
  { 'saddle-numbness': 'yes', 'one-leg-weak': 'yes', 'weakness-recent': 'yes' },
  words.reasons['nerve-fast'],
);
export const SameDay = result('same-day', { fever: 'yes' }, questionnaire.watch.saddle);
export const SameDayPregnancy = result(
  'same-day',
  { pregnant: 'yes', 'pregnancy-signs': 'yes' },
  words.contacts['maternity-unit'],
);
/** Three services, the most urgent first. */
export const SameDayWithSeveralServices = result(
  'same-day',
  { 'sore-red-eye': 'yes', 'upper-back-pain': 'yes', 'cancer-ever': 'yes', 'monthly-pain': 'yes' },
  words.contacts['cancer-team'],
  words.contacts['eye-service'],
);
export const SameDayWeakImmunity = result(
  'same-day',
  { 'weak-immunity': 'yes', 'severe-pain': 'yes' },
  words.notes['mention-weak-immunity'],
);
export const Prompt = result('prompt', { 'below-knee-pain': 'yes' });
export const PromptPregnant = result('prompt', { pregnant: 'yes' }, words.contacts['maternity-clinician']);
export const PromptAfterBirth = result(
  'prompt',
  { 'birth-in-6-months': 'yes', 'birth-in-6-weeks': 'yes' },
  words.reasons.pregnancy,
);
export const PromptUnder18 = result('prompt', { 'under-18': 'yes' }, words.reasons.adults);
export const PromptPastCancer = result('prompt', { 'cancer-ever': 'yes' }, words.reasons.cancer);
export const PromptAfterProcedure = result(
  'prompt',
  { 'recent-procedure': 'yes' },
  words.contacts['procedure-team'],
);
export const NoneFound = result(
  'none-found',
  {},
  words.levels['none-found'].heading,
  questionnaire.watch.saddle,
);

export const TooEarlyForThePattern = result(
  'prompt',
  { 'pain-duration': '6-weeks-to-3-months' },
  words.tooEarly,
);
export const PatternRheumatologyCheck = pattern(
  {
    'age-at-onset': 'under-35',
    'eased-by-movement': 'yes',
    'buttock-swaps-sides': 'yes',
    'second-half-waking': 'yes',
  },
  'rheumatology-check',
);
export const PatternBloodTest = pattern(
  { 'age-at-onset': 'under-35', 'eased-by-movement': 'yes', 'buttock-one-side': 'yes' },
  'blood-test',
);
export const PatternCanFit = pattern(
  {
    'age-at-onset': '35-to-39',
    'slow-start': 'yes',
    'eased-by-movement': 'yes',
    'not-eased-by-rest': 'yes',
  },
  'pattern-can-fit',
);
export const PatternLinkedIllness = pattern({ psoriasis: 'yes' }, 'linked-illness');
export const PatternNotFound = result('prompt', lasting);
/** Bands that the reader was not sure of count as the more worrying one, and the result says so. */
export const PatternNotSure = result(
  'prompt',
  { 'pain-duration': 'not-sure', 'age-at-onset': 'not-sure', 'buttock-one-side': 'yes', psoriasis: 'yes' },
  questionnaire.screens['age-at-onset'],
);

/** Where the browser gives no access to the clipboard, the text is there to be copied by hand. */
export const CopyByHand: Story = {
  beforeEach: () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    return () => Reflect.deleteProperty(navigator, 'clipboard');
  },
  play: async ({ canvasElement }) => {
    const reader = new Reader(canvasElement);
    await reader.finish();
    await reader.press('copy');
    const text = reader.element.shadowRoot?.querySelector('textarea');
    await expect(text).toHaveValue(reader.element.summary());
  },
};

/** The answers shown again, each with a way to change it. */
export const ChangeAnAnswer: Story = {
  play: async ({ canvasElement }) => {
    const reader = new Reader(canvasElement);
    await reader.finish({ 'below-knee-pain': 'yes', 'monthly-pain': 'yes' });
    await reader.change('pain-behaviour');
    await expect(reader.screen).toBe('pain-behaviour');
    await reader.tick('below-knee-pain');
    await reader.goOn();
    await expect(reader.element.result?.rules.map(({ id }) => id)).toEqual(['monthly-pain']);
  },
};
