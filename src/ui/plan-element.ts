/** What the widgets that show a plan have on top: the gate before it, and where the site has the check. */
import type { SinceCheck } from '../rules.js';
import { CareGate } from './care-gate.js';
import type { GateMessages } from './care-gate-report.js';
import { SiElement, webAddress } from './si-element.js';

export abstract class PlanElement<M extends GateMessages> extends SiElement<M> {
  static override properties = { ...super.properties, redFlagHref: { attribute: 'red-flag-href' } };

  /**
   * Where the red-flag check is, if not in this widget: the `#id` of a `<si-red-flag-check>` on this page. The
   * address of another page is linked too, but what is answered there stays there, so the widget offers its own
   * questions beside it.
   */
  redFlagHref?: string;

  /** What has to be settled before the plan, and what stays closed in it. */
  protected readonly gate = new CareGate(this, {
    frame: () => ({
      messages: this.words,
      region: this.regionWords,
      headingLevel: this.level(),
      locale: this.dateLocale,
      clinician: this.audience === 'clinician',
      contact: this.renderContact(this.words.checkResult.contactLead),
      care: this.care,
      since: this.since(),
      checkHref: webAddress(this.redFlagHref, this.baseURI),
    }),
    announce: (text) => {
      this.announcement = text;
    },
    onStep: () => {
      this.emit('si-step');
    },
    onOpen: () => {
      this.opened();
    },
  });

  /** What the plan has seen since the check that the page knows of: none of it counts any more after a new one. */
  protected since(): SinceCheck {
    return {};
  }

  /** A person let the plan go on. */
  protected opened(): void {
    this.emit('si-step');
  }
}
