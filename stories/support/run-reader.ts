/** A person on the way back to running, in the person's words. For `play` functions. */
import '../../src/elements/si-return-to-run/define.js';
import type { CheckRecord } from '../../src/rules.js';
import { CHECKS } from './pacing-plans.js';
import { PlanReader, runAhead, type Entered } from './plan-reader.js';
import { sleep } from './run-device.js';
import { runFile, type Diary } from './run-plans.js';

export { asANewReader, type Entered } from './plan-reader.js';

/** Who looks less often is told that time has gone by. */
const LOOK_MS = 15_000;

/** Everything that is asked of everybody can be done. */
export const CAN_DO_ALL: Entered = {
  'walk-30': 'yes',
  'single-leg-stand': 'yes',
  'step-downs': 'yes',
  jog: 'yes',
  hops: 'yes',
};
/** And what is asked after a birth. */
export const AND_AFTER_A_BIRTH: Entered = { 'single-leg-squats': 'yes', bounds: 'yes', 'running-man': 'yes' };
/** Monday, Wednesday and Friday. */
export const THREE_DAYS: Entered = { 'day-1': true, 'day-3': true, 'day-5': true };

export class RunReader extends PlanReader<'si-return-to-run'> {
  constructor(page: ParentNode) {
    super(page, 'si-return-to-run');
  }

  /** Answers the questions before the first run. */
  async seePlan(entered: Entered): Promise<void> {
    await this.begin();
    await this.enter(entered);
    await this.press('see-plan');
  }

  /** Opens a plan with its log, a letter a day up to today. */
  async openLog(days = '', diary?: Diary, check: CheckRecord = CHECKS.noneFound): Promise<void> {
    await this.knows(check);
    const file = runFile(days, diary);
    // What is more than was asked for is told before the file is taken.
    if (!days.includes('o')) return this.open(file, check);
    await this.tryToOpen(file);
    await this.press('take-file');
  }

  /** Runs by the timer for so long, and looks at it all the time. */
  async runFor(minutes: number): Promise<void> {
    await this.press('timer-start');
    await this.letPass(minutes);
  }

  async letPass(minutes: number): Promise<void> {
    for (let left = minutes * 60_000; left > 0; left -= LOOK_MS) {
      runAhead(Math.min(left, LOOK_MS));
      await this.#look();
    }
  }

  /** So much time goes by while nobody looks. */
  async lookAway(minutes: number): Promise<void> {
    runAhead(minutes * 60_000);
    await this.#look();
  }

  /** The device sleeps for so long. */
  async sleep(minutes: number): Promise<void> {
    sleep(minutes);
    await this.#look();
  }

  async #look(): Promise<void> {
    window.dispatchEvent(new Event('focus'));
    await this.element.updateComplete;
  }
}
