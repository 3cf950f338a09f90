/** Words of the form that prepares a proposal. */
export const proposeWords = {
  title: 'Đề xuất mô hình',
  lead: 'Điền từng mục, tải về tệp gửi ban biên tập và bản Word để ký; chữ đã gõ chỉ nằm trong trình duyệt này.',
  noScript:
    'Biểu mẫu cần JavaScript. Khi tắt JavaScript, bạn vẫn đọc được các mục, giới hạn số chữ và ví dụ dưới đây để tự soạn.',
  sendTo: 'Gửi tệp và bản đã ký tới',
  sendToEditors: 'Gửi tệp và bản đã ký cho đơn vị quản trị trang này.',
  required: 'bắt buộc',
  limit: (words: number) => `nhiều nhất ${words} chữ`,
  count: (count: number, words: number) => `${count}/${words} chữ`,
  over: (count: number, words: number) => `${count}/${words} chữ: quá ${count - words}`,
  examples: 'Ví dụ',
  good: 'Nên viết:',
  bad: 'Không nên:',
  any: 'Chưa chọn',
  check: 'Kiểm tra',
  mdx: 'Tải tệp cho ban biên tập (.mdx)',
  docx: 'Tải bản để ký (.docx)',
  clear: 'Xóa bản nháp',
  clearSure: 'Xóa mọi điều đã điền trong trình duyệt này?',
  saved: 'Đã lưu nháp trong trình duyệt này.',
  notSaved:
    'Trình duyệt không lưu được bản nháp (cửa sổ riêng tư hoặc hết chỗ). Chữ đã gõ vẫn còn trên trang; hãy tải tệp về trước khi đóng.',
  fine: 'Đã đủ và đúng cách ghi; ban biên tập còn đối chiếu nguồn. Có thể tải về.',
  problems: (count: number) => `Còn ${count} chỗ cần sửa:`,
  withProblems: 'Đã tải tệp, nhưng còn chỗ cần sửa ở trên; ban biên tập sẽ hỏi lại.',
  loadFailed: 'Chưa tải được phần kiểm tra. Kiểm tra đường mạng rồi bấm lại; chữ đã gõ vẫn còn.',
} as const;
