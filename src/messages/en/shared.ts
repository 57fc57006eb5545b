/** Words that every widget shows. {braces} are filled in. */
export const shared = {
  /** `rtl` for languages written from right to left. */
  direction: 'ltr',
  education: 'Education, not medical advice.',
  emergency: 'In an emergency, call {emergency}.',
  /** Follows a number, so that 111 in one country is not read as 111 in another. */
  place: ' ({region})',
  /** Stands for {emergency} where no region has been chosen. */
  localNumber: 'your local emergency number',
  localNumberHint: '112 works on many mobile phones.',
  /** A wrong region must never hide the right number. */
  elsewhere: 'Somewhere else? Call your local emergency number.',
  or: '{first} or {second}',
  region: 'Where are you?',
  regions: {
    au: 'Australia',
    ca: 'Canada',
    ch: 'Switzerland',
    eu: 'European Union',
    gb: 'United Kingdom',
    'gb-eng': 'England',
    'gb-nir': 'Northern Ireland',
    'gb-sct': 'Scotland',
    'gb-wls': 'Wales',
    ie: 'Ireland',
    in: 'India',
    nz: 'New Zealand',
    us: 'United States',
    xx: 'Not chosen, or somewhere else',
  },
  /** Who gives urgent advice, day and night. {0}, {1} … are the numbers of the region's row; `xx` is for the rest. */
  urgent: {
    xx: 'your doctor, out-of-hours doctor or urgent care',
    au: 'healthdirect on {0}, in Queensland {1}, or in Victoria {2}',
    ca: '{0} in most provinces, or Health Links in Manitoba on {1}',
    eu: '{0} if your country runs it, or your local out-of-hours doctor',
    gb: '{0} (NHS 111 in England, Scotland and Wales). In Northern Ireland, call your GP or GP out-of-hours',
    'gb-eng': '{0} (NHS 111 in England)',
    'gb-sct': '{0} (NHS 24 in Scotland)',
    'gb-wls': '{0} (NHS 111 Wales)',
    nz: 'Healthline on {0}',
    us: 'your doctor’s office, your insurer’s nurse line, or urgent care',
  },
  /** Who sees people within days; `xx` is for the rest. */
  clinician: {
    xx: 'a doctor or physiotherapist',
    au: 'your GP or a physio',
    ca: 'your family doctor or a walk-in clinic',
    ch: 'your family doctor',
    eu: 'your family doctor',
    gb: 'your GP or a first contact physio',
    'gb-eng': 'your GP or a first contact physio',
    'gb-sct': 'your GP or a first contact physio',
    'gb-wls': 'your GP or a first contact physio',
    nz: 'your GP or a physio',
    us: 'your primary care doctor or a physical therapist',
  },
  print: 'Print',
  copy: 'Copy as text',
  copied: 'Copied',
  copyFailed: 'This browser did not let us copy. Select the text below and copy it.',
  share: 'Share',
  sources: 'Sources',
  designDecision: 'Our own careful choice. No study gives a number for it.',
  reviewedBy: 'Reviewed by {name}, {date}.',
  reviewedByName: 'Reviewed by {name}.',
  tablesReviewed: 'Rules last checked against our reference: {date}.',
  /** Opens `intendedPurpose`. */
  purpose: 'What this is for, and what not',
  /** Word for word in the README, the catalogue and the WordPress plugin too. */
  intendedPurpose: [
    'This is for learning. It is for adults with pain low in the back and around the pelvis, near the sacroiliac joint. That is the joint at the back of the hips.',
    'It helps you know when to get help, what may be behind a pattern of pain, how much to do, and how to come back to running.',
    'It cannot tell you what is wrong, or that nothing is wrong. It does not take the place of a clinician or an emergency call.',
    'It comes from published sources, which it names. Where they give no answer, the choice is ours, and it says so. No clinician has signed off its rules yet. No health authority has checked it.',
  ],
};
