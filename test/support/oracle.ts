/**
 * The rules once more, as plain boolean expressions written from `docs/clinical.md` (A.5, B.2, B.6) and from
 * nothing else, to be held against the decision table. Unanswered is read as no here, and where it matters
 * the caller asks twice: with every open answer at its mildest, and at its worst.
 */
import { RED_FLAG_QUESTIONS, type Answers, type Level, type Lock } from '../../src/rules.js';

type Code = (typeof RED_FLAG_QUESTIONS)[number]['spec'] | 'RF47';

interface Signs {
  /** Yes or not sure, by code of A.3. */
  readonly yes: Readonly<Record<Code, boolean>>;
  readonly birth: boolean;
  readonly birthRecent: boolean;
  /** B.6 is positive. */
  readonly inflammatory: boolean;
}

export interface ExpectedRule {
  readonly spec: string;
  readonly level: Level;
  readonly locks: Lock;
  readonly fires: boolean;
}

export function expectedRules({ yes, birth, birthRecent, inflammatory }: Signs): readonly ExpectedRule[] {
  const { RF01, RF02, RF03, RF04, RF05, RF06, RF07, RF08, RF08b, RF09, RF10, RF11, RF12, RF13 } = yes;
  const { RF14, RF15, RF16, RF17, RF18, RF19, RF20, RF21, RF22, RF23, RF24, RF25, RF26, RF26b } = yes;
  const { RF27, RF28, RF29, RF30, RF31, RF32, RF33, RF34, RF35, RF35b, RF37, RF38, RF39, RF40 } = yes;
  const { RF41, RF42, RF43, RF44, RF45, RF46, RF47, RF47b, RF48, RF49, RF50 } = yes;
  const neuro = RF06 || RF07 || RF08 || RF01 || RF02 || RF03 || RF04 || RF05;
  const emergencyOrSameDay: readonly ExpectedRule[] = [
    t1('E01', RF01 || RF02 || RF03 || RF04 || RF05),
    t1('E02', RF06),
    t1('E03', RF07),
    t1('E04', RF08 && RF08b),
    t1('E05', RF09),
    t1('E06', RF10),
    t1('E07', RF11),
    t1('E08', RF14),
    t1('E09', RF15),
    t1('E10', RF16),
    t1('E11', RF24),
    t1('E12', RF23 && (RF25 || RF26 || RF26b || RF50 || RF41 || neuro || birthRecent)),
    t1('E13', RF27 && (RF08 || RF41)),
    t1('E14', RF37 && (RF09 || RF10)),
    t1('E15', (RF49 || RF26 || RF26b) && (RF08 || RF41)),
    t1('E16', RF35b),
    t2('U01', RF08),
    t2('U02', RF23),
    t2('U03', (RF25 || RF26 || RF26b) && (RF29 || RF30 || RF46 || RF50)),
    t2('U04', RF12),
    t2('U05', RF13),
    t2('U06', RF17 && RF18),
    t2('U07', RF19),
    t2('U08', RF21),
    t2('U09', RF27 && (RF18 || RF29 || RF30 || RF32 || RF33 || RF45 || RF46)),
    t2('U10', RF28),
    t2('U11', RF29),
    t2('U12', RF31),
    t2('U13', RF32),
    t2('U14', RF33),
    t2('U15', RF35),
    t2('U16', RF37),
    t2('U17', RF38),
    t2('U18', RF39),
    t2('U19', RF43),
    t2('U20', RF50),
    t2('U21', RF49),
    t2('U22', birthRecent && (RF30 || RF46 || RF50)),
    t2('U24', RF48),
  ];
  const blockApplies = !emergencyOrSameDay.some(({ fires }) => fires);
  return [
    ...emergencyOrSameDay,
    t3('P01', 'running', RF18),
    t3('P02', 'running', RF20),
    t3('P03', 'running', RF22),
    t3('P04', 'running', RF27),
    t3('P05', 'running', RF34),
    t3('P06', 'running', birth || birthRecent),
    t3('P07', 'none', RF40),
    t3('P08', 'loads', RF41),
    t3('P09', 'none', RF42),
    t3('P10', 'loads', RF44),
    t3('P11', 'none', RF45),
    t3('P12', 'loads', RF46),
    t3('P13', 'none', RF47),
    t3('P15', 'loads', RF30),
    t3('P16', 'running', blockApplies && inflammatory),
    t3('P17', 'loads', RF26),
    t3('P18', 'loads', RF26b),
    t3('P19', 'loads', RF47b),
  ];
}

const t1 = (spec: string, fires: boolean): ExpectedRule => ({
  spec,
  level: 'emergency',
  locks: 'all',
  fires,
});
const t2 = (spec: string, fires: boolean): ExpectedRule => ({ spec, level: 'same-day', locks: 'all', fires });
const t3 = (spec: string, locks: Lock, fires: boolean): ExpectedRule => ({
  spec,
  level: 'prompt',
  locks,
  fires,
});

/** The fields of B.1. */
export interface InflammatoryFields {
  /** Years of age when it began. */
  readonly onset: number;
  /** Years of age now. */
  readonly age: number;
  readonly months: number;
  /** Minutes. */
  readonly stiff: number;
  readonly insidious: boolean;
  readonly ex: boolean;
  readonly restNoEase: boolean;
  readonly night: boolean;
  readonly up: boolean;
  readonly w2: boolean;
  readonly w2only: boolean;
  readonly buttOne: boolean;
  readonly buttAlt: boolean;
  readonly ns48: boolean;
  readonly fhx: boolean;
  readonly arth: boolean;
  readonly enth: boolean;
  readonly pso: boolean;
  readonly uve: boolean;
  readonly ibd: boolean;
}

export interface ExpectedScores {
  readonly asas: { readonly applies: boolean; readonly points: number };
  readonly berlin: { readonly applies: boolean; readonly points: number };
  readonly calin: { readonly applies: boolean; readonly points: number };
  readonly ng65: { readonly applies: boolean; readonly points: number };
  readonly outcomes: readonly string[];
}

export function expectedScores(f: InflammatoryFields): ExpectedScores {
  const long = f.months > 3;
  const asas = {
    applies: long,
    points: count(f.onset < 40, f.insidious, f.ex, f.restNoEase, f.night && f.up),
  };
  const berlin = {
    applies: long && Math.floor(f.age) <= 50,
    points: count(f.stiff > 30, f.ex && f.restNoEase, f.w2 && f.w2only, f.buttAlt),
  };
  const calin = { applies: true, points: count(f.onset < 40, long, f.insidious, f.stiff > 0, f.ex) };
  const ng65 = {
    applies: long && f.onset < 45,
    points: count(f.onset < 35, f.w2, f.buttOne || f.buttAlt, f.ex, f.ns48, f.fhx, f.arth, f.enth, f.pso),
  };
  const outcomes: string[] = [];
  if (ng65.applies && ng65.points >= 4) outcomes.push('rheumatology-check');
  else if (ng65.applies && ng65.points === 3) outcomes.push('blood-test');
  else if ((asas.applies && asas.points >= 4) || (berlin.applies && berlin.points >= 2)) {
    outcomes.push('pattern-can-fit');
  }
  if (long && (f.pso || f.uve || f.ibd)) outcomes.push('linked-illness');
  return { asas, berlin, calin, ng65, outcomes };
}

function count(...items: readonly boolean[]): number {
  return items.filter(Boolean).length;
}

const BANDS: Readonly<Record<string, number>> = {
  'over-3-months': 4,
  '6-weeks-to-3-months': 3,
  'under-6-weeks': 1,
  'under-35': 34,
  '35-to-39': 39,
  '40-to-44': 44,
  '45-or-over': 45,
  '50-or-under': 50,
  '51-or-over': 51,
  'over-30-minutes': 31,
  'up-to-30-minutes': 30,
  none: 0,
};

/** The fields of B.1, with what is open (or does not apply) at its mildest or at its worst. */
export function fieldsOf(answers: Answers, open: 'mildest' | 'worst'): InflammatoryFields {
  const worst = open === 'worst';
  const sign = (id: keyof Answers) => (answers[id] === undefined ? worst : answers[id] !== 'no');
  const number = (id: keyof Answers, mildest: number, worstOne: number) => {
    const value = answers[id];
    if (value === undefined) return worst ? worstOne : mildest;
    if (value === 'not-sure') return worstOne;
    return typeof value === 'number' ? value : (BANDS[value] ?? Number.NaN);
  };
  const under18 = answers['under-18'] === 'yes' || answers['under-18'] === 'not-sure';
  return {
    onset: number('age-at-onset', 45, 34),
    age: number('age-now', under18 ? 17 : 51, 50),
    months: number('pain-duration', 1, 4),
    stiff: number('morning-stiffness', 0, 31),
    insidious: sign('slow-start'),
    ex: sign('eased-by-movement'),
    restNoEase: sign('not-eased-by-rest'),
    night: sign('night-pain'),
    up: sign('night-pain-eased-by-rising'),
    w2: sign('second-half-waking'),
    w2only: sign('second-half-only'),
    buttOne: sign('buttock-one-side'),
    buttAlt: sign('buttock-swaps-sides'),
    ns48: sign('pill-helps-in-48-hours'),
    fhx: sign('family-spondyloarthritis'),
    arth: sign('past-arthritis'),
    enth: sign('heel-or-tendon-pain'),
    pso: sign('psoriasis'),
    uve: sign('uveitis'),
    ibd: sign('bowel-disease'),
  };
}

/** What fires with these answers, unanswered read as no. */
export function firing(answers: Answers): readonly ExpectedRule[] {
  const fields = fieldsOf(answers, 'mildest');
  const yes = Object.fromEntries([
    ...RED_FLAG_QUESTIONS.map(({ id, spec }) => [spec, isSign(answers[id])]),
    ['RF47', (fields.months * 365.25) / 12 > 42],
  ]) as Record<Code, boolean>;
  return expectedRules({
    yes,
    birth: isSign(answers['birth-in-6-months']),
    birthRecent: isSign(answers['birth-in-6-weeks']),
    inflammatory: expectedScores(fields).outcomes.length > 0,
  }).filter(({ fires }) => fires);
}

function isSign(answer: string | undefined): boolean {
  return answer === 'yes' || answer === 'not-sure';
}
