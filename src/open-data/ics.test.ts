import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type DayEvent, icsText } from './ics.ts';

const event: DayEvent = {
  uid: 'a-quy@so-tay-dan-van',
  day: '2026-12-31',
  everyMonths: 3,
  summary: 'Báo cáo, hằng quý; gửi Tỉnh ủy',
  description: 'Dòng một\nDòng hai \\ hết',
  url: 'https://danvan.example/a/',
};
/** The events as a parser that is not ours reads them. */
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

test('another program reads what was written, whatever parts values in it', () => {
  const [found] = read(icsText('Lịch', [event], '2026-11-30'));
  expect(found).toMatchObject({
    uid: event.uid,
    summary: event.summary,
    description: event.description,
  });
  expect(found?.startDate.toString()).toBe('2026-12-31');
  expect(found?.startDate.isDate).toBe(true);
});

test('what returns each quarter returns on the last day of its month', () => {
  const [found] = read(icsText('Lịch', [event], '2026-11-30'));
  const days = found?.iterator();
  const next = () => days?.next()?.toString();
  expect([next(), next(), next()]).toEqual(['2026-12-31', '2027-03-31', '2027-06-30']);
});

test('what happens once does not return', () => {
  const { everyMonths: _, ...once } = event;
  expect(read(icsText('Lịch', [once], '2026-11-30'))[0]?.isRecurring()).toBe(false);
});

test('a calendar without events is a calendar', () => {
  expect(read(icsText('Lịch', [], '2026-11-30'))).toEqual([]);
});

test('any text comes back as it was, in lines of 75 octets that end with CRLF', () => {
  const words = fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .map((text) => text.replaceAll(/\p{Cc}/gu, ' ').normalize('NFC'));
  fc.assert(
    fc.property(words, (summary) => {
      const text = icsText('Lịch', [{ ...event, summary }], '2026-11-30');
      expect(read(text)[0]?.summary).toBe(summary);
      const lines = text.split('\r\n');
      expect(lines.at(-1)).toBe('');
      expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(
        true,
      );
    }),
  );
});
