/** Words of the page of documents that the library cites and does not hold. */
export const wantedWords = {
  title: 'Văn bản cần bổ sung',
  description: (count: number) => `${count} văn bản được viện dẫn mà thư viện chưa có.`,
  lead: (count: number) =>
    `${count} văn bản được viện dẫn mà thư viện chưa có, xếp theo số lần viện dẫn. Đề nghị gửi bản chính thức cho ban biên tập.`,
  document: 'Văn bản',
  times: 'Số lần viện dẫn',
  where: 'Nơi viện dẫn',
  more: (count: number) => `và ${count} nơi khác`,
} as const;
