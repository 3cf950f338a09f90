import { expect, test } from 'vitest';
import type { AnyEntry } from '../../entries/entry.ts';
import { documentOf, modelOf, reportOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { mottoUses } from './uses.ts';

const motto = 'Nghe dân nói, làm dân tin';
const usesOf = (...entries: AnyEntry[]) => {
  const site = siteOf(entries);
  return mottoUses(site.library.mottoUses('nghe-dan'), site);
};

test('a use is the sentence, with the way to the section that holds it', () => {
  const document = documentOf('25-nq-tw-2013', {
    number: '25-NQ/TW',
    issuedOn: '2013-06-03',
    keyPoints: [`Cán bộ phải “${motto}”. Một câu khác.`],
  });
  expect(usesOf(document).shown).toEqual([
    {
      sentence: `Cán bộ phải “${motto}”.`,
      name: 'Nghị quyết 25-NQ/TW (2013)',
      href: '/so-tay/van-ban/25-nq-tw-2013/#diem-chinh',
      form: undefined,
    },
  ]);
});

test('a name that holds the motto is not shown twice', () => {
  const [use] = usesOf(modelOf('a', { name: motto })).shown;
  expect(use).toMatchObject({ sentence: undefined, name: `Mô hình: ${motto}` });
});

test('five uses stand open, the rest is folded under its count', () => {
  const reports = [1, 2, 3, 4, 5, 6, 7].map((n) => reportOf(`r${n}`, { summary: `${motto}.` }));
  const { title, shown, rest, more } = usesOf(...reports);
  expect(title).toBe('Nơi sử dụng trong thư viện (7)');
  expect([shown.length, rest.length]).toEqual([5, 2]);
  expect(more).toBe('Xem thêm 2 nơi');
});

test('a motto that nobody uses says so', () => {
  expect(usesOf(modelOf('a'))).toMatchObject({
    title: 'Chưa ghi nhận nơi sử dụng trong thư viện',
    shown: [],
    rest: [],
  });
});

test('of a motto that is used everywhere the first uses are named, and how many there are', () => {
  const reports = Array.from({ length: 70 }, (_, n) => reportOf(`r${n}`, { summary: `${motto}.` }));
  const { title, rest, more } = usesOf(...reports);
  expect([title, rest.length]).toEqual(['Nơi sử dụng trong thư viện (70)', 55]);
  expect(more).toBe('Xem thêm 55 trong 65 nơi còn lại');
});
