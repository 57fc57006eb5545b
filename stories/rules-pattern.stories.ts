/** All that the pattern explainer works with, straight from its tables, for clinicians. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import {
  BACKFIRES,
  EXERCISES,
  FAILURE_MODES,
  GRADES,
  JOINT_TESTS,
  MODEL_PARTS,
  MULTIPLIERS,
  PATTERNS,
  SELF_CHECKS,
  STORIES,
  STRUCTURES,
  TREATMENTS,
} from '../src/rules.js';
import {
  CITED,
  exerciseRows,
  mechanismRows,
  patternRows,
  patternSources,
  testRows,
  treatmentRows,
} from './support/pattern-tables.js';
import './support/rules/rules.css';

const meta: Meta = {
  title: 'Questions and rules/Pattern explainer',
  tags: ['!autodocs', 'shot:900'],
  parameters: { controls: { disable: true }, actions: { disable: true } },
};

export default meta;

const page = (...sections: readonly TemplateResult[]) => html`<div class="rules">${sections}</div>`;

const rowsOf = (root: HTMLElement, caption: string) =>
  root.querySelectorAll(`[aria-label^='${caption}'] tbody th[scope=row]`);

export const Patterns: StoryObj = {
  render: () => page(patternRows()),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement, 'Patterns')).toHaveLength(PATTERNS.length);
    await expect(rowsOf(canvasElement, 'What each pattern')).toHaveLength(PATTERNS.length);
  },
};

export const PatternsOnAPhone: StoryObj = {
  tags: ['shot:320', 'shot:dark'],
  render: () => page(patternRows()),
  play: async ({ canvasElement }) => {
    const { scrollWidth, clientWidth } = canvasElement.ownerDocument.documentElement;
    await expect(scrollWidth).toBe(clientWidth);
    await expect(rowsOf(canvasElement, 'Patterns')).toHaveLength(PATTERNS.length);
  },
};

export const Mechanisms: StoryObj = {
  render: () => page(mechanismRows()),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement, 'The three parts')).toHaveLength(
      MODEL_PARTS.length + STRUCTURES.length,
    );
    await expect(rowsOf(canvasElement, 'Ways')).toHaveLength(FAILURE_MODES.length);
    await expect(rowsOf(canvasElement, 'What can add')).toHaveLength(MULTIPLIERS.length);
  },
};

export const Exercises: StoryObj = {
  render: () => page(exerciseRows()),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement, 'Self-checks')).toHaveLength(SELF_CHECKS.length);
    await expect(rowsOf(canvasElement, 'Exercises')).toHaveLength(EXERCISES.length);
  },
};

export const Treatments: StoryObj = {
  render: () => page(treatmentRows()),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement, 'Popular fixes')).toHaveLength(BACKFIRES.length);
    await expect(rowsOf(canvasElement, 'Treatments')).toHaveLength(TREATMENTS.length);
    await expect(canvasElement.querySelectorAll("[aria-label^='Treatments'] .group")).toHaveLength(
      GRADES.length,
    );
    await expect(rowsOf(canvasElement, 'Stories')).toHaveLength(STORIES.length);
  },
};

export const Tests: StoryObj = {
  render: () => page(testRows()),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement, 'Tests')).toHaveLength(JOINT_TESTS.length);
  },
};

export const Sources: StoryObj = {
  render: () => page(patternSources()),
  play: async ({ canvasElement }) => {
    await expect(rowsOf(canvasElement, 'Sources')).toHaveLength(CITED.length);
  },
};
