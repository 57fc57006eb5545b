/** The cards of self-checks and exercises, and what a lock leaves of them. */
import { expect, fixture, html } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { renderTry, type TryView } from '../../src/elements/si-pattern-explainer/try-part.js';
import type { Speech } from '../../src/elements/si-pattern-explainer/words.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { exercises as words } from '../../src/messages/en/exercises.js';
import { patterns } from '../../src/messages/en/patterns.js';
import { shared } from '../../src/messages/en/shared.js';
import { EXERCISES, PATTERN_BIBLIOGRAPHY, SELF_CHECKS, type Lock } from '../../src/rules.js';
import { Numbers } from '../../src/ui/numbers.js';

const tidy = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

const speech = {
  messages: { exercises: words, patterns, shared, checkResult },
  locale: 'en',
  numbers: new Numbers('en'),
  bibliography: PATTERN_BIBLIOGRAPHY,
  clinician: false,
} as unknown as Speech;

const NAMES: readonly string[] = [
  ...SELF_CHECKS.map(({ id }) => words.check[id].name),
  ...EXERCISES.map(({ id }) => words.exercise[id].name),
];

/** Those that ask for less than a day does anyway. */
const GENTLE: readonly string[] = [words.check['sit-walk-check'].name, words.exercise.walking.name];

class TryPage {
  readonly noted: (readonly string[])[] = [];
  readonly chosen: (readonly [string, boolean])[] = [];
  readonly figures: (readonly [string, string])[] = [];
  readonly timed: (readonly [string, string])[] = [];
  readonly box: HTMLElement;

  constructor(box: HTMLElement, changes: Partial<TryView>) {
    this.box = box;
    render(
      renderTry({
        speech,
        headingLevel: 3,
        lock: 'none',
        checks: SELF_CHECKS,
        exercises: EXERCISES,
        notes: {},
        chosen: new Set(),
        figure: (id, label) => {
          this.figures.push([id, label]);
          return nothing;
        },
        timer: (id, rounds, name) => {
          expect(rounds.length).to.be.above(0);
          this.timed.push([id, name]);
          return nothing;
        },
        pause: html`<button class="pause">Stop</button>`,
        act: {
          note: (...note) => void this.noted.push(note),
          choose: (...choice) => void this.chosen.push(choice),
        },
        ...changes,
      }),
      box,
    );
  }

  static async with(changes: Partial<TryView> = {}): Promise<TryPage> {
    return new TryPage(await fixture<HTMLElement>(html`<div></div>`), changes);
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.box.querySelectorAll<HTMLElement>(selector)];
  }

  texts(selector: string): readonly string[] {
    return this.all(selector).map(({ textContent }) => tidy(textContent));
  }

  /** The names of the cards. */
  get cards(): readonly string[] {
    return this.texts('.try-card .try-body > .heading');
  }

  /** A card by its name. */
  card(name: string): HTMLElement {
    const found = this.all('.try-card').find(
      (card) => tidy(card.querySelector('.heading')?.textContent) === name,
    );
    if (!found) throw new Error(`There is no card ${name}.`);
    return found;
  }
}

describe('the cards', () => {
  it('stand after the rule when to stop, each with drawing, dose and timer of its own', async () => {
    const page = await TryPage.with();
    expect(tidy(page.box.querySelector('.heading')?.textContent)).to.equal(words.stopTitle);
    expect(page.texts('.stop-rule li')).to.have.length(words.stop.length);
    expect(page.cards).to.deep.equal(NAMES);
    expect(page.figures.map(([id]) => id)).to.deep.equal([...SELF_CHECKS, ...EXERCISES].map(({ id }) => id));
    // The words beside a drawing say what it shows.
    expect(page.figures.every(([, label]) => label === '')).to.equal(true);
    expect(page.timed).to.have.length(9);
    expect(page.timed[0]).to.deep.equal(['stand-check', 'Stand on one leg']);
    expect(tidy(page.card('Suitcase carry').textContent)).to.include('To train: 2 to 9 kg (5 to 20 lb)');
    expect(tidy(page.card('Carry with one hand').textContent)).to.include('For the check: 2 to 7 kg');
    expect(tidy(page.card('Knee to chest').textContent)).to.include('For comfort: 30 seconds');
  });

  it('are headed one level below their group, with names that are heard', async () => {
    const page = await TryPage.with();
    const levels = page.all('[role="heading"]').map((heading) => heading.getAttribute('aria-level'));
    expect(new Set(levels)).to.deep.equal(new Set(['3', '4']));
    expect(page.all('.try-card [aria-level="4"]')).to.have.length(NAMES.length);
    const ticks = page.texts('[data-field="choose"] + span');
    expect(new Set(ticks)).to.have.property('size', EXERCISES.length);
    await expect(page.box).to.be.accessible();
  });

  it('say how to go on and when to stop; a story is labelled as one', async () => {
    const page = await TryPage.with();
    const stance = tidy(page.card('One-leg stand').textContent);
    expect(stance).to.include('hold it longer, up to 30 to 40 seconds').and.include('or do it less often');
    expect(stance).to.include('No gain after 2 weeks?');
    expect(tidy(page.card('Knee to chest').textContent))
      .to.include(words.aim.comfort)
      .and.not.include('No gain');
    const labelled = page.cards.filter((name) => tidy(page.card(name).textContent).includes(words.story));
    expect(labelled).to.deep.equal(['One-leg bridge', 'Band press (Pallof press)']);
    expect(tidy(page.box.textContent)).to.not.match(/[{}]|undefined|NaN/);
  });

  it('show clinicians the code of the row', async () => {
    const [reader, clinician] = [
      await TryPage.with(),
      await TryPage.with({ speech: { ...speech, clinician: true } }),
    ];
    expect(reader.all('code')).to.deep.equal([]);
    expect(clinician.texts('code').slice(0, 2)).to.deep.equal(['I 0.22', 'I 0.23']);
  });
});

describe('what was noticed', () => {
  it('is told by check and field, and shown on the closed card as a count', async () => {
    const page = await TryPage.with({ notes: { 'stand-check drop': 'yes', 'stand-check text': '12 s' } });
    const card = page.card('Stand on one leg');
    const text = card.querySelector('textarea') as HTMLTextAreaElement;
    const drop = card.querySelector('[data-field="drop"]') as HTMLInputElement;
    expect([text.value, drop.checked]).to.deep.equal(['12 s', true]);
    expect(tidy(card.textContent)).to.include('I noticed … (2)');
    expect(tidy(page.card('Step down slowly').textContent)).to.include('I noticed … Tick');
    (card.querySelector('[data-field="wobble"]') as HTMLInputElement).click();
    drop.click();
    text.value = 'x'.repeat(400);
    text.dispatchEvent(new Event('change'));
    expect(page.noted).to.deep.equal([
      ['stand-check', 'wobble', 'yes'],
      ['stand-check', 'drop', ''],
      ['stand-check', 'text', 'x'.repeat(300)],
    ]);
    expect(text.maxLength).to.equal(300);
  });

  it('an exercise is chosen for the summary, and taken out again', async () => {
    const page = await TryPage.with({ chosen: new Set(['walking'] as const) });
    const tick = (name: string) => page.card(name).querySelector('[data-field="choose"]') as HTMLInputElement;
    expect([tick('Walking with a cue').checked, tick('Hip hinge').checked]).to.deep.equal([true, false]);
    tick('Walking with a cue').click();
    tick('Hip hinge').click();
    expect(page.chosen).to.deep.equal([
      ['walking', false],
      ['hip-hinge', true],
    ]);
  });
});

describe('a lock', () => {
  const closedBy: Readonly<Record<Lock, readonly string[]>> = {
    none: [],
    running: [],
    loads: NAMES.filter((name) => !GENTLE.includes(name)),
    all: NAMES,
  };
  for (const [lock, closed] of Object.entries(closedBy) as [Lock, readonly string[]][]) {
    it(`${lock}: what it closes is listed by name with the reason, the rest is open`, async () => {
      const page = await TryPage.with({ lock });
      expect(page.texts('.closed li')).to.deep.equal(closed);
      expect(page.cards).to.deep.equal(NAMES.filter((name) => !closed.includes(name)));
      const reason = lock === 'loads' || lock === 'all' ? [words.closed[lock]] : [];
      expect(page.texts('.closed p').slice(0, 1)).to.deep.equal(reason);
      expect(page.all('.pause')).to.have.length(lock === 'all' ? 0 : 1);
      expect(page.texts('.stop-rule li')).to.have.length(words.stop.length);
    });
  }
});
