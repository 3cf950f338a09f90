import { type AddressBook, addressBookFile } from '../entries/address-book.ts';
import { type ReadRedirects, redirectsFile } from '../entries/redirects.ts';
import type { Problem } from '../schema/index.ts';
import { type KnownAddresses, type Outcome, outcomeOf } from './outcome.ts';

/** What becomes of published addresses that have no page any more. */
export interface AddressPlan {
  /** Where each leads now. */
  moved: ReadonlyMap<string, string>;
  /** Why there is nothing at it, and since when. */
  gone: ReadonlyMap<string, { why: string; on: string }>;
  problems: readonly Problem[];
}

/** What a plan is made from. */
export interface Addresses {
  /** Addresses of the pages that this build has. */
  live: ReadonlySet<string>;
  /** Addresses for ever that have no page of their own in this build, with the page that stands for each. */
  folded?: ReadonlyMap<string, string>;
  /** Those published so far; where there is no book, redirects alone are looked at. */
  book: AddressBook | undefined;
  redirects: ReadRedirects;
}

/**
 * Sees to it that no published address dies: each has its page, or is said to have moved or to be
 * gone. Choices of a list and parts of an entry need no word: they fall back to the list or the
 * entry. Another document is never offered in the place of one that is gone.
 */
export function planAddresses({ live, folded, book, redirects }: Addresses): AddressPlan {
  const moved = new Map<string, string>();
  const gone = new Map<string, { why: string; on: string }>();
  const told = new Map(redirects.redirects.map((redirect) => [redirect.from, redirect]));
  const known: KnownAddresses = {
    live,
    folded: folded ?? new Map(),
    told,
    published: book ?? told,
  };
  const problems = redirectProblems(redirects, known);
  const dead = new Set([...told.keys(), ...(book?.keys() ?? [])].filter((at) => !live.has(at)));
  for (const address of [...dead].toSorted()) {
    const outcome = outcomeOf(address, known);
    if (outcome.kind === 'moved') moved.set(address, outcome.to);
    else if (outcome.kind === 'gone') gone.set(address, outcome);
    else if (!told.has(address)) problems.push(vanished(address, book?.get(address) ?? 1, outcome));
  }
  if (book) problems.push(...unwritten([...live].filter((address) => !book.has(address))));
  return { moved, gone, problems };
}

function redirectProblems({ redirects, locate }: ReadRedirects, known: KnownAddresses): Problem[] {
  const seen = new Set<string>();
  return redirects.flatMap(({ from, to }, index): Problem[] => {
    const problem = (field: string, message: string, hint: string): Problem => ({
      file: redirectsFile,
      ...locate([index, field]),
      field: `[${index}].${field}`,
      code: 'dia-chi',
      message,
      hint,
      severity: 'error',
    });
    if (seen.has(from)) {
      return [problem('from', `${from} đã có ở dòng trên.`, 'Giữ một dòng, với địa chỉ hiện nay.')];
    }
    seen.add(from);
    if (known.live.has(from)) {
      const hint = 'Bỏ dòng này, hoặc bỏ trang ấy trước.';
      return [problem('from', `${from} vẫn còn trang, không chuyển đi được.`, hint)];
    }
    if (to === undefined || outcomeOf(from, known).kind !== 'lost') return [];
    const hint = `Viết địa chỉ hiện nay của chính mục ấy; mục đã gỡ thì thay bằng gone: và vì sao.`;
    return [problem('to', `${from} chuyển tới ${to}, nơi không có trang nào.`, hint)];
  });
}

function vanished(address: string, line: number, { renamable }: Outcome & { kind: 'lost' }) {
  const rename = renamable
    ? `Đã đổi tên thì chạy: npm run rename -- ${renamable} MÃ-MỚI. `
    : `Đã đổi địa chỉ thì chạy: npm run rename -- ${address} ĐỊA-CHỈ-MỚI. `;
  return {
    file: addressBookFile,
    line,
    column: 1,
    field: '',
    code: 'dia-chi' as const,
    message: `Địa chỉ đã công bố ${address} không còn trang.`,
    hint: `${rename}Đã gỡ hẳn thì thêm vào ${redirectsFile} ba dòng “- from: ${address}”, “gone: <vì sao gỡ>”, “on: <ngày>”.`,
    severity: 'error' as const,
  };
}

/** New addresses: those that stand for something must be in the book before they are published. */
function unwritten(addresses: readonly string[]): Problem[] {
  const [first] = addresses;
  if (first === undefined) return [];
  const owned = addresses.find(standsForItself);
  return [
    {
      file: addressBookFile,
      line: 1,
      column: 1,
      field: '',
      code: 'dia-chi',
      message: `Chưa ghi ${addresses.length} địa chỉ mới, như ${owned ?? first}.`,
      hint: 'Chạy npm run ledger rồi lưu tệp đó cùng bài.',
      // Choices of lists come and go with the day of a build, and fall back by themselves.
      severity: owned === undefined ? 'warning' : 'error',
    },
  ];
}

const standsForItself = (address: string): boolean => address.split('/').length <= 4;
