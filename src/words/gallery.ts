import { lowerFirst } from './lower-first.ts';

/** Words of the lists of models: the gallery, its pages, the pages of its facets. */
export const galleryWords = {
  title: 'Mô hình dân vận',
  description: (count: number) =>
    `${count} mô hình dân vận: khó khăn, cách làm, điều đã biết về kết quả, nguồn.`,
  lead: 'Mỗi mô hình nêu khó khăn, cách làm, điều đã biết về kết quả và nguồn.',
  criteria: 'Cách chọn và xếp mức',
  pageDescription: (page: number, count: number) =>
    `Trang ${page} trong danh sách ${count} mô hình.`,
  valueDescription: (name: string, count: number) =>
    `${count} mô hình trong Sổ tay Dân vận: ${name}.`,
  models: 'mô hình',
  none: 'Không có mô hình nào thỏa mãn mọi điều kiện đã chọn. Hãy bỏ bớt một điều kiện.',
} as const;

/** Words of the search in the gallery and of its orders. */
export const galleryFindWords = {
  search: 'Tìm trong mô hình',
  example: 'tên, đơn vị, nơi, khó khăn',
  order: 'Xếp theo',
  orders: {
    'thay-doi': 'mức thay đổi',
    'minh-chung': 'mức minh chứng',
    moi: 'nguồn mới nhất',
    ten: 'tên',
  },
  failed: 'Chưa tải được danh sách để tìm. Hãy kiểm tra mạng rồi thử lại.',
} as const;

/** Names of what models can be narrowed by, and titles of the pages of values. */
export const modelFacetWords = {
  field: 'Lĩnh vực',
  fieldTitle: (name: string) => `Mô hình lĩnh vực ${name}`,
  unitType: 'Loại đơn vị',
  unitTypeTitle: (name: string) => `Mô hình của ${name}`,
  place: 'Tỉnh, thành phố (từ ngày 01/7/2025)',
  placeTitle: (name: string) => `Mô hình ở ${name}`,
  formerPlace: 'Tỉnh, thành phố (tên trước ngày 01/7/2025)',
  formerPlaceTitle: (name: string) => `Mô hình ghi theo tên ${name}`,
  year: 'Năm',
  yearTitle: (name: string) => `Mô hình năm ${name}`,
  unknownYearTitle: 'Mô hình chưa rõ năm',
  difficulty: 'Khó khăn được giải quyết',
  difficultyTitle: (name: string) => `Mô hình cùng khó khăn: ${lowerFirst(name)}`,
  change: 'Mức thay đổi',
  changeTitle: (level: string) => `Mô hình theo mức thay đổi: ${level}`,
  documented: 'Mức minh chứng',
  documentedTitle: (level: string) => `Mô hình theo mức minh chứng: ${level}`,
  document: 'Văn bản được thực hiện',
  documentTitle: (name: string) => `Mô hình thực hiện ${name}`,
  claim: 'Dân vận khéo',
  claimed: 'Nguồn gọi là Dân vận hoặc Dân vận khéo',
  claimedTitle: 'Mô hình được nguồn gọi là Dân vận hoặc Dân vận khéo',
} as const;

/** Words of the overview of all models: where, of which fields and years. */
export const overviewWords = {
  charts: 'Mô hình theo khó khăn, lĩnh vực',
  title: 'Sơ đồ 34 tỉnh, thành phố; theo năm, vùng',
  byDifficulty: 'Mô hình cùng khó khăn',
  moreDifficulties: 'Các khó khăn khác',
  provinces: '34 tỉnh, thành phố từ ngày 01/7/2025',
  hint: (nationwide: number, unplaced: number) =>
    `Sơ đồ ô, không phải bản đồ. Số trong ô là số mô hình${
      nationwide > 0 ? `; thêm ${nationwide} chương trình toàn quốc` : ''
    }${unplaced > 0 ? ` và ${unplaced} mô hình nguồn không nêu tỉnh` : ''}.`,
  byField: 'Theo lĩnh vực',
  byYear: 'Theo năm bắt đầu (hoặc năm của nguồn)',
  byRegion: 'Theo vùng',
  noneInRegion: 'Chưa có mô hình nào.',
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
