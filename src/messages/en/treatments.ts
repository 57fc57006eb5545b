/**
 * The words of what often backfires, of treatments, tests and stories that people read about, and of what this
 * kind of pain commonly is, by the rows of the tables in `src/knowledge`.
 */
export const treatments = {
  backfires: {
    intro: 'Popular fixes that can make it worse. Most need a small change only.',
    why: 'Why it may backfire',
    instead: 'Do this instead',
    lines: {
      'hard-stretching': {
        name: 'Stretching hard',
        why: 'A strong pull on the thigh, the front of the hip or the low back may ease pain. Hours later it can be worse.',
        instead: 'Stretch gently and briefly, with no rise in pain. Judge it by the next 24 hours.',
      },
      'daily-realigning': {
        name: 'Putting it “back in place” every day',
        why: 'A push or a click may ease pain for a while. In scans, the joint had not moved. If you need it every day, the load may be what upsets it.',
        instead: 'Build up what the joint can take, in small steps.',
      },
      'long-sitting': {
        name: 'Sitting for hours',
        why: 'Muscles around the hips may ease off while you sit. Then you get up, and they have to work at once.',
        instead: 'Get up and walk for 2 minutes every 30 to 45 minutes. It helps for a short while.',
      },
      'heavy-lifts-first': {
        name: 'Heavy lifts on two legs first',
        why: 'Two strong legs can hide what one leg cannot hold yet. A try for your heaviest lift is a gamble.',
        instead:
          'Start with one-leg work and a good hip hinge. Heavy lifts come later, once the next morning stays calm.',
      },
      'bracing-all-day': {
        name: 'Bracing all day long',
        why: 'The pelvis has to be stiff at times, and to give at others. Tight muscles all day can tire and ache.',
        instead: 'Brace for one heavy lift, then let go. Breathe as usual for the rest of the day.',
      },
    },
  },
  intro: 'How well studies back each one. This is not advice to have it, or to skip it.',
  key: 'How to read the scale',
  caution: 'Take care',
  grades: {
    'better-supported': 'Better supported',
    mixed: 'Mixed',
    'specialist-mixed': 'Specialist only, mixed',
    'mixed-small': 'Mixed, small studies',
    'weak-to-mixed': 'Weak to mixed',
    weak: 'Weak',
    'weak-link': 'Weak, a link only',
    'not-shown': 'Not shown',
    'specialist-only': 'Specialist only',
    'not-advised': 'Not advised in the UK',
    'not-advised-first': 'Not advised first',
  },
  means: {
    'better-supported': 'Large reviews or guidelines agree that it helps a bit.',
    mixed: 'Some studies say yes, some say no, or it helps a little.',
    'weak-to-mixed': 'A few small or poor studies.',
    weak: 'Hardly any good studies.',
    'not-shown': 'No fair test that we know of.',
    'specialist-only': 'A specialist decides. No scale fits.',
  },
  lines: {
    exercise: {
      name: 'Exercise that you keep doing',
      says: 'For long-lasting low back pain, it probably brings a small to medium drop in pain. It helps you do more. No one kind wins. For pain around the pelvis, muscle control training alone did no better than other care. Added to other care, it helped for a short time.',
    },
    'staying-active': {
      name: 'Staying active',
      says: 'Keep up normal life as far as you can. Bed rest does not help.',
    },
    nsaids: {
      name: 'Anti-inflammatory pills (NSAIDs)',
      says: 'For back pain they work slightly better than dummy pills.',
    },
    'nsaids-for-spine-swelling': {
      name: 'The same pills for joint swelling in the spine',
      says: 'They are the first medicine for lasting joint swelling in the spine (axial spondyloarthritis). A doctor leads it.',
    },
    biologics: {
      name: 'Drugs that calm the immune system (biologics)',
      says: 'They are for confirmed joint swelling in the spine that stays active on pills. A joint specialist (rheumatology) gives them and looks again at about 12 weeks. They are not for ordinary pain in this joint.',
    },
    'manual-therapy': {
      name: 'Hands-on care and adjustments (manual therapy)',
      says: 'For long-lasting back pain it helps a little, about as much as other advised care. It goes with exercise. It does not stand alone, and it is not for every day. In ten people with scans, it did not move the joint.',
    },
    'self-cracking': {
      name: 'Cracking your own joint',
      says: 'People do it when the joint feels stuck. In finger joints, scans show that the pop comes with a gas space in the fluid. It says nothing about where a bone sits.',
    },
    'gentle-moves': {
      name: 'Gentle moves and muscle squeezes',
      says: 'Easy moves for comfort. We know of no good study that tests them alone for this joint.',
    },
    massage: {
      name: 'Massage',
      says: 'It eases some people for a short time. The studies are poor. UK advice allows it only along with exercise. The Dutch guideline for physios is against it alone. It works on muscles, not on how a joint moves.',
    },
    belt: {
      name: 'A belt around the pelvis',
      says: 'It may feel better for short spells, mostly for pelvic pain in pregnancy. Belts are not advised for low back pain in general.',
    },
    heat: { name: 'Heat', says: 'A short comfort for recent pain.' },
    'steroid-injection': {
      name: 'Steroid injection into the joint',
      says: 'Two small trials and some reports say it can help for a short time. That was in some people with confirmed pain from this joint. UK advice is against spine injections for low back pain in general.',
    },
    radiofrequency: {
      name: 'Heating small nerves (radiofrequency)',
      says: 'One small trial against a sham went well. The largest trial added it to exercise, and saw no worthwhile gain at 3 months. UK advice allows it for long-lasting pain of 5 of 10 or more, once a test block has helped. That advice is about other joints of the spine.',
    },
    fusion: {
      name: 'Surgery that joins the bones (fusion)',
      says: 'It beat usual care in trials where everyone knew who had it. In the one trial with sham surgery, the gap was small and not clear. UK rules allow it for confirmed cases, and say who may choose and do it.',
    },
    prolotherapy: {
      name: 'Sugar injections (prolotherapy)',
      says: 'The idea is to firm up ligaments. That is not shown. Alone, they did no better than other injections for long-lasting back pain. They may help along with exercise and hands-on care. One small trial in this joint went well. In other reports, many people dropped out. No study sets a number of sessions by age.',
    },
    prp: {
      name: 'Injections from your own blood (PRP)',
      says: 'For this joint there are only studies with no group to compare with.',
    },
    'pressure-tools': {
      name: 'Tools that press deep into the hip (iliacus)',
      says: 'There is only the maker’s own report. We found no study by others. It is not shown that this muscle tips the pelvis, or that only a tool can reach it.',
    },
    peptides: { name: 'Peptides such as BPC-157', says: 'Not covered here.' },
    sleep: {
      name: 'Better sleep',
      says: 'Poor sleep often goes with slower recovery. Nobody has shown that better sleep alone mends this pain.',
    },
    'sitting-breaks': {
      name: 'Breaks from sitting',
      says: 'Walking for 2 minutes every 40 minutes eased pain from sitting. It lasted under 10 minutes, in healthy people. What it does in the long run is not known.',
    },
    'acupuncture-and-devices': {
      name: 'Needles (acupuncture), skin current (TENS), traction, insoles',
      says: 'UK advice is not to offer them for low back pain. A US guideline lists needles as an option.',
    },
    opioids: {
      name: 'Opioid pills, or paracetamol alone',
      says: 'UK and US advice does not start with them for low back pain. In the US, paracetamol is called acetaminophen.',
    },
  },
  cautions: {
    'staying-active': 'In a flare, take 1 or 2 easy days, and keep walking gently.',
    nsaids:
      'Take the lowest dose for the shortest time. They are not for everyone: think of stomach, kidneys, heart, pregnancy and blood thinners. Ask a pharmacist.',
    'nsaids-for-spine-swelling':
      'Full doses for a long time can do harm. Take them only with a pharmacist or doctor.',
    'manual-therapy': 'Feeling sore for a short time is common. Serious harm is rare.',
    'self-cracking': 'To force it again and again can irritate it.',
    'gentle-moves': 'Slow and gentle. Stop if the pain rises.',
    massage:
      'The pressure should stay comfortable, and never on a very sore spot. Agree on a word for stop. Strong pressure may flare it. Ask first: does massage fit? A clinician who examines you and explains can say.',
    belt: 'Take it off if it hurts or makes you numb.',
    prolotherapy: 'It can be sore for days. Infection is rare but serious.',
    'pressure-tools':
      'Nerve, blood vessels and bowel lie close by. Stay away from it with any of these: pregnancy, a bulge in the main artery of the belly, a hernia, a clot or blood thinners. The same goes for bowel disease, numbness or recent surgery.',
    opioids: 'If you take opioids now, do not stop at once. Ask your doctor how.',
  },
  /** For clinicians. */
  figures: {
    exercise:
      'Low back pain: SMD −0.33 for pain, −0.31 for function, moderate certainty. Pelvic girdle pain: 12 trials, 1,407 people.',
    nsaids: '6 placebo trials, 1,354 people, low quality.',
    'nsaids-for-spine-swelling':
      'Length of the trial before anti-TNF: 3 months in an old consensus, later 4 weeks. Information only.',
    'manual-therapy': '47 trials, 9,211 people.',
    radiofrequency:
      'Small trial: 28 people, half relief at 6 months in 57%, in none of the sham group by 3 months. Largest: 681 people, 228 of them in the SI trial. NG59: facet joints.',
    fusion: '63 people, 2.6 v 1.7 points, difference −1.0 (CI −2.2 to 0.3).',
    prolotherapy:
      'Cochrane: 366 people. SI trial of 48: half relief at 15 months 58.7% v 10.2% with steroid, up to 3 injections 2 weeks apart. Cohort: clear gain in 24 of 103 (23%).',
    sleep: '14 studies, 19,170 people, OR 1.55 and 3.45, unadjusted.',
  },
  tests: {
    title: 'Tests you may hear about',
    intro: 'What they can and cannot tell. None of them is for trying at home.',
    lines: {
      cluster: {
        name: 'A set of press and twist tests',
        says: 'A clinician loads the pelvis in five or six ways. A test is positive if it brings on the pain you know. Say 20 of 100 such people have pain from this joint. After a positive set it is about 35 of 100, after a negative set about 8. So the set helps to rule it out more than to rule it in. The proof for these figures is weak.',
      },
      'feel-tests': {
        name: 'Feeling how the joint sits or moves',
        says: 'A common bending test does not show how this joint really moves. In ten people, an adjustment changed such tests, but not how the joint sat. So there is no test here for a joint “out of place”.',
      },
      'test-injection': {
        name: 'A test injection',
        says: 'A drug that numbs goes into the joint. If the pain drops a lot, the joint may be the source. It is not perfect. Studies ask for a drop of 50 to 100%. About 20 of 100 single injections mislead. In people already thought to have it, 10 to 30 of 100 had pain from this joint in most studies. The European guideline for pain around the pelvis does not advise the test.',
      },
      'how-common': {
        name: 'How common it is',
        says: 'You may read 15 to 30%: that is in people with long-lasting pain sent to clinics, low in the back or buttock. It is not for everyone with back pain.',
      },
      'leg-raise': {
        name: 'Lifting the straight leg',
        says: 'It looks for a nerve pressed by a disc. It says nothing about this joint.',
      },
      'no-self-test': {
        name: 'Why there is no self-test here',
        says: 'Such tests need a second person with training, firm force and a trained eye. None was ever checked as a self-test. Our own checks only help you notice how a task feels. How much a hip drops says little about its strength.',
      },
    },
    /** For clinicians. */
    studies: 'Studies',
    columns: {
      study: 'Study',
      cutoff: 'Positive',
      sensitivity: 'Sens.',
      specificity: 'Spec.',
      positive: 'LR+',
      negative: 'LR−',
    },
    figures: {
      cluster:
        'Distraction, thigh thrust, compression, sacral thrust, Gaenslen on both sides. Laslett 2005: best two of four, area under the curve 0.842; every confirmed case had at least one positive test. Laslett 2003 with repeated movements: 91 / 83, LR+ 6.97 (87 in a second table). Saueressig, 5 studies: LR+ 1.2 to 3.9, LR− 0.11 to 0.72, very low certainty. Szadek, odds ratios: thigh thrust 18.5, compression 3.9, three or more 17.2; no true gold standard.',
      'test-injection':
        'Kennedy: 20 to 30% of those suspected. McKenzie-Brown: 10 to 19% with two blocks, 20% false positive with one. Surgical Science 2015: 10 to 62%, most near 25%. Simopoulos: 10 to 25% of lasting pain below L5.',
      'how-common': 'Schwarzer: 30% of 43 people with pain below L5-S1, by injection.',
      'leg-raise': 'Surgical series, for disc herniation.',
    },
  },
  stories: {
    title: 'Stories people tell',
    intro: 'What happened to one person may not happen to you.',
    label: 'One person’s story, not advice',
    note: 'What we take from it',
    lines: {
      lifter: {
        name: 'A man who lifts weights',
        says: 'It began with a heavy lift. For four months he trained on, and says now that this was wrong. Six weeks off felt worse to him, and so did hard stretching. He had injections and used a pressure tool. He feels that his exercises worked only after that. He came back from light lifts, and kept his one-leg work for good. He blames one-sided habits and bad sleep. Neither is shown.',
        note: 'Get it looked at early. Stay gently active. Do more only once the next morning is calm. A joint that is very sore or gives way needs a specialist.',
      },
      massage: {
        name: 'A health coach who tried massage',
        says: 'For five years she looked for what helps. Massage made her arms and legs feel better, but the joint worse. Even light pressure set it off, so she turns down work on the joint. Cold made her feel tight, and regular stretching helps her. She used to go straight for adjustments, and later called that a bad idea. What worked was one therapist who listened and changed the routine.',
        note: 'Pressure should stay comfortable. Say stop when it is too much.',
      },
      comment: {
        name: 'A reader of her story',
        says: 'This person felt worse after massage and stretching, and went back to strength work.',
        note: 'That is a single report. Judge a stretch by the next 24 hours.',
      },
    },
  },
  notes: {
    title: 'What it commonly is, and what it is not',
    groups: {
      is: 'It commonly is',
      'is-not': 'It commonly is not',
      swelling: 'Pain from swelling (inflammatory pain)',
    },
    lines: {
      'near-dimple': 'Pain near the dimple at the back of the pelvis, on one side more often than on both.',
      'load-passing': 'Linked to how load passes between trunk and legs.',
      'touchy-tasks':
        'Touchy with getting up, stairs, standing on one leg, turning in bed or a load on one side.',
      'day-to-day': 'Not the same from day to day.',
      'can-calm': 'Able to calm down as you build up load in small steps.',
      'slipped-bone': 'A bone that has slipped out.',
      'loose-pelvis': 'A pelvis gone loose in pregnancy. It stays strong.',
      click: 'Proved by a click.',
      damage: 'A sign of damage each time it hurts.',
      'one-muscle': 'Down to one tight muscle.',
      'always-joint': 'Always the joint. Other parts can hurt in the same place.',
      'same-as-swelling': 'The same as pain from swelling, though the two can look alike.',
      'more-often':
        'Pain from load is more often worse with activity and better with rest, and mornings are not stiff for long. That is no proof. It can also hurt after sitting.',
      'one-sign': 'That it eases with movement is one sign of several. Alone it says little.',
      'how-many':
        'Most people do not have it. Of UK adults with lasting back pain, about 1 in 100 do. In Dutch people aged 18 to 45 who saw their doctor for it, 16 in 100 did. So a pattern that fits is worth a proper check.',
      'doctors-tests': 'Which scan or blood test makes sense is for a doctor to choose.',
      'hla-b27':
        'Most people who have it, but not all, have a blood marker called HLA-B27. A negative test does not rule it out.',
      'often-years': 'It often takes years to be found. So ask early.',
    },
  },
};
