/** How strong the change is that a model's figures show, by level. */
export const changeNames = [
  'chưa có số liệu kết quả',
  'mới có số liệu về nguồn lực',
  'có số liệu về việc đã làm',
  'có số liệu về điều thay đổi',
  'có số liệu trước và sau',
  'có thay đổi, đã nhân rộng',
] as const;

/** How well a model is documented, by level. */
export const documentedNames = [
  'chưa có nguồn công khai',
  'có nguồn công khai',
  'nguồn nêu rõ nơi và thời gian',
  'hai nơi công bố trở lên',
  'nhiều nguồn, cách nhau từ một năm',
] as const;

/** Words of the two scales of a model. */
export const scaleWords = {
  title: 'Kết quả và minh chứng',
  change: 'Mức thay đổi',
  documented: 'Mức minh chứng',
  level: (level: number, most: number) => `mức ${level} trên ${most}`,
  there: {
    source: 'nguồn công khai',
    place: 'nơi thực hiện',
    time: 'năm thực hiện',
    second: 'nơi công bố thứ hai',
    again: 'nguồn cách nhau từ một năm',
  },
  missing: {
    source: 'nguồn công khai',
    place: 'nơi thực hiện',
    time: 'năm thực hiện',
    second: 'nơi công bố thứ hai',
    again: 'nguồn cách nhau từ một năm',
  },
  has: 'Đã có:',
  lacks: 'Còn thiếu:',
  /** What a card says of both. */
  onCard: (change: string, documented: string) => `${change}; ${documented}`,
} as const;
