import type { Ledger } from '../entries/ledger.ts';
import { newsFile, type ReadNews } from '../entries/news.ts';
import type { Checker } from './checker.ts';

/** Entries that the news name must be in the ledger, and every number of the ledger has its day. */
export function checkNews({ news, locate }: ReadNews, ledger: Ledger, checker: Checker): void {
  const file = { file: newsFile, locate };
  for (const [index, { entries }] of news.corrected.entries()) {
    for (const [n, key] of entries.entries()) {
      if (ledger.has(key)) continue;
      checker.add(file, ['corrected', index, 'entries', n], {
        code: 'ma-la',
        message: `Không có bài nào mã “${key}”.`,
        hint: 'Viết loại và mã, ví dụ document/25-nq-tw-2013, model/…, report/…, session/….',
      });
    }
  }
  const last = Math.max(0, ...ledger.values());
  if (last > Math.max(0, ...news.added.map(({ upTo }) => upTo))) {
    checker.add(file, ['added'], {
      code: 'co-gi-moi',
      message: `Bài mới chưa có ngày thêm (đến số ${last}).`,
      hint: 'Chạy npm run ledger rồi lưu tệp đó cùng bài.',
    });
  }
}
