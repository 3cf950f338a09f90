import type { RegisterDrafts } from './register.ts';

/** Files that are named one by one; of more, the number of the others is told. */
const mostNamed = 20;

/** What a register gave, a line for each thing that an editor should see. */
export function registerLines({ columns, bad, open, held, entries }: RegisterDrafts): string[] {
  return [
    ...columns.flatMap(({ header, field }) =>
      field === undefined && header.trim() !== '' ? [`Cột “${header}” không dùng tới.`] : [],
    ),
    ...[...bad, ...open]
      .toSorted((one, other) => one.row - other.row)
      .map(({ row, why }) => `Hàng ${row}: ${why}`),
    ...few(held.map(({ row, file }) => `Hàng ${row}: đã có ${file}, giữ nguyên.`)),
    ...few(entries.map(({ row, file }) => `Hàng ${row} → ${file}`)),
  ];
}

/** How many rows are of use. */
export const registerCount = ({ entries, bad, held }: RegisterDrafts): string =>
  `${entries.length} hàng dùng được, ${bad.length} hàng phải sửa, ${held.length} mục đã có.`;

/** What to do after a trial. */
export const afterTrial = (count: number): string =>
  count === 0 ? 'Không có tệp nào để tạo.' : `Thêm --ghi để tạo ${count} tệp.`;

const few = (lines: readonly string[]): string[] =>
  lines.length <= mostNamed
    ? [...lines]
    : [...lines.slice(0, mostNamed), `… và ${lines.length - mostNamed} hàng nữa như vậy.`];
