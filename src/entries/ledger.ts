import { z } from 'zod';
import type { Problem } from '../schema/index.ts';
import { readYaml } from '../schema/read-yaml.ts';

/** Permanent small integers by `kind/id`; given once, never given again. */
export type Ledger = ReadonlyMap<string, number>;

export const ledgerFile = 'content/ledger.yaml';

const head = `# Số vĩnh viễn của mỗi bài, dùng cho đường dẫn ngắn. Lệnh npm run ledger ghi thêm; không sửa, không xóa dòng nào.\n`;
const hint = 'Khôi phục tệp này (nhờ người phụ trách kỹ thuật), rồi chạy npm run ledger.';

const lines = z.record(
  z.string(),
  z.number().int().min(1).describe('một số nguyên dương, chỉ cấp một lần'),
);

/**
 * Reads the ledger. A number given twice, or a file that cannot be read whole, is a problem: an old
 * link would change its meaning.
 *
 * @param source text of the file; `undefined` when there is none.
 */
export function readLedger(source: string | undefined): { ledger: Ledger; problems: Problem[] } {
  if (source === undefined) {
    const message = 'Thiếu tệp số vĩnh viễn của các bài.';
    const place = { file: ledgerFile, line: 1, column: 1, field: '' };
    return {
      ledger: new Map(),
      problems: [{ ...place, code: 'so-vinh-vien', message, hint, severity: 'error' }],
    };
  }
  const { data, problems, locate } = readYaml(source, lines, ledgerFile);
  if (!data) {
    return { ledger: new Map(), problems: problems.map((problem) => ({ ...problem, hint })) };
  }
  const ledger = new Map(Object.entries(data));
  const holders = new Map<number, string>();
  const repeated: Problem[] = [];
  for (const [key, number] of ledger) {
    const other = holders.get(number);
    if (other !== undefined) {
      repeated.push({
        file: ledgerFile,
        ...locate([key]),
        field: key,
        code: 'so-vinh-vien',
        message: `Số ${number} đã cấp cho ${other}, không cấp lại cho ${key}.`,
        hint,
        severity: 'error',
      });
    }
    holders.set(number, key);
  }
  return { ledger, problems: repeated };
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
  const numbered = [...ledger].toSorted((a, b) => a[1] - b[1]);
  return head + numbered.map(([key, value]) => `${key}: ${value}\n`).join('');
}
