import { expect, test } from 'vitest';
import { modelOf } from '../../entries/testing/sample.ts';
import type { CardData } from '../../models/cards.ts';
import type { ComparedModel } from '../../models/compare.ts';
import { siteOf } from '../testing/sample.ts';
import { comparePage } from './compare-page.ts';
import { cardOf, modelFiles } from './model-data.ts';

const entry = modelOf('a', { unit: 'Thôn Đông', place: 'lai-chau' });
const site = siteOf([entry]);
const contentOf = <Content>(name: string) =>
  JSON.parse(modelFiles(site).files.get(name) ?? 'null') as Content;

test('a card has at most two amounts of what came of it, none of the background', () => {
  const household = (value: number) => ({ label: 'hộ', value, unit: 'hộ' });
  const results = [{ ...household(9), context: true }, household(1), household(2), household(3)];
  const { amounts } = cardOf(modelOf('a', { results }), site.library, site.url);
  expect(amounts.map(({ amount }) => amount)).toEqual(['1', '2']);
});

test('a card shows unit, place and time in one line', () => {
  expect(cardOf(entry, site.library, site.url).where).toBe('Thôn Đông · Lai Châu · chưa rõ năm');
});

test('a card says what its figures show and how it is documented', () => {
  expect(contentOf<CardData[]>('the-0')).toMatchObject([
    {
      number: 1,
      address: '/so-tay/mo-hinh/a/',
      scales: 'chưa có số liệu kết quả; có nguồn công khai',
    },
  ]);
});

test('the folder of the files is another one when their content is', () => {
  const changed = siteOf([modelOf('a', { name: 'Tên khác' })]);
  expect(modelFiles(changed).folder).not.toBe(modelFiles(site).folder);
});

test('the files are made once', () => {
  expect(modelFiles(site)).toBe(modelFiles(site));
});

test('the page of comparing knows the files that hold comparisons', () => {
  const { files, known } = comparePage(site);
  expect(files).toBe(`/so-tay${modelFiles(site).folder}`);
  expect(known).toBe('so-sanh-0');
  expect(contentOf<ComparedModel[]>(known)).toMatchObject([{ number: 1, name: 'Tổ tự quản' }]);
});
