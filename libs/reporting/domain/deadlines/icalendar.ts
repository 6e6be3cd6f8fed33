import { dayAfter } from './due';

/** A whole day that something is due on. */
export interface DueDay {
  /** Unique and the same each time the calendar is taken. */
  readonly uid: string;
  /** ISO day. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

const utf8Length = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
};

/** RFC 5545, 3.1: no line longer than 75 octets, and no character cut in two. */
const folded = (line: string): string => {
  let result = '';
  let octets = 0;
  for (const sign of line) {
    const length = utf8Length(sign);
    if (octets + length > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += sign;
    octets += length;
  }
  return result;
};

const inDigits = (day: string): string => day.replaceAll('-', '');

/**
 * A calendar of whole days (RFC 5545): one event for each, which blocks no time. `stamp` is the moment of writing as
 * ISO 8601 in UTC. Lines end with CRLF.
 */
export const icalendar = (name: string, days: readonly DueDay[], stamp: string): string => {
  const moment = `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Qadam//Reviews//EN', `NAME:${escaped(name)}`],
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ uid, day, summary, description, url }) => [
      ...['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${moment}`],
      ...[`DTSTART;VALUE=DATE:${inDigits(day)}`, `DTEND;VALUE=DATE:${inDigits(dayAfter(day, 1))}`],
      ...[`SUMMARY:${escaped(summary)}`, `DESCRIPTION:${escaped(description)}`, `URL:${url}`],
      ...['TRANSP:TRANSPARENT', 'END:VEVENT'],
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
};
