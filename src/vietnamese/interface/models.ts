/** Words of the pages about models: the gallery, one model, comparing, fitting. */
export const modelWords = {
  claimed: 'Nguồn gọi là Dân vận hoặc Dân vận khéo',
  claimedTitle: 'Mô hình được nguồn gọi là Dân vận hoặc Dân vận khéo',
  order: 'Bằng chứng mạnh xếp trước, rồi theo tên.',
  compare: 'So sánh',
  compareNamed: (name: string) => `So sánh mô hình ${name}`,
  comparing: (count: number) => `So sánh ${count} mô hình đã chọn`,
  compareOne: 'Đã chọn 1 mô hình; chọn thêm để so sánh.',
  compareFull: 'Mỗi lần so sánh được bốn mô hình. Bỏ bớt một mô hình rồi chọn lại.',
  clearCompare: 'Bỏ chọn',
  source: 'Nguồn',
  sourceNamed: (name: string) => `Nguồn của ${name}`,
  more: 'Xem thêm',
  pages: 'Các trang của danh sách',
  page: (number: number) => `Trang ${number}`,
  previous: 'Trang trước',
  next: 'Trang sau',
  loading: 'Đang lọc…',
  nationwide: 'Toàn quốc',
} as const;

/** Names of the regions of provinces. */
export const regionNames = {
  'trung-du-mien-nui-phia-bac': 'Trung du và miền núi phía Bắc',
  'dong-bang-song-hong': 'Đồng bằng sông Hồng',
  'bac-trung-bo': 'Bắc Trung Bộ',
  'nam-trung-bo-tay-nguyen': 'Duyên hải Nam Trung Bộ và Tây Nguyên',
  'dong-nam-bo': 'Đông Nam Bộ',
  'dong-bang-song-cuu-long': 'Đồng bằng sông Cửu Long',
} as const;
