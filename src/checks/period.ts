import type { DocumentEntry, ReportEntry } from '../entries/entry.ts';
import type { Checker } from './checker.ts';

/** The period of a document or report must not end before it begins. */
export function checkPeriod(entry: DocumentEntry | ReportEntry, checker: Checker): void {
  const { from, to } = entry.data.period ?? {};
  if (from && to && to.slice(0, from.length) < from.slice(0, to.length)) {
    checker.add(entry, ['period', 'to'], {
      code: 'ngay-trai-nhau',
      message: `Thời gian thực hiện kết thúc (${to}) trước khi bắt đầu (${from}).`,
      hint: 'Xem lại from: và to: của period:.',
    });
  }
}
