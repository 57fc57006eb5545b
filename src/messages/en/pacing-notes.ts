/** Good to know beside a plan, by the rows of `src/knowledge/pacing-notes.ts`. */
export const pacingNotes = {
  'one-change':
    'Change one thing at a time: how long, how heavy, how often or how fast. Never two in one week.',
  'easy-days':
    'A flare says it was too much for now. Take 1 or 2 easy days, but keep walking gently. Bed rest is not advised.',
  'early-signs':
    'A bit more pain than usual is an early sign. Keep the amount as it is until a week is calm.',
  'no-pushing': 'Some pain while you move can be fine. Do not push on through pain over 5 of 10.',
  sleep: 'Poor sleep often goes with slower recovery. Nobody has shown that sleep alone mends it.',
  'weeks-to-months': 'Building up takes weeks to months, not days.',
  'two-week-review': 'Look again at this exercise after 2 weeks. No gain? Ask a clinician how to change it.',
  'no-all-out': 'Do not test how much you can lift. One all-out try is far more than a week’s step.',
  'sitting-breaks':
    'Pain on getting up after long sitting is common. Walk for 2 minutes every 30 to 45 minutes, or sooner. It helps for a short while.',
  stretching:
    'A stretch may ease now and hurt later. Judge it by the next 24 hours. Hard stretching often backfires.',
  'start-carry':
    'A common start: 5 to 20 lb (about 2 to 9 kg) for 20 to 40 metres. Do 2 or 3 a side, 2 or 3 days a week. Start lower if your plan says so.',
  'start-single-leg-stand':
    'A common start: 10 to 20 seconds, 2 or 3 sets a side, once a day. Stay near a wall. Build up to 30 to 40 seconds. Start lower if your plan says so.',
  'start-step-down':
    'A common start: a step of 4 to 6 inches (10 to 15 cm), 5 to 10 a side. Sideways, 5 to 8. Do it 2 or 3 days a week. Start lower if your plan says so.',
};
