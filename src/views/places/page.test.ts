import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { placePage } from './page.ts';

const city = 'thanh-pho-ho-chi-minh';
const site = siteOf([
  modelOf('o-binh-duong', { place: 'binh-duong' }),
  documentOf('o-thanh-pho', { issuer: 'tinh-uy', place: city }),
]);

function pageOf(id: string) {
  const place = site.library.vocabulary.places.get(id);
  if (!place) throw new Error(`${id} is in the vocabulary`);
  return placePage({ place, page: 1 }, site);
}

test('a province of today has the entries of those merged into it, and leads to their pages', () => {
  const page = pageOf(city);
  expect(page.description).toBe('1 mô hình, 1 văn bản, 0 bài thực tiễn của Thành phố Hồ Chí Minh.');
  expect(page.merged).toEqual([{ name: 'Bình Dương', href: '/so-tay/dia-phuong/binh-duong/' }]);
  expect(page.now).toBeUndefined();
});

test('a province of before has what was written under its name, and leads to the one of today', () => {
  const page = pageOf('binh-duong');
  expect([page.entries.models.length, page.entries.documents.length]).toEqual([1, 0]);
  expect(page.now).toEqual({
    name: 'Thành phố Hồ Chí Minh',
    href: `/so-tay/dia-phuong/${city}/`,
    only: 'Chỉ gồm tài liệu ghi theo tên Bình Dương.',
  });
  expect(page.merged).toEqual([]);
});

test('a province that nothing is held of says so', () => {
  expect(['lai-chau', city].map((id) => pageOf(id).isEmpty)).toEqual([true, false]);
});
