import { expect, test } from 'vitest';
import type { ModelEntry } from '../../entries/entry.ts';
import { modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { modelSections } from './sections.ts';

const sections = (entry: ModelEntry, ...others: ModelEntry[]) =>
  modelSections(entry, siteOf([entry, ...others]));
const part = (id: string, entry: ModelEntry, ...others: ModelEntry[]) =>
  sections(entry, ...others).find((section) => section.id === id)?.part;
const household = { label: 'hộ', value: 3, unit: 'hộ' };

test('a model goes from its difficulty to its sources, with what must be shown as unknown', () => {
  expect(sections(modelOf('a')).map(({ id }) => id)).toEqual([
    'kho-khan',
    'cach-lam',
    'ket-qua',
    'han-che',
    'can-gi',
    'nguon-tai-lieu',
  ]);
});

test('what a full model adds stands in its place', () => {
  const full = modelOf(
    'a',
    {
      results: [household, { ...household, context: true }],
      aims: ['Đạt 100 hộ'],
      lessons: ['Công khai'],
      note: 'Xem lại.',
    },
    '## Thêm\n\nLời kể.',
  );
  expect(sections(full).map(({ id }) => id)).toEqual([
    'kho-khan',
    'cach-lam',
    'ket-qua',
    'so-lieu-nen',
    'muc-tieu',
    'han-che',
    'rut-ra',
    'can-gi',
    'noi-dung',
    'luu-y',
    'nguon-tai-lieu',
  ]);
});

test('a difficulty that was read out of what was done is said to be', () => {
  expect(part('kho-khan', modelOf('a', { difficultyInferred: true }))).toMatchObject({
    note: 'Nguồn không nêu khó khăn; ban biên tập suy ra từ cách làm.',
  });
  expect(part('kho-khan', modelOf('a'))).toMatchObject({ note: undefined });
});

test('numbers of the background are no results', () => {
  const entry = modelOf('a', { results: [{ ...household, context: true }] });
  expect(part('ket-qua', entry)).toEqual({
    kind: 'text',
    paragraphs: ['Nguồn chưa nêu số liệu kết quả.'],
  });
  expect(part('so-lieu-nen', entry)).toMatchObject({
    kind: 'results',
    results: { groups: [{ name: undefined, single: [{ amount: '3' }] }] },
  });
});

test('what nobody knows is shown below the limitations', () => {
  const entry = modelOf('a', {
    limitations: ['Chưa đều'],
    results: [{ ...household, before: 5 }],
    nationwide: true,
    years: { from: 2020, basis: 'trien-khai' },
  });
  expect(part('han-che', entry)).toMatchObject({
    items: [{ html: 'Chưa đều' }],
    closing: '<b>Chưa biết:</b> đã nhân rộng hay chưa.',
  });
  const follower = modelOf('b', { learnedFrom: 'a' });
  expect(part('han-che', entry, follower)).toMatchObject({ closing: undefined });
});

test('that a source names no limitation does not say that there is none', () => {
  expect(part('han-che', modelOf('a'))).toMatchObject({
    paragraphs: [
      'Nguồn không nêu hạn chế; điều đó không có nghĩa là không có hạn chế.',
      expect.stringContaining('số liệu kết quả'),
    ],
  });
});

test('of what a model took, what its source leaves out is said to be', () => {
  expect(part('can-gi', modelOf('a', { needs: { money: 'Dân góp' } }))).toEqual({
    kind: 'needs',
    needs: [
      { name: 'Nhân lực', html: 'nguồn không nêu' },
      { name: 'Kinh phí', html: 'Dân góp' },
      { name: 'Thời gian', html: 'nguồn không nêu' },
    ],
  });
});

test('the note stays out of the list of contents', () => {
  const note = sections(modelOf('a', { note: 'Xem lại.' })).find(({ id }) => id === 'luu-y');
  expect(note).toMatchObject({
    quiet: true,
    unlisted: true,
    part: { paragraphs: ['<b>Lưu ý.</b> Xem lại.'] },
  });
});
