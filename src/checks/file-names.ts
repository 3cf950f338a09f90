import type { AnyEntry } from '../entries/entry.ts';
import type { Kind } from '../entries/kinds.ts';
import type { Checker } from './checker.ts';

/** Addresses that a section of the site has already, by the kind whose entries stand beside them. */
export const takenNames: Record<Kind, readonly string[]> = {
  document: ['dong-thoi-gian', 'du-lieu', 'tinh-trang', 'trang', 'vao-ngay'],
  model: ['de-xuat', 'du-lieu', 'hop-voi-don-vi', 'so-sanh', 'tieu-chi', 'trang'],
  report: ['chi-tieu', 'lich-bao-cao', 'trang'],
  session: ['trac-nghiem'],
};

/** Names that Windows keeps for devices: a repository with such a file cannot be checked out there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** With folders before and `.mdx` behind, paths stay within what Windows and archives take. */
const LONGEST = 120;

/** Names of files that make no address of their own, or that some computers cannot hold. */
export function checkFileName(entry: AnyEntry, checker: Checker): void {
  const { id, kind } = entry;
  const rename = 'Đặt tên tệp khác, chữ thường không dấu, nối bằng gạch nối.';
  if (takenNames[kind].includes(id)) {
    checker.add(entry, [], {
      code: 'ten-tep',
      message: `Địa chỉ “${id}” đã là một trang của thư viện.`,
      hint: rename,
    });
  }
  if (DEVICE.test(id)) {
    checker.add(entry, [], {
      code: 'ten-tep',
      message: `Windows không nhận tệp tên “${id}.mdx”.`,
      hint: rename,
    });
  }
  if (id.length > LONGEST) {
    checker.add(entry, [], {
      code: 'ten-tep',
      message: `Tên tệp dài ${id.length} chữ, quá ${LONGEST} chữ.`,
      hint: 'Rút ngắn tên tệp, giữ những chữ phân biệt.',
    });
  }
}
