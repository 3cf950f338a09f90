import { expect, test } from 'vitest';
import { proposalFields } from '../../models/proposal/fields.ts';
import { siteOf } from '../testing/sample.ts';
import { proposePage } from './propose-page.ts';

const { fields } = proposePage(siteOf([]), undefined);
const optionsOf = (key: string) => fields.find(({ field }) => field.key === key)?.options;

test('every field of a proposal is asked for, in its order', () => {
  expect(fields.map(({ field }) => field)).toEqual(proposalFields);
});

test('places are offered by name, former ones among them', () => {
  expect(optionsOf('place')?.map(({ name }) => name)).toEqual([
    'Bình Dương',
    'Lai Châu',
    'Thành phố Hồ Chí Minh',
  ]);
});

test('who did it is a group, or one person who is not named', () => {
  expect(optionsOf('by')).toEqual([
    { id: 'tap-the', name: 'Tập thể' },
    { id: 'ca-nhan', name: 'Cá nhân (không nêu tên)' },
  ]);
});

test('a field that is written has nothing to choose from', () => {
  expect(optionsOf('difficulty')).toEqual([]);
});
