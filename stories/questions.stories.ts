/** Every screen that the widget can ask, reached as a reader reaches it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { questionnaire } from '../src/messages/en/questionnaire.js';
import type { Answers, ScreenId } from '../src/rules.js';
import { Reader } from './support/reader.js';
import { registered } from './support/registered.js';
import type { WidgetArgs } from './support/widget.js';

const meta: Meta<WidgetArgs> = {
  ...registered,
  title: 'Red-flag check/Questions',
  tags: ['!autodocs'],
  args: { region: 'gb' },
};

export default meta;
type Story = StoryObj<WidgetArgs>;

const lasting: Answers = { 'pain-duration': 'over-3-months' };
const young: Answers = { ...lasting, 'age-at-onset': 'under-35', 'age-now': '50-or-under' };

function screen(id: ScreenId, said?: Answers): Story {
  return {
    play: async ({ canvasElement }) => {
      const reader = new Reader(canvasElement);
      await reader.goTo(id, said);
      await expect(reader.element.result).toBeUndefined();
      await expect(reader.text).not.toContain(questionnaire.problem);
    },
  };
}

export const BladderBowelFeeling = screen('bladder-bowel-feeling');
export const Legs = screen('legs');
export const LegWeakness = screen('leg-weakness', { 'one-leg-weak': 'yes' });
export const VeryIll = screen('very-ill');
export const Injury = screen('injury');
export const Body = screen('body');
export const PainBehaviour = screen('pain-behaviour');
export const HealthBefore = screen('health-before');
export const PregnancyPeriods = screen('pregnancy-periods');
export const Pregnancy = screen('pregnancy', { pregnant: 'yes' });
export const Birth = screen('birth', { 'birth-in-6-months': 'yes' });
export const You = screen('you');
export const Running = screen('running', { 'runs-hard': 'yes' });
export const Duration = screen('duration');
export const AgeAtOnset = screen('age-at-onset', lasting);
export const AgeNow = screen('age-now', lasting);
export const MorningStiffness = screen('morning-stiffness', young);
export const PainPattern = screen('pain-pattern', young);
export const NightPattern = screen('night-pattern', {
  ...young,
  'morning-stiffness': 'over-30-minutes',
  'slow-start': 'yes',
  'not-eased-by-rest': 'yes',
  'night-pain': 'yes',
  'second-half-waking': 'yes',
});
export const LinkedConditions = screen('linked-conditions', young);

/** Ticking anything turns "No, I have none of these" into "Continue". */
export const Ticked: Story = {
  play: async ({ canvasElement }) => {
    const reader = new Reader(canvasElement);
    await reader.goTo('pain-behaviour');
    await reader.tick('constant-worsening');
    await reader.tick('below-knee-pain');
    await expect(reader.text).toContain(questionnaire.continue);
    await expect(reader.text).not.toContain(questionnaire.none);
  },
};

/** The card shows at once, on the same screen, and takes the focus. The reader may go on. */
export const EmergencyCard: Story = {
  play: async ({ canvasElement }) => {
    const reader = new Reader(canvasElement);
    await reader.start();
    await reader.tick('saddle-numbness');
    await expect(reader.focused).toBe(
      questionnaire.emergency.heading.replace('{emergency}', '999 (United Kingdom)'),
    );
    await expect(reader.part('number')).toHaveAttribute('href', 'tel:999');
    await expect(reader.screen).toBe('bladder-bowel-feeling');
  },
};

/** Two answers that only together are an emergency: a leg newly weak, and getting worse. */
export const EmergencyCardFromTwoAnswers: Story = {
  play: async ({ canvasElement }) => {
    const reader = new Reader(canvasElement);
    await reader.goTo('leg-weakness', { 'one-leg-weak': 'yes' });
    await reader.choose('yes');
    await expect(reader.part('care-card')).toHaveTextContent('999');
  },
};

/** Without a region there is no number to guess: the reader's own emergency number. */
export const EmergencyCardWithoutRegion: Story = {
  args: { region: undefined },
  play: async ({ canvasElement }) => {
    const reader = new Reader(canvasElement);
    await reader.start();
    await reader.tick('hard-to-pee');
    await expect(reader.focused).toContain('your local emergency number');
  },
};

/** Further on the card is a line, so that the next question can be read. */
export const EmergencyLine: Story = {
  play: async ({ canvasElement }) => {
    const reader = new Reader(canvasElement);
    await reader.goTo('legs', { 'hard-to-pee': 'yes' });
    await expect(reader.part('care-card')).toHaveTextContent('999');
    await expect(reader.part('care-card')).toHaveClass('emergency-line');
  },
};

/** The reader went on without choosing. */
export const ErrorSummary: Story = {
  play: async ({ canvasElement }) => {
    const reader = new Reader(canvasElement);
    await reader.goTo('duration');
    await reader.goOn();
    await expect(reader.focused).toContain(questionnaire.problem);
    await expect(reader.screen).toBe('duration');
  },
};

/** One answer is chosen. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    const reader = new Reader(canvasElement);
    await reader.goTo('duration');
    await reader.choose('6-weeks-to-3-months');
    await expect(reader.element.shadowRoot?.querySelector('input:checked')).toHaveAttribute(
      'data-option',
      '6-weeks-to-3-months',
    );
  },
};
