/** Words of the index of topics. */
export const topicWords = {
  title: 'Chủ đề',
  description: 'Các chủ đề của công tác dân vận trong thư viện.',
} as const;
