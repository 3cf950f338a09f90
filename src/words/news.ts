/** Words of the page of news. */
export const newsWords = {
  title: 'Có gì mới',
  lead: 'Mục mới của thư viện, văn bản mới ban hành và văn bản mà chúng thay thế, cùng những chỗ thư viện đã sửa.',
  added: 'Mới vào thư viện',
  corrected: 'Thư viện đã sửa',
  correctedLead:
    'Những điều trang từng ghi chưa đúng, nay ghi thế nào và vì sao. Ai đã chép lại trước ngày sửa thì nên xem lại.',
  issued: 'Văn bản ban hành trong hai năm qua',
  issuedLead:
    'Chỉ gồm văn bản thư viện có. Dòng nào không nói thay thế, sửa đổi hay bãi bỏ thì nguồn đã đọc không cho biết.',
  none: 'Chưa có.',
  see: 'Xem',
  notHeld: 'thư viện chưa có',
  feedTitle: 'Sổ tay Dân vận: có gì mới',
  follow: 'Theo dõi bằng trình đọc tin (Atom)',
} as const;

/** Anchor of a correction on the page of news: its day, and its place among those of the day. */
export function correctionAnchor(all: readonly { day: string }[], index: number): string {
  const day = all[index]?.day ?? '';
  const before = all.slice(0, index).filter((other) => other.day === day).length;
  return `sua-${day}-${before + 1}`;
}
