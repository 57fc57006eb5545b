/**
 * Sessions as iCalendar text (RFC 5545), for the reader's own calendar. No time zone is named, so 09:00 is
 * 09:00 wherever the reader is, in summer and in winter. No METHOD: that would make an invitation of it.
 */
import { addDays, type Day } from './day.js';
import { InputError } from './input-error.js';

export interface CalendarEvent {
  /** Stable and unlike that of any other event: a calendar replaces what it holds under the same one. */
  readonly uid: string;
  readonly day: Day;
  /** `HH:MM` on the reader's clock; without it the event is all day long. */
  readonly time?: string;
  /** Length; says nothing without a time. */
  readonly minutes?: number;
  readonly summary: string;
  readonly description?: string;
}

export interface Calendar {
  readonly name: string;
  /** Of the program that made it, as in `-//Organisation//Product//EN`. */
  readonly product: string;
  /** When it was made, as `toISOString()` gives it. */
  readonly stamp: string;
  readonly events: readonly CalendarEvent[];
}

/** Of UTF-8 in a line, without its end. */
const MOST_OCTETS = 75;

/** @throws {InputError} naming the field that cannot be used */
export function toCalendar({ name, product, stamp, events }: Calendar): string {
  if (!/^\d{4}-/.test(stamp) || new Date(stamp).toJSON() !== stamp) {
    throw new InputError('stamp', stamp, 'a time as toISOString() gives it');
  }
  // A calendar without a component is none.
  if (events.length === 0) throw new InputError('events', events, 'one event or more');
  const made = basic(stamp).replace(/\.\d+/, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escaped(product)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, made)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function eventLines(
  { uid, day, time, minutes, summary, description }: CalendarEvent,
  made: string,
): readonly string[] {
  const nextDay = addDays(day, 1);
  if (!escaped(uid).trim()) throw new InputError('uid', uid, 'a text that is not empty');
  if (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new InputError('time', time, 'a time of day as HH:MM');
  }
  if (minutes !== undefined && !(Number.isSafeInteger(minutes) && minutes > 0)) {
    throw new InputError('minutes', minutes, 'a whole number of minutes, 1 or more');
  }
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${made}`,
    ...(time === undefined
      ? [`DTSTART;VALUE=DATE:${basic(day)}`, `DTEND;VALUE=DATE:${basic(nextDay)}`, 'TRANSP:TRANSPARENT']
      : [
          `DTSTART:${basic(`${day}T${time}`)}00`,
          ...(minutes === undefined ? [] : [`DURATION:PT${minutes}M`]),
        ]),
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    'END:VEVENT',
  ];
}

/** A day or time in the short form of ISO 8601, which is that of iCalendar. */
const basic = (text: string): string => text.replaceAll(/[-:]/g, '');

/** Text as a value. What no calendar file may hold is dropped: control characters and half characters. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/(?!\t)[\p{Cc}\p{Cs}]/gu, '');
}

/** Cut into lines that are short enough, between characters. */
function folded(line: string): string {
  let lines = '';
  let octets = 0;
  for (const point of line) {
    const size = 1 + Number(point > '\u007F') + Number(point > '\u07FF') + Number(point.length > 1);
    octets += size;
    if (octets > MOST_OCTETS) {
      lines += '\r\n ';
      octets = 1 + size;
    }
    lines += point;
  }
  return lines;
}
