/** The words of self-checks and exercises, by the rows of `src/knowledge/exercises.ts`. {braces} are filled in. */
export const exercises = {
  stopTitle: 'When to stop',
  stop: [
    'Go gently. Do not try to bring the pain on.',
    'Stop at once if pain spikes, turns sharp or goes over {ceiling} of 10.',
    'Too much: {points} points more pain for over {hours} hours, or any extra pain still there the next morning.',
    'Then take {easyDays} easy days, but keep walking gently. Start again with {less}% less.',
    'Too much again within {reboundWeeks} weeks? Stop that one, and see a physiotherapist or doctor.',
    'Anything new, such as numbness, weakness, giving way or fever? Stop, and do the check on signs first.',
  ],

  checksTitle: 'Check how it feels',
  checksIntro:
    'Notice how it feels today. Do the same in a week and compare. It does not show what is wrong.',
  exercisesTitle: 'Exercises',
  exercisesIntro: 'The lightest come first. Start with the lowest numbers, and go slowly.',
  checkDose: 'For the check:',
  exerciseDose: 'To train:',
  comfortDose: 'For comfort:',
  how: 'How to do it',
  focus: 'Focus on',
  cues: 'Think of one of these, and drop it if things get worse',
  noticed: 'I noticed …',
  ticks: 'Tick what you noticed',
  /** What was ticked and written, so that a closed card shows that there is something in it. */
  noticedSome: 'I noticed … ({n})',
  progress: 'How to go on, and when to stop',
  choose: 'Add to my summary',
  story: 'From one lifter’s own story. It may not fit you.',
  goodToKnow: 'Good to know',
  closedTitle: 'Closed for now',
  closed: {
    loads: 'Your check found signs that a clinician should look at first. So these wait:',
    all: 'Your check keeps exercises closed for now. So these wait:',
  },
  closedOpens:
    'They open once a clinician has seen you for this and says you may exercise. You may always do less.',

  dose: {
    range: '{from} to {to}',
    comma: ', ',
    sitMinutes: { one: 'sit {n} minute', other: 'sit {n} minutes' },
    walkMinutes: { one: 'walk {n} minute', other: 'walk {n} minutes' },
    weight: '{kilograms} kg ({pounds} lb) in one hand',
    step: 'a step of {centimetres} cm ({inches} inches)',
    seconds: { one: '{n} second', other: '{n} seconds' },
    offSeconds: { one: 'then let go for {n} second', other: 'then let go for {n} seconds' },
    metres: { one: '{n} metre', other: '{n} metres' },
    effort: { one: 'with {n}% of your strength', other: 'with {n}% of your strength' },
    reps: { one: 'once', other: '{n} times' },
    sets: { one: 'once', other: '{n} times' },
    eachSide: '{what} on each side',
    perDay: { one: 'once a day', other: '{n} times a day' },
    perWeek: { one: 'once a week', other: '{n} times a week' },
    none: 'slow and light, as no numbers are given',
  },

  oneChange: 'It goes well? Change one thing at a time:',
  lever: {
    seconds: 'hold it longer, up to {secondsTo} seconds',
    reps: 'do a few more',
    arms: 'or reach out with your arms',
    height: 'or take a higher step',
    weight: 'carry a little more',
    distance: 'or walk a little further',
    minutes: 'walk longer, or once more a day',
  },
  aim: {
    comfort: 'This is for comfort. There is nothing to build up. Go by how you feel in the next 24 hours.',
    pattern: 'Practise the move itself. Do not add weight.',
  },
  noSteps: 'No next step is given. Stay slow and light.',
  ifSpike: 'Pain spikes, or is worse after it?',
  stopFirst: 'Stop, as the rule above says.',
  nextTime: 'Next time:',
  cut: {
    seconds: 'hold it for less time',
    often: 'or do it less often',
    reps: 'do fewer',
    height: 'or take a lower step',
    range: 'make the move smaller',
    'own-walk': 'go back to your own walk',
  },
  review:
    'No gain after {reviewWeeks} weeks? Look at it again: change it, or ask a clinician. Worse by then? See one.',

  check: {
    'stand-check': {
      name: 'Stand on one leg',
      what: 'Lift one foot and stand still, on each side.',
      how: [
        'Stand near a wall, in front of a mirror if you can.',
        'Lift one foot a little.',
        'Stand still and breathe. Stop any time.',
        'Change sides.',
      ],
      notice: {
        drop: 'My hips dropped on the lifted side',
        lean: 'My body leaned over the standing leg',
        hitch: 'One hip hitched up',
        knee: 'My knee turned in',
        wobble: 'My foot wobbled',
        grab: 'I grabbed hold of something',
        breath: 'I held my breath',
        now: 'It hurt as I stood',
        later: 'It hurt later',
        side: 'One side was harder',
      },
      ask: 'How many seconds on each side, or anything else',
    },
    'step-check': {
      name: 'Step down slowly',
      what: 'From a low step, lower one heel to the floor and come back up.',
      how: [
        'Stand on a low step, near a wall.',
        'Bend one knee slowly until the other heel taps the floor.',
        'Come back up. Do all on one side, then change.',
      ],
      notice: {
        tilt: 'My hips tilted or turned',
        lean: 'My body leaned',
        knee: 'My knee went past the line of my second toe',
        arms: 'My arms flew out',
        drop: 'I dropped more than I lowered',
        pain: 'It hurt',
      },
      ask: 'Pain from 0 to 10 now and next morning, and how many before your form slipped',
    },
    'sit-walk-check': {
      name: 'Sit, then walk',
      what: 'Sit for a while, then stand up and walk.',
      how: [
        'Sit as you do most days.',
        'Stand up and walk off.',
        'Notice the first steps. Keep to your own speed.',
      ],
      notice: {
        first: 'It hurt in the first 5 steps',
        eased: 'It eased as I walked',
        grew: 'It grew as I walked',
        end: 'It still hurt at minute 5',
        later: 'It was still up after 2 hours',
      },
      ask: 'Pain from 0 to 10 in the first 5 steps and at minute 5, and steps until it eased',
    },
    'carry-check': {
      name: 'Carry with one hand',
      what: 'Walk with a weight in one hand.',
      how: [
        'Take a bag or weight in one hand.',
        'Stand tall and let the arm hang.',
        'Walk calmly. Then change hands.',
      ],
      notice: {
        lean: 'I leaned away from the weight',
        shoulder: 'My shoulder hitched up',
        hip: 'My hip pushed out',
        steps: 'My steps were shorter on one side',
        limit: 'My grip or breath gave out first',
        pain: 'It hurt as I walked',
        after: 'It hurt just after',
        morning: 'It hurt the next morning',
        side: 'One side was harder',
      },
      ask: 'Which side, how long, or anything else',
    },
    'hip-lift-check': {
      name: 'Lift a leg, face down',
      what: 'Lie on your front and lift one straight leg a few inches.',
      how: [
        'Lie face down, your head on your hands.',
        'Keep the knee straight. Lift that leg a few inches.',
        'Hold, then lower it slowly. Do all on one side, then change.',
      ],
      notice: {
        arch: 'My low back arched',
        turn: 'My hips turned',
        knee: 'My knee bent',
        cramp: 'The back of my thigh cramped',
        heavy: 'One leg felt heavier',
        pain: 'It hurt',
      },
      ask: 'Which leg felt heavier, or anything else',
    },
  },
  /** What a check does not show. */
  caveat: {
    'stand-check': 'A hip that drops says little about how strong it is.',
    'sit-walk-check':
      'Does moving ease it, and are you stiff for over 30 minutes each morning? Then pick “{pattern}” too. It asks more.',
    'hip-lift-check': 'The seat muscle joins in late in many people without pain too. So do not judge by it.',
    walking:
      'Are your steps short and slow already? Do not make them shorter. The idea of quicker steps comes from runners.',
  },

  exercise: {
    'pillow-squeeze': {
      name: 'Pillow squeeze',
      what: 'Lie on your back, knees bent, and squeeze a pillow between them.',
      how: [
        'Put a pillow between your knees.',
        'Squeeze it gently. Keep breathing.',
        'Let go, and squeeze again.',
      ],
    },
    'strap-push-out': {
      name: 'Strap push-out',
      what: 'Lie on your back, knees bent, and press them out against a strap.',
      how: [
        'Loop a strap or belt round your thighs.',
        'Press out gently. The strap does not give.',
        'Let go, and press again.',
      ],
    },
    'knee-to-chest': {
      name: 'Knee to chest',
      what: 'Lie on your back and draw one knee to your chest.',
      how: [
        'Keep the other leg still.',
        'Draw the knee in slowly, as far as it is easy.',
        'Hold. Do not force it.',
        'Change sides.',
      ],
    },
    'cross-over': {
      name: 'Bent-knee cross-over',
      what: 'Lie on your back and let both bent knees roll over to one side.',
      how: [
        'Keep both shoulders down.',
        'Let the knees roll over slowly, as far as it is easy.',
        'Hold. Do not force it.',
        'Change sides.',
      ],
    },
    'hip-hinge': {
      name: 'Hip hinge',
      what: 'Push your hips back with a long back, then stand tall.',
      how: [
        'Stand with your feet hip width apart.',
        'Push your hips back, so that your body tips forward.',
        'Keep your back long and your shins upright.',
        'Stand tall again.',
      ],
    },
    'single-leg-stance': {
      name: 'One-leg stand',
      what: 'Stand on one leg, near a wall.',
      how: ['Stand with a wall in reach.', 'Lift one foot a little.', 'Put it down, rest, and change sides.'],
    },
    'single-leg-bridge': {
      name: 'One-leg bridge',
      what: 'Lie on your back and lift your hips on one leg.',
      how: [
        'Bend your knees, feet flat. Lift one foot.',
        'Press the other foot down and raise your hips slowly.',
        'Keep them level. Lower slowly, then change sides.',
      ],
    },
    'pallof-press': {
      name: 'Band press (Pallof press)',
      what: 'Press a band straight out, and do not let it turn you.',
      how: [
        'Fix a band beside you at chest height.',
        'Hold it at your chest with both hands.',
        'Press it straight out, and bring it back slowly.',
        'Change sides.',
      ],
    },
    'step-down': {
      name: 'Step-down',
      what: 'From a low step, lower one heel to the floor in front and come back up.',
      how: [
        'Stand on a low step, near a wall.',
        'Bend the standing knee slowly until the other heel taps the floor.',
        'Come back up. Control counts, not speed.',
      ],
    },
    'lateral-step-down': {
      name: 'Sideways step-down',
      what: 'Stand sideways on a low step and lower the outer heel to the floor.',
      how: [
        'Stand sideways at the edge of a low step, near a wall.',
        'Bend the standing knee slowly until the outer heel taps the floor.',
        'Keep your hips level. Come back up.',
      ],
    },
    'suitcase-carry': {
      name: 'Suitcase carry',
      what: 'Walk tall with a weight in one hand.',
      how: [
        'Take the weight in one hand.',
        'Stand tall, with level hips and shoulders.',
        'Walk calmly. Then change hands.',
      ],
    },
    walking: {
      name: 'Walking with a cue',
      what: 'Walk at your own speed and think of one thing.',
      how: ['Walk on flat ground.', 'Pick one cue from the list.', 'Keep it up as long as it is easy.'],
    },
  },
  /** What to think of meanwhile. */
  focusOn: {
    'single-leg-stance': [
      'a tall body',
      'level hips',
      'a soft knee over the middle toes',
      'the whole foot on the floor',
      'easy breath',
    ],
    walking: [
      'slightly shorter, quicker, quiet steps',
      'arms that swing',
      'tall and relaxed, nothing clenched',
      'pushing the ground back',
      'the same weight left and right',
    ],
  },

  note: {
    'one-change': 'Go up by {more}% a week at most, and only while things stay calm.',
    breathe: 'Breathe as you always do. Tense your belly for a heavy lift only, then let go.',
    'one-leg-first': 'Heavy lifts with both legs are not in this list. One-leg work comes first.',
    'weeks-to-months': 'It takes weeks to months, not days.',
    'keep-it': 'One lifter’s story: one-leg work stayed for good, also to warm up.',
  },

  timer: {
    start: 'Start the timer',
    again: 'Start again',
    stop: 'Stop',
    /** Which one, for those who cannot see where the button is. */
    of: '{what}: {name}',
    kinds: {
      ready: 'Get ready',
      change: 'Change sides',
      stand: 'Stand on one leg',
      hold: 'Hold',
      'let-go': 'Let go',
      rest: 'Rest',
      carry: 'Walk with the weight',
      sit: 'Sit',
      walk: 'Walk',
    },
    next: 'Next: {what}',
    count: '{n} of {of}',
    left: '{time} left',
    minutes: { one: '{n} minute', other: '{n} minutes' },
    seconds: { one: '{n} second', other: '{n} seconds' },
    done: 'The time is up',
    stopped: 'You stopped',
    stoppedAt: '{what}: {time}',
    other: 'Another timer is on. Stop it first.',
    beep: 'Beep',
  },
};
