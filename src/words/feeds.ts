/** Words of feeds for readers of news. */
export const feedWords = {
  documents: 'Sổ tay Dân vận: văn bản mới',
  models: 'Sổ tay Dân vận: mô hình mới',
  states: 'Sổ tay Dân vận: thay đổi về hiệu lực',
  of: (name: string) => `Sổ tay Dân vận: ${name}`,
  state: (name: string, state: string) => `${name}: ${state}`,
  link: 'Theo dõi bằng trình đọc tin (Atom)',
} as const;

/** Words of files for programs: search in the browser's bar, the list for reading programs. */
export const machineWords = {
  searchName: 'Sổ tay Dân vận',
  searchAbout: 'Tra số ký hiệu, tên văn bản, mô hình Dân vận khéo.',
  llmsLead:
    'Thư viện tiếng Việt về công tác dân vận trong công đoàn và tổ chức đảng: văn bản chính thức, mô hình Dân vận khéo, thực tiễn đơn vị, chuyên đề học tập, hỏi đáp. Nội dung theo CC BY 4.0, ghi nguồn “Sổ tay Dân vận”.',
  llmsRules: [
    'Một số ký hiệu có thể có nhiều văn bản mang (25-NQ/TW có bốn): luôn kèm ngày và cơ quan ban hành; chưa rõ thì dẫn trang /so/.',
    '“Chưa thấy văn bản thay thế” và “chưa kiểm tra” không phải là “còn hiệu lực”; điều ghi suy đoán không được nhắc lại như điều chắc chắn.',
    'Thư viện không thay văn bản chính thức; nguồn của mỗi ý là chú thích cuối của trang Markdown.',
  ],
  llmsData: 'Dữ liệu',
  llmsAll: 'Mọi trang có bản Markdown',
  core: 'Văn bản cốt lõi',
  topics: 'Chủ đề',
  answers: 'Hỏi đáp',
} as const;
