/** From the start to each result and back: what is asked, in which order, and what an answer does. */
import { expect } from '@open-wc/testing';
import type { SiEventMap } from '../../src/ui/si-element.js';
import { fill } from '../../src/ui/wording.js';
import { QUESTION_SCREENS, type Level, type QuestionId, type ScreenId } from '../../src/rules.js';
import { keyboard, mouse } from '../support/hands.js';
import { english, nameOf, RedFlagCheck, said, stories, tidy, type Story } from '../support/harness.js';
import { lastingPain } from '../support/scenes.js';

const { questionnaire: asked, checkResult: words, redFlagCheck, shared } = english;

/** The heading of a result's card where no region has been chosen. */
function headingOf(level: Level): string {
  const heading = level === 'emergency' ? asked.emergency.heading : words.levels[level].heading;
  return `${words.urgency[level]}: ${said(heading)}`;
}

/** The screen that asks a question. */
function screenWith(question: QuestionId): ScreenId {
  const screen = QUESTION_SCREENS.find(({ questions }) => questions.some((id) => id === question));
  if (!screen) throw new Error(`No screen asks ${question}.`);
  return screen.id;
}

const everyLevel = Object.entries(stories) as [Level, Story][];

describe('each level is reached', () => {
  const hands = { 'with the mouse': mouse, 'by keyboard alone': keyboard };
  for (const [how, hand] of Object.entries(hands)) {
    for (const [level, story] of everyLevel) {
      it(`${level}, ${how}`, async () => {
        const check = await RedFlagCheck.open({}, { hand });
        await check.finish(story);
        expect(check.element.result?.level).to.equal(level);
        expect(check.shownLevel).to.equal(level);
        expect(check.cardHeading).to.equal(headingOf(level));
        expect(check.focused).to.equal(`heading "${headingOf(level)}"`);
        expect(check.element.result?.missing).to.deep.equal([]);
      });
    }
  }
});

describe('a reader with nothing to tick', () => {
  it('reaches the result in 12 taps or fewer', async () => {
    const check = await RedFlagCheck.open();
    const passed = await check.finish();
    expect(check.shownLevel).to.equal('none-found');
    expect(check.taps).to.be.at.most(12);
    expect(passed).to.have.length(10);
  });

  it('meets every emergency sign in the first four screens', async () => {
    const check = await RedFlagCheck.open();
    const passed = await check.finish();
    expect(passed.slice(0, 4)).to.deep.equal(['bladder-bowel-feeling', 'legs', 'very-ill', 'injury']);
  });

  it('gets one button, which says no to all and turns into Continue once something is ticked', async () => {
    const check = await RedFlagCheck.open();
    await check.goTo('body');
    expect(check.actions).to.deep.equal(['back', 'none']);
    await check.tick('fever');
    expect(check.actions).to.deep.equal(['back', 'continue']);
    await check.untick('fever');
    expect(check.actions).to.deep.equal(['back', 'none']);
  });

  it('has nothing preselected on any screen', async () => {
    const check = await RedFlagCheck.open();
    await check.start();
    for await (const screen of check.screens()) {
      expect(check.ticked, screen).to.deep.equal([]);
    }
  });
});

describe('focus', () => {
  it('goes to the heading of each new screen', async () => {
    const check = await RedFlagCheck.open();
    await check.start();
    for await (const screen of check.screens()) {
      expect(check.focused).to.equal(`heading "${asked.screens[screen]}"`);
    }
  });

  it('of the element goes to what is on show', async () => {
    const check = await RedFlagCheck.open();
    check.element.focus();
    expect(check.focused).to.equal(`heading "${redFlagCheck.title}"`);
    await check.goTo('legs');
    (document.activeElement as HTMLElement).blur();
    check.element.focus();
    expect(check.focused).to.equal(`heading "${asked.screens.legs}"`);
  });
});

describe('back', () => {
  it('undoes the noes of every screen it comes back to', async () => {
    const check = await RedFlagCheck.open();
    const results: Event[] = [];
    check.element.addEventListener('si-result', (event) => results.push(event));
    await check.goTo('duration');
    await check.choose('under-6-weeks');
    // Were one no kept, there would be nothing left to ask before the first screen.
    for (let steps = 0; check.screen && steps < 20; steps++) await check.back();
    expect(check.atStart).to.equal(true);
    expect(results).to.have.length(0);
    expect(check.element.result).to.equal(undefined);
  });

  it('keeps what was ticked, and what was chosen', async () => {
    const check = await RedFlagCheck.open();
    const story: Story = {
      ticks: ['one-leg-weak', 'cannot-bear-weight'],
      choices: { 'leg-weakness': 'not-sure' },
    };
    await check.goTo('very-ill', story);
    await check.back();
    expect(check.screen).to.equal('leg-weakness');
    expect(check.ticked).to.deep.equal(['not-sure']);
    await check.back();
    expect(check.screen).to.equal('legs');
    expect(check.ticked).to.have.members(['one-leg-weak', 'cannot-bear-weight']);
  });

  it('from the first screen leads to the start, with focus on its heading', async () => {
    const check = await RedFlagCheck.open();
    await check.start();
    await check.back();
    expect(check.atStart).to.equal(true);
    expect(check.focused).to.equal(`heading "${redFlagCheck.title}"`);
    await check.finish();
    expect(check.shownLevel).to.equal('none-found');
  });
});

describe('the result', () => {
  it('lists what was ticked, each reason, and every no behind one line a screen', async () => {
    const check = await RedFlagCheck.open();
    await check.finish({ ticks: ['fever', 'below-knee-pain'] });
    const reasons = tidy(check.get('.reasons').innerText);
    for (const id of ['fever', 'below-knee-pain'] as const) expect(reasons).to.include(asked.questions[id]);
    for (const rule of check.element.result?.rules ?? []) expect(reasons).to.include(words.reasons[rule.why]);
    const answers = tidy(check.get('.answers').textContent);
    const offered = ['swollen-leg', 'hard-to-pee', 'monthly-pain', 'getting-worse'] as const;
    for (const id of offered) expect(answers).to.include(asked.questions[id]);
    expect(answers).to.include(fill(words.noTo, { count: '6' }));
  });

  it('names who to ring for each rule that has its own', async () => {
    const check = await RedFlagCheck.open();
    await check.finish({ ticks: ['sore-red-eye', 'cancer-ever', 'upper-back-pain', 'recent-procedure'] });
    const reasons = tidy(check.get('.reasons').innerText);
    const contacts = (check.element.result?.rules ?? []).flatMap(({ contact }) => contact ?? []);
    expect(contacts.length).to.be.at.least(3);
    for (const contact of contacts) expect(reasons).to.include(words.contacts[contact]);
  });

  it('repeats the emergency signs below emergency, and at emergency does not', async () => {
    for (const [level, story] of everyLevel) {
      const check = await RedFlagCheck.open();
      await check.finish(story);
      const watch = check.find('.watch-list');
      expect(watch === undefined, level).to.equal(level === 'emergency');
      const lines = [...(watch?.querySelectorAll('li') ?? [])].map((line) => tidy(line.textContent));
      expect(lines).to.deep.equal(level === 'emergency' ? [] : Object.values(asked.watch));
    }
  });

  it('opens the sources in place', async () => {
    const check = await RedFlagCheck.open();
    await check.finish({ ticks: ['swollen-leg'] });
    const why = check.get('.reasons details');
    expect(why.hasAttribute('open')).to.equal(false);
    await check.press(check.get('.reasons summary'));
    expect(why.hasAttribute('open')).to.equal(true);
    expect(tidy(why.innerText)).to.include(shared.sources);
  });

  it('says the date', async () => {
    const check = await RedFlagCheck.open({ lang: 'en' });
    await check.finish();
    const [before = ''] = words.dateLine.split('{date}');
    expect(check.text).to.match(new RegExp(`${before}.*${new Date().getFullYear()}`));
  });
});

describe('changing an answer', () => {
  const story: Story = { ticks: ['below-knee-pain', 'monthly-pain'] };

  it('keeps the others and comes back to the result', async () => {
    const check = await RedFlagCheck.open();
    await check.finish(story);
    await check.change('body');
    expect(check.screen).to.equal('body');
    expect(check.element.result).to.equal(undefined);
    await check.tick('swollen-leg');
    await check.continue();
    expect(check.shownLevel).to.equal('same-day');
    const fired = check.element.result?.rules.map(({ id }) => id);
    expect(fired).to.deep.equal(['swollen-leg', 'monthly-pain', 'below-knee-pain']);
    await check.change('body');
    expect(check.ticked).to.deep.equal(['swollen-leg']);
    await check.untick('swollen-leg');
    await check.none();
    expect(check.shownLevel).to.equal('prompt');
  });

  it('asks only what is new because of it', async () => {
    const check = await RedFlagCheck.open();
    await check.finish(story);
    await check.change('you');
    await check.tick('runs-hard');
    await check.continue();
    expect(check.screen).to.equal('running');
    await check.tick('low-energy');
    await check.continue();
    expect(check.atResult).to.equal(true);
    expect(check.element.result?.rules.map(({ id }) => id)).to.include('low-energy');
  });

  it('of a choice offers what was chosen', async () => {
    const check = await RedFlagCheck.open();
    await check.finish(story);
    await check.change('duration');
    expect(check.ticked).to.deep.equal(['under-6-weeks']);
    await check.choose('6-weeks-to-3-months');
    await check.continue();
    expect(check.element.result?.rules.map(({ id }) => id)).to.include('over-6-weeks');
  });

  it('is given up by Back, and the result is as before', async () => {
    const check = await RedFlagCheck.open();
    await check.finish(story);
    const before = check.element.result;
    await check.change('bladder-bowel-feeling');
    await check.tick('saddle-numbness');
    expect(nameOf(check.emergencyCard)).not.to.equal('nothing');
    await check.back();
    expect(check.atResult).to.equal(true);
    expect(check.element.result).to.deep.equal(before);
    expect(check.announcement).to.equal('');
  });

  it('has a button for every screen that was asked, named by it', async () => {
    const check = await RedFlagCheck.open();
    const passed = await check.finish({ ticks: ['pregnant', 'runs-hard'] });
    const buttons = check.all('[data-action="change"]');
    expect(buttons.map(({ dataset }) => dataset['screen'])).to.deep.equal(passed);
    for (const button of buttons) {
      const what = asked.screens[button.dataset['screen'] as ScreenId];
      expect(button.getAttribute('aria-label')).to.equal(fill(words.changeWhat, { what }));
    }
  });
});

describe('follow-ups', () => {
  const follows: readonly [QuestionId, ScreenId, QuestionId | undefined][] = [
    ['one-leg-weak', 'leg-weakness', undefined],
    ['pregnant', 'pregnancy', 'pregnancy-signs'],
    ['birth-in-6-months', 'birth', undefined],
    ['runs-hard', 'running', 'limp-or-bone-pain'],
  ];
  for (const [parent, followUp, sign] of follows) {
    it(`${followUp} comes with ${parent}`, async () => {
      const check = await RedFlagCheck.open();
      expect(await check.finish({ ticks: [parent] })).to.include(followUp);
      check.element.reset();
      await check.settled();
      expect(await check.finish()).not.to.include(followUp);
    });

    it(`${followUp} goes, with its answers, when ${parent} is unticked later`, async () => {
      const check = await RedFlagCheck.open();
      await check.finish({
        ticks: [parent, ...(sign ? [sign] : [])],
        choices: { 'leg-weakness': 'yes', birth: 'yes' },
      });
      await check.change(screenWith(parent));
      await check.untick(parent);
      await check.none();
      expect(check.atResult).to.equal(true);
      expect(check.shownLevel).to.equal('none-found');
      expect(nameOf(check.find(`[data-screen="${followUp}"]`))).to.equal('nothing');
    });
  }

  it('go too when the reader goes back and unticks before the end', async () => {
    const check = await RedFlagCheck.open();
    await check.goTo('very-ill', { ticks: ['one-leg-weak'], choices: { 'leg-weakness': 'yes' } });
    await check.back();
    await check.back();
    await check.untick('one-leg-weak');
    expect(nameOf(check.find('.emergency-line, .care-card'))).to.equal('nothing');
    expect(await check.finish()).not.to.include('leg-weakness');
    expect(check.shownLevel).to.equal('none-found');
  });
});

describe('a choice without an answer', () => {
  it('says that there is a problem, with focus, and where to mend it', async () => {
    const check = await RedFlagCheck.open();
    await check.goTo('duration');
    const { href } = location;
    const { length } = history;
    await check.continue();
    expect(check.screen).to.equal('duration');
    expect(check.focused).to.equal(nameOf(check.problem));
    expect(check.problem?.getAttribute('role')).to.equal('alert');
    expect(tidy(check.problem?.innerText)).to.include(asked.problem);
    const described = check.get('fieldset').getAttribute('aria-describedby')?.split(' ') ?? [];
    const description = described.map((id) => tidy(check.get(`#${id}`).textContent)).join(' ');
    expect(description).to.include(asked.chooseFirst);

    await check.press(check.get('.problem a'));
    expect(check.focused).to.equal(nameOf(check.get('[type="radio"]')));
    expect(location.href).to.equal(href);
    expect(history.length).to.equal(length);

    await check.choose('under-6-weeks');
    expect(nameOf(check.problem)).to.equal('nothing');
    await check.continue();
    expect(check.atResult).to.equal(true);
  });

  it('has the focus again when the reader goes on once more', async () => {
    const check = await RedFlagCheck.open();
    await check.goTo('duration');
    await check.continue();
    check.get('[data-action="continue"]').focus();
    await check.continue();
    expect(check.focused).to.equal(nameOf(check.problem));
  });

  it('does not keep the reader from going back', async () => {
    const check = await RedFlagCheck.open();
    await check.goTo('duration');
    await check.continue();
    await check.back();
    expect(check.screen).to.equal('you');
    expect(nameOf(check.problem)).to.equal('nothing');
  });
});

describe('beginning again', () => {
  it('forgets every answer and goes to the start, with focus on its heading', async () => {
    const check = await RedFlagCheck.open();
    await check.finish({ ticks: ['hard-to-pee', 'fever'] });
    await check.startAgain();
    expect(check.atStart).to.equal(true);
    expect(check.focused).to.equal(`heading "${redFlagCheck.title}"`);
    expect(check.element.result).to.equal(undefined);
    await check.start();
    for await (const screen of check.screens()) {
      expect(check.ticked, screen).to.deep.equal([]);
    }
    expect(check.shownLevel).to.equal('none-found');
  });

  it('by the host works on any screen, and is not told as an act of the reader', async () => {
    const check = await RedFlagCheck.open();
    const said: string[] = [];
    check.element.addEventListener('si-reset', ({ type }) => said.push(type));
    await check.goTo('body', { ticks: ['both-legs-pain'] });
    check.element.reset();
    await check.settled();
    expect(check.atStart).to.equal(true);
    expect(check.announcement).to.equal('');
    expect(said).to.deep.equal([]);
    await check.start();
    expect(nameOf(check.find('.care-card, .emergency-line'))).to.equal('nothing');
  });
});

describe('events', () => {
  it('follow what a person does', async () => {
    const check = await RedFlagCheck.open();
    const said: string[] = [];
    const types: readonly (keyof SiEventMap)[] = ['si-start', 'si-step', 'si-result', 'si-reset'];
    const listen = ({ type }: Event): void => void said.push(type);
    for (const type of types) document.addEventListener(type, listen);
    await check.start();
    await check.none();
    await check.back();
    expect(said).to.deep.equal(['si-start', 'si-step', 'si-step', 'si-step']);
    said.length = 0;
    await check.finish();
    expect(said.at(-1)).to.equal('si-result');
    said.length = 0;
    await check.change('legs');
    await check.none();
    await check.startAgain();
    expect(said).to.deep.equal(['si-step', 'si-result', 'si-reset']);
    for (const type of types) document.removeEventListener(type, listen);
  });
});

describe('the questions about inflammatory pain', () => {
  const block: readonly ScreenId[] = [
    'age-at-onset',
    'age-now',
    'morning-stiffness',
    'pain-pattern',
    'night-pattern',
    'linked-conditions',
  ];
  const over3Months = { duration: 'over-3-months' } as const;

  it('come in order where the pain has lasted over 3 months', async () => {
    const check = await RedFlagCheck.open();
    const passed = await check.finish(lastingPain);
    expect(passed.slice(-block.length)).to.deep.equal(block);
  });

  for (const [duration, expected] of [
    ['not-sure', true],
    ['over-3-months', true],
    ['6-weeks-to-3-months', false],
    ['under-6-weeks', false],
  ] as const) {
    it(`${expected ? 'come' : 'do not come'} with ${duration}`, async () => {
      const check = await RedFlagCheck.open();
      const passed = await check.finish({ choices: { duration } });
      expect(passed.includes('age-at-onset')).to.equal(expected);
    });
  }

  for (const level of ['emergency', 'same-day'] as const) {
    it(`do not come at ${level}`, async () => {
      const check = await RedFlagCheck.open();
      const passed = await check.finish({ ...stories[level], choices: over3Months });
      expect(passed.at(-1)).to.equal('duration');
      expect(check.shownLevel).to.equal(level);
    });
  }

  it('go when an answer is changed to one that needs help today', async () => {
    const check = await RedFlagCheck.open();
    await check.finish(lastingPain);
    await check.change('body');
    await check.tick('swollen-leg');
    await check.continue();
    expect(check.shownLevel).to.equal('same-day');
    for (const id of block) expect(nameOf(check.find(`[data-screen="${id}"]`))).to.equal('nothing');
    expect(check.element.result?.inflammatory).to.equal(undefined);
    expect(check.text).not.to.include(words.inflammatoryTitle);
  });

  it('do not ask the age of a reader under 18', async () => {
    const check = await RedFlagCheck.open();
    const passed = await check.finish({ ticks: ['under-18'], choices: over3Months });
    expect(passed).to.include('age-at-onset').and.not.to.include('age-now');
  });

  it('stop as soon as the advice is settled', async () => {
    const check = await RedFlagCheck.open();
    await check.goTo('linked-conditions', {
      ticks: ['eased-by-movement', 'second-half-waking', 'buttock-one-side'],
      choices: { ...over3Months, 'age-at-onset': 'under-35' },
    });
    expect(check.offered).to.deep.equal(['psoriasis', 'uveitis', 'bowel-disease']);
  });

  const outcomes: readonly [string, Story, readonly (keyof typeof words.inflammatory)[]][] = [
    [
      'rheumatology check: 4 points of NG65',
      {
        ticks: ['eased-by-movement', 'second-half-waking', 'buttock-one-side'],
        choices: { ...over3Months, 'age-at-onset': 'under-35' },
      },
      ['rheumatology-check'],
    ],
    [
      'blood test: 3 points of NG65',
      {
        ticks: ['eased-by-movement', 'second-half-waking'],
        choices: { ...over3Months, 'age-at-onset': 'under-35', 'age-now': '51-or-over' },
      },
      ['blood-test'],
    ],
    [
      'pattern can fit, by ASAS, though it began at 45 or later',
      {
        ticks: [
          'slow-start',
          'eased-by-movement',
          'not-eased-by-rest',
          'night-pain',
          'night-pain-eased-by-rising',
        ],
        choices: over3Months,
      },
      ['pattern-can-fit'],
    ],
    [
      'pattern can fit, by Berlin',
      {
        ticks: ['eased-by-movement', 'not-eased-by-rest', 'buttock-swaps-sides'],
        choices: { ...over3Months, 'age-now': '50-or-under' },
      },
      ['pattern-can-fit'],
    ],
    ['linked illness, whatever the points', { ticks: ['uveitis'], choices: over3Months }, ['linked-illness']],
    [
      'linked illness beside another',
      {
        ticks: ['eased-by-movement', 'second-half-waking', 'buttock-one-side', 'bowel-disease'],
        choices: { ...over3Months, 'age-at-onset': 'under-35' },
      },
      ['rheumatology-check', 'linked-illness'],
    ],
    ['nothing', { choices: over3Months }, []],
  ];
  for (const [name, story, expected] of outcomes) {
    it(`end in: ${name}`, async () => {
      const check = await RedFlagCheck.open();
      await check.finish(story);
      expect(check.shownLevel).to.equal('prompt');
      expect(check.element.result?.inflammatory?.outcomes).to.deep.equal(expected);
      const ids = Object.keys(words.inflammatory) as (keyof typeof words.inflammatory)[];
      const said = ids.filter((id) => check.text.includes(words.inflammatory[id]));
      expect(said).to.have.members(expected);
      expect(check.text.includes(words.inflammatoryOdds)).to.equal(expected.length > 0);
      expect(check.text).not.to.include(words.tooEarly);
    });
  }

  it('end in: too early, at 3 months or less', async () => {
    const check = await RedFlagCheck.open();
    await check.finish({ choices: { duration: '6-weeks-to-3-months' } });
    expect(check.text).to.include(words.tooEarly);
  });

  it('say which answers were not sure', async () => {
    const check = await RedFlagCheck.open();
    await check.finish({
      choices: { duration: 'not-sure', 'age-now': '50-or-under', 'morning-stiffness': 'not-sure' },
    });
    const answers = [asked.screens.duration, asked.screens['morning-stiffness']].join(' ');
    expect(check.text).to.include(fill(words.notSure, { answers }));
  });
});
