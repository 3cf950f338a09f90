import { expect, test } from 'vitest';
import type { AnyEntry } from '../../entries/entry.ts';
import { documentOf, modelOf, reportOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { practiceMatrix } from './practice-matrix.ts';

const finding = (text: string, ...topics: string[]) => ({ text, topics });
const matrixOf = (...entries: AnyEntry[]) => {
  const library = libraryOf(entries);
  return practiceMatrix(library, library.reports);
};
const cellOf = (...entries: AnyEntry[]) => matrixOf(...entries).rows[0]?.cells[0];

const held = documentOf('25-nq-tw-2013', {
  number: '25-NQ/TW',
  issuedOn: '2013-06-03',
  topics: ['dan-van'],
});

test('a passage stands under each of its topics and keeps its place on the page', () => {
  const report = reportOf('a', {
    limitations: [finding('Một', 'cong-doan'), finding('Hai', 'dan-van', 'cong-doan')],
    solutions: [finding('Ba', 'dan-van')],
  });
  const rows = matrixOf(report).rows.map(({ topic, cells }) => [
    topic.id,
    cells.flatMap(({ limitations, solutions }) =>
      [...limitations, ...solutions].map(({ anchor }) => anchor),
    ),
  ]);
  expect(rows).toEqual([
    ['cong-doan', ['han-che-1', 'han-che-2']],
    ['dan-van', ['han-che-2', 'giai-phap-1']],
  ]);
});

test('a topic that more units find hard comes first, whatever their number of solutions', () => {
  const rows = matrixOf(
    reportOf('a', {
      limitations: [finding('Một', 'dan-van')],
      solutions: [finding('Hai', 'cong-doan'), finding('Ba', 'cong-doan')],
    }),
    reportOf('b', { limitations: [finding('Bốn', 'dan-van')] }),
  ).rows;
  expect(rows.map(({ topic, cells }) => [topic.id, cells.length])).toEqual([
    ['dan-van', 2],
    ['cong-doan', 1],
  ]);
});

test('a plan, which names neither limitation nor solution, has no column', () => {
  const { units } = matrixOf(
    reportOf('bao-cao', { solutions: [finding('Một', 'dan-van')] }),
    reportOf('ke-hoach', { kind: 'ke-hoach' }),
  );
  expect(units.map(({ id }) => id)).toEqual(['bao-cao']);
});

test('a cell leans on what its passages cite, then on what the unit carries out on the topic', () => {
  const other = documentOf('05-ct-tw-2016', {
    number: '05-CT/TW',
    type: 'Chỉ thị',
    issuedOn: '2016-05-15',
  });
  const cell = cellOf(
    held,
    other,
    reportOf('a', {
      implements: ['25-nq-tw-2013', '05-ct-tw-2016'],
      limitations: [finding('Chưa làm theo Chỉ thị số 05-CT/TW, ngày 15/5/2016.', 'dan-van')],
    }),
  );
  expect(cell?.documents.map(({ view, why }) => [view.id, why])).toEqual([
    ['05-ct-tw-2016', 'cited'],
    ['25-nq-tw-2013', 'carried-out'],
  ]);
});

test('a document cited under another topic is not what the cell leans on', () => {
  const cell = cellOf(
    documentOf('05-ct-tw-2016', { number: '05-CT/TW', type: 'Chỉ thị', issuedOn: '2016-05-15' }),
    reportOf('a', {
      limitations: [finding('Một', 'dan-van')],
      solutions: [finding('Theo Chỉ thị số 05-CT/TW, ngày 15/5/2016.', 'cong-doan')],
    }),
  );
  expect(cell?.documents).toEqual([]);
});

test('a model that carries out the same document goes before one of the same topic', () => {
  const cell = cellOf(
    held,
    modelOf('cung-chu-de', { topics: ['dan-van'] }),
    modelOf('cung-van-ban', { implements: ['25-nq-tw-2013'] }),
    modelOf('khac'),
    reportOf('a', {
      implements: ['25-nq-tw-2013'],
      limitations: [finding('Một', 'dan-van')],
    }),
  );
  expect(
    cell?.answers.map(({ model, reasons, documents }) => [
      model.id,
      reasons.map(({ kind }) => kind),
      documents.length,
    ]),
  ).toEqual([
    ['cung-van-ban', [], 1],
    ['cung-chu-de', ['own'], 0],
  ]);
});

test('of many models of a topic the three nearest to the limitation are shown', () => {
  const row = matrixOf(
    modelOf('a', { topics: ['dan-van'], unitType: 'khac' }),
    modelOf('b', { topics: ['dan-van'] }),
    modelOf('c', { topics: ['dan-van', 'cong-doan'], unitType: 'khac' }),
    modelOf('d', { topics: ['dan-van'], unitType: 'khac' }),
    reportOf('x', { limitations: [finding('Một', 'dan-van', 'cong-doan')] }),
  ).rows.find(({ topic }) => topic.id === 'dan-van');
  expect(row?.cells[0]?.answers.map(({ model }) => model.id)).toEqual(['c', 'b', 'a']);
});

test('a cell with solutions alone asks for no model', () => {
  const cell = cellOf(
    modelOf('a', { topics: ['dan-van'] }),
    reportOf('x', { solutions: [finding('Một', 'dan-van')] }),
  );
  expect(cell?.answers).toEqual([]);
});

test('a reason that holds for two topics of a limitation is shown once', () => {
  const cell = cellOf(
    modelOf('a', { topics: ['dan-van', 'cong-doan'] }),
    reportOf('x', { limitations: [finding('Một', 'dan-van', 'cong-doan')] }),
  );
  expect(cell?.answers[0]?.reasons).toEqual([{ kind: 'own' }]);
});
