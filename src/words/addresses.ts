/** Words of pages that stand where a page once was, and of the page for missing addresses. */
export const addressWords = {
  movedTitle: 'Trang đã chuyển chỗ',
  movedLead: 'Mục này nay có địa chỉ mới. Trình duyệt tự chuyển; nếu không, hãy bấm vào liên kết:',
  goneTitle: 'Mục đã gỡ',
  goneLead: (day: string) => `Thư viện đã gỡ mục này ngày ${day}.`,
  goneAdvice:
    'Thư viện không đưa mục nào khác vào chỗ của nó. Muốn tìm thì gõ số ký hiệu hoặc vài chữ vào ô tìm kiếm ở đầu trang.',
} as const;

/** Words of the script of the page for missing addresses; apart, so that it carries no others. */
export const missingPage = {
  read: (query: string) => `Địa chỉ này có thể nói về “${query}”. Thư viện có:`,
  none: (query: string) => `Đọc trong địa chỉ được “${query}”; thư viện chưa có gì như vậy.`,
  search: 'Tìm trong cả thư viện',
} as const;
