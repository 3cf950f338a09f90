import { expect, test } from 'vitest';
import { modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { resultsView } from './results.ts';

const result = { label: 'hộ nghèo[^1]', value: 20, unit: 'hộ' };
const view = (...results: object[]) => {
  const entry = modelOf('a', { results });
  return resultsView(entry.data.results, entry, siteOf([entry])).groups;
};

const only = (result: object) => {
  const [first] = view(result);
  if (!first) throw new Error('There is no group.');
  return first;
};

test('figures stand by what they count, the change first, each kind named', () => {
  const groups = view(
    { ...result, counts: 'nguon-luc' },
    { ...result, counts: 'thay-doi' },
    { ...result, counts: 'viec-lam' },
  );
  expect(groups.map(({ name }) => name)).toEqual([
    'Điều thay đổi',
    'Việc đã làm',
    'Nguồn lực đã bỏ ra',
  ]);
});

test('a measure with a number before and after has a bar of each, the longer one whole', () => {
  const { compared } = only({ ...result, before: 80 });
  expect(compared[0]?.rows).toEqual([
    { name: 'Trước', share: 1, amount: '80 hộ' },
    { name: 'Sau', share: 0.25, amount: '20 hộ' },
  ]);
});

test('the qualifier belongs to the number after', () => {
  const { compared } = only({ ...result, before: 80, qualifier: 'hơn' });
  expect(compared[0]?.rows.map(({ amount }) => amount)).toEqual(['80 hộ', 'hơn 20 hộ']);
});

test('bars of nothing before and nothing after are empty', () => {
  const { compared } = only({ ...result, value: 0, before: 0 });
  expect(compared[0]?.rows.map(({ share }) => share)).toEqual([0, 0]);
});

test('a number without one before stands alone', () => {
  const { compared, single } = only({ label: 'số hộ[^1]', value: 1500, unit: 'hộ', note: 'Ước' });
  expect(compared).toEqual([]);
  expect(single).toMatchObject([{ qualifier: undefined, amount: '1.500 hộ' }]);
});

test('a remark stands behind the label, and every label leads to its source', () => {
  const { single } = only({ label: 'số hộ', value: 1500, unit: 'hộ', note: 'Ước tính' });
  expect(single[0]?.label).toMatch(/^số hộ\. Ước tính<sup class="source-mark">/);
});
