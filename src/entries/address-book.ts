import type { Problem } from '../schema/index.ts';

export const addressBookFile = 'content/addresses.txt';

const head = [
  '# Mọi địa chỉ đã công bố, mỗi dòng một địa chỉ. Lệnh npm run ledger ghi thêm; không xóa dòng nào.',
  '# Địa chỉ nào không còn trang thì lệnh tạo trang dừng lại, cho đến khi content/redirects.yaml ghi địa chỉ mới.',
];

/** Every address that was ever published, with its line. */
export type AddressBook = ReadonlyMap<string, number>;

/** Reads the book; `undefined` where there is none, as in the small sites of tests. */
export function readAddressBook(source: string | undefined): {
  book: AddressBook | undefined;
  problems: Problem[];
} {
  if (source === undefined) return { book: undefined, problems: [] };
  const book = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, text] of source.split(/\r?\n/).entries()) {
    const address = text.trim();
    if (address === '' || address.startsWith('#')) continue;
    if (/^\/(?:[^\s/]+\/)*$/.test(address)) book.set(address, index + 1);
    else {
      problems.push({
        file: addressBookFile,
        line: index + 1,
        column: 1,
        field: '',
        code: 'dia-chi',
        message: `Không đọc được địa chỉ “${address}”.`,
        hint: 'Khôi phục tệp này (nhờ người phụ trách kỹ thuật), rồi chạy npm run ledger.',
        severity: 'error',
      });
    }
  }
  return { book, problems };
}

/** Text of the book's file with all these addresses, in order. */
export function writeAddressBook(addresses: Iterable<string>): string {
  const inOrder = [...new Set(addresses)].toSorted((a, b) => (a < b ? -1 : 1));
  return `${[...head, ...inOrder].join('\n')}\n`;
}
