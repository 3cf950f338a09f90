import { expect, test } from 'vitest';
import { documentSchema, fieldPath, salvage, sessionSchema } from './index.ts';

const sound = {
  type: 'Nghị quyết',
  title: 'Về công tác dân vận',
  issuer: 'trung-uong',
  sources: [{ title: 'Một trang', url: 'https://example.org/' }],
  verification: 'verified',
  checkedOn: '2026-11-21',
};

const save = (read: object) => {
  const saved = salvage(documentSchema, { ...sound, ...read }, 'ma-bai');
  return { data: saved?.data, madeUp: saved?.madeUp.map(fieldPath) };
};

test('a field that breaks the schema is left out, and the others stand', () => {
  const { data, madeUp } = save({ issuedOn: '2013-02-30', number: '25-NQ/TW' });
  expect(madeUp).toEqual(['issuedOn']);
  expect(data).toMatchObject({ number: '25-NQ/TW', title: sound.title });
  expect(data?.issuedOn).toBeUndefined();
});

test('a field that must be there is made up', () => {
  const { data, madeUp } = save({ title: undefined, verification: 'xong' });
  expect(madeUp).toEqual(['title', 'verification']);
  expect(data?.title).toBe('ma-bai');
});

test('items of a list keep their places', () => {
  const { data, madeUp } = save({ keyPoints: ['Một', '', 'Ba'] });
  expect(madeUp).toEqual(['keyPoints[2]']);
  expect(data?.keyPoints).toEqual(['Một', 'ma-bai', 'Ba']);
});

test('a group that cannot be mended is given up whole', () => {
  const { madeUp } = save({ relations: [{ kind: 'can-cu' }, { kind: 'can-cu', target: 'a' }] });
  expect(madeUp).toEqual(['relations[1]']);
});

test('what no field is called is taken out', () => {
  expect(save({ titel: 'x' })).toMatchObject({ madeUp: [], data: sound });
});

test('rules of the whole keep nothing from being read', () => {
  const step = (minutes: number) => ({ minutes, activity: 'Bàn' });
  const saved = salvage(
    sessionSchema,
    {
      title: 'Buổi học',
      audience: 'Đoàn viên',
      minutes: 60,
      summary: 'Tóm tắt',
      objectives: ['Một'],
      agenda: [step(10), step(10)],
      documents: ['a'],
      checkedOn: '2026-11-21',
    },
    'ma-bai',
  );
  // lists that are too short keep what they hold
  expect(saved?.data.agenda.map(({ minutes }) => minutes).slice(0, 2)).toEqual([10, 10]);
  expect(saved?.madeUp.map(fieldPath)).toContain('agenda[3]');
});

test('what is no group of fields cannot be saved', () => {
  expect(salvage(documentSchema, ['a'], 'ma-bai')).toBeUndefined();
});
