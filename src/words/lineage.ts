/** Words of the trees from a resolution down to the units, and of the way up from a unit. */
export const lineageWords = {
  title: 'Từ nghị quyết đến cơ sở',
  intro:
    'Từng văn bản được cụ thể hóa và thực hiện thế nào, từ Trung ương, tỉnh đến đơn vị và mô hình.',
  count: (count: number) =>
    `${count} văn bản đã ghi nhận nơi thực hiện; xếp theo số cấp đã triển khai.`,
  treeTitle: (name: string) => `Từ ${name} đến cơ sở`,
  treeDescription: (title: string) =>
    `${title}: văn bản triển khai, kế hoạch của đơn vị, mô hình và bài thực tiễn, mỗi bước kèm câu làm căn cứ.`,
  treeIntro:
    'Mỗi dòng cho biết văn bản, đơn vị đã triển khai văn bản ở trên thế nào, kèm câu làm căn cứ.',
  stages: {
    'trung-uong': 'Trung ương',
    tinh: 'Tỉnh, thành phố',
    'don-vi': 'Công đoàn, đơn vị',
    'thuc-te': 'Mô hình, bài thực tiễn',
  },
  entries: {
    'trung-uong': (count: number) => `${count} văn bản`,
    tinh: (count: number) => `${count} văn bản`,
    'don-vi': (count: number) => `${count} chương trình, kế hoạch`,
    'thuc-te': (count: number) => `${count} mô hình, bài thực tiễn`,
  },
  gaps: {
    'trung-uong': 'Chưa ghi nhận văn bản cấp Trung ương.',
    tinh: 'Chưa ghi nhận văn bản cấp tỉnh.',
    'don-vi': 'Chưa ghi nhận kế hoạch của công đoàn hay đơn vị.',
    'thuc-te': 'Chưa ghi nhận mô hình hay bài thực tiễn nào.',
  },
  noneBelow: 'Chưa ghi nhận đơn vị nào thực hiện văn bản này.',
  places: (count: number) => `Nơi thực hiện, theo nguồn của văn bản (${count})`,
  also: (verbs: readonly string[]) => `Cũng ${verbs.join('; ')}`,
  /** What a step rests on, by how surely the sentence says it. */
  basis: {
    note: 'Ghi chú của ban biên tập',
    says: 'Câu làm căn cứ',
    title: 'Theo trích yếu',
    names: 'Câu có nhắc tới',
  },
  noBasis: 'Quan hệ này chưa có câu làm căn cứ.',
  source: 'Nguồn',
  ownPage: 'mở trang riêng',
  origins: 'Xuất phát từ văn bản nào',
  toBase: 'đến cơ sở',
} as const;
