/**
 * The rules core: the engine bound to the tables. Plain functions without DOM, clock or storage; usable in
 * Node, a worker or a page.
 *
 * It teaches when to get help and how much to do. It does not diagnose, and no result says that nothing is wrong.
 */
export { InputError } from './engine/input-error.js';
export type { Day } from './engine/day.js';
export { withNewOrWorse } from './engine/locks.js';
export type { CheckRecord, Clearance, Due, Lock, SinceCheck } from './engine/locks.js';
export { toCalendar } from './engine/calendar.js';
export type { Calendar, CalendarEvent } from './engine/calendar.js';
export { addDays, daysBetween } from './engine/day.js';
export type { DoseStep, Held, NextDose, Since } from './engine/next-dose.js';
export type { Baseline, FirstDose, LightId, PacingFact } from './engine/pacing.js';
export type { StableWeeks } from './engine/pacing-rise.js';
export { weeksBack } from './engine/pacing-schedule.js';
export type { Schedule, ScheduleWeek } from './engine/pacing-schedule.js';
export { between, figureAt, figureOf, numbersOf, posesOf, seen } from './engine/figure.js';
export type { FigureRow, Joints, Numbers, Point, Pose } from './engine/figure.js';
export type { FigureId } from './knowledge/poses.js';
export { boundaries, CLOCK_TOLERANCE, isBout, rounds, timerAt } from './engine/interval-timer.js';
export type {
  Act,
  Boundary,
  HoldKind,
  Mark,
  Moment,
  Round,
  Segment,
  SegmentKind,
  TimerState,
} from './engine/interval-timer.js';
export type { Asked, Verdict } from './engine/run-distance.js';
export type { GateAnswers, GateResult } from './engine/run-gate.js';
export type { RunEntry, RunGoal, RunLogEntry, RunStart } from './engine/run-log.js';
export type {
  PlannedRun,
  RunAhead,
  RunCare,
  RunPlace,
  RunPlan,
  RunSettings,
  Weekday,
} from './engine/run-plan.js';
export type { BrokenRule, RunReading, StopReason } from './engine/run-replay.js';
export { runMinutes, stageMinutes } from './engine/run-steps.js';
export type { PaceStep, Phase, RunStage } from './engine/run-steps.js';
export type { SessionReading } from './engine/session-lights.js';
export { LASTED } from './engine/session-log.js';
export type { FileProblem, Lasted, PlanFile, SessionEntry } from './engine/session-log.js';
export type {
  CriteriaSetId,
  InflammatoryFact,
  InflammatoryOutcome,
  InflammatoryOutcomeId,
  InflammatoryQuestionId,
  InflammatorySet,
  Quantity,
  QuantityId,
  Reached,
  Threshold,
} from './knowledge/inflammatory-criteria.js';
export type { ActivityId, UnitId } from './knowledge/pacing-limits.js';
export type { PacingNote, PacingNoteId } from './knowledge/pacing-notes.js';
export type { Answer, Answers, QuestionId, Screen, ScreenId } from './knowledge/question-screens.js';
export type { Question, RedFlagQuestionId } from './knowledge/red-flag-questions.js';
export type {
  Contact,
  Level,
  Reason,
  RedFlagFact,
  RedFlagNoteId,
  RedFlagRule,
  RedFlagRuleId,
} from './knowledge/red-flag-rules.js';
export type { Region, RegionCode } from './knowledge/regions.js';
export type { RunNote, RunNoteId } from './knowledge/run-notes.js';
export type { GateId, GateSignId, GateTaskId } from './knowledge/run-gate.js';
export type { PaceStepId, RunStageId } from './knowledge/run-stages.js';
export type { Source, SourceId } from './knowledge/sources.js';
export type { WatchListId, WatchListItem } from './knowledge/watch-list.js';
export type { Backfire, BackfireId } from './knowledge/backfires.js';
export type {
  Dose,
  Exercise,
  ExerciseId,
  FromTo,
  SelfCheck,
  SelfCheckId,
  TryNoteId,
} from './knowledge/exercises.js';
export type {
  FailureMode,
  FailureModeId,
  MechanismNoteId,
  ModelPartId,
  MultiplierId,
  StructureId,
} from './knowledge/mechanisms.js';
export type { JointTest, JointTestId, TestFigures } from './knowledge/joint-tests.js';
export type { ModelNote, ModelNoteId } from './knowledge/model-notes.js';
export type { Story, StoryId } from './knowledge/stories.js';
export type { Grade, GradeId, Treatment, TreatmentId } from './knowledge/treatments.js';
export type { Curve, Pattern, PatternId } from './knowledge/patterns.js';
export * from './rules/pacing.js';
export * from './rules/patterns.js';
export * from './rules/red-flags.js';
export * from './rules/run.js';
export * from './tables.js';
