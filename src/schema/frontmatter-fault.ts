/** Why a file has no frontmatter that can be found, and how to give it one. */
export interface FileFault {
  /** Line of the file, from 1. */
  line: number;
  message: string;
  hint: string;
}

const BEGIN = 'Bắt đầu tệp bằng một dòng ---, các trường, rồi một dòng --- nữa.';
const fault = (message: string, hint = BEGIN, line = 1): FileFault => ({ line, message, hint });

/** What is wrong with a file that has no frontmatter; one remedy for each way in which it went wrong. */
export function frontmatterFault(source: string): FileFault {
  if (source.includes('\0'))
    return fault(
      'Tệp không lưu ở dạng UTF-8.',
      'Mở bằng chương trình soạn thảo, chọn Lưu thành (Save as), bảng mã UTF-8. Nếu là tệp Word hay ảnh thì không đặt ở đây.',
    );
  if (source.trim() === '') return fault('Tệp trống.');
  if (!source.includes('\n') && source.includes('\r'))
    return fault(
      'Dòng trong tệp ngắt theo kiểu máy Mac đời cũ, cả tệp bị đọc thành một dòng.',
      'Lưu lại với kiểu xuống dòng LF (Unix).',
    );
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const begin = lines[first] ?? '';
  if (/^[—–−]+$/.test(begin.trim()))
    return fault(
      'Dòng đầu là gạch dài, không phải ba gạch nối ---.',
      'Gõ ba dấu gạch nối liền nhau: ---. Chương trình soạn thảo có thể đã tự đổi.',
      first + 1,
    );
  if (begin.trim() !== '---') return fault('Tệp không có phần đầu tệp.', BEGIN, first + 1);
  if (begin !== begin.trimStart())
    return fault('Trước --- ở dòng đầu có khoảng trắng.', 'Xóa khoảng trắng ấy.', first + 1);
  if (first > 0) return fault('Trước dòng --- đầu tiên có dòng trống.', 'Xóa các dòng trống ấy.');
  return fault(
    'Phần đầu tệp chưa được đóng.',
    'Thêm một dòng --- sau trường cuối cùng, trước thân bài.',
    lines.length,
  );
}

const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m;

/** The line on which two versions of a file were left side by side, from 1; undefined where none is. */
export function conflictLine(source: string): number | undefined {
  const found = CONFLICT.exec(source);
  return found ? source.slice(0, found.index).split('\n').length : undefined;
}
