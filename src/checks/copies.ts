import type { AnyEntry } from '../entries/entry.ts';
import { fold } from '../vietnamese/index.ts';
import type { Checker } from './checker.ts';

/** The same entry under two names: whoever looks it up finds half of what is known. */
export function checkCopies(entries: readonly AnyEntry[], checker: Checker): void {
  const first = new Map<string, AnyEntry>();
  for (const entry of entries) {
    const key = sameness(entry);
    const other = key === undefined ? undefined : first.get(key);
    if (key !== undefined && other === undefined) first.set(key, entry);
    if (other === undefined || other.id === entry.id) continue;
    checker.add(entry, [], {
      code: 'trung',
      message: `Mục này trùng ${other.file}: ${reasons[entry.kind]}.`,
      hint: 'Giữ một tệp, dồn điều biết thêm vào đó; nếu thật là hai mục khác nhau thì viết cho tên khác nhau.',
    });
  }
}

const reasons: Record<AnyEntry['kind'], string> = {
  document: 'cùng số, ngày, nơi và trích yếu',
  model: 'cùng tên, cùng nơi',
  report: 'cùng tên, cùng nguồn',
  session: 'cùng tên',
};

function sameness(entry: AnyEntry): string | undefined {
  const plain = (...parts: unknown[]) =>
    [entry.kind, ...parts.map((part) => fold(String(part ?? '')).trim())].join('\n');
  switch (entry.kind) {
    case 'document': {
      const { number, title, issuedOn, place, commune } = entry.data;
      return number === undefined ? undefined : plain(number, title, issuedOn, place, commune);
    }
    case 'model':
      return plain(entry.data.name, entry.data.place, entry.data.unit);
    case 'report':
      return plain(entry.data.title, entry.data.sources[0]?.url);
    case 'session':
      return plain(entry.data.title);
  }
}
