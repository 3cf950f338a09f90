/** Words of pages that stand where a page once was, and of the page for missing addresses. */
export const addressWords = {
  movedTitle: 'Trang đã chuyển địa chỉ',
  movedLead: 'Trang này có địa chỉ mới. Trình duyệt tự chuyển; nếu không, hãy bấm vào liên kết:',
  goneTitle: 'Trang đã gỡ',
  goneLead: (day: string) => `Thư viện đã gỡ trang này ngày ${day}.`,
  goneAdvice: 'Không có trang thay thế. Hãy tìm bằng số ký hiệu, từ khóa ở đầu trang.',
} as const;

/** Words of the script of the page for missing addresses; apart, so that it carries no others. */
export const missingPage = {
  read: (query: string) => `Địa chỉ này có thể chỉ “${query}”. Thư viện có:`,
  none: (query: string) =>
    `Địa chỉ này có thể chỉ “${query}”; thư viện chưa có văn bản, tài liệu này.`,
  search: 'Tìm trong cả thư viện',
} as const;
