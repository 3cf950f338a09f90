import { expect, test } from 'vitest';
import type { ModelEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { similarModels } from './similar-models.ts';

const model = (id: string, data: object) =>
  ({
    id,
    data: {
      name: id,
      unit: 'Đơn vị',
      difficulty: 'Khó',
      actions: ['Làm'],
      field: 'kinh-te',
      unitType: 'cong-doan',
      topics: [],
      evidence: 2,
      ...data,
    },
  }) as unknown as ModelEntry;

const named = (...ids: string[]) => new Map(ids.map((id) => [id, { id, name: id }]));
const place = (id: string, nowId = id) => [id, { id, name: id, nowId, nowName: nowId }] as const;
const libraryOf = (...models: ModelEntry[]) =>
  ({
    models,
    vocabulary: {
      traits: [{ id: 'rac', kind: 'kho', name: 'Rác', words: ['rác'] }],
      provinces: [
        { id: 'hue', region: 'bac-trung-bo' },
        { id: 'nghe-an', region: 'bac-trung-bo' },
      ],
      places: new Map([place('hue'), place('thua-thien', 'hue'), place('nghe-an')]),
      fields: named('kinh-te', 'van-hoa'),
      unitTypes: named('cong-doan', 'xa-phuong'),
      topics: named('doi-thoai'),
    },
  }) as unknown as Library;
const alike = (...models: [ModelEntry, ...ModelEntry[]]) =>
  similarModels(libraryOf(...models))(models[0], 5).map(
    ({ model: { id }, reasons }) => `${id}: ${reasons.map(({ kind }) => kind).join(' ')}`,
  );

test('a shared difficulty weighs more than field and kind of unit, and every reason is told', () => {
  expect(
    alike(
      model('a', { difficulty: 'Xóm nhiều rác', place: 'thua-thien' }),
      model('b', { unitType: 'xa-phuong' }),
      model('c', { difficulty: 'Rác ở chợ', field: 'van-hoa', place: 'hue' }),
    ),
  ).toEqual(['c: difficulty unit-type province', 'b: field']);
});

test('provinces of one region are near, and merged ones are one', () => {
  expect(alike(model('a', { place: 'hue' }), model('b', { place: 'nghe-an' }))).toEqual([
    'b: field unit-type region',
  ]);
});

test('kind of unit and place alone make no likeness', () => {
  expect(
    alike(model('a', { place: 'hue' }), model('b', { field: 'van-hoa', place: 'hue' })),
  ).toEqual([]);
});

test('of two equally alike the better evidenced comes first', () => {
  expect(alike(model('a', {}), model('b', {}), model('c', { evidence: 4 }))).toEqual([
    'c: field unit-type',
    'b: field unit-type',
  ]);
});
