/** What a file holds, as far as it was read. */
interface ReadCounts {
  pages: number;
  paragraphs: number;
  tables: number;
  notes: number;
  margins: number;
  textBoxes: number;
}

const part = (count: number, words: string): string => (count === 0 ? '' : `${count} ${words}`);

/** Words on what was read of a draft, and on what cannot be read or written. */
export const readWords = {
  /** Why a proposal cannot be put by the page. */
  barred: {
    paragraph: 'chỗ này nằm trên hai đoạn, sửa tay trong văn bản',
    cell: 'chỗ này nằm trên nhiều ô của bảng, sửa tay trong văn bản',
    break: 'giữa chỗ này có dấu ngắt dòng, sửa tay trong văn bản',
    tab: 'giữa chỗ này có dấu cách cột, sửa tay trong văn bản',
    field: 'chỗ này là nội dung tự cập nhật, sửa ở nơi gốc',
    note: 'giữa chỗ này có dấu chú thích, sửa tay trong văn bản',
    control: 'chỗ này nằm trong ô điền sẵn, sửa tay trong văn bản',
    change: 'chỗ này có thay đổi đang theo dõi chưa chấp nhận, xử lý thay đổi ấy trước',
    object: 'giữa chỗ này có hình hoặc chữ ẩn, sửa tay trong văn bản',
  },
  readCounts: ({ pages, paragraphs, tables, notes, margins, textBoxes }: ReadCounts) =>
    `${[
      part(pages, 'trang'),
      `${paragraphs} đoạn`,
      part(tables, 'bảng'),
      part(notes, 'chú thích'),
      part(margins, 'đầu trang, chân trang'),
      part(textBoxes, 'khung chữ'),
    ]
      .filter((words) => words !== '')
      .join(', ')}.`,
  wasRead: (counts: string) => `Đã đọc ${counts}`,
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (BE)',
    'windows-1258': 'Windows-1258',
    tcvn3: 'TCVN3 (phông .Vn…)',
    vni: 'VNI',
  },
  readAs: (name: string) => `Tệp chữ viết theo bảng mã ${name}.`,
  readLegacy: (name: string) =>
    `Chữ viết theo bảng mã cũ ${name}, đã đổi sang Unicode để đối chiếu. Bản sửa được lưu thành tệp mới, không giữ định dạng của tệp gốc.`,
  readBroken: (count: number) => `Có ${count} ký tự hỏng, không đọc được.`,
  notReadPictures: (count: number) =>
    `Không đọc được chữ trong ${count} hình, biểu đồ hoặc công thức.`,
  notReadHidden: (count: number) => `Có ${count} đoạn chữ ẩn, không đối chiếu.`,
  readChanges: (count: number) =>
    `Có ${count} chỗ sửa đang theo dõi: đọc theo bản sau khi sửa, chữ đã xóa không đối chiếu.`,
  recordsChanges:
    'Tệp đang theo dõi thay đổi nên bản sửa cũng ghi thành thay đổi, có thể từ chối từng chỗ.',
  /** Why a file is not read, and what to do. */
  problems: {
    'old-word':
      'Tệp .doc kiểu cũ không đọc được ở đây. Hãy mở bằng Word, chọn Lưu thành, kiểu .docx, rồi mở lại tệp mới.',
    'old-office': 'Tệp Office kiểu cũ, không phải văn bản Word. Cần tệp .docx, .odt hoặc .txt.',
    password:
      'Tệp có mật khẩu nên không đọc được. Mở bằng Word, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu), lưu lại rồi mở tệp mới.',
    pdf: 'Tệp PDF không giữ nguyên câu chữ để đối chiếu. Mở tệp .docx gốc, hoặc sao chép phần chữ rồi dán vào khung.',
    rtf: 'Tệp RTF không đọc được ở đây. Mở bằng Word, chọn Lưu thành, kiểu .docx.',
    picture: 'Đây là tệp ảnh, không có chữ để đối chiếu.',
    workbook: 'Đây là bảng tính. Sao chép các ô cần đối chiếu rồi dán vào khung.',
    slides: 'Đây là bản trình chiếu. Sao chép phần chữ rồi dán vào khung.',
    'other-archive':
      'Đây là tệp nén, không phải văn bản. Giải nén rồi mở tệp .docx, .odt hoặc .txt bên trong.',
    damaged:
      'Tệp bị hỏng hoặc tải về chưa trọn. Mở thử bằng Word: nếu mở được thì lưu lại thành tệp mới, nếu không thì tải lại từ nơi gửi.',
    deep: 'Tệp lồng quá nhiều lớp bảng, khung nên không đọc. Sao chép phần chữ rồi dán vào khung.',
    entities:
      'Tệp có chỉ dẫn lấy nội dung từ nơi khác nên không đọc. Mở bằng Word rồi lưu lại thành tệp mới.',
    macros:
      'Tệp có macro (mã tự chạy) nên không nhận. Mở bằng Word hoặc Excel, chọn Lưu thành, kiểu .docx hoặc .xlsx, rồi dùng tệp mới.',
    'too-large':
      'Tệp quá lớn (tối đa 80 MB, phần chữ 32 MB). Xóa bớt ảnh hoặc tách thành nhiều tệp.',
    'too-long':
      'Văn bản dài quá hai triệu chữ cái (khoảng 800 trang). Tách thành nhiều phần rồi đối chiếu từng phần.',
    'unknown-encoding':
      'Không nhận ra bảng mã của tệp chữ này. Mở bằng Notepad, chọn Lưu thành, mã UTF-8, rồi mở lại.',
  },
} as const;
