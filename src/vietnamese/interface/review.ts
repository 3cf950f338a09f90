/** Words of the draft checker, on its page and in the terminal. */
export const reviewWords = {
  title: 'Soát văn bản',
  kinds: {
    agrees: 'Khớp',
    differs: 'Sai khác',
    incomplete: 'Chưa đủ',
    several: 'Nhiều văn bản cùng số',
    replaced: 'Không còn hiệu lực',
    'not-held': 'Chưa có trong thư viện',
    misquoted: 'Phương châm chưa đúng',
  },
  fields: {
    number: 'Số ký hiệu',
    type: 'Thể loại',
    issuedOn: 'Ngày ban hành',
    term: 'Khóa',
    issuer: 'Cơ quan ban hành',
    title: 'Trích yếu',
    place: 'Nơi ban hành',
  },
  missing: {
    number: 'số ký hiệu đầy đủ',
    issuedOn: 'ngày ban hành',
    issuer: 'cơ quan ban hành',
    place: 'tên địa phương hoặc đơn vị',
  },
  differs: (field: string, stated: string, held: string) =>
    `${field}: bạn viết “${stated}”, thư viện ghi “${held}”`,
  lacks: (fields: string) => `Thiếu ${fields}.`,
  replacedBy: (name: string, on: string) => `Hết hiệu lực từ ${on}, do ${name}.`,
  ended: (on: string) => `Hết hiệu lực từ ${on}.`,
  now: (name: string) => `Nay áp dụng ${name}.`,
  several: (count: number) => `${count} văn bản cùng mang số này; chọn văn bản bạn muốn dẫn.`,
  maybe: (name: string) => `Có thể là ${name}, nhưng lời dẫn chưa đủ để chắc.`,
  notHeld: 'Thư viện chưa có văn bản này, nên không đối chiếu được.',
  sameNumber: (names: string) => `Cùng số, khác ngày hoặc cơ quan: ${names}.`,
  agrees: (name: string) => `Đúng với ${name}.`,
  dayGiven: (day: string) => `Soát theo ngày ${day} (bạn cho).`,
  dayInDraft: (day: string) => `Soát theo ngày ${day} (đọc ở đầu văn bản).`,
  dayOfBuild: (day: string) => `Soát theo ngày ${day} (ngày của bản dựng thư viện).`,
  placed: (place: string) => `Nơi ban hành: ${place}.`,
  nothing: 'Không thấy viện dẫn văn bản hay phương châm nào.',
  count: (findings: number, problems: number) =>
    problems === 0
      ? `${findings} chỗ đã soát, không thấy điều gì phải sửa.`
      : `${findings} chỗ đã soát, ${problems} chỗ nên xem lại.`,
} as const;
