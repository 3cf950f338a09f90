/** Words of the index of provinces, and of the page of each. */
export const placeWords = {
  title: 'Địa phương',
  description:
    'Mô hình, văn bản và thực tiễn theo 34 tỉnh, thành từ 01/7/2025 và theo tên trước đó.',
  lead: '34 tỉnh, thành từ ngày 01/7/2025; mục ghi theo tên cũ được xếp vào tỉnh, thành hiện nay.',
  former: 'Theo tên trước ngày 01/7/2025',
  entriesOf: (name: string, counts: { models: number; documents: number; reports: number }) =>
    `${counts.models} mô hình, ${counts.documents} văn bản, ${counts.reports} bài thực tiễn của ${name}.`,
  merged: 'Từ 01/7/2025 gồm cả các tỉnh, thành dưới đây; mỗi mục ghi theo tên khi làm.',
  nowIn: 'Từ 01/7/2025 thuộc',
  onlyNamed: (name: string) => `Trang này chỉ có các mục ghi theo tên ${name}.`,
  renamed: (name: string, now: string) => `${name} (nay là ${now})`,
  none: 'Thư viện chưa có mục nào của địa phương này.',
} as const;

/** What the tiles of provinces say aloud. */
export const tileWords = {
  models: (name: string, count: number) => `${name} ${count} mô hình`,
  isles: (name: string, province: string) => `Quần đảo ${name} (${province})`,
} as const;
