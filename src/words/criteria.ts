/** Words of the tables and lists on the page of how models are chosen; its text stands in the page. */
export const criteriaWords = {
  changeCaption: 'Sáu mức thay đổi và số mô hình ở mỗi mức',
  documentedCaption: 'Năm mức minh chứng và số mô hình ở mỗi mức',
  level: 'Mức',
  levelNamed: (level: number) => `Mức ${level}`,
  has: 'Nghĩa là',
  models: 'Số mô hình',
  likeness: (name: string, points: number) => `${name}: ${points} điểm`,
  counts: {
    claimed: (count: number) => `${count} mô hình nguồn gọi là Dân vận hoặc Dân vận khéo.`,
    steps: (count: number) => `${count} mô hình tả được từ bốn bước trở lên.`,
    limitations: (count: number) => `${count} mô hình nguồn có nêu hạn chế.`,
    inferred: (count: number) => `${count} mô hình có khó khăn do ban biên tập suy ra từ cách làm.`,
    needs: (count: number) => `${count} mô hình nguồn nêu cần người, tiền hoặc thời gian nào.`,
    told: (count: number) => `${count} mô hình có bài kể lại cách làm.`,
  },
} as const;
