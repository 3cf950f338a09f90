import { type Kind, kindPlaces, kinds } from '../../src/entries/kinds.ts';
import type { Renaming } from './find-references.ts';

/** What a command line asks for: an entry under another id, or one address for another. */
export type Wanted = ({ what: 'entry' } & Renaming) | { what: 'address'; from: string; to: string };

/**
 * Reads `OLD NEW`: ids (`25-nq-tw-2012`), kinds and ids (`document/25-nq-tw-2012`) or addresses
 * (`/van-ban/25-nq-tw-2012/`).
 *
 * @throws in Vietnamese when it is not clear what is meant.
 */
export function wantedRenaming(
  [from, to]: readonly string[],
  entries: readonly { kind: Kind; id: string }[],
): Wanted {
  if (from === undefined || to === undefined) {
    throw new Error(
      'Viết: npm run rename -- MÃ-CŨ MÃ-MỚI, ví dụ: npm run rename -- 02-hd-tu-khong-ro-nam 02-hd-tu-lai-chau-2021',
    );
  }
  const old = nameOf(from);
  const held = entries.filter(
    ({ kind, id }) => id === old.id && (old.kind === undefined || old.kind === kind),
  );
  const [first, second] = held;
  if (second !== undefined) {
    const names = held.map(({ kind, id }) => `${kind}/${id}`).join(', ');
    throw new Error(`Nhiều bài cùng mã “${from}”. Hãy ghi một trong ${names}.`);
  }
  if (first !== undefined) {
    return { what: 'entry', kind: first.kind, from: first.id, to: nameOf(to).id };
  }
  if (from.startsWith('/') && to.startsWith('/')) return { what: 'address', from, to };
  throw new Error(`Thư viện không có bài nào mã “${from}”.`);
}

/** An entry as someone names it: by its id, with its kind, or by its address. */
function nameOf(text: string): { kind?: Kind; id: string } {
  const parts = text.split('/').filter(Boolean);
  const [before, id] = parts.slice(-2);
  if (id === undefined) return { id: before ?? text };
  const kind = kinds.find((one) => one === before || kindPlaces[one].section === before);
  return { ...(kind ? { kind } : {}), id };
}
