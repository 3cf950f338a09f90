import { lowerFirst } from './lower-first.ts';

/** Words of the form that ranks models for a unit. */
export const fitWords = {
  title: 'Tìm mô hình phù hợp với đơn vị',
  lead: 'Chọn đặc điểm của đơn vị để xem mô hình phù hợp và lý do.',
  any: 'Chưa chọn',
  labels: {
    difficulty: 'Khó khăn đang gặp',
    unitType: 'Loại đơn vị',
    group: 'Đối tượng vận động',
    place: 'Địa bàn',
    resource: 'Nguồn lực sẵn có',
  },
  submit: 'Tìm mô hình phù hợp',
  loading: 'Đang tìm…',
  failed: 'Chưa tải được dữ liệu mô hình. Hãy kiểm tra mạng rồi bấm lại.',
  nothingAsked: 'Hãy chọn ít nhất một đặc điểm.',
  nothing: 'Chưa có mô hình nào phù hợp. Hãy bớt một đặc điểm rồi thử lại.',
  found: (count: number) => `${count} mô hình phù hợp, phù hợp nhất trước.`,
  points: (points: number, most: number) => `Phù hợp ${points}/${most} điểm`,
  fits: 'Phù hợp vì:',
  against: 'Cần cân nhắc:',
  shares: (label: string, name: string) => `${lowerFirst(label)}: ${lowerFirst(name)}`,
  sharesSide: (label: string, name: string) =>
    `${lowerFirst(label)}: có giải quyết ${lowerFirst(name)}, không phải nội dung chính`,
  sharesUnit: (name: string) => `cùng là ${lowerFirst(name)}`,
  otherUnit: (name: string) => `đơn vị thực hiện là ${lowerFirst(name)}`,
  lacks: (label: string, name: string) =>
    `${lowerFirst(label)} khác: không phải ${lowerFirst(name)}`,
  flags: {
    repeated: 'đã nhân rộng',
    beforeAfter: 'có số liệu trước và sau',
    needs: 'nguồn nêu nhân lực, kinh phí, thời gian',
    limits: 'nguồn nêu cả hạn chế',
    money: 'cần kinh phí, xem “Nguồn lực cần có”',
    individual: 'là gương một cá nhân, có thể chưa thành nền nếp của tổ chức',
    nationwide: 'là chương trình toàn quốc, không phải cách làm của một đơn vị',
    inferred: 'khó khăn do ban biên tập suy ra từ cách làm',
    noChange: 'chưa có số liệu về điều thay đổi',
    oneSource: 'chưa có nơi công bố thứ hai',
  },
} as const;

/** Words of the table by which models are ranked, and of the ways to look for oneself. */
export const fitRuleWords = {
  title: 'Cách tính điểm',
  lead: 'Điểm cộng theo bảng dưới, từ thông tin ban biên tập ghi cho từng mô hình. Đã chọn khó khăn thì chỉ xếp mô hình giải quyết khó khăn ấy; không chọn thì mô hình phải đạt ít nhất nửa số điểm. Mức thay đổi và mức minh chứng không cộng điểm. Bằng điểm thì mô hình chuyên về khó khăn ấy xếp trước, rồi theo thứ tự của danh mục.',
  shared: 'Điểm chung',
  points: 'Điểm',
  side: 'Có giải quyết khó khăn ấy, không phải nội dung chính',
  traits: 'Các lựa chọn:',
  traitWords: 'Nghĩa của từng lựa chọn',
  browse: 'Hoặc tự tìm theo khó khăn, loại đơn vị',
} as const;
