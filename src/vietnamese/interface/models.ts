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
  sources: 'Xem các nguồn',
  when: 'Thời điểm',
  figure: 'Con số',
  similar: 'Mô hình gần giống',
  spread: 'Học từ đâu, ai học theo',
  learnedFrom: 'Học từ',
  learnedBy: 'Nơi học theo',
  spreadUnknown:
    'Chưa ghi nhận: thư viện chưa có nguồn nói mô hình này học từ đâu hay nơi nào đã học theo.',
  needs: 'Cần gì để làm',
  needNames: { people: 'Người', money: 'Tiền', time: 'Thời gian' },
  needUnknown: 'nguồn không nêu',
  needsUnknown: 'Chưa ghi nhận: nguồn không nêu cần bao nhiêu người, tiền và thời gian.',
  limits: 'Hạn chế và điều chưa biết',
  unknown: 'Chưa biết:',
  unknowns: {
    difficulty: 'nguồn có xem đây là khó khăn cần giải không (khó khăn được hiểu từ cách làm)',
    figures: 'kết quả bằng con số',
    place: 'nơi làm',
    time: 'làm từ năm nào',
    before: 'tình hình trước khi làm bằng con số',
    spread: 'nơi khác đã làm theo chưa',
  },
} as const;

/** What two models share, as a part of a sentence. */
const likenessNames = {
  difficulty: (name: string) => `cùng nói tới ${lower(name)}`,
  topic: (name: string) => `cùng chủ đề ${lower(name)}`,
  field: (name: string) => `cùng lĩnh vực ${lower(name)}`,
  'unit-type': (name: string) => `nơi làm cùng là ${lower(name)}`,
  province: (name: string) => `cùng ở ${name}`,
  region: () => 'cùng vùng',
} as const;

const lower = (name: string) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/** "Vì cùng lĩnh vực kinh tế; nơi làm cùng là xã, phường." */
export function likenessSentence(
  reasons: readonly { kind: keyof typeof likenessNames; name?: string }[],
): string {
  return `Vì ${reasons.map(({ kind, name = '' }) => likenessNames[kind](name)).join('; ')}.`;
}

/** Names of the regions of provinces. */
export const regionNames = {
  'trung-du-mien-nui-phia-bac': 'Trung du và miền núi phía Bắc',
  'dong-bang-song-hong': 'Đồng bằng sông Hồng',
  'bac-trung-bo': 'Bắc Trung Bộ',
  'nam-trung-bo-tay-nguyen': 'Duyên hải Nam Trung Bộ và Tây Nguyên',
  'dong-nam-bo': 'Đông Nam Bộ',
  'dong-bang-song-cuu-long': 'Đồng bằng sông Cửu Long',
} as const;
