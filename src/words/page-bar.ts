/** Words of the bar at the foot of an entry's page. */
export const barWords = {
  find: 'Tìm',
  copy: 'Chép',
  copied: 'Đã chép',
  share: 'Gửi',
} as const;
