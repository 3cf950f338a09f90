/** `2 hạn chế, 1 giải pháp`; what there is none of is left out. */
const counted = (...counts: [number, string][]) =>
  counts.flatMap(([count, name]) => (count > 0 ? [`${count} ${name}`] : [])).join(', ');

/** Words of the pages that set units' experience, targets and reporting duties side by side. */
export const practiceWords = {
  limitations: 'Hạn chế',
  solutions: 'Giải pháp',
  noSolution: 'Đơn vị chưa nêu giải pháp ở chủ đề này.',
  noLimitation: 'Đơn vị không nêu hạn chế ở chủ đề này.',
  documents: 'Văn bản',
  models: 'Mô hình có thể xem',
  cited: 'được dẫn trong đoạn này',
  carriedOut: 'đơn vị thực hiện, cùng chủ đề',
  ownTopic: 'mô hình thuộc chủ đề này',
  movement: 'nguồn gọi là Dân vận khéo',
  field: (name: string) => `lĩnh vực ${name.toLocaleLowerCase('vi')}`,
  unitType: (name: string) => `nơi làm là ${name.toLocaleLowerCase('vi')}`,
  sameDocument: (numbers: string) => `cùng thực hiện ${numbers}`,
  beside: (documents: number, models: number) =>
    counted([documents, 'văn bản'], [models, 'mô hình']),
  counts: (limitations: number, solutions: number) =>
    counted([limitations, 'hạn chế'], [solutions, 'giải pháp']),
  noTopic: 'Chưa xếp chủ đề',
} as const;
