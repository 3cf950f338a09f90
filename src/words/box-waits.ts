/** What a search box says while its program has not come; apart, since every page carries these words. */
export const boxWaits = {
  loading: 'Đang tải…',
  offline: 'Đang mất mạng, chưa tìm được.',
  lost: 'Chưa tải được ô tìm. Kiểm tra mạng rồi gõ tiếp.',
} as const;
