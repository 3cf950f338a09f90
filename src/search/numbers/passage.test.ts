import { expect, test } from 'vitest';
import { createNumberCodes } from './codes.ts';
import { keyOf } from './keys.ts';
import type { NumberIndex } from './open.ts';
import { askPassage, isPassage } from './passage.ts';
import type { Holder } from './shards.ts';
import { weighHolders } from './weigh.ts';

const holder = (id: string, day: string, by: string, title: string): Holder => ({
  ...{ entry: 0, kind: 'document', id, address: `/van-ban/${id}/`, number: '25-NQ/TW', title },
  ...{ aliases: [], type: 'Nghị quyết', by, day, status: null, ended: false, uses: 0 },
});
const held: Record<string, Holder[]> = {
  '25|nq|tw|': [
    holder('2026', '2026-08-22', 'Bộ Chính trị khóa XIV', 'Về công tác tư tưởng'),
    holder('2013', '2013-06-03', 'Ban Chấp hành Trung ương Đảng khóa XI', 'Về công tác dân vận'),
  ],
  '43|kl|tw|': [holder('43', '2019-01-07', 'Ban Bí thư khóa XII', 'Về tiếp tục thực hiện')],
};
const index: Pick<NumberIndex, 'codes' | 'number' | 'weigh'> = {
  codes: createNumberCodes(
    [
      { name: 'Nghị quyết', code: 'NQ' },
      { name: 'Kết luận', code: 'KL' },
    ],
    [{ code: 'TW', name: 'Trung ương Đảng' }],
  ),
  number: async (parts) => {
    const holders = held[keyOf(parts)];
    return holders ? { count: holders.length, holders } : null;
  },
  weigh: weighHolders,
};
const text =
  '📢📢 THÔNG BÁO 🔥 Căn cứ Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng khóa XI về công tác dân vận; Kết luận số 43-KL/TW ngày 07/01/2019 của Ban Bí thư 👉 217 hộ họp 2 lần.';
const cited = async (passage: string) => askPassage(index, passage);

test('every citation of a pasted text is found, in its order, and means what stands around it', async () => {
  const found = await cited(text);
  expect(found.map(({ holders: [first] }) => first?.holder.id)).toEqual(['2013', '43']);
  expect(found[0]?.holders[0]?.stated).toContain('đúng ngày ban hành');
});

test('a document that is cited twice is named once, one that nobody holds is named too', async () => {
  const found = await cited(`${text} Theo 25-NQ/TW ngày 03/6/2013 và Nghị quyết 99-NQ/TW.`);
  expect(found.map(({ typed }) => typed.serial)).toEqual(['25', '43', '99']);
  expect(found[2]?.count).toBe(0);
});

test('figures of prose are no citations', async () => {
  expect(
    await cited('Năm 2024 có 217 hộ, họp 2 lần, đạt 95 % số hộ trong 5 năm qua. '.repeat(3)),
  ).toEqual([]);
});

test('a question is no passage', () => {
  expect(isPassage('nghị quyết 25 của Trung ương về dân vận')).toBe(false);
  expect(isPassage(text)).toBe(true);
});
