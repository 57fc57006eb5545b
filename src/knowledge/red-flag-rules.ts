/** Which answers lead to which level: section A.5 of the clinical specification, a row for each rule. */
import type { Rule, When } from '../engine/decision-table.js';
import type { Lock } from '../engine/locks.js';
import type { RedFlagQuestionId } from './red-flag-questions.js';

/** Most urgent first (A.1: T1, T2, T3, T4). */
export const LEVELS = ['emergency', 'same-day', 'prompt', 'none-found'] as const;
export type Level = (typeof LEVELS)[number];

/** Loosest first (L9). */
export const LOCKS = ['none', 'running', 'loads', 'all'] as const satisfies readonly Lock[];

/** Who to ring, where it is not the service that goes with the level. */
export type Contact =
  'maternity-unit' | 'cancer-team' | 'procedure-team' | 'eye-service' | 'maternity-clinician';

/** What the rules ask about: the answers, how long it has lasted, and the inflammatory block (B.6). */
export type RedFlagFact = RedFlagQuestionId | 'over-6-weeks' | 'inflammatory-pattern';

/** What to tell the reader of the reason; the words are in `messages`. */
export type Reason =
  | 'nerve-fast'
  | 'nerve'
  | 'blood'
  | 'bone'
  | 'infection'
  | 'cancer'
  | 'pregnancy'
  | 'pregnancy-now'
  | 'bleeding'
  | 'eye'
  | 'check'
  | 'pattern'
  | 'adults';

/** Its sources are those of the questions it names (A.3). */
export interface RedFlagRule extends Rule<RedFlagFact, Exclude<Level, 'none-found'>, Lock> {
  readonly why: Reason;
  readonly contact?: Contact;
}

export const RED_FLAG_RULES = [
  {
    id: 'bladder-bowel-saddle',
    spec: 'E01',
    why: 'nerve-fast',
    level: 'emergency',
    locks: 'all',
    when: [['hard-to-pee', 'lost-control', 'lost-bladder-bowel-feeling', 'saddle-numbness', 'sexual-change']],
  },
  {
    id: 'both-legs-pain',
    spec: 'E02',
    why: 'nerve-fast',
    level: 'emergency',
    locks: 'all',
    when: [['both-legs-pain']],
  },
  {
    id: 'both-legs-weak',
    spec: 'E03',
    why: 'nerve-fast',
    level: 'emergency',
    locks: 'all',
    when: [['both-legs-weak']],
  },
  {
    id: 'weakness-growing',
    spec: 'E04',
    why: 'nerve-fast',
    level: 'emergency',
    locks: 'all',
    when: [['one-leg-weak'], ['weakness-recent']],
  },
  {
    id: 'sudden-severe-pain',
    spec: 'E05',
    why: 'blood',
    level: 'emergency',
    locks: 'all',
    when: [['sudden-severe-pain']],
  },
  {
    id: 'shock-signs',
    spec: 'E06',
    why: 'blood',
    level: 'emergency',
    locks: 'all',
    when: [['faint-cold-pale']],
  },
  {
    id: 'chest-or-breath',
    spec: 'E07',
    why: 'blood',
    level: 'emergency',
    locks: 'all',
    when: [['chest-or-breath']],
  },
  {
    id: 'cold-leg',
    spec: 'E08',
    why: 'blood',
    level: 'emergency',
    locks: 'all',
    when: [['cold-leg']],
  },
  {
    id: 'major-injury',
    spec: 'E09',
    why: 'bone',
    level: 'emergency',
    locks: 'all',
    when: [['major-injury']],
  },
  {
    id: 'cannot-stand-after-fall',
    spec: 'E10',
    why: 'bone',
    level: 'emergency',
    locks: 'all',
    when: [['cannot-stand-after-fall']],
  },
  {
    id: 'very-unwell',
    spec: 'E11',
    why: 'infection',
    level: 'emergency',
    locks: 'all',
    when: [['very-unwell']],
  },
  {
    id: 'fever-with-risk',
    spec: 'E12',
    why: 'infection',
    level: 'emergency',
    locks: 'all',
    when: [
      ['fever'],
      [
        'weak-immunity',
        'recent-procedure',
        'recent-infection',
        'cannot-bear-weight',
        'one-leg-numb',
        'both-legs-pain',
        'both-legs-weak',
        'one-leg-weak',
        'hard-to-pee',
        'lost-control',
        'lost-bladder-bowel-feeling',
        'saddle-numbness',
        'sexual-change',
        'birth-in-6-weeks',
      ],
    ],
  },
  {
    id: 'cancer-with-nerve-sign',
    spec: 'E13',
    why: 'nerve-fast',
    level: 'emergency',
    locks: 'all',
    when: [['cancer-ever'], ['one-leg-weak', 'one-leg-numb']],
  },
  {
    id: 'possible-pregnancy-collapse',
    spec: 'E14',
    why: 'pregnancy-now',
    level: 'emergency',
    locks: 'all',
    when: [['possible-pregnancy-pain'], ['sudden-severe-pain', 'faint-cold-pale']],
  },
  {
    id: 'nerve-sign-with-risk',
    spec: 'E15',
    why: 'nerve-fast',
    level: 'emergency',
    locks: 'all',
    when: [
      ['blood-thinners', 'recent-procedure', 'recent-infection'],
      ['one-leg-weak', 'one-leg-numb'],
    ],
  },
  {
    id: 'pregnancy-heavy-bleeding',
    spec: 'E16',
    why: 'pregnancy-now',
    level: 'emergency',
    locks: 'all',
    when: [['pregnancy-heavy-bleeding']],
  },
  {
    id: 'one-leg-weak',
    spec: 'U01',
    why: 'nerve',
    level: 'same-day',
    locks: 'all',
    when: [['one-leg-weak']],
  },
  {
    id: 'fever',
    spec: 'U02',
    why: 'infection',
    level: 'same-day',
    locks: 'all',
    when: [['fever']],
  },
  {
    id: 'infection-risk-with-severe-pain',
    spec: 'U03',
    why: 'infection',
    level: 'same-day',
    locks: 'all',
    when: [
      ['weak-immunity', 'recent-procedure', 'recent-infection'],
      ['night-pain-any-position', 'constant-worsening', 'severe-pain', 'cannot-bear-weight'],
    ],
  },
  {
    id: 'swollen-leg',
    spec: 'U04',
    why: 'blood',
    level: 'same-day',
    locks: 'all',
    when: [['swollen-leg']],
  },
  {
    id: 'pulse-in-tummy',
    spec: 'U05',
    why: 'blood',
    level: 'same-day',
    locks: 'all',
    when: [['pulse-in-tummy']],
  },
  {
    id: 'minor-injury-weak-bone',
    spec: 'U06',
    why: 'bone',
    level: 'same-day',
    locks: 'all',
    when: [['minor-injury'], ['bone-risk']],
  },
  {
    id: 'bruise-over-spine',
    spec: 'U07',
    why: 'bone',
    level: 'same-day',
    locks: 'all',
    when: [['bruise-over-spine']],
  },
  {
    id: 'limp-or-bone-pain',
    spec: 'U08',
    why: 'bone',
    level: 'same-day',
    locks: 'all',
    when: [['limp-or-bone-pain']],
  },
  {
    id: 'cancer-with-pain-sign',
    spec: 'U09',
    why: 'cancer',
    level: 'same-day',
    locks: 'all',
    when: [
      ['cancer-ever'],
      [
        'bone-risk',
        'night-pain-any-position',
        'constant-worsening',
        'severe-pain',
        'upper-back-pain',
        'worse-coughing',
        'over-50-first-time',
      ],
    ],
    contact: 'cancer-team',
  },
  {
    id: 'weight-loss',
    spec: 'U10',
    why: 'check',
    level: 'same-day',
    locks: 'all',
    when: [['weight-loss']],
  },
  {
    id: 'night-pain-any-position',
    spec: 'U11',
    why: 'check',
    level: 'same-day',
    locks: 'all',
    when: [['night-pain-any-position']],
  },
  {
    id: 'lump-or-shape',
    spec: 'U12',
    why: 'check',
    level: 'same-day',
    locks: 'all',
    when: [['lump-or-shape']],
  },
  {
    id: 'upper-back-pain',
    spec: 'U13',
    why: 'check',
    level: 'same-day',
    locks: 'all',
    when: [['upper-back-pain']],
  },
  {
    id: 'worse-coughing',
    spec: 'U14',
    why: 'nerve',
    level: 'same-day',
    locks: 'all',
    when: [['worse-coughing']],
  },
  {
    id: 'pregnancy-signs',
    spec: 'U15',
    why: 'pregnancy',
    level: 'same-day',
    locks: 'all',
    when: [['pregnancy-signs']],
    contact: 'maternity-unit',
  },
  {
    id: 'possible-pregnancy-pain',
    spec: 'U16',
    why: 'pregnancy-now',
    level: 'same-day',
    locks: 'all',
    when: [['possible-pregnancy-pain']],
  },
  {
    id: 'pee-signs',
    spec: 'U17',
    why: 'infection',
    level: 'same-day',
    locks: 'all',
    when: [['pee-signs']],
  },
  {
    id: 'low-tummy-fever',
    spec: 'U18',
    why: 'infection',
    level: 'same-day',
    locks: 'all',
    when: [['low-tummy-fever']],
  },
  {
    id: 'sore-red-eye',
    spec: 'U19',
    why: 'eye',
    level: 'same-day',
    locks: 'all',
    when: [['sore-red-eye']],
    contact: 'eye-service',
  },
  {
    id: 'cannot-bear-weight',
    spec: 'U20',
    why: 'bone',
    level: 'same-day',
    locks: 'all',
    when: [['cannot-bear-weight']],
  },
  {
    id: 'blood-thinners-after-fall',
    spec: 'U21',
    why: 'bleeding',
    level: 'same-day',
    locks: 'all',
    when: [['blood-thinners']],
  },
  {
    id: 'birth-with-severe-pain',
    spec: 'U22',
    why: 'pregnancy',
    level: 'same-day',
    locks: 'all',
    when: [['birth-in-6-weeks'], ['constant-worsening', 'severe-pain', 'cannot-bear-weight']],
  },
  {
    id: 'no-ease-48-hours',
    spec: 'U24',
    why: 'check',
    level: 'same-day',
    locks: 'all',
    when: [['no-ease-48-hours']],
  },
  {
    id: 'bone-risk',
    spec: 'P01',
    why: 'check',
    level: 'prompt',
    locks: 'running',
    when: [['bone-risk']],
  },
  {
    id: 'sooner-each-run',
    spec: 'P02',
    why: 'bone',
    level: 'prompt',
    locks: 'running',
    when: [['sooner-each-run']],
  },
  {
    id: 'low-energy',
    spec: 'P03',
    why: 'bone',
    level: 'prompt',
    locks: 'running',
    when: [['low-energy']],
  },
  {
    id: 'cancer-ever',
    spec: 'P04',
    why: 'cancer',
    level: 'prompt',
    locks: 'running',
    when: [['cancer-ever']],
  },
  {
    id: 'pregnant',
    spec: 'P05',
    why: 'pregnancy',
    level: 'prompt',
    locks: 'running',
    when: [['pregnant']],
    contact: 'maternity-clinician',
  },
  {
    id: 'birth',
    spec: 'P06',
    why: 'pregnancy',
    level: 'prompt',
    locks: 'running',
    when: [['birth-in-6-months', 'birth-in-6-weeks']],
  },
  {
    id: 'monthly-pain',
    spec: 'P07',
    why: 'check',
    level: 'prompt',
    locks: 'none',
    when: [['monthly-pain']],
  },
  {
    id: 'one-leg-numb',
    spec: 'P08',
    why: 'nerve',
    level: 'prompt',
    locks: 'loads',
    when: [['one-leg-numb']],
  },
  {
    id: 'below-knee-pain',
    spec: 'P09',
    why: 'check',
    level: 'prompt',
    locks: 'none',
    when: [['below-knee-pain']],
  },
  {
    id: 'under-18',
    spec: 'P10',
    why: 'adults',
    level: 'prompt',
    locks: 'loads',
    when: [['under-18']],
  },
  {
    id: 'over-50-first-time',
    spec: 'P11',
    why: 'check',
    level: 'prompt',
    locks: 'none',
    when: [['over-50-first-time']],
  },
  {
    id: 'severe-pain',
    spec: 'P12',
    why: 'check',
    level: 'prompt',
    locks: 'loads',
    when: [['severe-pain']],
  },
  {
    id: 'over-6-weeks',
    spec: 'P13',
    why: 'check',
    level: 'prompt',
    locks: 'none',
    when: [['over-6-weeks']],
  },
  {
    id: 'constant-worsening',
    spec: 'P15',
    why: 'check',
    level: 'prompt',
    locks: 'loads',
    when: [['constant-worsening']],
  },
  {
    id: 'inflammatory-pattern',
    spec: 'P16',
    why: 'pattern',
    level: 'prompt',
    locks: 'running',
    when: [['inflammatory-pattern']],
  },
  {
    id: 'recent-procedure',
    spec: 'P17',
    why: 'check',
    level: 'prompt',
    locks: 'loads',
    when: [['recent-procedure']],
    contact: 'procedure-team',
  },
  {
    id: 'recent-infection',
    spec: 'P18',
    why: 'check',
    level: 'prompt',
    locks: 'loads',
    when: [['recent-infection']],
  },
  {
    id: 'getting-worse',
    spec: 'P19',
    why: 'check',
    level: 'prompt',
    locks: 'loads',
    when: [['getting-worse']],
  },
] as const satisfies readonly RedFlagRule[];

export type RedFlagRuleId = (typeof RED_FLAG_RULES)[number]['id'];

/** The inflammatory block is asked only while no rule of these levels has fired (B.1). */
export const LEVELS_BEFORE_INFLAMMATORY_BLOCK = ['emergency', 'same-day'] as const satisfies readonly Level[];

/** What to mention whenever one rings; no level of its own (A.5, last paragraph). */
export const RED_FLAG_NOTES = [
  {
    id: 'mention-weak-immunity',
    spec: 'A.5 RF25',
    when: [['weak-immunity']],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly spec: string;
  readonly when: When<RedFlagFact>;
}[];

export type RedFlagNoteId = (typeof RED_FLAG_NOTES)[number]['id'];
