import { formatDate } from '../../vietnamese/index.ts';
import type { Dated } from './validity.ts';
import type { ValidityFacts } from './validity-facts.ts';

/** Why nothing can be said of a document's force on a day: what was last seen of it, in a sentence. */
export function whyNotKnown(day: string, facts: ValidityFacts, period: Dated['period']): string {
  const { claim, issued, start, undatedEnd, proofs } = facts;
  if (claim && claim.status === 'chua-kiem-tra') return claim.reason;
  if (claim && claim.day > day && claim.status === 'het-hieu-luc') {
    return `${claim.reason} Chưa rõ từ ngày nào.`;
  }
  if (undatedEnd) return `Được ${undatedEnd.label} thay thế hoặc bãi bỏ, chưa rõ từ ngày nào.`;
  const last = proofs.findLast((proof) => proof.last <= day && proof.lasts !== undefined);
  const silence = 'chưa có nguồn nào cho biết sau đó còn hiệu lực hay không.';
  if (last) return `${last.begins}; ${silence}`;
  if (start && start <= day) return `Có hiệu lực từ ngày ${formatDate(start)}; ${silence}`;
  if (period?.to) {
    return `Thời kỳ ghi trong văn bản đến ${formatDate(period.to)}; chưa có nguồn nào cho biết còn hiệu lực hay không.`;
  }
  if (!issued) return 'Chưa rõ ngày ban hành, ngày có hiệu lực.';
  return 'Chưa có quan hệ, ngày tháng hay nguồn nào cho biết văn bản còn hiệu lực hay không.';
}
