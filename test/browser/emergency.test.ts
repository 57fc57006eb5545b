/** An emergency sign shows at once, on its own screen, to everybody, and to the other widgets of the page. */
import { expect } from '@open-wc/testing';
import {
  INFLAMMATORY_QUESTIONS,
  QUESTION_SCREENS,
  RED_FLAG_QUESTIONS,
  RED_FLAG_RULES,
  REGIONS,
  type Question,
  type QuestionId,
  type Region,
} from '../../src/rules.js';
import { inEveryEngine, oneIn } from '../support/every-engine.js';
import { english, nameOf, RedFlagCheck, said, tidy } from '../support/harness.js';
import { careOf } from '../support/page-care.js';

const { questionnaire: asked, shared } = english;

const rules = RED_FLAG_RULES.flatMap((rule) => (rule.level === 'emergency' ? [rule] : []));

/** The signs each of which is an emergency by itself. */
const single: readonly QuestionId[] = [
  ...new Set(rules.filter(({ when }) => when.length === 1).flatMap(({ when }) => when.flat())),
];

/** Pairs that are an emergency together, the one asked first in front. */
const pairs: readonly (readonly [QuestionId, QuestionId])[] = rules.flatMap((rule) => {
  const [first, second]: readonly (readonly QuestionId[])[] = rule.when;
  return (first ?? []).flatMap((one) =>
    (second ?? [])
      .filter((other) => !single.includes(one) && !single.includes(other))
      .map((other) => (place(one) < place(other) ? ([one, other] as const) : ([other, one] as const))),
  );
});

function screenWith(question: QuestionId): (typeof QUESTION_SCREENS)[number] {
  const screen = QUESTION_SCREENS.find(({ questions }) => questions.some((id) => id === question));
  if (!screen) throw new Error(`No screen asks ${question}.`);
  return screen;
}

function place(question: QuestionId): number {
  return QUESTION_SCREENS.indexOf(screenWith(question));
}

/** A question with the one that it follows. */
function withParent(question: QuestionId): readonly QuestionId[] {
  const rows: readonly Question[] = [...RED_FLAG_QUESTIONS, ...INFLAMMATORY_QUESTIONS];
  const parent = rows.find(({ id }) => id === question)?.follows;
  return parent ? [parent as QuestionId, question] : [question];
}

/** Goes to where a sign is asked, with other signs ticked on the way. */
async function goToSign(check: RedFlagCheck, sign: QuestionId, before: readonly QuestionId[]): Promise<void> {
  const ticks = [...before.flatMap(withParent), ...withParent(sign)].filter((id) => id !== sign);
  await check.goTo(screenWith(sign).id, { ticks, choices: { birth: 'yes' } });
  await check.tick(...ticks.filter((id) => check.offered.includes(id)));
}

async function say(check: RedFlagCheck, sign: QuestionId): Promise<void> {
  await (screenWith(sign).kind === 'choice' ? check.choose('yes') : check.tick(sign));
}

async function takeBack(check: RedFlagCheck, sign: QuestionId): Promise<void> {
  await (screenWith(sign).kind === 'choice' ? check.choose('no') : check.untick(sign));
}

const call = said(asked.emergency.heading, 'gb');
const earlier = { level: 'prompt', locks: 'running', checkedOn: '2026-01-02' } as const;

async function showsAtOnce(sign: QuestionId, before: readonly QuestionId[] = []): Promise<void> {
  const check = await RedFlagCheck.open({ region: 'gb' });
  const { element } = check;
  careOf()?.update({ check: earlier });
  await goToSign(check, sign, before);
  const { screen } = check;
  expect(nameOf(check.find('.care-card, .emergency-line'))).to.equal('nothing');

  await say(check, sign);
  expect(check.screen).to.equal(screen);
  const card = check.emergencyCard;
  expect(check.focused).to.equal(`heading "${call}"`);
  expect(nameOf(card?.querySelector('[role="heading"]'))).to.equal(check.focused);
  expect(check.announcement).to.equal(call);
  expect(card && check.numbersIn(card)).to.include('tel:999');
  const ticked = [...before, sign].map((id) => asked.questions[id]);
  for (const words of ticked) expect(tidy(card?.textContent)).to.include(words);
  expect(careOf()?.state.check).to.include({ level: 'emergency', locks: 'all' });
  expect(element.result).to.equal(undefined);

  await takeBack(check, sign);
  expect(nameOf(check.emergencyCard)).to.equal('nothing');
  expect(check.announcement).to.equal('');
  expect(careOf()?.state.check).to.deep.equal(earlier);
}

describe('an emergency sign alone', () => {
  it('is one of these', () => {
    expect(single).to.have.length(15);
  });

  for (const sign of inEveryEngine(single, oneIn(5))) {
    it(`shows at once and can be taken back: ${sign}`, () => showsAtOnce(sign));
  }
});

describe('two signs that are an emergency together', () => {
  it('are these', () => {
    expect(pairs.length).to.be.at.least(16);
  });

  for (const [one, other] of inEveryEngine(pairs, oneIn(6))) {
    it(`show at once on the later screen: ${one}, then ${other}`, () => showsAtOnce(other, [one]));
  }
});

describe('the emergency card', () => {
  for (const { code, emergency } of inEveryEngine(REGIONS as readonly Region[], ({ code }) =>
    ['gb', 'us', 'xx'].includes(code),
  )) {
    it(`has the numbers of ${code} as links, with its name and a way out beside them`, async () => {
      const check = await RedFlagCheck.open({ region: code });
      await check.start();
      await check.tick('saddle-numbness');
      const { emergencyCard: card } = check;
      const heading = card?.querySelector<HTMLElement>('[role="heading"]');
      const links = heading ? check.numbersIn(heading) : [];
      expect(links).to.deep.equal(emergency.map((number) => `tel:${number.replace(/\D/g, '')}`));
      const footer = tidy(check.footer.innerText);
      if (emergency.length === 0) {
        expect(tidy(heading?.textContent)).to.include(shared.localNumber);
        expect(footer).to.include(shared.localNumber);
      } else {
        expect(footer).to.include(shared.regions[code as keyof typeof shared.regions]);
        expect(footer).to.include(shared.elsewhere);
      }
    });
  }

  it('stays while another sign on the screen holds', async () => {
    const check = await RedFlagCheck.open();
    await check.start();
    await check.tick('hard-to-pee', 'lost-control');
    await check.untick('hard-to-pee');
    const card = tidy(check.emergencyCard?.textContent);
    expect(card).to.include(asked.questions['lost-control']);
    expect(card).not.to.include(asked.questions['hard-to-pee']);
    await check.untick('lost-control');
    expect(nameOf(check.emergencyCard)).to.equal('nothing');
  });

  it('takes the focus once, not at every further tick', async () => {
    const check = await RedFlagCheck.open();
    await check.start();
    await check.tick('hard-to-pee');
    check.get('[data-question="lost-control"]').focus();
    await check.tick('lost-control');
    expect(check.focused).to.equal('checkbox lost-control');
  });

  it('comes up again, with focus, when the sign is ticked again', async () => {
    const check = await RedFlagCheck.open();
    await check.start();
    await check.tick('hard-to-pee');
    await check.untick('hard-to-pee');
    await check.tick('hard-to-pee');
    expect(check.focused).to.match(/^heading/);
    expect(nameOf(check.emergencyCard?.querySelector('[role="heading"]'))).to.equal(check.focused);
  });

  it('lets the reader go on; further on it is a line with the number', async () => {
    const check = await RedFlagCheck.open({ region: 'us' });
    await check.start();
    await check.tick('saddle-numbness');
    await check.continue();
    for await (const screen of check.screens()) {
      const line = check.get('.emergency-line');
      expect(check.numbersIn(line), screen).to.deep.equal(['tel:911']);
      expect(nameOf(check.emergencyCard)).to.equal('nothing');
    }
    expect(check.shownLevel).to.equal('emergency');
    expect(check.numbersIn(check.card)).to.include('tel:911');
    expect(careOf()?.state.check).to.include({ level: 'emergency', locks: 'all' });
  });

  it('is there again when the reader comes back to its screen', async () => {
    const check = await RedFlagCheck.open();
    await check.goTo('very-ill', { ticks: ['cold-leg'] });
    await check.back();
    expect(check.screen).to.equal('legs');
    expect(nameOf(check.emergencyCard)).not.to.equal('nothing');
  });

  it('comes up while an answer is being changed', async () => {
    const check = await RedFlagCheck.open();
    await check.finish();
    await check.change('injury');
    await check.tick('major-injury');
    expect(check.focused).to.match(/^heading/);
    expect(nameOf(check.emergencyCard)).not.to.equal('nothing');
    expect(careOf()?.state.check).to.include({ level: 'emergency' });
    await check.back();
    expect(careOf()?.state.check).to.include({ level: 'none-found' });
  });

  it('and its page-wide lock go when a finished emergency is changed to none', async () => {
    const check = await RedFlagCheck.open();
    await check.finish({ ticks: ['cold-leg'] });
    expect(careOf()?.state.check).to.include({ level: 'emergency' });
    await check.change('legs');
    await check.untick('cold-leg');
    await check.none();
    expect(check.shownLevel).to.equal('none-found');
    expect(careOf()?.state.check).to.include({ level: 'none-found', locks: 'none' });
  });
});

describe('the emergency signs in short', () => {
  it('can be opened on every question screen', async () => {
    const check = await RedFlagCheck.open();
    await check.start();
    for await (const screen of check.screens()) {
      check.unfold();
      const signs = check.get('details.signs');
      const lines = [...signs.querySelectorAll('li')].map((line) => tidy(line.textContent));
      expect(lines, screen).to.deep.equal(Object.values(asked.watch));
    }
  });

  it('stand on the start screen', async () => {
    const check = await RedFlagCheck.open();
    for (const line of Object.values(asked.watch)) expect(check.text).to.include(line);
  });
});
