/** Words of the index of provinces, and of the page of each. */
export const placeWords = {
  title: 'Địa phương',
  description:
    'Mô hình, văn bản và bài thực tiễn theo 34 tỉnh, thành phố từ ngày 01/7/2025 và theo tên trước đó.',
  lead: '34 tỉnh, thành phố từ ngày 01/7/2025; tài liệu ghi theo tên cũ xếp vào tỉnh, thành phố hiện nay.',
  former: 'Theo tên trước ngày 01/7/2025',
  entriesOf: (name: string, counts: { models: number; documents: number; reports: number }) =>
    `${counts.models} mô hình, ${counts.documents} văn bản, ${counts.reports} bài thực tiễn của ${name}.`,
  merged:
    'Từ ngày 01/7/2025 gồm cả các tỉnh, thành phố dưới đây; tên ghi theo thời điểm thực hiện.',
  nowIn: 'Từ ngày 01/7/2025 thuộc',
  onlyNamed: (name: string) => `Chỉ gồm tài liệu ghi theo tên ${name}.`,
  renamed: (name: string, now: string) => `${name} (nay là ${now})`,
  joined: (name: string, now: string) => `${name} (nay thuộc ${now})`,
  /** A stretch of time; its days with *ngày*, *năm* before them. */
  fromTo: (from: string, to: string) => `từ ${from} đến ${to}`,
  day: 'ngày ',
  year: 'năm ',
  none: 'Thư viện chưa có tài liệu nào của địa phương này.',
} as const;

/** What the tiles of provinces say aloud. */
export const tileWords = {
  models: (name: string, count: number) => `${name} ${count} mô hình`,
  isles: (name: string, province: string) => `Quần đảo ${name} (${province})`,
} as const;
