import { expect, test } from 'vitest';
import { modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { fitPage } from './fit-page.ts';

const page = fitPage(siteOf([modelOf('a')]));

test('each field offers what the vocabulary has for it', () => {
  expect(page.fields.map(({ parameter, options }) => [parameter, options])).toEqual([
    ['kho', []],
    ['don-vi', [{ id: 'doanh-nghiep', name: 'Doanh nghiệp' }]],
    ['nhom', []],
    ['noi', [{ id: 'nong-thon', name: 'Nông thôn' }]],
  ]);
});

test('the table has the points of each field and of each level of evidence', () => {
  expect(page.rule.map(({ name, points }) => `${name} ${points}`)).toEqual([
    'Khó khăn đang gặp 4',
    'Loại đơn vị 3',
    'Vận động ai 2',
    'Kiểu nơi làm 2',
    'Bằng chứng mức 0 −2',
    'Bằng chứng mức 1 −1',
    'Bằng chứng mức 2 0',
    'Bằng chứng mức 3 1',
    'Bằng chứng mức 4 2',
    'Bằng chứng mức 5 3',
  ]);
});

test('the words that show a trait are listed', () => {
  expect(page.traits).toEqual([{ name: 'Nông thôn', words: 'thôn' }]);
});

test('without the form one looks through fields and kinds of unit', () => {
  expect(page.facets.map(({ key }) => key)).toEqual(['linh-vuc', 'don-vi']);
});
