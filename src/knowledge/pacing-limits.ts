/**
 * How much, and when to do more: section D of the clinical specification. Pain is 0 to 10, amounts are in the
 * unit of their row, cuts and rises are per cent of the dose.
 */
import type { Unit } from '../engine/amount.js';
import type { Activity, Baseline, Cut, LimitId, Light, Rise } from '../engine/pacing.js';
import type { SourceId } from './sources.js';

interface Row {
  /** The row in the clinical specification. */
  readonly spec: string;
  readonly sources: readonly SourceId[];
}

/** The grids on which doses lie (D.5); every rounding goes down to them. */
export const UNITS = [
  { id: 'minutes', spec: 'D.5', size: 1, per: 4, coarse: { from: 20, step: 4 }, most: 1_440 },
  { id: 'hours', spec: 'D.5', size: 1, per: 240, coarse: { from: 20, step: 4 }, most: 24 },
  { id: 'steps', spec: 'D.5', size: 100, per: 1, most: 100_000 },
  { id: 'metres', spec: 'D.5', size: 10, per: 1, coarse: { from: 50, step: 5 }, most: 50_000 },
  { id: 'kilometres', spec: 'D.5', size: 1, per: 10, most: 500 },
  { id: 'miles', spec: 'D.5', size: 1, per: 10, most: 300 },
  { id: 'repetitions', spec: 'D.5', size: 1, per: 1, most: 1_000 },
  { id: 'seconds', spec: 'D.5', size: 5, per: 1, most: 1_200 },
  { id: 'kilograms', spec: 'D.5', size: 1, per: 2, most: 300 },
  { id: 'pounds', spec: 'D.5', size: 1, per: 1, most: 660 },
] as const satisfies readonly (Unit & Pick<Row, 'spec'>)[];

export type UnitId = (typeof UNITS)[number]['id'];

interface ActivityRow extends Activity, Row {
  /** In the order in which they are offered. */
  readonly units: readonly UnitId[];
}

const TIME = ['minutes', 'hours'] as const;
const DISTANCE = ['kilometres', 'miles'] as const;
/** How often is our own choice inside the guide's figures. */
const HOW_OFTEN = { spec: 'D.5', sources: ['s0', 'design-decision'] } as const;
const DAILY = { ...HOW_OFTEN, perWeek: [7, 7] } as const;
const SOME_DAYS = { ...HOW_OFTEN, perWeek: [2, 3] } as const;

/**
 * What a plan can be for. The steepest weekly rise is 20 % where nothing hits the ground hard, 10 % for running
 * and for what the reader names (it may be jumping), 15 % in between.
 */
export const ACTIVITIES = [
  { id: 'walk', units: [...TIME, 'steps', 'metres', ...DISTANCE], mostRise: 20, ...DAILY },
  { id: 'sit', units: TIME, mostRise: 20, breaks: true, ...DAILY },
  { id: 'stand', units: TIME, mostRise: 20, ...DAILY },
  { id: 'drive', units: [...TIME, ...DISTANCE], mostRise: 20, ...DAILY },
  { id: 'stairs', units: ['repetitions', 'minutes'], mostRise: 15, ...DAILY },
  { id: 'carry', units: ['kilograms', 'pounds', 'metres', 'repetitions'], mostRise: 20, ...SOME_DAYS },
  { id: 'cycle', units: [...TIME, ...DISTANCE], mostRise: 20, ...SOME_DAYS },
  { id: 'swim', units: ['minutes', 'metres', 'repetitions'], mostRise: 20, ...SOME_DAYS },
  {
    id: 'run',
    units: ['minutes', ...DISTANCE],
    mostRise: 10,
    running: true,
    perWeek: [3, 3],
    spec: 'D.5',
    sources: ['frandsen', 'buist', 'nielsen14', 'design-decision'],
  },
  { id: 'single-leg-stand', units: ['seconds'], mostRise: 20, ...DAILY },
  { id: 'step-down', units: ['repetitions'], mostRise: 15, ...SOME_DAYS },
  {
    id: 'own',
    units: [...TIME, 'repetitions', 'seconds', 'steps', 'metres', ...DISTANCE, 'kilograms', 'pounds'],
    mostRise: 10,
    ...SOME_DAYS,
  },
] as const satisfies readonly ActivityRow[];

export type ActivityId = (typeof ACTIVITIES)[number]['id'];

/** The numbers of D.3 to D.6. */
export const PACING_LIMITS = {
  /** Days before a session whose pain at rest makes the usual level, as their median. */
  usualDays: { value: 7, spec: 'D.3', sources: ['design-decision'] },
  /** Extra pain after a session, in points, that makes a rebound. */
  reboundRise: { value: 2, spec: 'D.3', sources: ['s0', 'juch', 'design-decision'] },
  /** Worst pain in a session that is still green. */
  greenPain: { value: 2, spec: 'D.4', sources: ['silb', 'design-decision'] },
  /** Worst pain in a session that is still amber; above it is a spike. */
  amberPain: { value: 5, spec: 'D.4', sources: ['s0', 'silb'] },
  /** Worst pain in a session from which the cut is four tenths. */
  strongPain: { value: 6, spec: 'D.5', sources: ['design-decision'] },
  /** Worst pain in a session from which the cut is a half. */
  severePain: { value: 8, spec: 'D.5', sources: ['s0', 'design-decision'] },
  /** Usual pain from which the first dose is a half. */
  irritablePain: { value: 6, spec: 'D.6', sources: ['s0'] },
  /** Sessions that a stable week has at least. */
  sessionsAWeek: { value: 2, spec: 'D.3', sources: ['design-decision'] },
  /** Days without red after which earlier rebounds no longer count. */
  reboundDays: { value: 28, spec: 'D.4', sources: ['design-decision'] },
  /** Rebounds that stop the activity. */
  reboundsToStop: { value: 2, spec: 'D.4', sources: ['s0'] },
  /** Days in which cuts are counted. */
  cutDays: { value: 28, spec: 'D.5', sources: ['s0', 'design-decision'] },
  /** Cuts in that time from which each is a half. */
  cutsToHalve: { value: 3, spec: 'D.5', sources: ['s0', 'design-decision'] },
  /** Steepest mean rise a week, in per cent, when one more unit is the smallest step there is. */
  oneMoreRise: { value: 20, spec: 'D.5', sources: ['s0'] },
  /** Days in which a dose may at most double. */
  doublingDays: { value: 28, spec: 'D.5', sources: ['design-decision'] },
  /** Easy days in a flare. */
  easyDays: { value: 2, spec: 'F8', sources: ['s0', 'ng59', 'qaseem'] },
  /** Days in which the longest run counts. */
  longestRunDays: { value: 30, spec: 'D.5', sources: ['frandsen'] },
  /** Most that one run may be above the longest one, in per cent. */
  runRise: { value: 10, spec: 'D.5', sources: ['frandsen'] },
  /** Longest break, in days, after which one still runs by this plan. */
  runningBreakDays: { value: 28, spec: 'D.5', sources: ['design-decision'] },
  /** Longest sitting, in minutes, before a break. */
  sittingBreak: { value: 45, spec: 'D.9', sources: ['s0', 'decarv'] },
  /** Length of that break, in minutes on one's feet. */
  breakLength: { value: 2, spec: 'D.9', sources: ['decarv'] },
  /** Longest schedule that is worth showing, in weeks. */
  scheduleWeeks: { value: 52, spec: 'D.9', sources: ['design-decision'] },
} as const satisfies Record<LimitId, Row & { readonly value: number }>;

/** The traffic light (D.4): the first row that holds. */
export const LIGHTS = [
  { id: 'stop-now', spec: 'D.4', when: [['anything-new']], sources: ['s0'] },
  { id: 'red', spec: 'D.4', when: [['spike', 'rebound', 'flare']], sources: ['s0', 'silb'] },
  { id: 'amber', spec: 'D.4', when: [['some-pain']], sources: ['silb', 'design-decision'] },
  { id: 'green', spec: 'D.4', when: [], sources: ['silb', 'design-decision'] },
] as const satisfies readonly (Light & Row)[];

/** Size of a cut (D.5, D.6), the largest first: the first row that holds. */
export const CUTS = [
  {
    id: 'half',
    spec: 'D.5',
    percent: 50,
    when: [['not-settled', 'severe-pain', 'flare', 'third-cut', 'over-a-day', 'irritable']],
    sources: ['s0'],
  },
  {
    id: 'four-tenths',
    spec: 'D.5',
    percent: 40,
    when: [['over-4-hours', 'strong-pain']],
    sources: ['s0', 'design-decision'],
  },
  { id: 'three-tenths', spec: 'D.5', percent: 30, when: [], sources: ['s0', 'design-decision'] },
] as const satisfies readonly (Cut & Row)[];

/** Size of a rise after so many stable weeks running (D.5), the largest first. */
export const RISES = [
  { id: 'third-week', spec: 'D.5', percent: 20, weeks: 3, sources: ['s0'] },
  { id: 'second-week', spec: 'D.5', percent: 15, weeks: 2, sources: ['s0', 'design-decision'] },
  { id: 'first-week', spec: 'D.5', percent: 10, weeks: 1, sources: ['s0'] },
] as const satisfies readonly (Rise & Row)[];

/** Where a first dose begins (D.6). */
export const BASELINES = [
  { id: 'known', spec: 'D.6', sources: ['s0'] },
  { id: 'fine', spec: 'D.6', sources: ['mct-pace'] },
  { id: 'unsure', spec: 'D.6', sources: ['s0', 'design-decision'] },
] as const satisfies readonly (Row & { readonly id: Baseline['kind'] })[];
