import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../entries/testing/sample.ts';
import { addedBatches, recentDocuments } from './recent.ts';
import { libraryOf } from './testing/sample.ts';

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
const library = libraryOf(entries, '2026-11-28');

test('entries stand under the day by which their number was given, newest day first', () => {
  const added = [
    { day: '2026-11-21', upTo: 3 },
    { day: '2026-11-28', upTo: 5 },
  ];
  const batches = addedBatches({ added, corrected: [] }, library);
  expect(batches.map(({ day, entries }) => [day, entries.map(({ id }) => id)])).toEqual([
    ['2026-11-28', ['03-nq-tw-2026', 'to-tu-quan']],
    ['2026-11-21', ['25-nq-tw-2013', '01-nq-tw-2024', '02-nq-tw-2025']],
  ]);
});

test('documents of the last two years are told with what they replaced', () => {
  const recent = recentDocuments(library, 2);
  expect(recent.map(({ view }) => view.id)).toEqual(['03-nq-tw-2026', '02-nq-tw-2025']);
  expect(recent[1]?.changes.map(({ kind, other }) => [kind, other?.id])).toEqual([
    ['thay-the', '25-nq-tw-2013'],
  ]);
});
