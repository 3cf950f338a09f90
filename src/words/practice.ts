/** `2 hạn chế, 1 giải pháp`; what there is none of is left out. */
const counted = (...counts: [number, string][]) =>
  counts.flatMap(([count, name]) => (count > 0 ? [`${count} ${name}`] : [])).join(', ');

/** Words of the page of units' experience, with their limitations and solutions side by side. */
export const practiceWords = {
  title: 'Thực tiễn',
  description:
    'Đơn vị đã làm gì, còn vướng gì, định giải quyết thế nào: kể lại từ báo cáo và kế hoạch của chính đơn vị.',
  heading: 'Thực tiễn đơn vị',
  lead: 'Đơn vị đã làm gì, còn vướng gì, định giải quyết thế nào: kể lại bằng lời của thư viện, đủ con số, có nguồn.',
  /** Ways from its head to what it compares. */
  ways: {
    matrix: 'Hạn chế và giải pháp theo chủ đề',
    targets: 'Chỉ tiêu, đặt cạnh nhau',
    calendar: 'Lịch báo cáo',
  },
  matrix: 'Hạn chế và giải pháp, đơn vị cạnh đơn vị',
  matrixLead:
    'Chủ đề nào nhiều đơn vị cùng vướng thì đứng trên. Bấm vào một ô để xem đơn vị nói gì; mỗi câu dẫn tới đúng chỗ trong bài. Mô hình được ghép theo chủ đề hoặc văn bản, lý do ghi bên cạnh: đó là gợi ý để tham khảo, không phải bằng chứng rằng hạn chế đã được khắc phục. Kế hoạch chưa có kết quả thì không có cột ở đây.',
  matrixCaption: 'Số hạn chế và giải pháp mỗi đơn vị nêu theo từng chủ đề',
  topic: 'Chủ đề',
  allOfTopic: 'Mọi mục về chủ đề này',
  allOfTopicNamed: (name: string) => `Mọi mục về chủ đề này: ${name}`,
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
} as const;

/** What names the plan or account that sets a target or asks for a report. */
export const setterWords = {
  plan: (unit: string) => `Kế hoạch của ${unit}`,
} as const;

/** Words of the page of targets. */
export const targetWords = {
  title: 'Chỉ tiêu',
  description:
    'Chỉ tiêu về công đoàn và dân vận trong các văn bản, kế hoạch: mức, thời hạn, cấp đặt ra, xếp cạnh nhau theo chủ đề.',
  heading: 'Chỉ tiêu, đặt cạnh nhau',
  lead: 'Mức phấn đấu mà văn bản, kế hoạch đặt ra; chưa phải kết quả. Ngưỡng do luật định không có ở đây. Chữ “trên” không gồm chính con số ấy, chữ “từ” thì gồm. Nguồn của từng con số ở trang của văn bản.',
  facets: { topic: 'Chủ đề', setter: 'Văn bản' },
  noTopic: 'Chưa xếp chủ đề',
  total: 'chỉ tiêu',
  none: 'Không có chỉ tiêu nào hợp cả các điều kiện đã chọn.',
  columns: {
    label: 'Chỉ tiêu',
    level: 'Mức',
    due: 'Thời hạn',
    rank: 'Cấp',
    setter: 'Văn bản',
  },
} as const;

/** Words of the calendar of reports. */
export const calendarWords = {
  title: 'Lịch báo cáo',
  description:
    'Báo cáo hằng tháng, hằng quý, sáu tháng, hằng năm mà kế hoạch và văn bản về dân vận yêu cầu: ai gửi, gửi ai, hạn nào.',
  lead: 'Ai báo cáo, gửi ai, kỳ nào, theo kế hoạch và văn bản mà thư viện đã đọc. Mỗi dòng chỉ buộc nơi được văn bản ấy giao; kế hoạch của một năm không tự kéo sang năm sau. Ô “—” là văn bản không ghi.',
  columns: { what: 'Báo cáo, việc', to: 'Gửi', due: 'Hạn', setter: 'Theo' },
} as const;
