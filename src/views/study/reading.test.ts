import { expect, test } from 'vitest';
import type { AnyEntry, SessionEntry } from '../../entries/entry.ts';
import { documentOf, modelOf, reportOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { readingOf } from './reading.ts';

const read = (entry: Exclude<AnyEntry, SessionEntry>) => readingOf(entry, libraryOf([entry]));

test('a document is named by number and year, and read with its state', () => {
  const reading = read(
    documentOf('25-nq-tw-2013', {
      number: '25-NQ/TW',
      issuedOn: '2013-06-03',
      keyPoints: ['Đảng lãnh đạo. [^1]'],
      tasks: [{ who: 'Cấp ủy', what: 'Phân công [^1]', due: 'quý IV' }],
      questions: ['Ai làm?'],
    }),
  );
  expect(reading).toMatchObject({
    kind: 'document',
    short: 1,
    name: 'Nghị quyết 25-NQ/TW (2013)',
    reference:
      'Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng về công tác dân vận',
    state: 'Chưa kiểm tra hiệu lực',
    points: ['Đảng lãnh đạo.'],
    document: { number: '25-NQ/TW', day: '2013-06-03', mark: 'open', acts: [] },
    tasks: [{ who: 'Cấp ủy', what: 'Phân công', due: 'quý IV' }],
    questions: ['Ai làm?'],
  });
});

test('a figure keeps its qualifier, its start and the sources its note names', () => {
  const sources = [{ title: 'Một' }, { title: 'Hai' }];
  const results = [
    { label: 'mô hình', value: 1900, before: 820, unit: 'mô hình', qualifier: 'hơn', note: '[^2]' },
    { label: 'hộ', value: 3, unit: 'hộ', context: true },
  ];
  // The label begins with the unit, which is not said twice.
  expect(read(modelOf('a', { sources, results })).figures).toMatchObject([
    { label: 'mô hình', value: 'hơn 1.900 (trước đó: 820)', sources: [1] },
    { label: 'hộ (số liệu bối cảnh)', value: '3', sources: [] },
  ]);
});

test('the only source of an entry proves its figures', () => {
  const results = [{ label: 'mô hình', value: 66.7, unit: '%' }];
  expect(read(modelOf('a', { results })).figures).toMatchObject([
    { label: 'mô hình', value: '66,7%', sources: [0] },
  ]);
});

test('a figure can be drawn large, with what was before and what kind of figure it is', () => {
  const results = [{ label: 'giờ chờ', value: 2, before: 9, unit: 'giờ', qualifier: 'khoảng' }];
  const targets = [
    {
      label: 'đoàn viên',
      comparator: '>=',
      value: 90,
      unit: '%',
      kind: 'chi-tieu',
      due: 'năm 2030',
    },
  ];
  expect(read(modelOf('a', { results })).figures[0]?.drawn).toEqual({
    ...{
      number: 2,
      before: 9,
      unit: 'giờ',
      qualifier: 'khoảng',
      label: 'giờ chờ',
      kind: 'outcome',
    },
  });
  expect(read(documentOf('b', { targets })).figures[0]?.drawn).toMatchObject({
    ...{ number: 90, qualifier: 'từ', label: 'đoàn viên (năm 2030)', kind: 'target' },
  });
});

test('a mark that names no source is not followed', () => {
  const results = [{ label: 'mô hình', value: 2, unit: 'cái', note: '[^9]' }];
  expect(read(modelOf('a', { results })).figures[0]?.sources).toEqual([]);
});

test('an inferred difficulty says that it is inferred; an aim is never among the figures', () => {
  const reading = read(modelOf('a', { difficultyInferred: true, aims: ['Đạt 100 hộ'] }));
  // To the trainer alone: slides show the difficulty without the reservation.
  expect(reading.difficulties).toEqual(['Khó']);
  expect(reading.caution).toContain('suy ra từ cách làm');
  expect(JSON.stringify(reading)).not.toContain('100 hộ');
});

test('a report brings its limitations and solutions, without marks', () => {
  const finding = (text: string) => [{ text, topics: ['dan-van'] }];
  const reading = read(
    reportOf('a', { limitations: finding('Còn hình thức [^1]'), solutions: finding('Giao việc') }),
  );
  expect(reading.difficulties).toEqual(['Còn hình thức']);
  expect(reading.points).toEqual(['Giao việc']);
});

test.each([
  ['verified', undefined, undefined],
  ['partial', undefined, 'Mới đối chiếu được một phần.'],
  ['verified', 'Năm suy ra. [^1]', 'Năm suy ra.'],
  [
    'unverified',
    'Năm suy ra.',
    'Chưa đối chiếu được với nguồn công khai. Chưa nên sử dụng, giảng dạy. Năm suy ra.',
  ],
])('what is %s, with the note %s, warns: %s', (verification, note, caution) => {
  expect(read(modelOf('a', { verification, ...(note ? { note } : {}) })).caution).toBe(caution);
});

test('an unofficial source is called so', () => {
  const sources = [{ title: 'Bản chép', unofficial: true }];
  expect(read(modelOf('a', { sources })).sources[0]?.title).toBe(
    'Bản chép (bản chép không chính thức, chưa đối chiếu)',
  );
});

test('an entry without a permanent number cannot be picked', () => {
  expect(() => readingOf(modelOf('a'), libraryOf([]))).toThrow('no number in the ledger');
});

test('a document that has ended is read with a warning, whatever else is noted', () => {
  const ended = documentOf('1-qd-tw-1999', {
    number: '1-QĐ/TW',
    issuedOn: '1999-01-02',
    validity: { status: 'het-hieu-luc', since: '2010-02-01', where: [], basis: 'Hết. [^1]' },
  });
  const reading = read(ended);
  expect(reading.state).toBe('Hết hiệu lực · từ năm 2010');
  expect(reading.caution).toMatch(/^Văn bản này đã hết hiệu lực/);
  expect(read(documentOf('2-qd-tw-1999', {})).caution).toBeUndefined();
});
