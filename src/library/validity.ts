import type { DocumentData, ValidityStatus } from '../schema/index.ts';
import { formatDate } from '../vietnamese/index.ts';

/** A relation seen from the older document: who did it, when. */
export interface Incoming {
  kind: DocumentData['relations'][number]['kind'];
  /** Id of the younger document. */
  from: string;
  /** Its citation in short form. */
  label: string;
  /** Day it takes effect, or else its day of issue, as far as known. */
  on?: string | undefined;
}

/** Whether a document applies on a day, with the reason a reader can check. */
export interface Validity {
  status: ValidityStatus;
  /** Why, one Vietnamese sentence; may carry `[^n]`. */
  reason: string;
  /** Document that ended or changed it. */
  by?: string;
  /** Since when the status holds, as far as known. */
  since?: string;
}

type Dated = Pick<DocumentData, 'effectiveOn' | 'expiredOn' | 'period' | 'validity' | 'issuedOn'>;

/** The last day of a year or month, or the day itself. */
function lastDayOf(partial: string): string {
  const [year, month = '12', day] = partial.split('-');
  if (day !== undefined) return partial;
  const last = new Date(Date.UTC(Number(year), Number(month), 0));
  return last.toISOString().slice(0, 10);
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/**
 * Status of a document on `day` (ISO), from dates first, then relations, then what a source says.
 * Nothing known gives *chưa rõ*: age alone proves neither force nor its end. A replacement of
 * which only the year is known counts from that year's end.
 */
export function validityOn(day: string, document: Dated, incoming: readonly Incoming[]): Validity {
  const ends = incoming
    .filter(
      ({ kind, on }) =>
        (kind === 'thay-the' || kind === 'bai-bo') && on !== undefined && lastDayOf(on) <= day,
    )
    .toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
  const end = ends[0];
  if (document.expiredOn && document.expiredOn <= day) {
    return {
      status: 'het-hieu-luc',
      reason: `Hết hiệu lực từ ngày ${formatDate(document.expiredOn)}${end ? `, do ${end.label} ${end.kind === 'thay-the' ? 'thay thế' : 'bãi bỏ'}` : ''}.`,
      since: document.expiredOn,
      ...(end ? { by: end.from } : {}),
    };
  }
  if (end?.on) {
    return {
      status: 'het-hieu-luc',
      reason: `Được ${end.label} ${end.kind === 'thay-the' ? 'thay thế' : 'bãi bỏ'} (${formatDate(end.on)}).`,
      since: end.on,
      by: end.from,
    };
  }
  const start = document.effectiveOn;
  if (start && start > day) {
    return {
      status: 'chua-co-hieu-luc',
      reason: `Có hiệu lực từ ngày ${formatDate(start)}.`,
      since: start,
    };
  }
  if (document.period?.to && lastDayOf(document.period.to) < day) {
    return {
      status: 'da-hoan-thanh',
      reason: `Thời kỳ thực hiện đã kết thúc (${formatDate(document.period.to)}).`,
      since: dayAfter(lastDayOf(document.period.to)),
    };
  }
  if (document.validity) {
    return { status: document.validity.status, reason: document.validity.basis };
  }
  return {
    status: 'chua-ro',
    reason: 'Chưa có quan hệ, ngày tháng hay nguồn nào cho biết văn bản còn hiệu lực hay không.',
  };
}
