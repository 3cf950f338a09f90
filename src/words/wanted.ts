/** Words of the page of documents that the library cites and does not hold. */
export const wantedWords = {
  title: 'Văn bản cần bổ sung',
  description: (count: number) =>
    `${count} văn bản được các mục của thư viện dẫn tới mà thư viện chưa có.`,
  lead: (count: number) =>
    `${count} văn bản được dẫn trong thư viện mà thư viện chưa có, xếp theo số lần được dẫn. Ai có bản công bố xin gửi cho ban biên tập.`,
  document: 'Văn bản',
  times: 'Số lần dẫn',
  where: 'Dẫn ở đâu',
} as const;
