/** The line above a page that is read without a network. */
export const offlineNote = {
  offline: 'Đang ngoại tuyến: trang này mở từ bản lưu trên máy.',
  more: 'Xem các trang đã lưu',
  missing: 'cần mạng',
} as const;

/** The way from the page of a topic to taking it along. */
export const takeTopic = 'Tải về để dùng ngoại tuyến';

/** Words of the page where the library is taken along. */
export const offlineWords = {
  title: 'Dùng khi không có mạng',
  description: 'Tải cả thư viện hoặc một chủ đề về máy để tra cứu khi không có mạng.',
  lead: 'Tải trước cả thư viện hoặc một chủ đề để đọc, tra số ký hiệu và tìm kiếm khi không có mạng.',
  noScript:
    'Trình duyệt đang tắt JavaScript nên chưa tải về được. Hãy bật JavaScript rồi tải lại trang; khi có mạng vẫn đọc được mọi trang.',
  barred:
    'Trình duyệt đang chặn lưu (cửa sổ riêng tư, hoặc trang không mở bằng https). Hãy mở trang ở cửa sổ thường.',
  opening: 'Đang xem phần đã lưu…',
  notReached: 'Không có mạng nên chưa kiểm tra được bản mới. Phần đã tải vẫn dùng được.',
  state: 'Phần đã lưu',
  nothing: 'Chưa tải phần nào.',
  holds: (names: string, day: string) => `Đã tải: ${names}. Bản ngày ${day}.`,
  isOld:
    'Thư viện đã có bản mới hơn. Tải lại thì chỉ lấy những tệp đã đổi; bản cũ còn nguyên cho tới khi tải xong.',
  halfway: 'Lần tải trước bị dừng giữa chừng. Tải tiếp thì không phải lấy lại những tệp đã có.',
  choose: 'Chọn phần tải về',
  chooseFirst: 'Hãy chọn cả thư viện hoặc ít nhất một chủ đề.',
  whole: 'Cả thư viện',
  wholeHelp: 'Mọi trang, mọi công cụ, tìm trong toàn văn.',
  topics: 'Hoặc từng chủ đề',
  topicsHelp:
    'Các trang của chủ đề, cùng phần tra số ký hiệu và tìm kiếm. Kết quả nào chưa có trên máy thì ghi “cần mạng”.',
  size: (megabytes: string) => `${megabytes} MB`,
  toFetch: (megabytes: string) => `Cần tải khoảng ${megabytes} MB.`,
  nothingToFetch: 'Mọi tệp cần đã có trên máy.',
  sizeHelp:
    'Dung lượng tính theo tệp nén khi gửi qua mạng; trên máy chiếm nhiều hơn khoảng bốn lần.',
  take: 'Tải về để dùng ngoại tuyến',
  goOn: 'Tải tiếp',
  renew: 'Tải bản mới',
  stop: 'Dừng',
  progress: (done: string, total: string) => `Đã có ${done} trên ${total} MB`,
  progressLabel: 'Tiến độ tải về',
  done: 'Đã tải xong. Từ giờ dùng được khi không có mạng.',
  stopped: 'Đã dừng. Phần đã tải được giữ để tải tiếp; bản trước đó vẫn dùng được.',
  broken: 'Mất mạng giữa chừng. Phần đã tải được giữ; có mạng thì tải tiếp.',
  changed: 'Thư viện vừa có bản mới trong lúc tải, đang tải theo bản mới…',
  full: 'Thiết bị không đủ bộ nhớ. Hãy chọn ít chủ đề hơn, hoặc xóa bớt tệp khác.',
  failed: 'Chưa tải được. Hãy thử lại sau.',
  remove: 'Xóa phần đã lưu',
  removeHelp: 'Xóa phần đã tải và những trang đã đọc khỏi trình duyệt này.',
  removed: 'Đã xóa.',
  install: 'Cài như một ứng dụng',
  installHelp:
    'Trên điện thoại: mở bảng chọn của trình duyệt, chọn “Thêm vào màn hình chính”. Trên máy tính: bấm biểu tượng cài đặt ở ô địa chỉ.',
  usb: 'Sao chép cho máy không có mạng',
  usbHelp:
    'Người phụ trách kỹ thuật chạy npm run build:usb để có một thư mục mở thẳng từ USB bằng Chromium, Chrome, Edge hay Firefox, có cả tìm kiếm.',
} as const;
