/** The words of a finished check, which every widget that asks the questions shows. */
export const checkResult = {
  /** Read out before the heading of the care card. */
  urgency: {
    emergency: 'Emergency',
    'same-day': 'Urgent',
    prompt: 'Non-urgent advice',
    'none-found': 'Advice',
  },
  levels: {
    'same-day': {
      heading: 'Speak to a clinician today',
      do: [
        'Call {urgent}.',
        'Call today, also at night or at the weekend.',
        'If you cannot get through, go to urgent care.',
      ],
    },
    prompt: {
      heading: 'Book an appointment in the next few days',
      do: ['Book with {clinician}.', 'Be seen within 2 weeks at most.'],
    },
    'none-found': {
      heading: 'These questions found no warning sign today',
      do: [
        'That is about today only. These questions cannot find everything.',
        'Do this check again if anything changes or gets worse.',
      ],
    },
  },
  /** Who to ring, where it is not who the level names. */
  contacts: {
    'maternity-unit': 'Call your maternity unit now.',
    'cancer-team': 'Call your cancer team, if you have one.',
    'procedure-team': 'Call the team that did it.',
    'eye-service': 'Ask for an eye check within 24 hours, at eye casualty or through your doctor.',
    'maternity-clinician': 'Ask your midwife, doctor or physiotherapist.',
  },
  /** Who to ring, by level. */
  who: {
    emergency: 'Call {emergency} now.',
    'same-day': 'Call {urgent} today.',
    prompt: 'Book with {clinician}.',
  },
  /** Before whom to ring for a rule that is less urgent than the result. */
  later: 'After that:',
  contactLead: 'You can also use:',
  reasonsTitle: 'Why we say this',
  ticked: 'From your answers:',
  why: 'Why?',
  locksTitle: 'Until you have been seen',
  locks: {
    running: 'Do not run. Easy walking and daily tasks may go on.',
    loads: 'Do not run. Do not lift, carry or train more than you do now. You may always do less.',
    all: 'Do not run, train or follow an exercise plan. You may always do less.',
  },
  mentionTitle: 'Say this too',
  notes: {
    'mention-weak-immunity': 'When you call, say that your body is less able to fight germs, and why.',
  },
  inflammatoryTitle: 'About pain that lasts over 3 months',
  inflammatory: {
    'rheumatology-check':
      'Ask your doctor about a check with a joint specialist (rheumatology). Your answers fit a pattern that is worth that check.',
    'blood-test':
      'Ask your doctor about a blood test called HLA-B27. If it is positive, the next step is a joint specialist (rheumatology). A negative test does not rule it out.',
    'pattern-can-fit':
      'Tell your doctor how your pain behaves. The pattern can fit pain from swelling (inflammatory pain).',
    'linked-illness':
      'Tell your doctor about your skin, eye or bowel illness. It can go with some kinds of back pain.',
  },
  inflammatoryOdds:
    'It is worth a proper check. Most people with long-lasting back pain do not have what the check looks for.',
  notSure: 'You were not sure about: {answers} We counted that as the more careful answer.',
  setScore: '{name}: {points} of {items}, cut-off {cutoff}, {status}.',
  setStatus: {
    met: 'met',
    'not-met': 'not met',
    'does-not-apply': 'does not apply',
    'not-known-yet': 'not known yet',
  },
  setAccuracy: 'Sensitivity {sensitivity} %, specificity {specificity} %.',
  tooEarly: 'If the pain lasts over 3 months, do this check again. There are more questions then.',
  answersTitle: 'Your answers',
  noTo: 'No to {count}',
  change: 'Change',
  changeWhat: 'Change: {what}',
  dateLine: 'Checked on {date}.',
  reasons: {
    'nerve-fast': 'Nerves low in the back may be squeezed. Help within hours can save them.',
    nerve: 'A nerve may be under pressure.',
    blood: 'The heart, the lungs or a blood vessel may be in trouble.',
    bone: 'Bone may be cracked or worn. Going on can make it worse.',
    infection: 'There may be an infection deep in the body.',
    cancer: 'After cancer, new pain is checked early.',
    pregnancy: 'In pregnancy and the months after, your care team wants to know.',
    'pregnancy-now': 'In pregnancy, this needs a check without delay.',
    bleeding: 'Blood thinners make bleeding near the spine more likely.',
    eye: 'A red, sore eye needs a check within a day. It can go with some back pain.',
    check: 'This is worth a check by a clinician.',
    pattern: 'Your answers about lasting pain are worth a check.',
    adults: 'These questions are made for adults. A clinician should see anyone under 18.',
  },
};
