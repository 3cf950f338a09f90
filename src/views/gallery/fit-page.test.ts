import { expect, test } from 'vitest';
import { modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { fitPage } from './fit-page.ts';

const page = fitPage(siteOf([modelOf('a')]));

test('each field offers what the vocabulary has for it', () => {
  expect(page.fields.map(({ parameter, options }) => [parameter, options])).toEqual([
    ['kho', [{ id: 'rac', name: 'Rác' }]],
    ['don-vi', [{ id: 'doanh-nghiep', name: 'Doanh nghiệp' }]],
    ['nhom', [{ id: 'nhan-dan', name: 'Nhân dân' }]],
    ['noi', [{ id: 'nong-thon', name: 'Nông thôn' }]],
    ['luc', []],
  ]);
});

test('the table has the points of each field, evidence is not among them', () => {
  expect(page.rule.map(({ name, points }) => `${name} ${points}`)).toEqual([
    'Khó khăn đang gặp 5',
    'Loại đơn vị 2',
    'Đối tượng vận động 2',
    'Địa bàn 2',
    'Nguồn lực sẵn có 2',
    'Có giải quyết khó khăn ấy, không phải nội dung chính 3',
  ]);
});

test('each choice says what it means', () => {
  expect(page.traits[1]).toEqual({ name: 'Nông thôn', means: 'Thôn, làng.' });
});

test('without the form one looks through fields and kinds of unit', () => {
  expect(page.facets.map(({ key }) => key)).toEqual(['kho-khan', 'don-vi']);
});
