import { expect, test } from 'vitest';
import { documentOf } from '../entries/testing/sample.ts';
import { depthOfDocuments } from './depth.ts';
import { libraryOf } from './testing/sample.ts';

const depthsOf = (...entries: Parameters<typeof libraryOf>[0]) =>
  depthOfDocuments(libraryOf(entries));

test('key points and provisions are what is said of a document itself', () => {
  const document = documentOf('a', {
    keyPoints: ['Một ý.', 'Hai ý.'],
    provisions: [{ ref: 'Điều 1', says: 'Một điều.' }],
    tasks: [{ who: 'Cấp ủy', what: 'Một việc.' }],
  });
  expect(depthsOf(document)).toEqual([
    { id: 'a', points: 3, copied: 0, tasks: 1, taught: 0, cited: 0 },
  ]);
});

test('of two documents the one that is cited more comes first', () => {
  const cited = documentOf('b-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
  const citing = documentOf('a', { summary: 'Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013.' });
  expect(depthsOf(citing, cited).map(({ id, cited }) => [id, cited])).toEqual([
    ['b-2013', 1],
    ['a', 0],
  ]);
});

test('what rests on unofficial copies alone is counted apart', () => {
  const sources = [
    { title: 'Bản chép', unofficial: true as const },
    { title: 'Công báo', url: 'https://example.org/' },
  ];
  const document = documentOf('a', {
    sources,
    keyPoints: ['Chỉ theo bản chép.[^1]', 'Theo cả hai.[^1][^2]', 'Không ghi nguồn.'],
    provisions: [{ ref: 'Điều 1', says: 'Cũng theo bản chép.[^1]' }],
  });
  expect(depthsOf(document).map(({ copied }) => copied)).toEqual([2]);
});
