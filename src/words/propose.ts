/** Words of the form that prepares a proposal. */
export const proposeWords = {
  title: 'Đề xuất mô hình',
  lead: 'Điền từng mục rồi tải về một tệp gửi ban biên tập và một bản Word để ký. Mọi chữ bạn gõ chỉ nằm trong trình duyệt này: trang không gửi gì đi đâu.',
  noScript:
    'Biểu mẫu cần JavaScript. Khi tắt JavaScript, bạn vẫn đọc được các mục, giới hạn số chữ và ví dụ dưới đây để tự soạn.',
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
  fine: 'Đã đủ và đúng. Có thể tải về.',
  problems: (count: number) => `Còn ${count} chỗ cần sửa:`,
  withProblems: 'Đã tải tệp, nhưng còn chỗ cần sửa ở trên; ban biên tập sẽ hỏi lại.',
  loadFailed: 'Chưa tải được phần kiểm tra. Kiểm tra đường mạng rồi bấm lại; chữ đã gõ vẫn còn.',
} as const;
