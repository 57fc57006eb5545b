/** Every screen and every level once more, as on a phone at night: 320 px, and the device set to dark. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as questions from './questions.stories.js';
import * as results from './results.stories.js';
import { registered } from './support/registered.js';
import type { WidgetArgs } from './support/widget.js';

const meta: Meta<WidgetArgs> = {
  ...registered,
  title: 'Red-flag check/On a phone, dark',
  tags: ['!autodocs', 'shot:320', 'shot:dark'],
  args: { region: 'gb', theme: 'auto' },
};

export default meta;
type Story = StoryObj<WidgetArgs>;

export const Start: Story = {};
export const BladderBowelFeeling: Story = questions.BladderBowelFeeling;
export const Legs: Story = questions.Legs;
export const LegWeakness: Story = questions.LegWeakness;
export const VeryIll: Story = questions.VeryIll;
export const Injury: Story = questions.Injury;
export const Body: Story = questions.Body;
export const PainBehaviour: Story = questions.PainBehaviour;
export const HealthBefore: Story = questions.HealthBefore;
export const PregnancyPeriods: Story = questions.PregnancyPeriods;
export const Pregnancy: Story = questions.Pregnancy;
export const Birth: Story = questions.Birth;
export const You: Story = questions.You;
export const Running: Story = questions.Running;
export const Duration: Story = questions.Duration;
export const AgeAtOnset: Story = questions.AgeAtOnset;
export const AgeNow: Story = questions.AgeNow;
export const MorningStiffness: Story = questions.MorningStiffness;
export const PainPattern: Story = questions.PainPattern;
export const NightPattern: Story = questions.NightPattern;
export const LinkedConditions: Story = questions.LinkedConditions;
export const Ticked: Story = questions.Ticked;
export const EmergencyCard: Story = questions.EmergencyCard;
export const EmergencyLine: Story = questions.EmergencyLine;
export const ErrorSummary: Story = questions.ErrorSummary;
export const Emergency: Story = results.Emergency;
export const SameDay: Story = results.SameDay;
export const Prompt: Story = results.Prompt;
export const NoneFound: Story = results.NoneFound;
export const PatternBloodTest: Story = results.PatternBloodTest;
