import { expect, test } from 'vitest';
import type { ModelEntry } from '../../entries/entry.ts';
import { modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { scalesView } from './scales.ts';

const view = (entry: ModelEntry, ...others: ModelEntry[]) =>
  scalesView(entry, siteOf([entry, ...others]));

test('the strength of the change and the documentation are told apart', () => {
  const results = [{ label: 'hộ nghèo', before: 68, value: 20, unit: 'hộ', counts: 'thay-doi' }];
  const [change, documented] = view(modelOf('a', { results })).scales;
  expect([change?.at, documented?.at]).toEqual([4, 1]);
});

test('what a level of documentation rests on is kept apart from what is missing', () => {
  expect(view(modelOf('a')).reasons).toEqual([
    { lead: 'Đã có:', text: 'nguồn công khai.' },
    {
      lead: 'Còn thiếu:',
      text: 'nơi thực hiện; năm thực hiện; nơi công bố thứ hai; nguồn cách nhau từ một năm.',
    },
  ]);
});

test('a model that another learnt from is repeated', () => {
  const results = [{ label: 'hộ nghèo', value: 20, unit: 'hộ', counts: 'thay-doi' }];
  const { scales } = view(modelOf('a', { results }), modelOf('b', { learnedFrom: 'a' }));
  expect(scales[0]?.at).toBe(5);
});
