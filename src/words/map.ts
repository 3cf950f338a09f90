/** Words of the map of a document's relations: the picture, the succession, the list below them. */
export const mapWords = {
  map: 'Lược đồ',
  mapLink: 'Lược đồ và các văn bản trước, sau',
  title: (name: string) => `Lược đồ ${name}`,
  description: (title: string, about: string) =>
    `${title}: văn bản có trước, văn bản có sau, nơi thực hiện. ${about}.`,
  intro:
    'Mũi tên chỉ từ văn bản ban hành sau, đơn vị thực hiện tới văn bản có trước; nét đứt là quan hệ không có chiều, nét chấm là suy đoán. Bấm vào ô để mở.',
  older: 'Văn bản có trước đứng trước, văn bản có sau và nơi thực hiện đứng sau.',
  leftOut: (count: number) =>
    `${count} quan hệ mâu thuẫn nhau chưa được vẽ, đang chờ ban biên tập xem lại.`,
  notDrawn: (count: number) =>
    `Hình chỉ vẽ các ô gần nhất; ${count} tài liệu nữa có trong danh sách dưới đây.`,
  succession: 'Văn bản trước và sau',
  successionIntro: 'Các văn bản thay thế, sửa đổi, bãi bỏ hoặc tiếp tục nhau, theo thời gian.',
  treeLink: 'Từ văn bản này đến cơ sở',
  list: 'Các quan hệ bằng lời',
  modelsCarryOut: 'Mô hình thực hiện',
  reportsCarryOut: 'Bài thực tiễn, kế hoạch thực hiện',
  farther: 'Quan hệ giữa các văn bản ấy',
  /** What is written in the boxes of the picture. */
  box: {
    model: 'Mô hình',
    report: 'Bài thực tiễn',
    plan: 'Kế hoạch',
    more: {
      model: (count: number) => `+${count} mô hình`,
      report: (count: number) => `+${count} bài thực tiễn`,
      document: (count: number) => `+${count} văn bản`,
    },
    inList: 'xem danh sách dưới đây',
  },
} as const;
