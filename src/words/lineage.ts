/** Words of the trees from a resolution down to the units, and of the way up from a unit. */
export const lineageWords = {
  title: 'Từ nghị quyết đến cơ sở',
  intro:
    'Mỗi văn bản cốt lõi đã được cụ thể hóa, triển khai và thực hiện ở đâu: từ Trung ương, qua tỉnh, tới kế hoạch của đơn vị, mô hình và bài thực tiễn. Chỗ nào chưa có ghi nhận thì nói rõ là chưa.',
  count: (count: number) =>
    `${count} văn bản đã có người thực hiện mà thư viện ghi nhận; nhiều cấp nhất ở trên.`,
  treeTitle: (name: string) => `Từ ${name} đến cơ sở`,
  treeDescription: (title: string) =>
    `${title}: văn bản triển khai, kế hoạch của đơn vị, mô hình và bài thực tiễn, mỗi bước kèm câu làm căn cứ.`,
  treeIntro:
    'Mỗi dòng nói mục ấy làm gì với văn bản đứng trên nó, và câu nào trong thư viện nói như vậy. Một mục thực hiện nhiều văn bản thì đứng một lần, dưới văn bản gần nó nhất.',
  stages: {
    'trung-uong': 'Trung ương',
    tinh: 'Tỉnh, thành',
    'don-vi': 'Công đoàn, đơn vị',
    'thuc-te': 'Mô hình, bài thực tiễn',
  },
  entries: {
    'trung-uong': (count: number) => `${count} văn bản`,
    tinh: (count: number) => `${count} văn bản`,
    'don-vi': (count: number) => `${count} chương trình, kế hoạch`,
    'thuc-te': (count: number) => `${count} mô hình, bài`,
  },
  gaps: {
    'trung-uong': 'Chưa ghi nhận văn bản cấp Trung ương.',
    tinh: 'Chưa ghi nhận văn bản cấp tỉnh.',
    'don-vi': 'Chưa ghi nhận kế hoạch của công đoàn hay đơn vị.',
    'thuc-te': 'Chưa ghi nhận mô hình hay bài thực tiễn nào.',
  },
  noneBelow: 'Chưa ghi nhận đơn vị nào thực hiện văn bản này.',
  places: (count: number) => `Nơi đã làm, theo nguồn của văn bản (${count})`,
  also: (verbs: readonly string[]) => `Cũng ${verbs.join('; ')}`,
  /** What a step rests on, by how surely the sentence says it. */
  basis: {
    note: 'Ghi chú của ban biên tập',
    says: 'Câu làm căn cứ',
    title: 'Theo trích yếu',
    names: 'Chỗ có nhắc tới',
  },
  noBasis: 'Thư viện ghi quan hệ này nhưng chưa có câu nào nói rõ.',
  source: 'Nguồn',
  ownPage: 'trang của mục này',
  origins: 'Từ đâu mà ra',
  toBase: 'đến cơ sở',
} as const;
