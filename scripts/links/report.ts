import { addressOf } from './address.ts';
import type { SiteReport } from './check-site.ts';

/** How many pages are named for a fault that stands on many. */
const namedPages = 5;

/**
 * The report for the person who has to mend the site: every fault once, the commonest first, with
 * the pages it stands on; the last line sums up.
 */
export function reportText({ problems, pages, links }: SiteReport, base: string): string {
  if (pages === 0) return 'Không thấy trang nào để soát. Hãy tạo trang trước: npm run build';
  const filesByMessage = new Map<string, string[]>();
  for (const { file, message } of problems) {
    const files = filesByMessage.get(message);
    if (files === undefined) filesByMessage.set(message, [file]);
    else files.push(file);
  }
  const looked = `${count(pages)} trang, ${count(links)} liên kết`;
  if (problems.length === 0) return `Đã soát ${looked}: không có lỗi.`;
  const faults = [...filesByMessage].sort(([, a], [, b]) => b.length - a.length);
  return [
    ...faults.map(([message, files]) => `✗ ${message}\n    ${where(files, base)}`),
    '',
    `Đã soát ${looked}: ${count(faults.length)} lỗi ở ${count(problems.length)} chỗ.`,
  ].join('\n');
}

function where(files: readonly string[], base: string): string {
  const named = files.slice(0, namedPages).map((file) => base + addressOf(file));
  const rest = files.length - named.length;
  return `ở ${named.join(' , ')}${rest > 0 ? ` và ${count(rest)} nơi nữa` : ''}`;
}

const count = (value: number) => value.toLocaleString('vi-VN');
