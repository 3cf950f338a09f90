/** Words of a model's card and of the bar that gathers models for a comparison. */
export const cardWords = {
  source: 'Nguồn',
  sourceNamed: (name: string) => `Nguồn của ${name}`,
  compare: 'So sánh',
  compareNamed: (name: string) => `So sánh mô hình ${name}`,
  comparing: (count: number) => `So sánh ${count} mô hình đã chọn`,
  compareOne: 'Đã chọn 1 mô hình; chọn thêm để so sánh.',
  compareFull: 'Mỗi lần so sánh được bốn mô hình. Bỏ bớt một mô hình rồi chọn lại.',
  clearCompare: 'Bỏ chọn',
  more: 'Xem thêm',
} as const;
