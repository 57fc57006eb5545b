/** The words of the checklist screens, which every widget asks. Held against `docs/clinical.md` by a test. */
export const questionnaire = {
  /** Said before the first question. */
  time: 'It takes about 2 minutes. Your answers stay on this page and are gone when you close it.',
  back: 'Back',
  continue: 'Continue',
  none: 'No, I have none of these',
  tick: 'Tick every one that is true, or that you are not sure about.',
  choose: 'Choose one.',
  problem: 'There is a problem',
  chooseFirst: 'Choose one of the answers to go on',
  error: 'Error:',
  screens: {
    'bladder-bowel-feeling': 'Bladder, bowel and feeling',
    legs: 'Your legs',
    'leg-weakness': 'Did that weakness start, or get worse, in the last few days?',
    'very-ill': 'Very ill now',
    injury: 'A fall or an injury',
    body: 'Other signs in your body',
    'pain-behaviour': 'How the pain behaves',
    'health-before': 'Your health before this',
    'pregnancy-periods': 'Pregnancy and periods',
    pregnancy: 'While you are pregnant',
    birth: 'When was the birth, or the end of the pregnancy?',
    you: 'About you',
    running: 'When you run or train',
    duration: 'How long has it lasted?',
    'age-at-onset': 'How old were you when this pain first began?',
    'age-now': 'How old are you now?',
    'morning-stiffness': 'How long is your back or hip area stiff after you get up?',
    'rest-and-night': 'Rest and nights',
    'pain-pattern': 'How the pain comes and goes',
    'night-pattern': 'Your nights',
    'linked-conditions': 'You and your family',
  },
  /** Said under the title, where it helps to know why one is asked. */
  why: {
    'bladder-bowel-feeling': 'These are personal. We ask because a new change here needs help within hours.',
    'pregnancy-periods': 'Not about you? Then choose No.',
    duration: 'On and off, or all the time.',
    'age-at-onset': 'The very first time, also if it went away in between.',
  },
  /** By screen, then by answer. */
  options: {
    'leg-weakness': { yes: 'Yes', no: 'No', 'not-sure': 'I am not sure' },
    birth: { yes: 'In the last 6 weeks', no: '6 weeks to 6 months ago', 'not-sure': 'I am not sure' },
    duration: {
      'under-6-weeks': 'Under 6 weeks',
      '6-weeks-to-3-months': '6 weeks to 3 months',
      'over-3-months': 'Over 3 months',
      'not-sure': 'I am not sure',
    },
    'age-at-onset': {
      'under-35': 'Under 35',
      '35-to-39': '35 to 39',
      '40-to-44': '40 to 44',
      '45-or-over': '45 or over',
      'not-sure': 'I am not sure',
    },
    'age-now': { '50-or-under': '50 or under', '51-or-over': '51 or over', 'not-sure': 'I am not sure' },
    'morning-stiffness': {
      none: 'It is not stiff',
      'up-to-30-minutes': 'Up to 30 minutes',
      'over-30-minutes': 'Over 30 minutes',
      'not-sure': 'I am not sure',
    },
  },
  questions: {
    'hard-to-pee': 'Is it newly hard to start peeing, or can you not pee at all?',
    'lost-control': 'Have you lost control of your pee or poo in a way that is new for you?',
    'lost-bladder-bowel-feeling':
      'Have you stopped feeling when your bladder or bowel is full, or when pee or poo comes out?',
    'saddle-numbness':
      'Is there new numbness or tingling between your legs, around your bottom or your private parts? (Wiping may feel odd.)',
    'sexual-change':
      'Has sex changed in a new way, such as numb private parts or not being able to get hard?',
    'both-legs-pain': 'Do you have new pain, numbness or tingling that runs down both legs?',
    'both-legs-weak': 'Are both legs newly weak or heavy, or is it newly hard to walk straight?',
    'one-leg-weak': 'Is one leg newly weak? For example, your foot drags or slaps, or your knee gives way.',
    'weakness-recent': 'Did that weakness start, or get worse, in the last few days?',
    'sudden-severe-pain':
      'In the last few days, did a very bad pain in your tummy or back start all at once, and not from a lift or a twist?',
    'faint-cold-pale': 'Do you feel faint, cold and sweaty, or look very pale, along with the pain?',
    'chest-or-breath':
      'Do you have chest pain, or is it suddenly hard to breathe, or have you coughed up blood?',
    'cold-leg': 'Has one leg suddenly gone cold, pale or blue, and numb?',
    'major-injury':
      'In the last few weeks, did this start after a big crash, a fall from a height or a hard blow?',
    'cannot-stand-after-fall': 'Since a fall or a knock, are you unable to stand or to put weight on a leg?',
    'very-unwell':
      'Are you very unwell: confused, slurring words, with blotchy or blue skin, or breathing very fast?',
    fever: 'Do you have a fever (38 C / 100.4 F or more), shakes or chills with this pain?',
    'weak-immunity':
      'Is your body less able to fight germs? For example: diabetes, HIV, dialysis, cancer drugs, steroid pills, drugs that calm the immune system, or drug use by needle.',
    'recent-procedure':
      'Have you had any of these in the last 6 weeks: a shot in the spine or hip area, an epidural, or back or hip surgery?',
    'recent-infection':
      'In the last 6 weeks, did you have a bad infection in the blood, skin, chest, teeth or pee?',
    'cancer-ever': 'Have you ever had cancer?',
    'weight-loss': 'Have you lost weight without trying?',
    'night-pain-any-position': 'Does the pain wake you at night, and stay just as bad in any position?',
    'constant-worsening': 'Is the pain there all the time, and getting worse week by week, whatever you do?',
    'lump-or-shape': 'Is there a new lump on your back or pelvis, or has your back changed shape?',
    'upper-back-pain': 'Is the main pain between your shoulder blades or in your upper back?',
    'worse-coughing': 'Does it hurt a lot more when you cough, sneeze or push to poo?',
    'minor-injury': 'Did this start after a small fall, a bump, a cough or a light lift?',
    'bone-risk':
      'Are your bones at risk? For example: weak bones (osteoporosis), steroid pills for 3 months or more, past radiation to the hips or belly, or age 65 or over.',
    'bruise-over-spine': 'After a recent injury, is there a bruise or graze over your spine?',
    'blood-thinners':
      'Do you take blood thinners, and did this start after a fall, a knock or a spine injection?',
    'cannot-bear-weight': 'Is it too sore to put weight on that side, even for a few steps?',
    'sooner-each-run': 'Does the pain come on sooner, or last longer, each time you run or jump?',
    'runs-hard': 'Do you run, jump or march hard for sport or work?',
    'limp-or-bone-pain':
      'Since you train: do you limp, or hurt in the groin or bone with each step, or hurt at rest or at night after running?',
    'low-energy':
      'Do you eat too little for how much you train? Or have your periods stopped, or have you had a stress fracture?',
    'swollen-leg': 'Is one calf or thigh newly swollen, sore and warm?',
    'pulse-in-tummy': 'Can you feel a beat or a lump like a pulse in your tummy?',
    pregnant: 'Are you pregnant now?',
    'pregnancy-signs':
      'If pregnant: do you bleed, leak fluid or get regular tight pains? Or is the baby moving less, or is there a new steady backache or bad headache?',
    'pregnancy-heavy-bleeding': 'If pregnant: is there heavy bleeding, or very bad pain that never stops?',
    'birth-in-6-months': 'Did you give birth, or did a pregnancy end, in the last 6 months?',
    'birth-in-6-weeks': 'Was that within the last 6 weeks?',
    'possible-pregnancy-pain':
      'Could you be pregnant, and do you have pain low on one side, bleeding, or shoulder tip pain?',
    'pee-signs':
      'Does it burn when you pee, is there blood in your pee, or is the pain high on one side under the ribs?',
    'low-tummy-fever': 'Do you have bad low tummy pain with a fever or an odd discharge?',
    'monthly-pain': 'Does the pain come back each month with your period?',
    'one-leg-numb': 'Is there numbness or pins and needles in one leg or foot that does not go away?',
    'below-knee-pain': 'Does the pain run down one leg past the knee?',
    'sore-red-eye': 'Do you have a red, sore eye that hates light, or blurred sight?',
    'under-18': 'Are you under 18?',
    'over-50-first-time':
      'Are you over 50, and is this the first time you have had back or buttock pain like this?',
    'severe-pain': 'Is the pain so bad that you cannot sleep, dress or get out of bed?',
    'getting-worse': 'Is it getting worse and not better?',
    'no-ease-48-hours':
      'Has the pain been there all the time for more than 48 hours, with no ease from rest or gentle care?',
    'slow-start': 'Did it creep up slowly, with no clear start?',
    'eased-by-movement': 'Does moving or exercise ease it?',
    'not-eased-by-rest': 'Does rest fail to ease it?',
    'buttock-one-side': 'Is there buttock pain on one side only?',
    'buttock-swaps-sides': 'Is there buttock pain that swaps sides?',
    'night-pain': 'Does it hurt at night?',
    'night-pain-eased-by-rising': 'If it hurts at night, does getting up and moving ease it?',
    'second-half-waking': 'Does it wake you in the second half of the night?',
    'second-half-only': 'Is that the only part of the night it wakes you?',
    'pill-helps-in-48-hours': 'Did an anti-inflammatory pill (like ibuprofen) help a lot within 2 days?',
    'family-spondyloarthritis':
      'Does a parent, brother, sister or child have spondyloarthritis (such as ankylosing spondylitis)?',
    'past-arthritis': 'Have you ever had a swollen joint a doctor called arthritis?',
    'heel-or-tendon-pain': 'Have you ever had lasting heel or tendon-end pain?',
    psoriasis: 'Have you ever had psoriasis (scaly skin patches)?',
    uveitis: 'Have you ever had uveitis (a red, sore eye from swelling inside it)?',
    'bowel-disease': 'Have you ever had Crohn’s or ulcerative colitis (long-lasting sore bowel)?',
  },
  hints: {
    'lost-control':
      'A small leak with a cough or a run is not this, if you have had it since giving birth and it has not changed. Tell your doctor about it. Plain constipation is not this either.',
    'family-spondyloarthritis': 'This is long-lasting swelling in the joints of the spine.',
    'night-pain-any-position': 'Pain that eases when you turn over or get up is not this.',
  },
  emergency: {
    heading: 'Call {emergency} now',
    do: [
      'Or go to an emergency department now.',
      'Do not drive yourself.',
      'Do not eat, and do not wait for a call back.',
      'Take a note of your answers with you.',
    ],
  },
  /** On a question screen, where a sign was just ticked. */
  emergencyBecause: 'You ticked a sign that needs help now:',
  emergencyGoOn: 'Call first. You may go on with the questions after that.',
  watchTitle: 'Call {emergency} now if any of these is true',
  watchShort: 'Signs that need help now',
  watch: {
    'bladder-bowel': 'It is newly hard to pee, you lose control of pee or poo, or you cannot feel it.',
    saddle: 'You go numb or tingle between your legs or around your bottom, or sex changes in a new way.',
    'both-legs': 'Pain, numbness or tingling runs down both legs, or both legs feel newly weak or unsteady.',
    'one-leg': 'One leg has got weak in a few days, or is suddenly cold, pale or blue, and numb.',
    'sudden-pain': 'A very bad pain in your back or tummy starts all at once.',
    faint: 'You feel faint, cold and sweaty, or look very pale.',
    'chest-or-breath': 'Your chest hurts, it is suddenly hard to breathe, or you cough up blood.',
    'very-unwell': 'You are confused, slur words, turn blotchy or blue, or breathe very fast.',
    injury: 'It began with a big crash, a fall or a hard blow, or you cannot stand after one.',
    'fever-leg': 'You have a fever or chills, and a leg that is numb, weak or too sore to stand on.',
    'fever-immunity': 'You have a fever or chills, and your body fights germs less well.',
    'fever-birth': 'You have a fever or chills, and gave birth or lost a pregnancy in the last 6 weeks.',
    'fever-procedure':
      'You have a fever or chills after a spine injection, operation or bad infection in the last 6 weeks.',
    'leg-cancer': 'One leg is newly numb or weak, and you have had cancer or take blood thinners.',
    'leg-procedure':
      'One leg is newly numb or weak after a spine injection, operation or bad infection in the last 6 weeks.',
    pregnancy: 'You are pregnant and bleed a lot, or have very bad pain that never stops.',
  },
};
