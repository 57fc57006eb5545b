/** The start, a screen on the way and the end of every widget, in Spanish. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { fileOf, planSince } from './support/pacing-plans.js';
import { PacingReader } from './support/pacing-reader.js';
import { pacingWidget } from './support/pacing-widget.js';
import { PatternReader } from './support/pattern-reader.js';
import { patternWidget, type PatternArgs } from './support/pattern-widget.js';
import { Reader, withFastClock } from './support/reader.js';
import { onDevice } from './support/run-device.js';
import { weeks } from './support/run-plans.js';
import { CAN_DO_ALL, RunReader, asANewReader } from './support/run-reader.js';
import { runWidget } from './support/run-widget.js';
import { inSpanish } from './support/spanish.js';
import { widget } from './support/widget.js';

const meta: Meta<PatternArgs> = {
  title: 'Spanish',
  tags: ['!autodocs'],
  args: { lang: 'es' },
};

export default meta;
type Story = StoryObj<PatternArgs>;
type Play = NonNullable<Story['play']>;

/** The story of a widget that shows no plan of its own. */
const check = (act: (reader: Reader) => Promise<void>): Story => ({
  args: { region: 'us' },
  beforeEach: withFastClock,
  render: widget,
  play: async ({ canvasElement }) => {
    const reader = new Reader(canvasElement);
    await act(reader);
    await inSpanish(reader.element, reader.text);
    await expect(reader.overhang).toBeLessThan(1);
  },
});

const onDeviceAnew = (): (() => void) => {
  const ways = [asANewReader(), onDevice()()];
  return () => {
    for (const way of ways.toReversed()) way();
  };
};

const pacing = (act: (reader: PacingReader) => Promise<void>): Story => ({
  args: { region: 'eu' },
  beforeEach: onDeviceAnew,
  render: pacingWidget,
  play: async ({ canvasElement }) => {
    const reader = new PacingReader(canvasElement);
    await act(reader);
    await inSpanish(reader.element, reader.text);
    await expect(reader.overhang).toBeLessThan(1);
  },
});

const patterns = (act: (reader: PatternReader) => Promise<void>): Story => ({
  beforeEach: onDeviceAnew,
  render: patternWidget,
  play: async ({ canvasElement }) => {
    const reader = new PatternReader(canvasElement);
    await act(reader);
    await inSpanish(reader.element, reader.text);
    await reader.fits();
    reader.lookUp();
  },
});

const running = (act: (reader: RunReader) => Promise<void>): Story => ({
  args: { region: 'us' },
  beforeEach: onDeviceAnew,
  render: runWidget,
  play: async ({ canvasElement }) => {
    const reader = new RunReader(canvasElement);
    await act(reader);
    await inSpanish(reader.element, reader.text);
    await expect(reader.overhang).toBeLessThan(1);
  },
});

const nothing = (): Promise<void> => Promise.resolve();

export const CheckStart = check(nothing);
export const CheckQuestions = check(async (reader) => {
  await reader.goTo('bladder-bowel-feeling');
});
/** The card comes up on the screen where the sign was ticked. */
export const CheckEmergency = check(async (reader) => {
  await reader.goTo('bladder-bowel-feeling');
  await reader.tick('saddle-numbness');
  await expect(reader.part('care-card')).toHaveTextContent('Llame ahora al 911 (Estados Unidos)');
});
export const CheckResult = check(async (reader) => {
  await reader.finish({
    fever: 'yes',
    'cancer-ever': 'yes',
    'pain-duration': 'over-3-months',
    psoriasis: 'yes',
  });
  await expect(reader.part('care-card')).toHaveTextContent('Hable hoy con un profesional de la salud');
});

export const PacingStart = pacing(nothing);
/** Tiles, rows, a scale, a tick and amounts. */
export const PacingQuestions = pacing(async (reader) => {
  await reader.begin();
  await reader.enter({ activity: 'carry', kind: 'known', amount: '10', during: 5, lasted: '2-to-4-h' });
  await reader.enter({ usual: 2, flare: true });
});
/** A log with every light, the plan with its table, and what can be kept. */
export const PacingPlan = pacing(async (reader) => {
  await reader.open(fileOf(planSince(13), 'gg.a.gg.s.n.G'));
  await reader.unfold("[part~='plan'] details");
  await expect(reader.part('next')).toHaveTextContent(/Siguiente: \d+ minutos/);
});

export const PatternsStart = patterns(nothing);
export const PatternsWhy = patterns(async (reader) => {
  await reader.start('one-side');
  await reader.goTo('why');
});
export const PatternsTry = patterns(async (reader) => {
  await reader.knows();
  await reader.start('one-side');
  await reader.goTo('try');
});
export const PatternsSummary = patterns(async (reader) => {
  await reader.knows();
  await reader.start('sit-then-stand', 'one-side');
  await reader.goTo('try');
  await reader.notice('stand-check', ['drop', 'side'], 'Izquierda 12 segundos, derecha 25');
  for (const id of ['hip-hinge', 'single-leg-stance', 'walking'] as const) await reader.choose(id);
  await reader.goTo('summary');
});

export const RunningStart = running(nothing);
export const RunningQuestions = running(async (reader) => {
  await reader.begin();
  await reader.enter({ ...CAN_DO_ALL, 'day-3': true });
});
/** Card, timer, log, steps, next runs and history. */
export const RunningPlan = running(async (reader) => {
  await reader.openLog(`${weeks(3)}g.a.g..g.m...g.g..`);
  await reader.unfold("[part~='ladder']");
});

export const PhoneCheckStart: Story = { ...CheckStart, tags: ['shot:320'] };
export const PhoneCheckQuestions: Story = { ...CheckQuestions, tags: ['shot:320'] };
export const PhoneCheckEmergency: Story = { ...CheckEmergency, tags: ['shot:320'] };
export const PhoneCheckResult: Story = { ...CheckResult, tags: ['shot:320'] };
export const PhonePacingStart: Story = { ...PacingStart, tags: ['shot:320'] };
export const PhonePacingQuestions: Story = { ...PacingQuestions, tags: ['shot:320'] };
export const PhonePacingPlan: Story = { ...PacingPlan, tags: ['shot:320'] };
export const PhonePatternsStart: Story = { ...PatternsStart, tags: ['shot:320'] };
export const PhonePatternsWhy: Story = { ...PatternsWhy, tags: ['shot:320'] };
export const PhonePatternsTry: Story = { ...PatternsTry, tags: ['shot:320'] };
export const PhonePatternsSummary: Story = { ...PatternsSummary, tags: ['shot:320'] };
export const PhoneRunningStart: Story = { ...RunningStart, tags: ['shot:320'] };
export const PhoneRunningQuestions: Story = { ...RunningQuestions, tags: ['shot:320'] };
export const PhoneRunningPlan: Story = { ...RunningPlan, tags: ['shot:320'] };

/** Dark on any page. */
export const DarkRunningPlan: Story = { ...RunningPlan, args: { region: 'us', theme: 'dark' } };

/** Words of a device that is set to Mexico come from the same catalogue. */
export const RegionalTag: Story = {
  ...CheckStart,
  args: { region: 'us', lang: 'es-MX' },
  tags: ['shot:none'],
};

const comingLater: Play = async ({ canvasElement }) => {
  const reader = new Reader(canvasElement);
  reader.element.lang = 'en';
  await reader.element.updateComplete;
  await expect(reader.text).toContain('When to get help');
  reader.element.lang = 'es';
  await reader.element.updateComplete;
  await expect(reader.text).toContain('Cuándo pedir ayuda');
};

/** A page that changes its language changes the widget’s. */
export const FollowsThePage: Story = { ...CheckStart, tags: ['shot:none'], play: comingLater };
