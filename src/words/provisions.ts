/** Words of what documents say, article by article. */
export const provisionWords = {
  title: (name: string) => `Điều khoản: ${name}`,
  description: (count: number, name: string) =>
    `${count} điều khoản của ${name}: nội dung, cơ quan, người thực hiện, nguồn.`,
  listed: (count: number) => `Điều khoản (${count})`,
  back: 'Về trang văn bản',
  intro: (count: number) =>
    `${count} điều khoản, tóm lược; khi áp dụng, hãy đối chiếu với bản chính thức.`,
  jump: 'Đến điều',
  all: (count: number) => `Xem đủ ${count} điều khoản`,
  binds: 'Cơ quan, người thực hiện',
  amended: 'Đã sửa đổi, bổ sung',
} as const;
