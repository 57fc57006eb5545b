/** All that the way back to running works with, straight from its tables, for clinicians. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { MISSED_DAYS, PACE_STEPS, RUN_GATE, RUN_LIMITS, RUN_NOTES, RUN_STAGES } from '../src/rules.js';
import {
  goodToKnowForRuns,
  runGate,
  runLimits,
  runOutcomes,
  runPhases,
  runStages,
} from './support/rules/run-tables.js';
import './support/rules/rules.css';

const meta: Meta = {
  title: 'Questions and rules/Return to run',
  tags: ['!autodocs', 'shot:720'],
  parameters: { controls: { disable: true }, actions: { disable: true } },
};

export default meta;

const page = (...sections: readonly TemplateResult[]) => html`<div class="rules">${sections}</div>`;

const rowsOf = (root: HTMLElement, caption: string) =>
  root.querySelectorAll(`[aria-label^='${caption}'] tbody th[scope=row]`);

export const Gate: StoryObj = {
  render: () => page(runGate()),
  play: async ({ canvasElement }) => {
    const signs = rowsOf(canvasElement, 'Signs').length;
    await expect(signs + rowsOf(canvasElement, 'What has to be possible').length).toBe(RUN_GATE.length);
    await expect(canvasElement).toHaveTextContent('Closed under 12 weeks');
  },
};

export const GateOnAPhone: StoryObj = { tags: ['shot:320', 'shot:dark'], render: () => page(runGate()) };

export const Stages: StoryObj = {
  render: () => page(runStages()),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement, 'Steps')).toHaveLength(RUN_STAGES.length);
    await expect(canvasElement).toHaveTextContent('Only once the step after it was too much.');
  },
};

export const StagesOnAPhone: StoryObj = { tags: ['shot:320', 'shot:dark'], render: () => page(runStages()) };

export const DistanceSpeedHills: StoryObj = {
  render: () => page(runPhases()),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement, 'Steps of speed')).toHaveLength(PACE_STEPS.length);
  },
};

export const OutcomesAndMissedDays: StoryObj = {
  render: () => page(runOutcomes()),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement, 'Missed days')).toHaveLength(MISSED_DAYS.length);
  },
};

export const Limits: StoryObj = {
  render: () => page(runLimits()),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement, 'Limits')).toHaveLength(Object.keys(RUN_LIMITS).length);
  },
};

export const Notes: StoryObj = {
  render: () => page(goodToKnowForRuns()),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement, 'Notes')).toHaveLength(RUN_NOTES.length);
  },
};
