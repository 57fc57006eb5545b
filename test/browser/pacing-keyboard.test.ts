/** The pacing calculator by keyboard alone, and where the focus goes. */
import { expect } from '@open-wc/testing';
import { pacing as words } from '../../src/messages/en/pacing.js';
import { planData } from '../../src/messages/en/plan-data.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import { press, type } from '../support/commands.js';
import { keyboard } from '../support/hands.js';
import { nameOf } from '../support/harness.js';
import { calm, filled, inDays, inUnit, PacingCalculator, TODAY, walking } from '../support/pacing-harness.js';
import { mainPacingScenes } from '../support/pacing-scenes.js';

/** Tab to a text field, and type into it. */
async function typeInto(calculator: PacingCalculator, field: string, text: string): Promise<void> {
  const target = calculator.field(field);
  for (let tabs = 0; calculator.root.activeElement !== target; tabs++) {
    if (tabs > 60) throw new Error(`Tab does not lead to ${field}.`);
    await press('Tab');
  }
  await type(text);
  await calculator.settled();
}

describe('the keyboard alone', () => {
  it('leads from the start to a first dose, a session and its light', async function slow() {
    this.timeout(60_000);
    const calculator = await PacingCalculator.open({}, { hand: keyboard });
    calculator.element.focus();
    await calculator.start();
    await calculator.pick('activity', 'cycle');
    await calculator.pick('kind', 'known');
    await typeInto(calculator, 'amount', '40');
    await calculator.pick('during', '2');
    await calculator.pick('lasted', 'under-2-h');
    await calculator.pick('usual', '1');
    await calculator.workOut();
    expect(calculator.dose).to.equal(28);
    await calculator.act('add-session');
    await calculator.pick('during', '1');
    await calculator.pick('rest', '1');
    await calculator.mark('flare');
    await calculator.act('save-session');
    expect(calculator.lights).to.deep.equal(['red']);
    expect(calculator.dose).to.equal(14);
  });

  for (const { name, open } of mainPacingScenes) {
    it(`reaches everything once, in the order in which it is read: ${name}`, async function slow() {
      this.timeout(30_000);
      const calculator = await open();
      const before = document.createElement('button');
      const after = document.createElement('button');
      before.textContent = 'before';
      after.textContent = 'after';
      calculator.element.before(before);
      calculator.element.after(after);
      before.focus();
      const found: string[] = [];
      for (let presses = 0; presses < 120; presses++) {
        await press('Tab');
        if (document.activeElement === after) break;
        const { activeElement } = calculator.root;
        // A date has several stops of its own inside.
        if (activeElement && found.at(-1) !== nameOf(activeElement)) found.push(nameOf(activeElement));
      }
      const radios = new Set<string>();
      const expected = calculator
        .all('button, a[href], summary, select, textarea, input, [tabindex="0"]')
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
          const group = calculator.all(`[type="radio"][name="${element.name}"]`) as HTMLInputElement[];
          const chosen = group.find(({ checked }) => checked);
          if (chosen ? chosen !== element : radios.has(element.name)) return false;
          radios.add(element.name);
          return true;
        })
        .map(nameOf);
      expect(found).to.deep.equal(expected.filter((item, at) => item !== expected[at - 1]));
    });
  }
});

describe('the focus', () => {
  const dose = filled(words.dose.heading, { dose: inUnit(28) });

  it('goes to the heading of each new screen', async () => {
    const calculator = await PacingCalculator.open();
    await calculator.start();
    expect(calculator.focused).to.equal(`heading "${words.formTitle}"`);
    await calculator.say(walking);
    expect(calculator.focused).to.equal(`heading "${dose}"`);
    await calculator.changeFirst();
    expect(calculator.focused).to.equal(`heading "${words.formTitle}"`);
  });

  it('goes into the entry of a session, and to the next dose once it is saved', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.act('add-session');
    expect(calculator.focused).to.equal(`heading "${sessionLog.add}"`);
    await calculator.enter({ rest: '1', during: '1' });
    await calculator.act('save-session');
    expect(calculator.focused).to.equal(`heading "${calculator.nextHeading}"`);
    await calculator.onSession('change-session');
    expect(calculator.focused).to.equal(`heading "${sessionLog.edit}"`);
    await calculator.act('cancel');
    expect(calculator.focused).to.equal(`heading "${sessionLog.title}"`);
    await calculator.itIs(inDays(1));
    await calculator.act('tell-after');
    expect(calculator.focused).to.equal(`heading "${sessionLog.pending}"`);
  });

  it('goes to what was deleted, with the way back right after it', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.addSession({ rest: '1', during: '1' });
    await calculator.onSession('remove-session');
    expect(calculator.focused).to.equal(nameOf(calculator.get('[data-focus="removed"]')));
    await press('Tab');
    expect(calculator.focused).to.equal('button undo');
    await calculator.act('undo');
    expect(calculator.focused).to.equal(`heading "${sessionLog.title}"`);
  });

  it('goes to the check that comes first after something new was reported', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.addSession({ rest: '1', during: '1', anythingNew: 'yes' });
    expect(calculator.focused).to.match(/^heading/);
    expect(calculator.focused).to.equal(nameOf(calculator.get('[data-focus="screen"]')));
  });

  it('goes to the next dose when a saved plan with a log is opened', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.remember();
    await calculator.itIs(inDays(1));
    await calculator.addSession({ date: TODAY, ...calm });
    const later = await PacingCalculator.open();
    await later.act('open-saved');
    expect(later.focused).to.equal(`heading "${later.nextHeading}"`);
    expect(later.nextHeading).not.to.equal('');
    localStorage.clear();
  });

  it('goes to the next dose when a check is done and the plan with its log goes on', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.addSession({ rest: '1', during: '1' });
    await calculator.itIs(inDays(7));
    await calculator.act('nothing-new');
    expect(calculator.focused).to.equal(`heading "${calculator.nextHeading}"`);
  });

  it('goes to the question before everything is deleted, and to what came of it', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    await calculator.act('delete-all');
    expect(calculator.focused).to.equal(nameOf(calculator.get('[data-focus="sure"]')));
    await calculator.act('sure-no');
    expect(calculator.focused).to.equal(`heading "${planData.title}"`);
    await calculator.deleteAll();
    expect(calculator.focused).to.include(planData.deleted);
  });

  it('is on the dose that a clinician’s word opens, with or without a log', async () => {
    const calculator = await PacingCalculator.openForm();
    await calculator.say({ ...walking, activity: 'step-down', amount: '1' });
    expect(calculator.focused).not.to.equal('nothing');
    expect(calculator.nextHeading).to.equal(words.next.stop);
    await calculator.mark('cleared');
    expect(calculator.focused).to.match(/^heading/);
  });

  it('stays where it is while the plan follows a setting', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    calculator.field('target').focus();
    await calculator.setTarget('60');
    expect(calculator.root.activeElement === calculator.field('target')).to.equal(true);
  });

  it('never leaves the page at the wrong end: the second half of a double tap does nothing', async () => {
    const calculator = await PacingCalculator.openPlan(walking);
    const add = calculator.get('[data-action="add-session"]');
    await calculator.press(add);
    calculator.get('[data-action="cancel"]').click();
    await calculator.settled();
    expect(calculator.shows('[data-form="session"]')).to.equal(true);
  });
});
