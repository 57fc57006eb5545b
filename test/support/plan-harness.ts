/** A widget with forms, a log and a plan to keep, in a person's words: what is asked, what is wrong, what is kept. */
import { questionnaire } from '../../src/messages/en/questionnaire.js';
import { sessionLog } from '../../src/messages/en/session-log.js';
import type { SiRedFlagCheck } from '../../src/index.js';
import type { CheckRecord, Day, LightId } from '../../src/rules.js';
import { setDay } from './calendar-clock.js';
import { letTimePass } from './clock.js';
import { RedFlagCheck, tidy, type Opening, type Story } from './harness.js';
import { careOf } from './page-care.js';

/** What is entered into a form: the text, the option, or `yes` for a tick, by field. */
export type Entries = Readonly<Record<string, string>>;

/** The light that a line of a log names. */
export function lightIn(line: string): LightId | 'open' {
  const names = Object.entries(sessionLog.lights) as readonly [LightId | 'open', { readonly name: string }][];
  const light = names.find(([, { name }]) => line.includes(` ${name}. `))?.[0];
  if (!light) throw new Error(`No light in: ${line}`);
  return light;
}

/** How long reading a file may take, in tens of milliseconds. */
const MOST_WAITS = 500;

/** The eyes and hands of the check's harness, which need no more of an element than these widgets have. */
export class PlanHarness extends RedFlagCheck {
  constructor(element: HTMLElement, opening: Opening = {}) {
    super(element as SiRedFlagCheck, opening);
  }

  // The check

  /** Answers the questions of its own check. */
  async passCheck(story: Story = {}): Promise<void> {
    if (!this.screen) await this.act('check');
    while (this.screen) await this.answerScreen(story);
  }

  async knows(check: CheckRecord | undefined): Promise<void> {
    careOf()?.update({ check });
    await this.settled();
  }

  // The forms

  field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.get(`[data-field="${name}"]`) as HTMLInputElement | HTMLSelectElement;
  }

  /** Whether there is such a thing on the page of the widget. */
  shows(selector: string): boolean {
    return this.find(selector) !== undefined;
  }

  has(name: string): boolean {
    return this.find(`[data-field="${name}"]`) !== undefined;
  }

  /** What stands in a field: the text, the option chosen, or `yes` for a tick. */
  entered(name: string): string {
    const field = this.field(name);
    if (field.type === 'radio') return this.find(`[data-field="${name}"]:checked`)?.dataset['option'] ?? '';
    if (field.type === 'checkbox') return field.checked ? 'yes' : '';
    return field.value;
  }

  /** The row around a box or a choice, as a finger finds it. */
  row(selector: string): HTMLElement {
    const row = this.get(selector).closest('label');
    if (!row) throw new Error(`${selector} has no label.`);
    return row;
  }

  async pick(field: string, option: string): Promise<void> {
    await this.press(this.row(`[data-field="${field}"][data-option="${option}"]`));
  }

  /** Into a text field, or a choice from a list. */
  async type(field: string, text: string): Promise<void> {
    const target = this.field(field);
    const { defaultView } = target.ownerDocument;
    const OwnEvent = (defaultView as typeof globalThis | null)?.Event ?? Event;
    target.value = text;
    target.dispatchEvent(new OwnEvent('input', { bubbles: true, composed: true }));
    target.dispatchEvent(new OwnEvent('change', { bubbles: true }));
    await this.settled();
  }

  /** Ticks or unticks a box. */
  async mark(field: string, isTrue = true): Promise<void> {
    if ((this.entered(field) === 'yes') !== isTrue) await this.press(this.row(`[data-field="${field}"]`));
  }

  /** Enters all of it, in this order. */
  async enter(entries: Entries): Promise<void> {
    for (const [name, value] of Object.entries(entries)) {
      const { type } = this.field(name);
      if (type === 'radio') await this.pick(name, value);
      else if (type === 'checkbox') await this.mark(name, value === 'yes');
      else await this.type(name, value);
    }
  }

  /** What is wrong, by field: what the summary says in its order, and the same beside the field. */
  get problems(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.all('[data-problem]').map((link) => {
        const { problem: field = '' } = link.dataset;
        const summary = tidy(link.textContent);
        const beside = this.has(field) ? this.problemOf(field).replace(`${questionnaire.error} `, '') : '';
        return [field, summary.startsWith(beside) ? beside : summary];
      }),
    );
  }

  /** What is said beside a field, as a screen reader finds it. */
  problemOf(name: string): string {
    const field = this.field(name);
    const isOneOfMany = field.type === 'radio' || field.type === 'checkbox';
    const described = isOneOfMany ? field.closest('fieldset') : field;
    const ids = (described?.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    const id = ids.find((item) => item.endsWith('problem'));
    return id === undefined ? '' : tidy(this.root.getElementById(id)?.textContent);
  }

  // What one gets

  headingOf(part: string): string {
    return tidy(this.find(`[part~="${part}"] [role="heading"]`)?.textContent);
  }

  textOf(part: string): string {
    return tidy(this.find(`[part~="${part}"]`)?.innerText);
  }

  /** The table of what was done, cell by cell. */
  get rows(): readonly (readonly string[])[] {
    return this.all('table tbody tr').map((row) => [...row.children].map((cell) => tidy(cell.textContent)));
  }

  // Days

  /** The clock goes on while the page stays open. */
  async itIs(day: Day): Promise<void> {
    setDay(day);
    this.element.requestUpdate();
    await this.settled();
  }

  /** The clock goes on, and a check is done again where one would be due. */
  async itIsAndChecked(day: Day): Promise<void> {
    setDay(day);
    await this.knows({ level: 'none-found', locks: 'none', checkedOn: day });
    this.element.requestUpdate();
    await this.settled();
  }

  // Keeping

  remember(): Promise<void> {
    return this.act('remember');
  }

  async deleteAll(): Promise<void> {
    await this.act('delete-all');
    await this.act('delete-yes');
  }

  /** Chooses a file; reading it takes a while. */
  async openFile(text: string, name = 'my-plan.json'): Promise<void> {
    const input = this.get('[data-action="open-file"]') as HTMLInputElement;
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], name, { type: 'application/json' }));
    letTimePass();
    input.files = chosen.files;
    const before = this.root.textContent;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    for (let waits = 0; waits < MOST_WAITS && this.root.textContent === before; waits++) {
      await new Promise((done) => setTimeout(done, 10));
    }
    await this.settled();
  }

  /** What is said of a file that is not taken at once, a line each. */
  get fileProblems(): readonly string[] {
    return this.all('[data-focus="incoming"] :is(li, strong)').map(({ innerText }) => innerText.trim());
  }
}
