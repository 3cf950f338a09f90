/** An event of a whole day, as a calendar of a phone or an office shows it. */
export interface DayEvent {
  /** The same for ever, so that a calendar that is fetched anew does not double it. */
  uid: string;
  /** Its day, ISO. */
  day: string;
  /** Months after which it returns, on the last day of a month; once where there are none. */
  everyMonths?: number | undefined;
  summary: string;
  description: string;
  url?: string | undefined;
}

const encoder = new TextEncoder();

/**
 * Events as an iCalendar text (RFC 5545): lines of 75 octets at most, ended by CRLF. `stamp` is the day the file was
 * made on, ISO.
 */
export function icsText(name: string, events: readonly DayEvent[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//So tay Dan van//lich-bao-cao//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines(event: DayEvent, stamp: string): string[] {
  const { uid, day, everyMonths, summary, description, url } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    ...(everyMonths === undefined
      ? []
      : [`RRULE:FREQ=MONTHLY;INTERVAL=${everyMonths};BYMONTHDAY=-1`]),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');

/** TEXT of RFC 5545, 3.3.11: no control characters, and what parts values is escaped. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line of more than 75 octets goes on in the next after a space; no letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (size + octets > 74) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += letter;
    size += octets;
  }
  return [...parts, part].join('\r\n ');
}
