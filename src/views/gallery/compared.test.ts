import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { comparedModel } from './compared.ts';

const document = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const linesOf = (fields: object) => {
  const entry = modelOf('a', fields);
  const { library, url } = siteOf([entry, document]);
  return comparedModel(entry, 1, library, url).lines;
};

test('marks that only the page of a model resolves are left out', () => {
  expect(linesOf({ actions: ['Bàn với dân[^1]', 'Làm thử[^1].'] }).actions).toEqual([
    { text: 'Bàn với dân' },
    { text: 'Làm thử.' },
  ]);
});

test('an amount stands apart from what was counted, the background apart from the results', () => {
  const household = {
    label: 'hộ nghèo',
    value: 20,
    unit: 'hộ',
    qualifier: 'hơn',
    counts: 'thay-doi',
  };
  const all = { label: 'số hộ', value: 100, unit: 'hộ', context: true };
  const { changed, context } = linesOf({ results: [household, all] });
  expect(changed).toEqual([{ qualifier: 'hơn', amount: '20', text: 'hộ nghèo' }]);
  expect(context).toEqual([{ qualifier: undefined, amount: '100 hộ', text: 'số hộ' }]);
});

test('documents are named by number and year, those not held as they are written', () => {
  const { implements: documents } = linesOf({
    implements: ['25-nq-tw-2013', { number: '01-CT/TU', issuedOn: '2020-01-01' }],
  });
  expect(documents).toEqual([{ text: 'Nghị quyết 25-NQ/TW (2013)' }, { text: '01-CT/TU' }]);
});

test('a model is called Dân vận khéo only where its source does', () => {
  expect(linesOf({}).claimed).toEqual([{ text: 'Nguồn gọi là Dân vận hoặc Dân vận khéo' }]);
  expect(linesOf({ danVanKheo: false }).claimed?.[0]?.text).toMatch(/^Nguồn không gọi/);
});

test('what its documentation lacks is shown with its level', () => {
  expect(linesOf({}).documented?.[1]?.text).toMatch(/^Còn thiếu: nơi thực hiện; /);
});

test('that a model still runs is said with the day it was said of', () => {
  const continued = { on: '2025-08', what: 'Vẫn họp hằng tháng.' };
  expect(linesOf({ continued }).continued).toEqual([
    { text: 'Tính đến tháng 8 năm 2025: Vẫn họp hằng tháng.' },
  ]);
});
