/** Words of the tables and lists on the page of how models are chosen; its text stands in the page. */
export const criteriaWords = {
  changeCaption: 'Sáu mức thay đổi và số mô hình ở mỗi mức',
  documentedCaption: 'Năm mức minh chứng và số mô hình ở mỗi mức',
  level: 'Mức',
  levelNamed: (level: number) => `Mức ${level}`,
  has: 'Ý nghĩa',
  models: 'Số mô hình',
  likeness: (name: string, points: number) => `${name}: ${points} điểm`,
  counts: {
    claimed: (count: number) => `${count} mô hình được nguồn gọi là Dân vận hoặc “Dân vận khéo”.`,
    steps: (count: number) => `${count} mô hình có cách làm từ bốn bước trở lên.`,
    limitations: (count: number) => `${count} mô hình có hạn chế do nguồn nêu.`,
    inferred: (count: number) => `${count} mô hình có khó khăn do ban biên tập suy ra từ cách làm.`,
    needs: (count: number) => `${count} mô hình có nhân lực, kinh phí hoặc thời gian do nguồn nêu.`,
    told: (count: number) => `${count} mô hình có bài viết về cách làm.`,
  },
} as const;
