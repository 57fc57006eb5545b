/** Words that readers never see, and words that cannot be avoided. */

/** Patterns. "Treatment" is allowed; the intended-purpose text is exempt. */
export const BANNED_WORDS = [
  'diagnos(?:e|es|ed|ing)',
  'triag(?:e|es|ed|ing)',
  'screening',
  'symptom checkers?',
  'safe(?:r|ly)?',
  'all clear',
  'low[- ]risk',
  'nothing serious',
  'treat(?:s|ed|ing)?',
] as const;

/** Each counts as one syllable for the reading grade, because its plain gloss stands beside it. */
export const TERMS = [
  {
    term: 'sacroiliac joint',
    gloss: 'the joint at the back of the hips',
    reason: 'What the widget is about; people search for it and hear it from clinicians.',
  },
  {
    term: 'osteoporosis',
    gloss: 'weak bones (osteoporosis)',
    reason: 'People know their own condition by this name only.',
  },
  {
    term: 'spondyloarthritis',
    gloss: 'long-lasting swelling in the joints of the spine',
    reason: 'A relative’s condition has to be recognised by its name.',
  },
  {
    term: 'ankylosing spondylitis',
    gloss: 'long-lasting swelling in the joints of the spine',
    reason: 'As above; the better known name.',
  },
  {
    term: 'psoriasis',
    gloss: 'psoriasis (scaly skin patches)',
    reason: 'People know their own condition by this name only.',
  },
  {
    term: 'uveitis',
    gloss: 'uveitis (a red, sore eye from swelling inside it)',
    reason: 'People know their own condition by this name only.',
  },
  {
    term: 'ulcerative colitis',
    gloss: 'ulcerative colitis (long-lasting sore bowel)',
    reason: 'People know their own condition by this name only.',
  },
  {
    term: 'rheumatology',
    gloss: 'a joint specialist (rheumatology)',
    reason: 'The name of the clinic to ask for.',
  },
  {
    term: 'HLA-B27',
    gloss: 'a blood test called HLA-B27',
    reason: 'The name of the test to ask for.',
  },
  {
    term: 'inflammatory',
    gloss: 'pain from swelling (inflammatory pain)',
    reason: 'The word a doctor will use.',
  },
] as const;
