/** Words of what documents say, article by article. */
export const provisionWords = {
  title: (name: string) => `Điều khoản: ${name}`,
  description: (count: number, name: string) =>
    `${count} điều khoản của ${name}: quy định gì, ai thực hiện, theo nguồn nào.`,
  listed: (count: number) => `Điều khoản (${count})`,
  back: 'Về trang văn bản',
  intro: (count: number) =>
    `${count} điều khoản, viết bằng lời của thư viện; khi áp dụng cần mở bản chính thức.`,
  jump: 'Tới điều',
  all: (count: number) => `Xem đủ ${count} điều khoản`,
  binds: 'Cơ quan, người thực hiện',
  amended: 'Đã sửa đổi, bổ sung',
} as const;
