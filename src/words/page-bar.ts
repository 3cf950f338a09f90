/** Words of the bar at the foot of an entry's page. */
export const barWords = {
  find: 'Tìm',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  share: 'Gửi',
  linkTo: (part: string) => `Sao chép địa chỉ phần “${part}”`,
} as const;
