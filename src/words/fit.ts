import { lowerFirst } from './lower-first.ts';

/** Words of the form that ranks models for a unit. */
export const fitWords = {
  title: 'Hợp với đơn vị tôi không?',
  lead: 'Chọn khó khăn và hoàn cảnh của đơn vị để xem mô hình hợp, vì sao hợp và điều cần cân nhắc.',
  any: 'Chưa chọn',
  labels: {
    difficulty: 'Khó khăn đang gặp',
    unitType: 'Loại đơn vị',
    group: 'Đối tượng vận động',
    place: 'Địa bàn',
    resource: 'Dựa được vào đâu',
  },
  submit: 'Xếp mô hình',
  loading: 'Đang xếp…',
  failed: 'Chưa tải được dữ liệu mô hình. Kiểm tra đường mạng rồi bấm lại.',
  nothingAsked: 'Chọn ít nhất một điều để xếp mô hình.',
  nothing: 'Chưa có mô hình nào hợp. Hãy bớt một điều rồi thử lại.',
  found: (count: number) => `${count} mô hình hợp, hợp nhất trước.`,
  points: (points: number, most: number) => `Hợp ${points}/${most} điểm`,
  fits: 'Hợp vì:',
  against: 'Cần cân nhắc:',
  shares: (label: string, name: string) => `${lowerFirst(label)}: ${lowerFirst(name)}`,
  sharesSide: (label: string, name: string) =>
    `${lowerFirst(label)}: có giải cả ${lowerFirst(name)}, không phải việc chính`,
  sharesUnit: (name: string) => `cùng là ${lowerFirst(name)}`,
  otherUnit: (name: string) => `đơn vị thực hiện là ${lowerFirst(name)}`,
  lacks: (label: string, name: string) =>
    `${lowerFirst(label)} khác: không phải ${lowerFirst(name)}`,
  flags: {
    repeated: 'nơi khác đã làm lại',
    beforeAfter: 'có số liệu trước và sau',
    needs: 'nguồn nêu cần bao nhiêu người, tiền, thời gian',
    limits: 'nguồn nêu cả hạn chế',
    money: 'cần tiền, xem phần nguồn lực của mô hình',
    individual: 'là gương một cá nhân, chưa chắc thành nếp của tổ chức',
    nationwide: 'là chương trình toàn quốc, không phải cách làm của một đơn vị',
    inferred: 'khó khăn do ban biên tập suy ra từ cách làm',
    noChange: 'chưa có số liệu về điều thay đổi',
    oneSource: 'chưa có nơi công bố thứ hai',
  },
} as const;

/** Words of the table by which models are ranked, and of the ways to look for oneself. */
export const fitRuleWords = {
  title: 'Cách tính điểm',
  lead: 'Điểm chỉ cộng theo bảng này, từ các trường ban biên tập ghi cho từng mô hình. Đã chọn khó khăn thì chỉ xếp mô hình giải khó khăn ấy; không chọn thì mô hình phải đạt ít nhất nửa số điểm. Mức thay đổi và mức minh chứng không cộng điểm. Bằng điểm thì mô hình chuyên về khó khăn ấy hơn đứng trước, rồi theo thứ tự của danh sách.',
  shared: 'Điều chung',
  points: 'Điểm',
  side: 'Có giải khó khăn ấy, không phải việc chính',
  traits: 'Các lựa chọn lấy từ một danh mục đóng:',
  traitWords: 'Nghĩa của từng lựa chọn',
  browse: 'Hoặc tự tìm theo khó khăn, loại đơn vị',
} as const;
