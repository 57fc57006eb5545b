/** How the pelvis passes load, by the rows of `src/knowledge/mechanisms.ts`. {braces} are filled in. */
export const mechanisms = {
  title: 'How the pelvis passes load',
  intro:
    'Your spine stands on the sacrum. On each side, the sacrum meets a hip bone at a sacroiliac joint (SI joint).',
  job: 'Weight from above and push from the ground meet there. So the pelvis has to hold firm at some times and give a little at others.',
  pick: 'Three things help it do that. Choose one to see it light up.',
  /** The drawing, for those who do not see it; what is lit follows. */
  drawing: 'The pelvis from behind: spine, sacrum, hip bones, hip joints and the tops of the legs.',
  labels: { wedge: 'sacrum', joint: 'SI joint' },
  named: '{name} ({term})',
  /** What is to be seen under each, also as the drawing's caption. */
  seen: {
    load: 'Load comes down the spine to the sacrum. It crosses both SI joints to the hips. The ground pushes back up through the legs.',
    'form-closure':
      'The sacrum sits like a wedge between the hip bones. Strong bands tie them at the back, and down to the sit bones.',
    'force-closure':
      'Muscles press the joints together from both sides. Left: buttock, waist and deep spine muscles. Right: back and hip muscles. You have each on both sides.',
    timing:
      'Signals run down the nerves from the low spine. The muscles wake up. Then the load comes through.',
  },
  parts: {
    'form-closure': {
      name: 'Bones and bands',
      term: 'form closure',
      text: 'The shape of the bones and the tough bands (ligaments) between them do part of the work, even at rest.',
    },
    'force-closure': {
      name: 'Muscles that squeeze',
      term: 'force closure',
      text: 'The SI joint has no muscle of its own. Muscles around it pull together and press it firm. When they do less, the bands may take more. That last point is an idea, not proven.',
    },
    timing: {
      name: 'Nerves on time',
      term: 'timing',
      text: 'Muscles help most when they wake up just before the load, and let go after it.',
    },
  },
  structures: {
    wedge: {
      name: 'Wedge',
      term: 'sacrum',
      does: 'The base of the spine. Weight from above presses it in between the hip bones.',
    },
    wings: {
      name: 'Hip bones',
      term: 'ilium',
      does: 'Their rough, curved joint faces fit those of the sacrum, so they do not slide with ease.',
    },
    'back-bands': {
      name: 'Bands behind the joint',
      term: 'interosseous and long dorsal ligaments',
      does: 'Short, thick bands that tie the sacrum to the hip bones.',
    },
    'sit-bone-bands': {
      name: 'Bands to the sit bones',
      term: 'sacrotuberous ligaments',
      does: 'They run from the sacrum down to the sit bones and keep the sacrum from tipping.',
    },
    'big-buttock': {
      name: 'Big buttock muscle',
      term: 'gluteus maximus',
      does: 'Its fibres run across the joint. It pushes the leg back when you walk, climb or stand up.',
    },
    'back-sheet': {
      name: 'Sheet of the low back',
      term: 'thoracolumbar fascia',
      does: 'A strong sheet that crosses over. It links the back muscle of one side with the buttock of the other.',
    },
    'broad-back': {
      name: 'Broad back muscle',
      term: 'latissimus dorsi',
      does: 'Runs from the upper arm into the sheet. It pulls on it as your arm swings.',
    },
    'deep-spine': {
      name: 'Deep spine muscles',
      term: 'multifidus',
      does: 'Short fibres along the spine and sacrum. They steady each level.',
    },
    'pelvic-floor': {
      name: 'Pelvic floor',
      term: 'levator ani',
      does: 'Hangs like a hammock from the pubic bone to the tailbone. It helps to hold the ring from below.',
    },
    'side-hip': {
      name: 'Side hip muscle',
      term: 'gluteus medius',
      does: 'Keeps your hips level when you stand on one leg.',
    },
    'hip-turners': {
      name: 'Hip turners',
      term: 'deep rotators',
      does: 'Small muscles from the sacrum and sit bone to the hip. They hold the hip in its socket.',
    },
    waist: {
      name: 'Waist muscles',
      term: 'obliques',
      does: 'From the ribs to the hip bones. They link your trunk with your hips.',
    },
    'inner-thigh': {
      name: 'Inner thigh muscles',
      term: 'adductors',
      does: 'From the pubic bone to the thigh. They work with the side of the hip to steady the leg.',
    },
    nerves: {
      name: 'Nerves',
      term: 'lumbar and sacral nerves',
      does: 'They leave the low spine and sacrum and reach each of these muscles.',
    },
    signals: {
      name: 'Signals',
      term: 'motor control',
      does: 'They tell each muscle when to start, how hard to pull and when to stop.',
    },
  },
  modesTitle: 'How this may go wrong',
  modesIntro: 'These are ideas, not findings. This page cannot test them.',
  modes: {
    'stiffens-late': 'Muscles may wake up a bit late. Then the load is there before the squeeze.',
    'stiffens-long': 'Muscles may hold on too hard for too long. Then the pelvis cannot give, and they tire.',
    'hips-tip':
      'The hips may tip when you stand on one leg. One study saw more hip drop in women who run with SI joint pain.',
    'weak-push': 'The leg may push back less at the end of each step. One study saw this on the sore side.',
    'trunk-leans':
      'Your trunk may lean to spare one side. In a study after birth, people with SI pain swayed more as they walked.',
    'tires-early': 'Muscles may tire before the task ends. Then less is left to hold the load.',
  },
  multipliersTitle: 'What can add to it',
  multipliersIntro: 'Each of these can turn the pain up. It is seldom the only cause.',
  multipliers: {
    'poor-sleep': 'Poor sleep. It often goes with slower recovery.',
    'long-sitting': 'Sitting for a long time. Short walks in between help a bit.',
    'load-jump': 'A sudden jump in what you do, such as one run much longer than those before.',
    stress: 'Stress or low mood.',
    'low-fitness': 'Being less fit than the task asks for.',
    'under-fuelling': 'Eating too little for how much you train.',
    pregnancy:
      'Pregnancy or a recent birth. Load, muscles and how much you feel all change. The pelvis stays strong.',
    'earlier-injury': 'Back pain or a pelvis injury in the past.',
    'hip-or-foot': 'A hip or foot problem that changes how you walk.',
    fear: 'Fear of moving. It makes sense, but it can lead to doing less and less.',
  },
  notes: {
    'one-model': 'This is one way among several to think about it. Nobody has shown that it fits everyone.',
    'small-motion':
      'The joints move very little: at most 3.6 degrees and 2 mm. You cannot see or measure that at home.',
    'feels-stuck':
      'A joint can feel stuck. That feeling is real, but it does not mean a bone is out of place.',
  },
};
