import { expect, test } from 'vitest';
import { newsFile, readNews, withAdded } from './news.ts';
import { documentOf, modelOf } from './testing/sample.ts';

const entries = [
  documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' }),
  documentOf('01-nq-tw-2024', { number: '01-NQ/TW', issuedOn: '2024-11-28' }),
  documentOf('02-nq-tw-2025', {
    number: '02-NQ/TW',
    issuedOn: '2025-01-02',
    relations: [
      { kind: 'thay-the', target: '25-nq-tw-2013' },
      { kind: 'lien-quan', target: '01-nq-tw-2024' },
    ],
  }),
  documentOf('03-nq-tw-2026', { number: '03-NQ/TW', issuedOn: '2026' }),
  modelOf('to-tu-quan'),
];
const ledger = new Map(entries.map(({ kind, id }, index) => [`${kind}/${id}`, index + 1]));

const written = `# Lời nhắc.
added:
  - day: 2026-11-21
    upTo: 3
corrected:
  - day: 2026-11-22
    what: Sửa ngày.
    entries: []
`;

test('new numbers are noted under their day; comments and corrections stay', () => {
  const next = withAdded(written, ledger, '2026-11-28');
  expect(next).toBe(written.replace('corrected', '  - day: 2026-11-28\n    upTo: 5\ncorrected'));
  expect(withAdded(next, ledger, '2026-12-01')).toBe(next);
});

test('a second run of a day goes on with the day’s line', () => {
  expect(withAdded(written, ledger, '2026-11-21')).toBe(written.replace('upTo: 3', 'upTo: 5'));
});

test('the file is begun when there is none', () => {
  const { news, problems } = readNews(withAdded(undefined, ledger, '2026-11-28'));
  expect(problems).toEqual([]);
  expect(news.added).toEqual([{ day: '2026-11-28', upTo: 5 }]);
});

test('a day that does not exist is told at its line', () => {
  expect(readNews('added:\n  - day: 2026-02-31\n    upTo: 3\n').problems).toMatchObject([
    { file: newsFile, line: 2, field: 'added[1].day' },
  ]);
});
