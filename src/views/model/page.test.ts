import { expect, test } from 'vitest';
import type { AnyEntry, ModelEntry } from '../../entries/entry.ts';
import { documentOf, modelOf, sessionOf } from '../../entries/testing/sample.ts';
import { chipNames, chipsOf } from '../testing/chips.ts';
import { siteOf } from '../testing/sample.ts';
import { modelPage } from './page.ts';

const page = (entry: ModelEntry, ...others: AnyEntry[]) =>
  modelPage(entry, siteOf([entry, ...others]));
const marginOf = (id: string, ...entries: [ModelEntry, ...AnyEntry[]]) =>
  chipsOf(page(...entries).margin.find((section) => section.id === id));

test('the head shows the difficulty, who met it and where', () => {
  expect(page(modelOf('a', { place: 'lai-chau', difficulty: 'Đường tối.' }))).toMatchObject({
    title: 'Tổ tự quản',
    description: 'Đường tối. Một công ty, Lai Châu.',
    kind: 'model',
    crumbs: [
      { name: 'Mô hình', address: '/mo-hinh/' },
      { name: 'Kinh tế', address: '/mo-hinh/linh-vuc/kinh-te/' },
    ],
  });
});

test.each([
  [true, /^Nguồn giới thiệu đây là mô hình “Dân vận khéo”\.$/],
  [false, /^Nguồn không gọi đây là mô hình “Dân vận khéo”; /],
])('a model is called Dân vận khéo only where its source does (%s)', (danVanKheo, words) => {
  expect(page(modelOf('a', { danVanKheo })).about).toMatch(words);
});

test('who learnt from whom leads from one model to the other', () => {
  const teacher = modelOf('thay', { name: 'Mô hình thầy' });
  const pupil = modelOf('tro', { name: 'Mô hình trò', learnedFrom: 'thay' });
  const link = { kind: 'model', name: 'Mô hình trò', href: '/so-tay/mo-hinh/tro/' };
  expect(marginOf('hoc-tu', teacher, pupil)).toMatchObject({
    groups: [{ title: 'Nơi đã nhân rộng', chips: [link] }],
    none: undefined,
  });
  expect(marginOf('hoc-tu', pupil, teacher)).toMatchObject({
    groups: [{ title: 'Nhân rộng từ', chips: [{ name: 'Mô hình thầy' }] }],
  });
});

test('that nobody is known to have learnt from a model is said', () => {
  const spread = marginOf('hoc-tu', modelOf('a'));
  expect(spread.groups).toEqual([]);
  expect(spread.none).toContain('Chưa ghi nhận');
});

test('documents that a model carries out stand apart from sessions that use it', () => {
  const entry = modelOf('a', { implements: ['25-nq-tw-2013'] });
  const document = documentOf('25-nq-tw-2013', { number: '25-NQ/TW' });
  const session = sessionOf('s', { models: ['a'] });
  const { implements: carriedOut, margin } = page(entry, document, session);
  expect(carriedOut.map(chipNames)).toEqual([['thuc-hien', ['25-NQ/TW']]]);
  expect(margin.map(({ id }) => id)).toEqual(['hoc-tu', 'trong-chuyen-de']);
});

test('models like it come with what they share, three at most', () => {
  const others = ['b', 'c', 'd', 'e'].map((id) => modelOf(id));
  const { similar } = page(modelOf('a'), ...others);
  expect(similar).toHaveLength(3);
  expect(similar[0]?.why).toBe(
    'Vì cùng khó khăn: rác; cùng lĩnh vực kinh tế; nơi thực hiện cùng là doanh nghiệp.',
  );
});

test('a model whose source tells of others that did it again is not said to have none', () => {
  expect(page(modelOf('a')).margin.map(({ id }) => id)).toContain('hoc-tu');
  expect(page(modelOf('a', { spread: ['Hai xã bên'] })).margin.map(({ id }) => id)).not.toContain(
    'hoc-tu',
  );
});

test('an entry that is no model says why', () => {
  expect(page(modelOf('a', { setAside: 'khen-thuong' })).about).toContain('đợt biểu dương');
});
