/** Calendar files, read back by a program that others wrote; and the days they are made of. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { toCalendar, type Calendar, type CalendarEvent } from '../../src/engine/calendar.js';
import { addDays, dayNumber } from '../../src/engine/day.js';
import { InputError } from '../../src/engine/input-error.js';

const WALK: CalendarEvent = { uid: 'walk-1@example.org', day: '2026-03-02', summary: 'Walk' };

const calendar = (...events: readonly CalendarEvent[]): Calendar => ({
  name: 'My plan',
  product: '-//Example//Plan//EN',
  stamp: '2026-03-01T10:20:30.456Z',
  events,
});

function read(text: string): { readonly whole: ICAL.Component; readonly events: readonly ICAL.Component[] } {
  const whole = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { whole, events: whole.getAllSubcomponents('vevent') };
}

function readOne(event: CalendarEvent): ICAL.Component {
  const { events } = read(toCalendar(calendar(event)));
  assert.equal(events.length, 1);
  return events[0] ?? assert.fail('no event');
}

function timeOf(event: ICAL.Component, property: string): ICAL.Time {
  const value = event.getFirstPropertyValue(property);
  assert.ok(value instanceof ICAL.Time, `${property} is no time: ${String(value)}`);
  return value;
}

const namesOf = (component: ICAL.Component): readonly string[] =>
  component.getAllProperties().map(({ name }) => name);

/** Lines as bytes say them: cut at CRLF only, each of them whole UTF-8. */
function linesOf(text: string): readonly string[] {
  assert.ok(text.endsWith('\r\n'), 'the last line has its end');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    const bytes = new TextEncoder().encode(line);
    assert.ok(bytes.length <= 75, `${bytes.length} octets: ${line}`);
    assert.equal(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), line);
    const wrong = Array.from(line, (point) => point.codePointAt(0) ?? 0).filter(
      (code) => (code < 0x20 && code !== 0x09) || (code >= 0x7f && code <= 0x9f),
    );
    assert.deepEqual(wrong, [], 'control characters');
  }
  return lines;
}

/** What a reader sees of a text: line ends are one newline, and what is no character of a text is gone. */
function asRead(text: string): string {
  return Array.from(text.split('\r\n').join('\n').split('\r').join('\n'))
    .filter((point) => {
      const code = point.codePointAt(0) ?? 0;
      const isControl = code <= 0x1f || (code >= 0x7f && code <= 0x9f);
      const isHalf = code >= 0xd800 && code <= 0xdfff;
      return point === '\n' || point === '\t' || !(isControl || isHalf);
    })
    .join('');
}

const STUMBLING_BLOCKS: readonly string[] = [
  String.raw`\ ; , : " % ^n \n \N \, é ü ‰ 👩🏽‍🦽 🇬🇧 骨盤 حوض`.split(' '),
  ['\r\n', '\r', '\n', '\t', ' ', '\u0000', '\u007F', '\u0085', '\u2028', '\uFEFF', 'END:VEVENT'],
].flat();

/** Any text, those that calendars stumble over first. Halves of characters among them. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary' }) },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
      { weight: 4, arbitrary: fc.constantFrom(...STUMBLING_BLOCKS) },
      { weight: 1, arbitrary: fc.constantFrom('a', 'é', '骨', '🦴').map((point) => point.repeat(90)) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const anyDay = fc
  .integer({ min: dayNumber('0100-01-01', 'day'), max: dayNumber('9999-12-30', 'day') })
  .map((number) => addDays('1970-01-01', number));

test('the whole file, line by line', () => {
  const text = toCalendar(
    calendar(
      { ...WALK, description: 'Slow, flat' },
      { uid: 'row-2@example.org', day: '2026-03-03', time: '09:05', minutes: 90, summary: 'Row' },
    ),
  );
  assert.deepEqual(linesOf(text), [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//Plan//EN',
    'X-WR-CALNAME:My plan',
    'BEGIN:VEVENT',
    'UID:walk-1@example.org',
    'DTSTAMP:20260301T102030Z',
    'DTSTART;VALUE=DATE:20260302',
    'DTEND;VALUE=DATE:20260303',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Walk',
    String.raw`DESCRIPTION:Slow\, flat`,
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:row-2@example.org',
    'DTSTAMP:20260301T102030Z',
    'DTSTART:20260303T090500',
    'DURATION:PT90M',
    'SUMMARY:Row',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

test('any text comes back as it was, and every line is one that the format allows', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, anyDay, (summary, description, name, day) => {
      const uid = `${name}-1`;
      const text = toCalendar({ ...calendar({ uid, day, summary, description }), name, product: name });
      linesOf(text);
      const { whole, events } = read(text);
      assert.equal(events.length, 1);
      const [event] = events;
      assert.equal(event?.getFirstPropertyValue('summary'), asRead(summary));
      assert.equal(event?.getFirstPropertyValue('description') ?? '', asRead(description));
      assert.equal(event?.getFirstPropertyValue('uid'), asRead(uid));
      assert.equal(whole.getFirstPropertyValue('prodid'), asRead(name));
      assert.deepEqual(namesOf(whole), ['version', 'prodid', 'x-wr-calname']);
    }),
    { numRuns: 500 },
  );
});

test('the name of the calendar is escaped as any other text', () => {
  const text = toCalendar({ ...calendar(WALK), name: 'Mine; all, of\nit\\' });
  // The library leaves the text of an X- property as it finds it.
  assert.equal(read(text).whole.getFirstPropertyValue('x-wr-calname'), String.raw`Mine\; all\, of\nit\\`);
});

for (const [what, point, perLine] of [
  ['one octet', 'a', 74],
  ['two octets', 'é', 37],
  ['three octets', '骨', 24],
  ['four octets', '🦴', 18],
] as const) {
  test(`lines are as long as they may be: characters of ${what}`, () => {
    const text = toCalendar(calendar({ ...WALK, summary: point.repeat(200) }));
    const lines = linesOf(text).filter((line) => line.startsWith(` ${point}`));
    for (const line of lines.slice(0, -1)) assert.equal(Array.from(line).length - 1, perLine);
    assert.equal(
      readOne({ ...WALK, summary: point.repeat(200) }).getFirstPropertyValue('summary'),
      point.repeat(200),
    );
  });
}

test('a line of exactly 75 octets is left whole', () => {
  const fits = 'x'.repeat(75 - 'SUMMARY:'.length);
  assert.ok(linesOf(toCalendar(calendar({ ...WALK, summary: fits }))).includes(`SUMMARY:${fits}`), 'whole');
  const lines = linesOf(toCalendar(calendar({ ...WALK, summary: `${fits}y` })));
  assert.ok(lines.includes(`SUMMARY:${fits}`) && lines.includes(' y'), 'cut after 75');
});

test('what is not given is not in the file, and nothing rings', () => {
  const properties = ['uid', 'dtstamp', 'dtstart', 'dtend', 'transp', 'summary'];
  assert.deepEqual(namesOf(readOne(WALK)), properties);
  assert.deepEqual(namesOf(readOne({ ...WALK, minutes: 10 })), properties);
  assert.deepEqual(namesOf(readOne({ ...WALK, description: '' })), properties);
  const timed: CalendarEvent = { ...WALK, time: '00:00' };
  assert.deepEqual(namesOf(readOne(timed)), ['uid', 'dtstamp', 'dtstart', 'summary']);
  assert.equal(readOne(timed).getFirstSubcomponent('valarm'), null);
});

test('the stamp is in UTC', () => {
  const stamp = timeOf(readOne(WALK), 'dtstamp');
  assert.equal(stamp.zone, ICAL.Timezone.utcTimezone);
  assert.equal(stamp.toJSDate().toISOString(), '2026-03-01T10:20:30.000Z');
});

const nextDays: readonly (readonly [what: string, day: string, next: string])[] = [
  ['within a month', '2026-03-02', '2026-03-03'],
  ['end of a short month', '2026-04-30', '2026-05-01'],
  ['end of a long month', '2026-07-31', '2026-08-01'],
  ['end of a year', '2026-12-31', '2027-01-01'],
  ['to 29 February', '2028-02-28', '2028-02-29'],
  ['from 29 February', '2028-02-29', '2028-03-01'],
  ['a year without one', '2026-02-28', '2026-03-01'],
  ['a century without one', '2100-02-28', '2100-03-01'],
  ['a century with one', '2000-02-28', '2000-02-29'],
  ['clocks go forward in the UK', '2026-03-29', '2026-03-30'],
  ['clocks go back in the UK', '2026-10-25', '2026-10-26'],
  ['clocks go forward in the US', '2026-03-08', '2026-03-09'],
  ['clocks go back in the US', '2026-11-01', '2026-11-02'],
  ['midnight was skipped in Beirut', '2026-03-28', '2026-03-29'],
  ['Samoa skipped 30 December 2011', '2011-12-29', '2011-12-30'],
];

const ZONES: readonly (readonly [zone: string, july: number])[] = [
  ['UTC', 0],
  ['Europe/London', -60],
  ['America/New_York', 240],
  ['Asia/Beirut', -180],
  ['Pacific/Apia', -780],
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
];

/** Once in each zone, and the zone is in force. */
function inEveryZone(check: (zone: string) => void): void {
  const before = process.env['TZ'];
  try {
    for (const [zone, july] of ZONES) {
      process.env['TZ'] = zone;
      assert.equal(new Date(2026, 6, 1).getTimezoneOffset(), july, `${zone} is in force`);
      check(zone);
    }
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

for (const [what, day, next] of nextDays) {
  test(`an event all day long ends as the next day begins: ${what}`, () => {
    inEveryZone((zone) => {
      const event = readOne({ ...WALK, day });
      const [start, end] = [timeOf(event, 'dtstart'), timeOf(event, 'dtend')];
      assert.deepEqual([start.isDate, start.toString()], [true, day], zone);
      assert.deepEqual([end.isDate, end.toString()], [true, next], zone);
      assert.equal(event.getFirstPropertyValue('transp'), 'TRANSPARENT');
    });
  });

  test(`a time stays as it was said, in any zone: ${what}`, () => {
    inEveryZone((zone) => {
      for (const time of ['00:00', '01:30', '02:30', '09:05', '12:00', '23:59']) {
        const event = readOne({ ...WALK, day, time, minutes: 75 });
        const start = timeOf(event, 'dtstart');
        assert.equal(start.zone, ICAL.Timezone.localTimezone, `${zone} ${time} floats`);
        assert.deepEqual([start.isDate, start.toString()], [false, `${day}T${time}:00`], zone);
        assert.equal((event.getFirstPropertyValue('duration') as ICAL.Duration).toSeconds(), 75 * 60);
        assert.equal(event.getFirstProperty('dtstart')?.getFirstParameter('tzid'), undefined);
        assert.equal(event.hasProperty('transp'), false);
      }
    });
  });
}

test('many events keep their order, and each its own', () => {
  const events = Array.from({ length: 60 }, (_, n) => ({
    ...WALK,
    uid: `walk-${n}`,
    day: addDays('2026-03-02', n),
    summary: `Walk ${n}`,
  }));
  const found = read(toCalendar(calendar(...events))).events;
  assert.deepEqual(
    found.map((event) => ({
      uid: event.getFirstPropertyValue('uid'),
      day: timeOf(event, 'dtstart').toString(),
      summary: event.getFirstPropertyValue('summary'),
    })),
    events,
  );
});

function refused(call: () => unknown, field: string, found: unknown): void {
  assert.throws(call, (error) => {
    assert.ok(error instanceof InputError, String(error));
    assert.equal(error.field, field);
    assert.ok(Object.is(error.found, found), `what was found: ${String(found)}`);
    return true;
  });
}

const refusedValues: Readonly<Record<string, readonly unknown[]>> = {
  day: ['2026-02-29', '2026-3-2', '20260302', '2026-03-02T09:00', '', 'today', 20260302, null, undefined],
  time: ['24:00', '12:60', '9:00', '09:00:00', '0900', '09:00Z', '09:00\n', ' 09:00', '', 'noon', 9, null],
  uid: ['', ' ', '\u0000', '\uD83E'],
  minutes: [0, -1, 1.5, Number.NaN, Infinity, 1e21, '10', null],
};
for (const [field, values] of Object.entries(refusedValues)) {
  test(`a ${field} that is none is refused, and the error names it`, () => {
    for (const value of values) {
      const event = { ...WALK, time: '09:00', [field]: value };
      refused(() => toCalendar(calendar(WALK, event)), field, value);
      const allDay = { ...WALK, [field]: value };
      refused(() => toCalendar(calendar(allDay)), field, value);
    }
  });
}

test('a stamp that is none is refused, and so is a calendar without an event', () => {
  for (const stamp of [
    '',
    'now',
    '2026-03-01',
    '20260301T102030Z',
    '2026-03-01T10:20:30+01:00',
    '+012026-03-01T10:20:30.000Z',
    0,
  ]) {
    refused(() => toCalendar({ ...calendar(WALK), stamp: stamp as string }), 'stamp', stamp);
  }
  const none = calendar();
  refused(() => toCalendar(none), 'events', none.events);
});

test('days added are days counted, and the other way round', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      const days = dayNumber(to, 'to') - dayNumber(from, 'from');
      assert.equal(addDays(from, days), to);
      assert.equal(addDays(to, -days), from);
      assert.equal(addDays(from, 0), from);
    }),
  );
});

test('days are added as the calendar library adds them, in any zone', () => {
  inEveryZone((zone) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: -400, max: 400 }),
        (number, days) => {
          const day = addDays('1950-01-01', number);
          const expected = ICAL.Time.fromDateString(day);
          expected.adjust(days, 0, 0, 0);
          assert.equal(addDays(day, days), expected.toString(), zone);
        },
      ),
    );
    for (const [, day, next] of nextDays) {
      assert.equal(addDays(day, 1), next, zone);
      assert.equal(addDays(next, -1), day, zone);
    }
  });
});

test('days that are none, or lead out of the calendar, are refused', () => {
  for (const day of ['2026-02-29', '', 'today', null, 5])
    refused(() => addDays(day as string, 1), 'day', day);
  for (const days of [1.5, Number.NaN, Infinity, -Infinity, 1e9, -1e9, 3e6, -3e6, '1', null, undefined]) {
    refused(() => addDays('2026-03-02', days as number), 'days', days);
  }
  refused(() => addDays('9999-12-31', 1), 'days', 1);
  refused(() => addDays('0100-01-01', -1), 'days', -1);
  assert.equal(addDays('9999-12-30', 1), '9999-12-31');
  assert.equal(addDays('0100-01-02', -1), '0100-01-01');
});
