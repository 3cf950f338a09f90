/** Words of the form that prepares a proposal. */
export const proposeWords = {
  title: 'Đề xuất mô hình',
  lead: 'Điền từng mục, tải về tệp gửi ban biên tập và bản Word để ký; chữ đã gõ chỉ nằm trong trình duyệt này.',
  noScript:
    'Trình duyệt đang tắt JavaScript nên chưa điền được. Hãy bật JavaScript rồi tải lại trang, hoặc soạn theo các mục dưới đây.',
  sendTo: 'Gửi tệp và bản đã ký tới',
  sendToEditors: 'Gửi tệp và bản đã ký cho đơn vị quản trị trang này.',
  required: 'bắt buộc',
  limit: (words: number) => `tối đa ${words} tiếng`,
  count: (count: number, words: number) => `${count}/${words} tiếng`,
  over: (count: number, words: number) => `${count}/${words} tiếng (vượt ${count - words} tiếng)`,
  examples: 'Ví dụ',
  good: 'Nên viết:',
  bad: 'Không nên:',
  any: 'Chưa chọn',
  check: 'Kiểm tra',
  mdx: 'Tải tệp cho ban biên tập (.mdx)',
  docx: 'Tải bản để ký (.docx)',
  goOn: 'Viết tiếp ở trang Biên tập',
  goOnSure: 'Trang Biên tập đang có một bài viết dở. Thay bằng mô hình này?',
  clear: 'Xóa bản nháp',
  clearSure: 'Xóa toàn bộ nội dung đã điền?',
  saved: 'Đã lưu bản nháp.',
  notSaved:
    'Trình duyệt đang chặn lưu bản nháp (cửa sổ riêng tư hoặc bộ nhớ đầy). Hãy tải tệp về trước khi đóng trang.',
  fine: 'Đã đủ và đúng cách ghi; ban biên tập còn đối chiếu nguồn. Có thể tải về.',
  problems: (count: number) => `Còn ${count} điểm cần sửa:`,
  withProblems: 'Đã tải tệp. Còn điểm cần sửa ở trên; nên sửa trước khi gửi.',
  loadFailed:
    'Chưa tải được phần kiểm tra. Hãy kiểm tra mạng rồi bấm lại; nội dung đã điền không bị mất.',
} as const;
