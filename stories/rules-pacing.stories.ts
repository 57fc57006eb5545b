/** All that the pacing calculator works with, straight from its tables, for clinicians. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { ACTIVITIES, CUTS, LIGHTS, PACING_LIMITS, PACING_NOTES, RISES, UNITS } from '../src/rules.js';
import { pacingPanel } from './support/rules/pacing-panel.js';
import {
  firstDoses,
  goodToKnow,
  lightsCutsRises,
  pacingLimits,
  unitsAndActivities,
} from './support/rules/pacing-tables.js';
import './support/rules/rules.css';

const meta: Meta = {
  title: 'Questions and rules/Pacing',
  tags: ['!autodocs', 'shot:720'],
  parameters: { controls: { disable: true }, actions: { disable: true } },
};

export default meta;

const page = (...sections: readonly TemplateResult[]) => html`<div class="rules">${sections}</div>`;

const trySession = () =>
  html`<section>
    <h2>Try a first dose and a session</h2>
    <p>Set them and see at once which rows hold, and why. Nothing is kept.</p>
    ${pacingPanel()}
  </section>`;

type Play = NonNullable<StoryObj['play']>;

const fieldOf = (root: HTMLElement, field: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[data-field='${field}']`);
  if (!found) throw new Error(`There is no field ${field}.`);
  return found;
};

const select = (root: HTMLElement, field: string, option: string) =>
  userEvent.selectOptions(fieldOf(root, field), option);

const rowsOf = (root: HTMLElement, caption: string) =>
  root.querySelectorAll(`[aria-label^='${caption}'] tbody th[scope=row]`);

/** A walk that starts at 28 minutes, and a session whose pain was still there the next morning. */
const notSettled: Play = async ({ canvasElement }) => {
  const result = canvasElement.querySelector('.panel-result');
  await expect(result).toHaveTextContent('First dose: 28 minutes.');
  await expect(result).toHaveTextContent('Session: Green');
  await select(canvasElement, 'sessionDuring', '4');
  await expect(result).toHaveTextContent('Session: Amber');
  await select(canvasElement, 'sessionAfter', '5');
  await select(canvasElement, 'sessionLasted', 'next-morning');
  await expect(result).toHaveTextContent('Session: Red');
  await expect(result).toHaveTextContent('Next: 14 minutes');
  await expect(result).toHaveTextContent('Cut of 50');
  scrollTo(0, 0);
};

export const TrySession: StoryObj = { render: () => page(trySession()), play: notSettled };

export const TrySessionOnAPhone: StoryObj = {
  tags: ['shot:320', 'shot:dark'],
  render: () => page(trySession()),
  play: notSettled,
};

/** Three days instead of one amount, and something new in the session. */
export const TryUnsure: StoryObj = {
  render: () => page(trySession()),
  play: async ({ canvasElement }) => {
    const result = canvasElement.querySelector('.panel-result');
    await select(canvasElement, 'activity', 'step-down');
    await select(canvasElement, 'kind', 'unsure');
    await expect(result).toHaveTextContent('First dose: 28 repetitions.');
    await userEvent.clear(fieldOf(canvasElement, 'third'));
    await expect(result).toHaveTextContent('Incomplete');
    await userEvent.type(fieldOf(canvasElement, 'third'), '20');
    await expect(result).toHaveTextContent('First dose: 21 repetitions.');
    await select(canvasElement, 'usual', '6');
    await expect(result).toHaveTextContent('First dose: 15 repetitions.');
    await select(canvasElement, 'sessionNew', 'yes');
    await expect(result).toHaveTextContent('Session: Stop');
    await expect(result).toHaveTextContent('red-flag check first');
    scrollTo(0, 0);
  },
};

export const Activities: StoryObj = {
  render: () => page(unitsAndActivities(), firstDoses()),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement, 'Activities')).toHaveLength(ACTIVITIES.length);
    await expect(rowsOf(canvasElement, 'Units')).toHaveLength(UNITS.length);
    await expect(canvasElement).toHaveTextContent('1 minute; under 5 minutes: 15 seconds');
  },
};

export const LightsCutsRises: StoryObj = {
  render: () => page(lightsCutsRises()),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement, 'Traffic light')).toHaveLength(LIGHTS.length);
    await expect(rowsOf(canvasElement, 'Size of a cut')).toHaveLength(CUTS.length);
    await expect(rowsOf(canvasElement, 'Size of a rise')).toHaveLength(RISES.length);
  },
};

export const LightsCutsRisesOnAPhone: StoryObj = {
  tags: ['shot:320', 'shot:dark'],
  render: () => page(lightsCutsRises()),
};

export const Limits: StoryObj = {
  render: () => page(pacingLimits()),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement, 'Limits')).toHaveLength(Object.keys(PACING_LIMITS).length);
  },
};

export const Notes: StoryObj = {
  render: () => page(goodToKnow()),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement, 'Notes')).toHaveLength(PACING_NOTES.length);
  },
};
