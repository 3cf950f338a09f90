/** Words of what changed in the library: the log, what is new to a reader, and what they follow. */
export const changeWords = {
  title: 'Nhật ký nội dung',
  lead: 'Mọi thay đổi của nội dung thư viện, theo ngày: mục mới, chỗ đã sửa, địa chỉ đổi hay gỡ, văn bản đổi tình trạng.',
  added: 'Mới vào thư viện',
  several: 'Nhiều mục',
  moved: 'Đổi địa chỉ',
  state: (state: string) => `Tình trạng: ${state}`,
  all: 'Nhật ký nội dung',
  rest: (count: number) => `Và ${count} mục khác cùng ngày.`,
} as const;

/** Words that scripts write; apart, so that they carry no others. */
export const followWords = {
  follow: 'Theo dõi',
  following: 'Đang theo dõi',
  kept: 'Trình duyệt này nhớ điều bạn theo dõi; không gửi đi đâu.',
  barred: 'Trình duyệt này không cho lưu, nên không theo dõi được.',
  sinceTitle: 'Từ lần bạn xem trước',
  /** The line that stands over the closed list. */
  count: (all: number, own: number) =>
    all === 0
      ? 'Từ lần bạn xem trước: chưa có gì đổi'
      : `Từ lần bạn xem trước: ${all} thay đổi${own > 0 ? `, ${own} trong những điều bạn theo dõi` : ''}`,
  since: (day: string) => `Lần trước bạn xem trang này ngày ${day}.`,
  firstTime: 'Lần sau bạn vào, trang sẽ nói ở đây điều gì đã đổi từ hôm nay.',
  followed: 'Trong những điều bạn theo dõi',
  nothingFollowed: 'Chưa có gì đổi trong những điều bạn theo dõi.',
  others: (count: number) => `Và ${count} thay đổi khác`,
  list: 'Bạn đang theo dõi',
  stop: (name: string) => `Thôi theo dõi ${name}`,
} as const;
