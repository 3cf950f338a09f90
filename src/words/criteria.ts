/** Words of the table and lists on the page of how models are chosen; its text stands in the page. */
export const criteriaWords = {
  caption: 'Sáu mức và số mô hình ở mỗi mức',
  level: 'Mức',
  levelNamed: (level: number) => `Mức ${level}`,
  has: 'Có gì',
  asks: 'Cần thêm so với mức dưới',
  asksShort: 'Cần thêm',
  asksNothing: 'không',
  models: 'Số mô hình',
  likeness: (name: string, points: number) => `${name}: ${points} điểm`,
  counts: {
    claimed: (count: number) => `${count} mô hình nguồn gọi là Dân vận hoặc Dân vận khéo.`,
    amounts: (count: number) => `${count} mô hình có ít nhất một con số kết quả.`,
    before: (count: number) => `${count} mô hình có con số trước và sau của cùng một việc.`,
    limitations: (count: number) => `${count} mô hình nguồn có nêu hạn chế.`,
    inferred: (count: number) => `${count} mô hình khó khăn được hiểu từ cách làm.`,
    needs: (count: number) => `${count} mô hình nguồn nêu cần người, tiền hoặc thời gian nào.`,
    followed: (count: number) => `${count} mô hình đã được nơi khác học theo.`,
  },
} as const;
