import { expect, test } from 'vitest';
import type { ModelEntry } from '../../entries/entry.ts';
import { modelOf, vocabulary } from '../../entries/testing/sample.ts';
import { buildLibrary } from '../../library/build-library.ts';
import { similarModels } from './similar-models.ts';

const [first] = vocabulary.provinces;
if (!first) throw new Error('The sample has no province.');
/** A neighbour of the sample's first province. */
const neighbour = { ...first, id: 'dien-bien', name: 'Điện Biên', former: [] };
const place = {
  id: neighbour.id,
  name: neighbour.name,
  type: neighbour.type,
  nowId: neighbour.id,
  nowName: 'Điện Biên',
};
const wide = {
  ...vocabulary,
  traits: [{ id: 'rac', kind: 'kho' as const, name: 'Rác', means: 'Rác thải.', said: [] }],
  provinces: [...vocabulary.provinces, neighbour],
  places: new Map([...vocabulary.places, [place.id, place]]),
};

const other = { fit: { difficulties: ['khac'], groups: ['nhan-dan'] } };
const alike = (...entries: [ModelEntry, ...ModelEntry[]]) => {
  const library = buildLibrary({ entries, vocabulary: wide, ledger: new Map(), day: '2026-11-21' });
  return similarModels(library)(entries[0], 5).map(
    ({ model: { id }, reasons }) => `${id}: ${reasons.map(({ kind }) => kind).join(' ')}`,
  );
};

test('a shared difficulty weighs more than field and kind of unit, and every reason is shown', () => {
  expect(
    alike(
      modelOf('a', { place: 'binh-duong' }),
      modelOf('b', { unitType: 'xa-phuong', ...other }),
      modelOf('c', { field: 'van-hoa', place: 'thanh-pho-ho-chi-minh' }),
    ),
  ).toEqual(['c: difficulty unit-type province', 'b: field']);
});

test('a topic in common is likeness enough', () => {
  expect(
    alike(
      modelOf('a', { topics: ['dan-van'] }),
      modelOf('b', { topics: ['dan-van'], field: 'van-hoa', unitType: 'xa-phuong', ...other }),
    ),
  ).toEqual(['b: topic']);
});

test('provinces of one region are near', () => {
  expect(
    alike(modelOf('a', { place: 'lai-chau' }), modelOf('b', { place: 'dien-bien', ...other })),
  ).toEqual(['b: field unit-type region']);
});

test('kind of unit and place alone make no likeness', () => {
  expect(
    alike(
      modelOf('a', { place: 'lai-chau' }),
      modelOf('b', { field: 'van-hoa', place: 'lai-chau', ...other }),
    ),
  ).toEqual([]);
});

test('of two equally alike the one of the stronger change comes first', () => {
  const results = [{ label: 'hộ', value: 3, unit: 'hộ', counts: 'thay-doi' }];
  expect(alike(modelOf('a'), modelOf('b'), modelOf('c', { results }))).toEqual([
    'c: difficulty field unit-type',
    'b: difficulty field unit-type',
  ]);
});
