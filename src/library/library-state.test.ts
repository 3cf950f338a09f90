import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf, sessionOf } from '../entries/testing/sample.ts';
import { libraryState } from './library-state.ts';
import { libraryOf } from './testing/sample.ts';

const open = { title: 'Bài', publisher: 'Báo', url: 'https://example.org/' };
const copy = { title: 'Bản chép', publisher: 'Trang sưu tầm', unofficial: true };

test('entries are counted by kind and by how far they were checked', () => {
  const { entries, checked } = libraryState(
    libraryOf([
      documentOf('a', { verification: 'verified' }),
      documentOf('b', { verification: 'partial' }),
      modelOf('c', { verification: 'unverified' }),
      reportOf('d', { verification: 'partial' }),
      sessionOf('e'),
    ]),
  );
  expect(entries).toEqual({ document: 2, model: 1, report: 1, session: 1 });
  expect(checked.document).toMatchObject({ verified: 1, partial: 1, unverified: 0 });
  expect(checked.model).toMatchObject({ verified: 0, partial: 0, unverified: 1 });
  expect(checked.report).toMatchObject({ partial: 1 });
});

test('what is filed as a model and set aside is no model', () => {
  const { entries, setAside, checked } = libraryState(
    libraryOf([modelOf('a'), modelOf('b', { setAside: 'khen-thuong' })]),
  );
  expect([entries.model, setAside]).toEqual([1, 1]);
  const { verified, partial, unverified } = checked.model;
  expect(verified + partial + unverified).toBe(1);
});

test('an entry with unofficial copies alone has no open source', () => {
  const { checked } = libraryState(
    libraryOf([
      documentOf('a', { sources: [copy] }),
      documentOf('b', { sources: [copy, open] }),
      documentOf('c', { sources: [{ ...open, url: undefined }] }),
    ]),
  );
  expect(checked.document.withoutOpenSource).toBe(2);
});

test('a search grows due with the day; what nobody ever checked is counted by its state', () => {
  const searched = documentOf('a', {
    number: '01-NQ/TW',
    issuedOn: '2010-01-01',
    validity: {
      status: 'chua-thay-thay-the',
      searchedOn: '2025-11-30',
      where: ['báo chí'],
      basis: 'Đã tìm.',
    },
  });
  const never = documentOf('b', { number: '02-NQ/TW', issuedOn: '2010-01-01' });
  const on = (day: string) => libraryState(libraryOf([searched, never], day));
  expect(on('2026-11-29').searchesDue).toBe(0);
  expect(on('2026-11-30').searchesDue).toBe(1);
  expect(on('2026-11-30').force).toMatchObject({ 'chua-thay-thay-the': 1, 'chua-kiem-tra': 1 });
});

test('a relation to a document that is not held is open, and the document is wanted', () => {
  const state = libraryState(
    libraryOf([
      documentOf('a', {
        issuedOn: '2020-01-01',
        relations: [
          { kind: 'can-cu', number: '09-NQ/TW' },
          { kind: 'can-cu', target: 'b' },
        ],
      }),
      documentOf('b', { issuedOn: '2010-01-01' }),
    ]),
  );
  expect([state.openRelations, state.wanted]).toEqual([1, 1]);
});

test('points that name unofficial copies alone are counted among all', () => {
  const { points, pointsOnCopies } = libraryState(
    libraryOf([
      documentOf('a', { sources: [copy, open], keyPoints: ['Một.[^1]', 'Hai.[^1][^2]', 'Ba.'] }),
    ]),
  );
  expect([points, pointsOnCopies]).toEqual([3, 1]);
});
