import type { DocumentEntry } from '../entries/entry.ts';
import type { Vocabulary } from '../entries/vocabulary.ts';
import { formatDate } from '../vietnamese/index.ts';
import type { Checker } from './checker.ts';

/**
 * A body issues nothing before its first day or after its last: one of the two days is wrong, or another body is meant. A
 * remark only, for the first and last days of bodies are themselves often known by press reports.
 */
export function checkIssuerDays(
  entry: DocumentEntry,
  vocabulary: Vocabulary,
  checker: Checker,
): void {
  const { issuer, coIssuers, issuedOn } = entry.data;
  if (!issuedOn) return;
  for (const [spot, id] of [
    [['issuer'], issuer] as const,
    ...coIssuers.map((one, index) => [['coIssuers', index], one] as const),
  ]) {
    const body = vocabulary.issuers.get(id);
    if (!body) continue;
    const { name, from, until } = body;
    const early = from !== undefined && isBefore(issuedOn, from);
    const late = until !== undefined && isBefore(until, issuedOn);
    if (!early && !late) continue;
    const when = early ? `mới có từ ${formatDate(from)}` : `chỉ có đến ${formatDate(until ?? '')}`;
    checker.add(entry, spot, {
      code: 'co-quan',
      message: `Văn bản ban hành ${formatDate(issuedOn)}, mà “${name}” ${when}.`,
      hint: `Xem lại ngày, cơ quan ban hành, hoặc from:, until: của “${id}” trong issuers.yaml.`,
      severity: 'warning',
    });
  }
}

/** Whether a day is surely before another: where one is known to the month only, by the month. */
const isBefore = (one: string, other: string): boolean =>
  one.slice(0, other.length) < other.slice(0, one.length);
