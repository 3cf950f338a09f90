/** Words of the open data: their page, and what the files say of themselves. */
export const openDataWords = {
  title: 'Dữ liệu mở',
  description:
    'Toàn bộ thư viện dưới dạng JSON, CSV, Markdown, Atom và Akoma Ntoso, theo giấy phép CC BY 4.0.',
  lead: 'Tải về và dùng lại toàn bộ nội dung, không cần xin phép, không cần tài khoản.',
  licenceTitle: 'Giấy phép',
  licence: [
    'Nội dung do thư viện viết theo giấy phép Creative Commons Ghi công 4.0 (CC BY 4.0): được dùng cho mọi mục đích, chỉ cần ghi nguồn “Sổ tay Dân vận”.',
    'Trích yếu, số ký hiệu, ngày, số liệu của văn bản chính thức là của chung; nguồn ghi ở từng trang. Nội dung không thay văn bản chính thức.',
  ],
  licenceLink: 'Nội dung giấy phép',
  setsTitle: 'Các bộ dữ liệu',
  setsLead: (day: string) =>
    `Mỗi bộ có một tệp JSON kèm lược đồ (JSON Schema 2020-12) và một tệp CSV mở thẳng bằng Excel. Dữ liệu tính đến ngày ${day}.`,
  records: (count: number) => `${count} dòng`,
  formats: { json: 'JSON', packed: 'JSON (nén zip)', csv: 'CSV', schema: 'Lược đồ' },
  packed: 'tệp nén giữ mọi bản ghi, khi bộ dữ liệu quá lớn để ghi thẳng ở đây',
  csvNote:
    'Trong CSV, ô bắt đầu bằng dấu =, +, - hay @ có thêm dấu nháy đơn ở đầu để bảng tính không đọc thành công thức; nhiều giá trị trong một ô cách nhau bằng “ | ”. Dấu [^1] trong câu là nguồn thứ nhất của bài.',
  sets: {
    'van-ban': {
      title: 'Văn bản',
      about: 'Số ký hiệu, ngày, trích yếu, cơ quan, tình trạng, điểm chính, nhiệm vụ, nguồn.',
    },
    'quan-he': {
      title: 'Quan hệ giữa các văn bản',
      about: 'Thay thế, sửa đổi, hướng dẫn…, kèm mức chắc chắn.',
    },
    'tinh-trang': {
      title: 'Tình trạng hiệu lực theo thời gian',
      about: 'Mọi tình trạng của từng văn bản, từ ngày nào, lý do.',
    },
    'dieu-khoan': {
      title: 'Điều khoản',
      about: 'Nội dung điều, khoản, mục, tóm lược; cơ quan, người thực hiện.',
    },
    'mo-hinh': {
      title: 'Mô hình Dân vận khéo',
      about: 'Khó khăn, cách làm, số liệu kết quả, mức thay đổi, mức minh chứng.',
    },
    'thuc-tien': {
      title: 'Thực tiễn đơn vị',
      about: 'Kết quả, hạn chế, giải pháp (đơn vị tự đánh giá).',
    },
    'chuyen-de': {
      title: 'Chuyên đề học tập',
      about: 'Chương trình, câu hỏi thảo luận, trắc nghiệm.',
    },
    'hoi-dap': { title: 'Hỏi đáp', about: 'Câu hỏi, câu trả lời ngắn, căn cứ.' },
    'vien-dan': {
      title: 'Viện dẫn trong thư viện',
      about: 'Mỗi viện dẫn: câu viện dẫn và văn bản được viện dẫn.',
    },
    'chu-viet-tat': { title: 'Chữ viết tắt', about: 'Chữ viết tắt, nghĩa đầy đủ, nguồn.' },
  } as Readonly<Record<string, { title: string; about: string }>>,
  entriesTitle: 'Từng bài, từng trang',
  entries: [
    {
      name: 'JSON một bài',
      pattern: '/du-lieu/van-ban/25-nq-tw-2013.json',
      about: 'như một dòng của bộ dữ liệu; thay van-ban bằng mo-hinh, thuc-tien, chuyen-de.',
    },
    {
      name: 'Markdown một trang',
      pattern: '/van-ban/25-nq-tw-2013/index.md',
      about:
        'đúng nội dung trang, không có khung trang, nguồn là chú thích cuối; có cho mọi bài, trang hỏi đáp và chủ đề.',
    },
  ],
  entriesLimit: (most: string) =>
    `Tệp riêng của từng bài có khi thư viện không quá ${most} bài, để nơi đặt trang không phải giữ quá nhiều tệp; các bộ dữ liệu thì luôn có đủ.`,
  otherTitle: 'Dạng khác',
  aknTitle: 'Akoma Ntoso (zip)',
  goldTitle: 'Bộ chuẩn viện dẫn',
  gold: 'mỗi dòng một viện dẫn trong thư viện và văn bản được viện dẫn, do người đọc xác định; dùng để đo bộ nhận dạng viện dẫn',
  akn: 'siêu dữ liệu của văn bản đã biết ngày ban hành, theo Akoma Ntoso 3.0: định danh FRBR, quan hệ, các mốc hiệu lực chắc chắn',
  llms: 'danh mục cho chương trình đọc thư viện thay người',
  sitemap: 'mọi trang kèm ngày sửa gần nhất',
  feedsTitle: 'Nhận tin mới (Atom)',
  feeds: {
    all: 'Có gì mới',
    documents: 'Văn bản mới',
    models: 'Mô hình mới',
    states: 'Thay đổi về hiệu lực',
    byTopic:
      'Mỗi chủ đề, mỗi cơ quan ban hành có nguồn tin riêng ở /chu-de/…/atom.xml và /co-quan/…/atom.xml.',
  },
  addressTitle: 'Địa chỉ bền',
  address: [
    'Địa chỉ đã công bố không chết: mục đổi tên để lại chuyển hướng, mục gỡ thì trang nói vì sao.',
    'Văn bản đánh số theo khóa hoặc theo năm được gọi bằng mẫu giống ELI (định danh văn bản pháp luật của châu Âu):',
  ],
  template: '/van-ban/{số}-{loại}-{cơ quan}[-{xã, phường}][-{tỉnh}]-{năm ban hành}/',
  templateParts: [
    [
      '{số}-{loại}-{cơ quan}',
      'số ký hiệu như in, bỏ dấu, chữ thường, mọi dấu gạch thành “-”: 25-NQ/TW thành 25-nq-tw; 60/2013/NĐ-CP thành 60-2013-nd-cp',
    ],
    [
      '{xã, phường}, {tỉnh}',
      'chỉ với cơ quan ở địa phương, tên lúc ban hành: 17-ctr-tu-lai-chau-2021',
    ],
    [
      '{năm ban hành}',
      'bắt buộc, vì số của Đảng bắt đầu lại mỗi khóa và một số có thể có nhiều văn bản mang; chưa biết thì khong-ro-nam, khi biết sẽ chuyển hướng',
    ],
    ['/so/{số}-{loại}-{cơ quan}/', 'mọi văn bản cùng mang một số, khi chưa rõ là văn bản nào'],
    ['…#dieu-15, …#khoan-2-dieu-15', 'điều khoản trong văn bản'],
  ],
  state: (state: string, day: string) => `${state} (tính đến ${day}).`,
} as const;
