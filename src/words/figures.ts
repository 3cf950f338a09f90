/** Words of the graph of relations, the timeline and the trees from a resolution to the grass roots. */
export const figureWords = {
  graph: 'Lược đồ',
  graphTitle: (name: string) => `Lược đồ ${name}`,
  graphIntro:
    'Mũi tên đi từ văn bản, đơn vị làm việc ấy tới văn bản mà việc ấy nói tới; nét đứt là quan hệ không có chiều. Bấm vào ô để mở.',
  older: 'Văn bản có trước đứng trước, văn bản có sau và nơi thực hiện đứng sau.',
  leftOut: (count: number) =>
    `${count} quan hệ trái nhau (đi vòng, hoặc văn bản có trước tác động lên văn bản có sau) không được vẽ, chờ ban biên tập xem lại.`,
  notDrawn: (count: number) =>
    `Hình chỉ vẽ những mục gần nhất; ${count} mục nữa có trong danh sách dưới đây.`,
  list: 'Các quan hệ bằng lời',
  farther: 'Quan hệ giữa các văn bản ấy',
  carriedOutBy: 'Nơi thực hiện',
  chain: 'Dòng kế tiếp',
  chainIntro: 'Các văn bản thay thế, sửa đổi, bãi bỏ hoặc tiếp tục nhau, theo thời gian.',
  thisDocument: 'văn bản này',
  mapLink: 'Lược đồ, dòng kế tiếp',
  treeLink: 'Từ văn bản này đến cơ sở',
  timeline: 'Dòng thời gian',
  timelineIntro: (count: number) =>
    `${count} văn bản theo năm, theo cấp ban hành và theo khóa Đại hội Đảng; mới nhất ở trên. Bấm vào ô để mở văn bản.`,
  timelineTerms:
    'Một khóa tính từ ngày bế mạc đại hội này đến ngày bế mạc đại hội sau; văn bản mà ngày ban hành chưa đủ rõ để xếp vào khóa thì đứng ngoài dải.',
  timelineList: 'Danh sách theo năm',
  term: (term: string) => `Khóa ${term}`,
  allTopics: 'Mọi chủ đề',
  unknownYear: 'Chưa rõ năm',
  trees: 'Từ nghị quyết đến cơ sở',
  treesIntro:
    'Mỗi văn bản cốt lõi đã được cụ thể hóa, triển khai và thực hiện ở đâu: từ Trung ương, qua tỉnh, tới kế hoạch của đơn vị, mô hình và bài thực tiễn. Chỗ nào chưa có ghi nhận thì nói rõ là chưa.',
  treeIntro:
    'Mỗi dòng nói mục ấy làm gì với văn bản đứng trên nó, và câu nào trong thư viện nói như vậy. Một mục thực hiện nhiều văn bản thì đứng một lần, dưới văn bản gần nó nhất.',
  stages: {
    'trung-uong': 'Trung ương',
    tinh: 'Tỉnh, thành',
    'don-vi': 'Công đoàn, đơn vị',
    'thuc-te': 'Mô hình, bài thực tiễn',
  },
  gaps: {
    'trung-uong': 'Chưa ghi nhận văn bản cấp Trung ương.',
    tinh: 'Chưa ghi nhận văn bản cấp tỉnh.',
    'don-vi': 'Chưa ghi nhận kế hoạch của công đoàn hay đơn vị.',
    'thuc-te': 'Chưa ghi nhận mô hình hay bài thực tiễn nào.',
  },
  noneBelow: 'Chưa ghi nhận đơn vị nào thực hiện văn bản này.',
  places: (count: number) => `Nơi đã làm, theo nguồn của văn bản (${count})`,
  basis: {
    note: 'Ghi chú của ban biên tập',
    says: 'Câu làm căn cứ',
    title: 'Theo trích yếu',
    names: 'Chỗ có nhắc tới',
  },
  noBasis: 'Thư viện ghi quan hệ này nhưng chưa có câu nào nói rõ.',
  source: 'Nguồn',
  also: 'Cũng',
  origins: 'Từ đâu mà ra',
  within: 'Văn bản này lại nằm trong',
  carriesOut: 'Thực hiện',
  gapCount: (count: number) => `${count} cấp chưa ghi nhận`,
  inList: 'xem danh sách dưới đây',
  modelsCarryOut: 'Mô hình thực hiện',
  reportsCarryOut: 'Bài thực tiễn, kế hoạch thực hiện',
  notHeld: 'Thư viện chưa có văn bản này.',
  entries: {
    'trung-uong': (count: number) => `${count} văn bản`,
    tinh: (count: number) => `${count} văn bản`,
    'don-vi': (count: number) => `${count} chương trình, kế hoạch`,
    'thuc-te': (count: number) => `${count} mô hình, bài`,
  },
  otherLevels: 'Nhà nước, công đoàn, địa phương',
  byTopic: 'Lọc theo chủ đề',
  termOfParty: (term: string) => `Khóa ${term} của Đảng`,
  ownPage: 'trang của mục này',
  toBase: 'đến cơ sở',
  treeTitle: (name: string) => `Từ ${name} đến cơ sở`,
  treeCount: (count: number) =>
    `${count} văn bản đã có người thực hiện mà thư viện ghi nhận; nhiều cấp nhất ở trên.`,
} as const;
