/** The parts that are read: the drawing of the model, what backfires, treatments, tests and stories. */
import { expect } from '@open-wc/testing';
import { mechanisms as model } from '../../src/messages/en/mechanisms.js';
import { patterns } from '../../src/messages/en/patterns.js';
import { shared } from '../../src/messages/en/shared.js';
import { treatments as words } from '../../src/messages/en/treatments.js';
import {
  BACKFIRES,
  explainPatterns,
  GRADES,
  JOINT_TESTS,
  MODEL_PARTS,
  STORIES,
  STRUCTURES,
  TREATMENTS,
  type StructureId,
} from '../../src/rules.js';
import { emulateMedia, press } from '../support/commands.js';
import { tidy } from '../support/harness.js';
import { PatternExplainer } from '../support/pattern-harness.js';

/** What is lit, each once, though there is one on each side. */
const lit = (explainer: PatternExplainer): readonly string[] => [
  ...new Set(explainer.all('.drawing .lit').map(({ dataset }) => dataset['structure'] ?? '')),
];
const of = (part: string): readonly string[] =>
  STRUCTURES.filter((row) => row.part === part).map(({ id }) => id);
const name = (explainer: PatternExplainer): string =>
  explainer.get('.drawing svg[role="img"]').getAttribute('aria-label') ?? '';
const state = (explainer: PatternExplainer, id: string, attribute: string): string | null =>
  explainer.get(`[part~="model"] [data-action="${id}"]`).getAttribute(attribute);
const does = (id: StructureId): string => {
  const { name: called, term, does: what } = model.structures[id];
  return `${called} (${term}). ${what}`;
};

describe('the drawing of the model', () => {
  it('shows the load first; each part lights up what belongs to it, and says so beside it and to a screen reader', async () => {
    const explainer = await PatternExplainer.openPart('why', []);
    expect(lit(explainer)).to.deep.equal([]);
    expect(name(explainer)).to.equal(`${model.drawing} ${model.seen.load}`);
    for (const { id: part } of MODEL_PARTS) {
      expect(state(explainer, part, 'aria-expanded')).to.equal('false');
      await explainer.act(part);
      expect(state(explainer, part, 'aria-expanded')).to.equal('true');
      expect(lit(explainer)).to.have.members(of(part));
      expect(name(explainer)).to.equal(`${model.drawing} ${model.seen[part]}`);
      expect(tidy(explainer.get('figcaption').innerText)).to.equal(model.seen[part]);
      expect(explainer.text).to.include(model.parts[part].text);
    }
    await explainer.act('timing');
    expect(state(explainer, 'timing', 'aria-expanded')).to.equal('false');
    expect(lit(explainer)).to.deep.equal([]);
  });

  it('each structure can be lit alone by keyboard, is told in words as good as the picture, and put out again', async () => {
    const explainer = await PatternExplainer.openPart('why', []);
    for (const { id: part } of MODEL_PARTS) {
      await explainer.act(part);
      for (const id of of(part) as readonly StructureId[]) {
        explainer.get(`[part~="model"] [data-action="${id}"]`).focus();
        await press('Space');
        await explainer.settled();
        expect(lit(explainer), id).to.deep.equal([id]);
        expect(state(explainer, id, 'aria-pressed'), id).to.equal('true');
        expect(explainer.all('[aria-pressed="true"]'), id).to.have.length(1);
        expect(name(explainer), id).to.equal(`${model.drawing} ${does(id)}`);
        // The focus stays where the next one is at hand.
        expect(explainer.focused, id).to.include(id);
      }
      const last = of(part).at(-1) ?? '';
      await press('Space');
      await explainer.settled();
      expect(state(explainer, last, 'aria-pressed')).to.equal('false');
      expect(lit(explainer)).to.have.members(of(part));
    }
  });

  it('moves its arrows, and not where the device asks for less motion', async function () {
    const explainer = await PatternExplainer.openPart('why', []);
    const moving = () => explainer.get('.drawing').getAnimations({ subtree: true }).length;
    if (!(await emulateMedia({ reducedMotion: 'reduce' }))) this.skip();
    expect(moving()).to.equal(0);
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(moving()).to.be.above(0);
  });

  it('is told as one model among several, with its sources, and names only what the picked patterns name', async () => {
    const explainer = await PatternExplainer.openPart('why', ['sit-then-stand']);
    const { modes } = explainPatterns(['sit-then-stand']);
    for (const [id, mode] of Object.entries(model.modes))
      expect(explainer.everything.includes(mode), id).to.equal((modes as readonly string[]).includes(id));
    expect(explainer.text).to.include(model.notes['one-model']).and.include(model.modesIntro);
    expect(explainer.all('[part~="model"] [part~="why"]').length).to.be.above(3);
    for (const line of patterns.pattern['sit-then-stand'].may) expect(explainer.text).to.include(line);
  });
});

describe('what often backfires', () => {
  it('is what the picked patterns name, each with why, what to do instead, and sources', async () => {
    const explainer = await PatternExplainer.openPart('backfires', ['stretch-rebound']);
    const { backfires } = explainPatterns(['stretch-rebound']);
    const shown = explainer.all('.backfire').map(({ innerText }) => tidy(innerText));
    expect(shown).to.have.length(backfires.length);
    for (const [at, id] of backfires.entries()) {
      const { name: called, why, instead } = words.backfires.lines[id];
      expect(shown[at]).to.include(called).and.include(why).and.include(instead);
    }
    expect(explainer.all('.backfire [part~="why"]')).to.have.length(backfires.length);
    const other = await PatternExplainer.openPart('backfires', []);
    expect(other.all('.backfire')).to.have.length(BACKFIRES.length);
  });
});

describe('treatments people read about', () => {
  it('each row of the table has its grade in words, what is known, its caution and sources', async () => {
    const explainer = await PatternExplainer.openPart('treatments', ['one-side']);
    const rows = explainer.all('[part~="treatments"] .row');
    expect(rows).to.have.length(TREATMENTS.length);
    const cautions: Readonly<Partial<Record<string, string>>> = words.cautions;
    const marks = new Map(GRADES.map((row) => [row.id as string, 'marks' in row ? row.marks : undefined]));
    for (const [at, { id, grade }] of TREATMENTS.entries()) {
      const row = rows[at];
      const summary = row?.querySelector('summary');
      expect(tidy(summary?.innerText), id).to.include(words.lines[id].name).and.include(words.grades[grade]);
      expect(tidy(row?.textContent), id).to.include(words.lines[id].says);
      if (cautions[id]) expect(tidy(row?.textContent), id).to.include(cautions[id]);
      expect(row?.querySelector('[part~="why"]'), id).not.to.equal(null);
      const scale = summary?.querySelector('.scale');
      expect(scale?.querySelectorAll('.on').length, id).to.equal(marks.get(grade));
      if (scale) expect(scale.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('tests are explained, with nothing to try at home, and figures for clinicians only', async () => {
    const explainer = await PatternExplainer.openPart('treatments', []);
    const rows = explainer.all('[part~="tests"] .row');
    expect(rows).to.have.length(JOINT_TESTS.length);
    for (const [at, { id }] of JOINT_TESTS.entries())
      expect(tidy(rows[at]?.textContent)).to.include(words.tests.lines[id].says);
    expect(explainer.shows('[part~="tests"] table')).to.equal(false);
    explainer.element.audience = 'clinician';
    await explainer.settled();
    expect(explainer.shows('[part~="tests"] table')).to.equal(true);
    expect(explainer.all('[part~="treatments"] code').length).to.be.at.least(TREATMENTS.length);
  });

  it('each story says first that it is one person’s, and what to take from it', async () => {
    const explainer = await PatternExplainer.openPart('treatments', []);
    const shown = explainer.all('.story').map(({ innerText }) => tidy(innerText));
    expect(shown).to.have.length(STORIES.length);
    for (const [at, { id }] of STORIES.entries()) {
      expect(shown[at]?.startsWith(words.stories.label), id).to.equal(true);
      expect(shown[at]).to.include(words.stories.lines[id].says).and.include(words.stories.lines[id].note);
    }
  });

  it('sources unfold where they stand, as author and year, and in full for clinicians', async () => {
    const explainer = await PatternExplainer.openPart('treatments', []);
    explainer.unfold();
    const [first] = explainer.all('[part~="treatments"] [part~="why"] p');
    expect(tidy(first?.innerText)).to.match(/\b(19|20)\d\d\b/);
    expect(explainer.text).to.include(shared.sources);
  });
});
