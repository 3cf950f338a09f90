import { lowerFirst } from './lower-first.ts';

/** Words of the form that ranks models for a unit. */
export const fitWords = {
  title: 'Hợp với đơn vị tôi không?',
  lead: 'Chọn vài điều về đơn vị mình. Trang xếp các mô hình theo bảng điểm ghi bên dưới, nói vì sao hợp và điều gì nói ngược lại. Lựa chọn chỉ nằm trong địa chỉ của trang, không gửi đi đâu.',
  any: 'Chưa chọn',
  labels: {
    difficulty: 'Khó khăn đang gặp',
    unitType: 'Loại đơn vị',
    group: 'Vận động ai',
    place: 'Kiểu nơi làm',
  },
  submit: 'Xếp mô hình',
  loading: 'Đang xếp…',
  failed: 'Chưa tải được dữ liệu mô hình. Kiểm tra đường mạng rồi bấm lại.',
  nothingAsked: 'Chọn ít nhất một điều để xếp mô hình.',
  nothing: 'Không có mô hình nào chung điều đã chọn. Bớt một điều rồi thử lại.',
  found: (count: number) => `${count} mô hình có điểm chung, hợp nhất trước.`,
  points: (points: number) => `${points} điểm`,
  fits: 'Hợp vì:',
  against: 'Nói ngược lại:',
  sharesTrait: (label: string, name: string, word: string) =>
    `${label}: ${lowerFirst(name)} (bài có chữ “${word}”)`,
  sharesUnit: (name: string) => `cùng là ${lowerFirst(name)}`,
  otherUnit: (name: string) => `nơi làm là ${lowerFirst(name)}, khác đơn vị bạn`,
  lacksTrait: (label: string, name: string) => `${label}: bài không nói tới ${lowerFirst(name)}`,
  evidence: (level: number, points: number) =>
    points > 0
      ? `bằng chứng mức ${level} (cộng ${points})`
      : points < 0
        ? `bằng chứng mới mức ${level} (trừ ${-points})`
        : `bằng chứng mức ${level}`,
  flags: {
    money: 'cần tiền, xem mục “Cần gì để làm”',
    individual: 'là gương một cá nhân, chưa chắc thành nếp của tổ chức',
    nationwide: 'là chương trình toàn quốc, không phải cách làm của một đơn vị',
    inferred: 'khó khăn do ban biên tập hiểu từ cách làm',
    noLimits: 'nguồn không nêu hạn chế, chưa biết vướng ở đâu',
    noAmounts: 'chưa có con số kết quả',
  },
} as const;

/** Words of the table by which models are ranked, and of the ways to look for oneself. */
export const fitRuleWords = {
  title: 'Cách tính điểm',
  lead: 'Máy chỉ cộng điểm theo bảng này, không có gì khác. Mô hình không chung điều nào thì không được xếp; bằng điểm thì bằng chứng mạnh đứng trước. Những điều nói ngược lại không trừ điểm: bạn tự cân nhắc.',
  shared: 'Điều chung',
  points: 'Điểm',
  evidence: (level: number) => `Bằng chứng mức ${level}`,
  traits:
    'Khó khăn, nhóm người và kiểu nơi làm được đọc từ chữ trong tên, đơn vị, khó khăn và cách làm của mô hình; thẻ nói rõ chữ nào. Các chữ được tìm:',
  traitWords: 'Danh sách chữ của từng mục',
  browse: 'Hoặc tự tìm theo lĩnh vực, loại đơn vị',
} as const;
