/** A plan widget that has nothing but its gate, and a person in front of it. */
import { fixture } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { today } from '../../src/care/browser.js';
import type { SiRedFlagCheck } from '../../src/index.js';
import { careGate } from '../../src/messages/en/care-gate.js';
import { checkResult } from '../../src/messages/en/check-result.js';
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import { shared } from '../../src/messages/en/shared.js';
import type { CheckRecord, Day, SinceCheck } from '../../src/rules.js';
import type { GateMessages } from '../../src/ui/care-gate-report.js';
import type { CareStatus } from '../../src/ui/care-status.js';
import { resultStyles } from '../../src/ui/check-result.styles.js';
import { PlanElement } from '../../src/ui/plan-element.js';
import { styles } from '../../src/ui/styles.js';
import { heading } from '../../src/ui/templates.js';
import { Catalogue } from '../../src/ui/wording.js';
import { RedFlagCheck, tidy, type Attributes, type Story } from './harness.js';
import { careOf } from './page-care.js';

class TestPlan extends PlanElement<GateMessages> {
  static override readonly styles = [styles, resultStyles];
  static readonly catalogue = new Catalogue<GateMessages>('en', {
    shared,
    questionnaire,
    checkResult,
    careGate,
  });
  protected readonly catalogue = TestPlan.catalogue;
  happened: SinceCheck = {};
  openings = 0;

  get status(): CareStatus {
    return this.gate.status;
  }

  override reset(): void {
    this.gate.reset();
  }

  override summary(): string {
    return this.gate.text();
  }

  protected override since(): SinceCheck {
    return this.happened;
  }

  protected override opened(): void {
    super.opened();
    this.openings += 1;
  }

  protected override renderContent(): unknown {
    const closed = this.gate.render();
    if (closed !== nothing) return closed;
    return html`${heading(this.level(), 'The plan', 'screen')} ${this.gate.renderNotice()}`;
  }
}
TestPlan.define('si-test-plan');

/** The eyes and hands of the check's harness, which need no more of an element than this one has. */
export class Plan extends RedFlagCheck {
  readonly plan: TestPlan;

  constructor(plan: TestPlan) {
    super(plan as unknown as SiRedFlagCheck);
    this.plan = plan;
  }

  /** What is on show, by its first heading. */
  get shown(): string {
    return this.screen ?? tidy(this.find('[data-focus="screen"]')?.textContent);
  }

  get isOpen(): boolean {
    return this.shown === 'The plan';
  }

  /** What the gate offers, by action. */
  get choices(): readonly string[] {
    const others = ['back', 'change', 'print', 'copy', 'share'];
    return this.all('[data-action]')
      .map(({ dataset }) => dataset['action'] ?? '')
      .filter((action) => !others.includes(action));
  }

  /** Answers all that is asked. */
  async answer(story: Story = {}): Promise<void> {
    while (this.screen) await this.answerScreen(story);
  }

  async check(story: Story = {}): Promise<void> {
    await this.act('check');
    await this.answer(story);
  }

  async happens(since: SinceCheck): Promise<void> {
    this.plan.happened = since;
    this.plan.requestUpdate();
    await this.settled();
  }

  async knows(check: CheckRecord | undefined): Promise<void> {
    careOf()?.update({ check });
    await this.settled();
  }

  /** A tick, on the row around the box. */
  async clear(what: 'exercise' | 'running'): Promise<void> {
    const row = this.get(`[data-action="cleared-${what}"]`).closest('label');
    if (!row) throw new Error('The box has no label.');
    await this.press(row);
  }
}

export async function openPlan(check?: CheckRecord, attributes: Attributes = {}): Promise<Plan> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('si-test-plan') as TestPlan;
  for (const [name, value] of Object.entries({ region: 'gb', ...attributes }))
    element.setAttribute(name, value);
  box.append(element);
  const plan = new Plan(element);
  await plan.settled();
  if (check) await plan.knows(check);
  return plan;
}

export function daysAgo(days: number): Day {
  const date = new Date(`${today()}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

export const onPage = (): CheckRecord | undefined => careOf()?.state.check;
export const noneFound: CheckRecord = { level: 'none-found', locks: 'none', checkedOn: today() };
export const runningLocked: CheckRecord = { level: 'prompt', locks: 'running', checkedOn: daysAgo(2) };
export const loadsLocked: CheckRecord = { level: 'prompt', locks: 'loads', checkedOn: daysAgo(2) };
export const allLocked: CheckRecord = { level: 'same-day', locks: 'all', checkedOn: daysAgo(2) };
export const emergency: CheckRecord = { level: 'emergency', locks: 'all', checkedOn: today() };
