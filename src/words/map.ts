/** Words of the map of a document's relations, and of the succession below it. */
export const mapWords = {
  map: 'Lược đồ',
  mapLink: 'Lược đồ và các văn bản trước, sau',
  title: (name: string) => `Lược đồ ${name}`,
  description: (title: string, about: string) =>
    `${title}: văn bản có trước, văn bản có sau, nơi thực hiện. ${about}.`,
  intro:
    'Trước văn bản là căn cứ và văn bản có trước; sau văn bản là văn bản ban hành sau và nơi thực hiện.',
  leftOut: (count: number) =>
    `${count} quan hệ mâu thuẫn nhau chưa được vẽ, đang chờ ban biên tập xem lại.`,
  moreItems: (count: number) => `Xem thêm ${count} nơi`,
  succession: 'Văn bản trước và sau',
  successionIntro: 'Các văn bản thay thế, sửa đổi, bãi bỏ hoặc tiếp tục nhau, theo thời gian.',
  treeLink: 'Từ văn bản này đến cơ sở',
  modelsCarryOut: 'Mô hình thực hiện',
  reportsCarryOut: 'Bài thực tiễn, kế hoạch thực hiện',
  farther: 'Quan hệ giữa các văn bản trên lược đồ',
} as const;
