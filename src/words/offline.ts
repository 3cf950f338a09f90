/** The line above a page that is read without a network. */
export const offlineNote = {
  offline: 'Đang ngoại tuyến: trang này mở từ bản lưu trên máy.',
  more: 'Xem những gì đã lưu',
  missing: 'cần mạng',
} as const;

/** The way from the page of a topic to taking it along. */
export const takeTopic = 'Tải về để dùng ngoại tuyến';

/** Words of the page where the library is taken along. */
export const offlineWords = {
  title: 'Dùng khi không có mạng',
  description: 'Tải cả thư viện hoặc một chủ đề về máy để tra cứu khi không có mạng.',
  lead: 'Trang nào đã mở một lần thì mở lại được khi mất mạng. Sắp đi nơi sóng yếu thì tải trước cả thư viện hoặc những chủ đề cần dùng: đọc được, tra được số ký hiệu, tìm được, không cần mạng.',
  noScript:
    'Tải về cần JavaScript, và trình duyệt đang tắt. Bạn vẫn đọc được mọi trang khi có mạng.',
  barred:
    'Trình duyệt này không cho lưu để dùng ngoại tuyến: có thể do đang ở cửa sổ riêng tư, hoặc trang không mở bằng https.',
  opening: 'Đang xem trên máy có gì…',
  notReached: 'Không có mạng, nên chưa biết bản mới có gì. Phần đã tải vẫn dùng được.',
  state: 'Trên máy này',
  nothing: 'Chưa tải gì về.',
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
  stopped: 'Đã dừng. Những gì đã tải còn giữ lại để tải tiếp; bản dùng được trước đó vẫn nguyên.',
  broken: 'Mất mạng giữa chừng. Những gì đã tải còn giữ lại, có mạng lại thì tải tiếp.',
  changed: 'Thư viện vừa có bản mới trong lúc tải, đang tải theo bản mới…',
  full: 'Máy không đủ chỗ. Hãy chọn ít chủ đề hơn, hoặc xóa bớt thứ khác trên máy.',
  failed: 'Chưa tải được. Hãy thử lại sau.',
  remove: 'Xóa mọi thứ đã lưu',
  removeHelp: 'Xóa phần đã tải và những trang đã đọc khỏi trình duyệt này.',
  removed: 'Đã xóa.',
  install: 'Cài như một ứng dụng',
  installHelp:
    'Trên điện thoại: mở bảng chọn của trình duyệt, chọn “Thêm vào màn hình chính”. Trên máy tính: bấm biểu tượng cài đặt ở ô địa chỉ.',
  usb: 'Chép cho máy không có mạng',
  usbHelp:
    'Người giữ mã nguồn chạy npm run build:usb là được một thư mục mở thẳng từ USB bằng Chromium, Chrome, Edge hay Firefox, có cả tìm kiếm.',
} as const;
