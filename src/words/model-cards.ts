/** Words of a model's card and of the bar that gathers models for a comparison. */
export const cardWords = {
  source: 'Nguồn',
  sourceNamed: (name: string) => `Nguồn của ${name}`,
  compare: 'So sánh',
  compareNamed: (name: string) => `So sánh mô hình ${name}`,
  comparing: (count: number) => `So sánh ${count} mô hình đã chọn`,
  compareOne: 'Đã chọn 1 mô hình; hãy chọn thêm để so sánh.',
  compareFull: 'So sánh tối đa bốn mô hình. Hãy bỏ bớt một mô hình rồi chọn lại.',
  clearCompare: 'Bỏ chọn',
  more: 'Xem thêm',
} as const;
