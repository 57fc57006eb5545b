/** A calendar that can be set: which day it is for the reader, and in which time zone they are. Put back after each test. */
const RealDate = Date;

interface Moment {
  readonly ms: number;
  readonly zone: string;
}

let set: Moment | undefined;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Year, month and day on the clocks of a time zone. */
function local(ms: number, timeZone: string): readonly [number, number, number] {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-u-ca-iso8601', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
  formats.set(timeZone, format);
  const parts = format.formatToParts(ms);
  const number = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return [number('year'), number('month'), number('day')];
}

class SetDate extends RealDate {
  constructor(...parts: readonly unknown[]) {
    const given = parts.length > 0 ? parts : [set?.ms ?? RealDate.now()];
    super(...(given as [number]));
  }

  static override now(): number {
    return set?.ms ?? RealDate.now();
  }

  override getFullYear(): number {
    return set ? local(this.getTime(), set.zone)[0] : super.getFullYear();
  }

  override getMonth(): number {
    return set ? local(this.getTime(), set.zone)[1] - 1 : super.getMonth();
  }

  override getDate(): number {
    return set ? local(this.getTime(), set.zone)[2] : super.getDate();
  }
}

/** It is this instant, for a reader in this time zone. */
export function setMoment(instant: string, zone = 'UTC'): void {
  set = { ms: RealDate.parse(instant), zone };
  globalThis.Date = SetDate as DateConstructor;
}

/** It is noon of this day. */
export function setDay(day: string): void {
  setMoment(`${day}T12:00:00Z`);
}

export function dayAfter(day: string, days: number): string {
  return new RealDate(RealDate.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

afterEach(() => {
  set = undefined;
  globalThis.Date = RealDate;
});
