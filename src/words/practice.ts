/** `2 hạn chế, 1 giải pháp`; what there is none of is left out. */
const counted = (...counts: [number, string][]) =>
  counts.flatMap(([count, name]) => (count > 0 ? [`${count} ${name}`] : [])).join(', ');

/** Words of the page of units' experience, with their limitations and solutions side by side. */
export const practiceWords = {
  title: 'Thực tiễn',
  description: 'Kết quả, hạn chế và giải pháp của các đơn vị, theo báo cáo và kế hoạch của đơn vị.',
  heading: 'Thực tiễn đơn vị',
  lead: 'Kết quả, hạn chế và giải pháp của các đơn vị, có số liệu và nguồn.',
  /** Ways from its head to what it compares. */
  ways: {
    matrix: 'Hạn chế và giải pháp theo chủ đề',
    targets: 'So sánh chỉ tiêu',
    calendar: 'Lịch báo cáo',
  },
  matrix: 'Hạn chế và giải pháp của các đơn vị',
  matrixLead: 'Bấm vào một ô để xem ý kiến của đơn vị. Mô hình đi kèm chỉ để tham khảo.',
  howToRead: 'Cách đọc bảng',
  reading:
    'Chủ đề nhiều đơn vị cùng nêu hạn chế xếp trước. Mỗi câu dẫn tới bài thực tiễn. Mô hình được ghép theo chủ đề hoặc văn bản, lý do ghi bên cạnh; mô hình không chứng tỏ hạn chế đã được khắc phục. Kế hoạch chưa có kết quả thì không có cột.',
  matrixCaption: 'Số hạn chế và giải pháp mỗi đơn vị nêu theo từng chủ đề',
  topic: 'Chủ đề',
  allOfTopic: 'Tất cả tài liệu về chủ đề này',
  allOfTopicNamed: (name: string) => `Tất cả tài liệu về chủ đề này: ${name}`,
  limitations: 'Hạn chế',
  solutions: 'Giải pháp',
  noSolution: 'Đơn vị chưa nêu giải pháp ở chủ đề này.',
  noLimitation: 'Đơn vị không nêu hạn chế ở chủ đề này.',
  documents: 'Văn bản',
  models: 'Mô hình có thể xem',
  cited: 'được viện dẫn trong đoạn này',
  carriedOut: 'đơn vị thực hiện, cùng chủ đề',
  ownTopic: 'mô hình thuộc chủ đề này',
  movement: 'nguồn gọi là “Dân vận khéo”',
  field: (name: string) => `lĩnh vực ${name.toLocaleLowerCase('vi')}`,
  unitType: (name: string) => `nơi thực hiện là ${name.toLocaleLowerCase('vi')}`,
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
    'Chỉ tiêu về công đoàn và dân vận trong các văn bản, kế hoạch: mức, thời hạn, cấp đặt ra, xếp theo chủ đề.',
  heading: 'So sánh chỉ tiêu',
  lead: 'Mức phấn đấu văn bản, kế hoạch đặt ra, chưa phải kết quả. “Từ 85%” gồm cả 85%; “trên 85%” thì không.',
  facets: { topic: 'Chủ đề', setter: 'Văn bản' },
  noTopic: 'Chưa xếp chủ đề',
  total: 'chỉ tiêu',
  running: 'Còn thời hạn',
  past: (day: string) => `Đã qua thời hạn, tính đến ngày ${day}`,
  pastMark: 'đã qua',
  none: 'Không có chỉ tiêu nào thỏa mãn mọi điều kiện đã chọn. Hãy bỏ bớt một điều kiện.',
  columns: {
    label: 'Chỉ tiêu',
    level: 'Mức',
    due: 'Thời hạn',
    rank: 'Cấp',
    setter: 'Văn bản',
  },
} as const;

const roman = ['I', 'II', 'III', 'IV'] as const;

/** What an event says of a report. */
interface EventFacts {
  what: string;
  to: string | undefined;
  due: string | undefined;
  setter: string;
  /** Whether its day is the last of a period, and no deadline. */
  isPeriod: boolean;
}

/** Words of the calendar of reports. */
export const calendarWords = {
  title: 'Lịch báo cáo',
  description:
    'Báo cáo hằng tháng, hằng quý, sáu tháng, hằng năm mà văn bản, kế hoạch về dân vận yêu cầu: nơi gửi, nơi nhận, thời hạn.',
  lead: 'Mỗi dòng chỉ áp dụng cho nơi được văn bản ấy giao, trong năm của văn bản. Dấu “—”: văn bản không nêu.',
  running: 'Đang áp dụng',
  past: (day: string) => `Đã qua, tính đến ngày ${day}`,
  noneRunning: 'Thư viện chưa có báo cáo nào đang đến kỳ.',
  periodNote:
    'Kỳ tính theo tháng, quý, năm dương lịch; ngày chốt số liệu và thời hạn gửi theo văn bản.',
  file: 'Tải lịch (.ics)',
  columns: {
    what: 'Báo cáo, việc',
    every: 'Định kỳ',
    next: 'Kỳ tới',
    to: 'Nơi nhận',
    due: 'Thời hạn gửi',
    setter: 'Theo',
  },
  /** A period of the calendar with its last day. */
  period: (
    every: 'thang' | 'quy' | 'sau-thang' | 'nam',
    number: number,
    year: number,
    lastDay: string,
  ) =>
    `${
      {
        thang: `tháng ${String(number).padStart(number < 3 ? 2 : 1, '0')}/${year}`,
        quy: `quý ${roman[number - 1] ?? number}/${year}`,
        'sau-thang': `sáu tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`,
        nam: `năm ${year}`,
      }[every]
    } (hết ngày ${lastDay})`,
  until: (day: string) => `chậm nhất ngày ${day}`,
  // The file for calendars.
  fileName: 'Lịch báo cáo dân vận',
  eventName: (every: string, setter: string) =>
    `Báo cáo ${every.toLocaleLowerCase('vi')} theo ${setter}`,
  event: ({ what, to, due, setter, isPeriod }: EventFacts) =>
    [
      what,
      `Nơi nhận: ${to ?? 'văn bản không nêu'}`,
      `Thời hạn gửi: ${due ?? 'văn bản không nêu'}`,
      `Theo: ${setter}`,
      ...(isPeriod ? ['Ngày nhắc là ngày cuối kỳ theo lịch, không phải thời hạn gửi.'] : []),
    ].join('\n'),
} as const;
