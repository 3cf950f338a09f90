import { type DraftFileProblem, openDraftFile } from '../../src/review/docx/index.ts';

const PROBLEMS: Readonly<Record<DraftFileProblem, string>> = {
  'not-docx': 'không phải tệp văn bản .docx đọc được.',
  'old-doc': 'là tệp .doc kiểu cũ; hãy mở bằng Word rồi lưu thành .docx.',
  'too-large': 'quá lớn.',
};

/** The text of a draft: what a .docx file says, or the bytes read as UTF-8. */
export function draftText(bytes: Uint8Array): { text: string } | { problem: string } {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOldWord = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (!isPacked && !isOldWord) return { text: new TextDecoder().decode(bytes) };
  const file = openDraftFile(bytes);
  return typeof file === 'string' ? { problem: PROBLEMS[file] } : { text: file.text };
}
