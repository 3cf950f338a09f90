import { hasMacros } from '../../src/review/office/has-macros.ts';
import type { FileKind } from '../../src/review/office/identify.ts';
import { readWords } from '../../src/words/review-read.ts';

/** What files of an ending hold; one that is not here may hold anything that can be read. */
const holds: Readonly<Record<string, readonly FileKind[]>> = {
  '.docx': ['zip', 'password'],
  '.docm': ['zip', 'password'],
  '.odt': ['zip'],
  '.xlsx': ['zip', 'password'],
  '.xlsm': ['zip', 'password'],
  '.pdf': ['pdf'],
  '.txt': ['text'],
  '.md': ['text'],
  '.html': ['text'],
  '.htm': ['text'],
  '.csv': ['text'],
  '.json': ['text'],
};
const names: Partial<Record<FileKind, string>> = {
  zip: 'tệp Word hoặc Excel (.docx, .xlsx)',
  pdf: 'tệp PDF (.pdf)',
  text: 'tệp chữ (.txt, .html)',
};

/** Why the bytes of a file cannot be what its name says, or may not come in; undefined where nothing is wrong. */
export function wrongEnding(bytes: Uint8Array, kind: FileKind, ending: string): string | undefined {
  if (kind === 'zip' && hasMacros(bytes)) return readWords.problems.macros;
  const expected = holds[ending];
  const name = names[kind];
  // What can be read under no name has words of its own.
  if (expected === undefined || expected.includes(kind) || name === undefined) return undefined;
  if (bytes.length === 0) return 'Tệp trống.';
  return `Tệp mang đuôi ${ending} nhưng là ${name}. Đổi đuôi cho đúng, hoặc lấy lại tệp từ nơi gửi.`;
}
