/** Finding one’s pattern: seven pictures, none of them, and the one that a site opens on. */
import { expect } from '@open-wc/testing';
import { patterns as words } from '../../src/messages/en/patterns.js';
import { PATTERNS } from '../../src/rules.js';
import { nameOf, tidy } from '../support/harness.js';
import { replace } from '../support/page-patches.js';
import { ALL_PATTERNS, PatternExplainer, TODAY } from '../support/pattern-harness.js';

const names = (...ids: typeof ALL_PATTERNS): readonly string[] => ids.map((id) => words.pattern[id].name);
/** The patterns that the first part tells of. */
const told = (explainer: PatternExplainer): readonly string[] =>
  explainer
    .all('[part~="pattern"]')
    .map((section) => tidy(section.querySelector('[role="heading"]')?.textContent));

function hints(): unknown[] {
  const heard: unknown[] = [];
  replace(console, 'info', { value: (...said: unknown[]) => void heard.push(...said) });
  return heard;
}

describe('seven pictures', () => {
  it('stand in their order, each a curve with a name and a few words, and none is picked', async () => {
    const explainer = await PatternExplainer.open();
    expect(explainer.cards).to.deep.equal(ALL_PATTERNS);
    expect(explainer.picked).to.deep.equal([]);
    expect(explainer.explainer.result).to.equal(undefined);
    for (const { id, curve } of PATTERNS) {
      const card = explainer.row(`[data-pattern="${id}"]`);
      expect(tidy(card.innerText)).to.include(words.pattern[id].name).and.include(words.pattern[id].short);
      expect(card.querySelectorAll('.curve-line'), id).to.have.length(curve.lines.length);
      const { width, height } = card.querySelector('svg')?.getBoundingClientRect() ?? { width: 0, height: 0 };
      expect(Math.min(width, height), id).to.be.above(40);
    }
    const drawn = explainer
      .all('[part~="patterns"] .curve-line.line-0')
      .map((line) => line.getAttribute('d'));
    expect(new Set(drawn).size).to.equal(ALL_PATTERNS.length);
  });

  it('may be picked several at once and put back, and are told in their order', async () => {
    const explainer = await PatternExplainer.open();
    await explainer.pickPatterns('running-not-biking', 'stretch-rebound', 'sit-then-stand');
    await explainer.pickPatterns('stretch-rebound');
    expect(explainer.picked).to.deep.equal(['sit-then-stand', 'running-not-biking']);
    await explainer.act('go');
    expect(explainer.part).to.equal('first');
    expect(told(explainer)).to.deep.equal(names('sit-then-stand', 'running-not-biking'));
    for (const id of ['sit-then-stand', 'running-not-biking'] as const)
      for (const line of words.pattern[id].notice) expect(explainer.text).to.include(line);
    const pictures = explainer
      .all('[part~="pattern"] svg[role="img"]')
      .map((svg) => svg.getAttribute('aria-label'));
    expect(pictures).to.deep.equal([
      words.pattern['sit-then-stand'].alt,
      words.pattern['running-not-biking'].alt,
    ]);
    await explainer.act('back');
    expect(explainer.picked).to.deep.equal(['sit-then-stand', 'running-not-biking']);
  });

  it('left without a pick: says what to do, in focus, with a way to the first; and says it no more once picked', async () => {
    const explainer = await PatternExplainer.open();
    const { href } = location;
    await explainer.act('go');
    expect(explainer.part).to.equal('find');
    expect(explainer.focused).to.equal(nameOf(explainer.problem));
    expect(tidy(explainer.problem?.textContent)).to.include(words.pickFirst);
    const ids = (explainer.get('fieldset').getAttribute('aria-describedby') ?? '').split(' ');
    const described = ids.map((id) => tidy(explainer.get(`[id="${id}"]`).textContent));
    expect(described.join(' ')).to.include(words.pickFirst);
    await explainer.press(explainer.get('.problem a'));
    expect(explainer.root.activeElement?.getAttribute('data-pattern')).to.equal(ALL_PATTERNS[0]);
    expect(location.href).to.equal(href);
    await explainer.pickPatterns('one-side');
    expect(explainer.problem).to.equal(undefined);
  });

  it('none of them: unticks what was picked, and leads to what is for everybody', async () => {
    const explainer = await PatternExplainer.open();
    await explainer.pickPatterns('one-side');
    await explainer.none();
    expect(explainer.part).to.equal('first');
    expect(explainer.headings[0]).to.equal(words.noPattern);
    expect(told(explainer)).to.deep.equal([]);
    expect(explainer.explainer.result).to.equal(undefined);
    for (const part of ['why', 'try', 'backfires', 'treatments', 'summary'] as const) {
      await explainer.next();
      expect(explainer.part).to.equal(part);
    }
    expect(explainer.explainer.summary()).to.include(words.summary.nonePicked);
  });
});

describe('a site that opens on one', () => {
  for (const id of ALL_PATTERNS) {
    it(`${id}: shows it at once, and all seven behind Back`, async () => {
      const heard = hints();
      const explainer = await PatternExplainer.open({ pattern: id });
      expect(explainer.part).to.equal('first');
      expect(told(explainer)).to.deep.equal(names(id));
      expect(explainer.explainer.result).to.deep.equal({ patterns: [id], exercises: [] });
      // It opens on its own: nobody has asked for the focus.
      expect(explainer.focused).to.equal('nothing');
      await explainer.act('back');
      expect(explainer.cards).to.deep.equal(ALL_PATTERNS);
      expect(explainer.picked).to.deep.equal([id]);
      expect(heard).to.deep.equal([]);
    });
  }

  it('that there is not: shows all seven, and one hint names those there are', async () => {
    const heard = hints();
    const explainer = await PatternExplainer.open({ pattern: 'knee', region: 'gb' });
    explainer.element.headingLevel = 4;
    await explainer.settled();
    await explainer.pickPatterns('one-side');
    expect(explainer.part).to.equal('find');
    expect(explainer.cards).to.deep.equal(ALL_PATTERNS);
    expect(heard).to.have.length(1);
    for (const id of [...ALL_PATTERNS, '"knee"']) expect(String(heard[0])).to.include(id);
  });

  it('with nothing in it: shows all seven and hints at nothing', async () => {
    const heard = hints();
    const explainer = await PatternExplainer.open({ pattern: '' });
    expect(explainer.part).to.equal('find');
    expect(heard).to.deep.equal([]);
  });

  it('changed later follows, as an attribute and as a property', async () => {
    const heard = hints();
    const explainer = await PatternExplainer.open({ pattern: 'one-side' });
    explainer.element.setAttribute('pattern', 'stretch-rebound');
    await explainer.settled();
    expect(told(explainer)).to.deep.equal(names('stretch-rebound'));
    explainer.explainer.pattern = 'sit-then-stand';
    await explainer.settled();
    expect(told(explainer)).to.deep.equal(names('sit-then-stand'));
    explainer.element.setAttribute('pattern', 'ankle');
    await explainer.settled();
    expect([explainer.part, ...explainer.picked]).to.deep.equal(['find']);
    expect(heard).to.have.length(1);
    explainer.element.setAttribute('pattern', 'one-side');
    await explainer.settled();
    explainer.element.removeAttribute('pattern');
    await explainer.settled();
    expect([explainer.part, ...explainer.picked]).to.deep.equal(['find']);
  });

  it('changed while questions are asked shows the other pattern at once', async () => {
    const explainer = await PatternExplainer.open({ pattern: 'better-with-walking' });
    await explainer.act('movement');
    explainer.element.setAttribute('pattern', 'one-side');
    await explainer.settled();
    expect(explainer.screen).to.equal(undefined);
    expect(told(explainer)).to.deep.equal(names('one-side'));
  });
});

describe('begun again', () => {
  it('by a person: nothing is left of what was picked, noticed, chosen and answered, and the check stays', async () => {
    const check = { level: 'none-found', locks: 'none', checkedOn: TODAY } as const;
    const explainer = await PatternExplainer.openPart('first', ['better-with-walking'], {}, { check });
    const fresh = (await PatternExplainer.open()).explainer.summary();
    await explainer.answerMovement({ choices: { duration: 'over-3-months' } });
    await explainer.to('why');
    await explainer.act('timing');
    await explainer.to('try');
    await explainer.notice('stand-check', 'drop');
    await explainer.write('stand-check', 'to the left');
    await explainer.chooseExercise('walking');
    await explainer.startTimer('stand-check');
    await explainer.to('summary');
    await explainer.act('reset');
    expect(explainer.part).to.equal('find');
    expect(explainer.focused).to.equal(`heading "${words.pick}"`);
    expect(explainer.picked).to.deep.equal([]);
    expect(explainer.explainer.result).to.equal(undefined);
    expect(explainer.explainer.summary()).to.equal(fresh);
    await explainer.pickPatterns('better-with-walking');
    await explainer.act('go');
    expect(explainer.actions).to.include('movement');
    expect(explainer.headings).to.include(words.movementTitle);
    await explainer.to('why');
    expect(explainer.all('[part~="model"] [aria-expanded="true"]')).to.have.length(0);
    await explainer.to('try');
    expect(explainer.all('.try-card :checked')).to.have.length(0);
    expect((explainer.get('[id="stand-check-text"]') as HTMLTextAreaElement).value).to.equal('');
    expect(explainer.isTiming).to.equal(false);
  });

  it('by the page: the same, in silence; a site’s own pattern comes back', async () => {
    const explainer = await PatternExplainer.open({ pattern: 'one-side' });
    await explainer.act('back');
    await explainer.pickPatterns('sit-then-stand');
    explainer.explainer.reset();
    await explainer.settled();
    expect(explainer.part).to.equal('first');
    expect(told(explainer)).to.deep.equal(names('one-side'));
  });
});
