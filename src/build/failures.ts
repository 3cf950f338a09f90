/** What to say of failures of the disk: names and numbers of the system's errors, as Node and as native tools print them. */
const DISK: readonly (readonly [RegExp, string])[] = [
  [/\bENOSPC\b|\bos error 28\b/, 'Ổ đĩa đầy: xóa bớt tệp rồi dựng lại.'],
  [/\bEDQUOT\b|\bos error 122\b/, 'Đã dùng hết dung lượng được cấp: xóa bớt tệp rồi dựng lại.'],
  [/\bEROFS\b|\bos error 30\b/, 'Ổ đĩa chỉ cho đọc: dựng ở nơi ghi được.'],
  [
    /\bEACCES\b|\bEPERM\b|\bos error (?:13|1)\b/,
    'Không có quyền ghi: cấp quyền cho thư mục, đóng chương trình đang mở tệp, hoặc dựng ở nơi khác.',
  ],
  [
    /\bEMFILE\b|\bENFILE\b|\bos error 24\b/,
    'Mở quá nhiều tệp cùng lúc: đóng bớt chương trình rồi dựng lại.',
  ],
];

/**
 * What a failed build means to whoever runs it, from what it printed, where the disk is to blame: the remedy, the file where
 * one is named, and that the site in use is whole still.
 */
export function diskFailure(printed: string): string | undefined {
  const remedy = DISK.find(([code]) => code.test(printed))?.[1];
  if (remedy === undefined) return undefined;
  const file = /\bE[A-Z]{4,6}: [^\n]*?'([^'\n]+)'/.exec(printed)?.[1];
  const place = file === undefined ? '' : ` Tệp: ${file}.`;
  return `${remedy}${place} Bản đang dùng trong dist vẫn giữ nguyên.`;
}
