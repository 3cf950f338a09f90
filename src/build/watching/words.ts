const number = (value: number) => value.toLocaleString('vi-VN');
const oneDecimal = new Intl.NumberFormat('vi-VN', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** Seconds of work to come, no more exactly than they can be foreseen: `12 giây`, `3 phút`. */
const about = (seconds: number): string =>
  seconds < 90
    ? `còn khoảng ${number(Math.max(1, Math.ceil(seconds)))} giây`
    : `còn khoảng ${number(Math.ceil(seconds / 60))} phút`;

/**
 * How far a work is: `Tạo trang và tệp 640/1.763, còn khoảng 12 giây`.
 *
 * @param left seconds to come; undefined where nothing can be said of them yet.
 */
export const progressWords = (
  name: string,
  done: number,
  total: number,
  left: number | undefined,
): string =>
  `${name} ${number(done)}/${number(total)}${left === undefined || done >= total ? '' : `, ${about(left)}`}`;

/** Seconds that a phase took, or all of them: `41,3 giây`. */
export const secondsWords = (seconds: number): string => `${oneDecimal.format(seconds)} giây`;

/** The head of the summary, and the line below it. */
export const summaryWords = { head: 'Thời gian từng phần:', whole: 'Tất cả' };

/** What a build does, one after another. */
export const phaseNames = {
  start: 'Khởi động',
  reading: 'Đọc nội dung',
  library: 'Dựng thư viện',
  checking: 'Kiểm tra nội dung',
  bundling: 'Đóng gói mã',
  pages: 'Tạo trang và tệp',
  pictures: 'Vẽ ảnh chia sẻ',
  search: 'Chỉ mục tìm kiếm',
  addresses: 'Địa chỉ cho máy chủ',
  offline: 'Danh sách ngoại tuyến',
  hosting: 'Giấy phép, tiêu đề',
  publishing: 'Công bố',
} as const;
export type Phase = keyof typeof phaseNames;
