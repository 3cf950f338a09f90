/** Words of the page of news. */
export const newsWords = {
  title: 'Có gì mới',
  lead: 'Nội dung mới, văn bản mới ban hành và các đính chính.',
  added: 'Mới vào thư viện',
  corrected: 'Đính chính',
  correctedLead:
    'Nội dung từng ghi chưa đúng và nội dung đúng. Ai đã sử dụng trước ngày đính chính xin xem lại.',
  issued: 'Văn bản ban hành trong hai năm qua',
  allIssued: (count: number) => `Xem cả ${count} văn bản`,
  issuedLead: 'Chỉ gồm văn bản có trong thư viện.',
  none: 'Chưa có nội dung mới.',
  see: 'Xem',
  notHeld: 'thư viện chưa có',
  feedTitle: 'Sổ tay Dân vận: có gì mới',
  follow: 'Nhận tin mới (Atom)',
} as const;

/** Anchor of a correction on the page of news: its day, and its place among those of the day. */
export function correctionAnchor(all: readonly { day: string }[], index: number): string {
  const day = all[index]?.day ?? '';
  const before = all.slice(0, index).filter((other) => other.day === day).length;
  return `sua-${day}-${before + 1}`;
}
