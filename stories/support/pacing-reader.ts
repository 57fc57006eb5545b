/** A person who paces an activity, in the person's words. For `play` functions. */
import '../../src/elements/si-pacing-calculator/define.js';
import { PlanReader, type Entered } from './plan-reader.js';

export { asANewReader, type Entered } from './plan-reader.js';

export class PacingReader extends PlanReader<'si-pacing-calculator'> {
  constructor(page: ParentNode) {
    super(page, 'si-pacing-calculator');
  }

  /** Begins, and enters what gives a first dose. */
  async workOut(entered: Entered): Promise<void> {
    await this.begin();
    await this.enter(entered);
    await this.press('work-out');
  }
}
