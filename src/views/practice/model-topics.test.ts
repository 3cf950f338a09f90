import { expect, test } from 'vitest';
import { modelOf } from '../../entries/testing/sample.ts';
import { topicsOfModel } from './model-topics.ts';

const group = (id: string, name: string, topics: string[]) => [id, { id, name, topics }] as const;
const words = {
  fields: new Map([group('kinh-te', 'Kinh tế', ['cong-doan'])]),
  unitTypes: new Map([group('doanh-nghiep', 'Doanh nghiệp', ['doanh-nghiep', 'cong-doan'])]),
};
const topicsOf = (fields: object) => topicsOfModel(modelOf('a', fields), words);

test('a model belongs to the topics of its field and of its kind of unit', () => {
  expect(topicsOf({ danVanKheo: false })).toEqual(
    new Map([
      ['doanh-nghiep', { kind: 'unit-type', name: 'Doanh nghiệp' }],
      ['cong-doan', { kind: 'field', name: 'Kinh tế' }],
    ]),
  );
});

test('what the source or the editors say of the model itself goes before its groups', () => {
  const found = topicsOf({ danVanKheo: true, topics: ['cong-doan'] });
  expect(found.get('dan-van-kheo')).toEqual({ kind: 'movement' });
  expect(found.get('cong-doan')).toEqual({ kind: 'own' });
});

test('a field without topics adds none', () => {
  const found = topicsOfModel(modelOf('a', { danVanKheo: false, unitType: 'khac' }), {
    fields: new Map([group('kinh-te', 'Kinh tế', [])]),
    unitTypes: new Map(),
  });
  expect(found.size).toBe(0);
});
