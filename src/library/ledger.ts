import { parseDocument } from 'yaml';
import type { Problem } from '../schema/index.ts';

/** Permanent small integers by `kind/id`; given once, never given again. */
export type Ledger = ReadonlyMap<string, number>;

export const ledgerFile = 'content/ledger.yaml';

const head = `# Số vĩnh viễn của mỗi mục, dùng cho đường dẫn ngắn. Lệnh npm run ledger ghi thêm; không sửa, không xóa dòng nào.\n`;

/** Reads the ledger; a number given twice is a problem, since an old link would change its meaning. */
export function readLedger(source: string): { ledger: Ledger; problems: Problem[] } {
  const data: unknown = parseDocument(source).toJS() ?? {};
  const ledger = new Map<string, number>();
  const holders = new Map<number, string>();
  const problems: Problem[] = [];
  Object.entries(data as Record<string, unknown>).forEach(([key, value], index) => {
    const number = Number(value);
    const other = holders.get(number);
    if (!Number.isInteger(number) || number < 1 || other !== undefined) {
      problems.push({
        file: ledgerFile,
        line: index + 2,
        column: 1,
        field: key,
        message: other
          ? `Số ${number} đã cấp cho ${other}, không cấp lại cho ${key}.`
          : `Số của ${key} không phải số nguyên dương.`,
        hint: 'Lấy lại tệp từ lịch sử của kho rồi chạy npm run ledger.',
        severity: 'error',
      });
    }
    holders.set(number, key);
    ledger.set(key, number);
  });
  return { ledger, problems };
}

/** The ledger with a number for every key; those already there keep theirs. */
export function extendLedger(ledger: Ledger, keys: readonly string[]): Ledger {
  const next = new Map(ledger);
  let last = Math.max(0, ...ledger.values());
  for (const key of keys) {
    if (!next.has(key)) {
      last += 1;
      next.set(key, last);
    }
  }
  return next;
}

/** Text of the ledger's file. */
export function writeLedger(ledger: Ledger): string {
  const lines = [...ledger]
    .toSorted((a, b) => a[1] - b[1])
    .map(([key, value]) => `${key}: ${value}\n`);
  return head + lines.join('');
}
