import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { documentView } from '../../entries/document-view.ts';
import { documentOf, vocabularySources } from '../../entries/testing/sample.ts';
import { readVocabulary } from '../../entries/vocabulary.ts';
import { laterNames } from './later-names.ts';

const body = { system: 'party', level: 'trung-uong' };
const { vocabulary } = readVocabulary(
  new Map([
    ...vocabularySources,
    [
      'content/vocabulary/issuers.yaml',
      stringify([
        {
          ...{ id: 'a', name: 'Ban A', ...body },
          changes: [
            { on: '2025-02-03', what: 'hợp nhất thành Ban C', source: { title: 'Một bài' } },
          ],
        },
        { id: 'b', name: 'Ban B', ...body },
      ]),
    ],
  ]),
);

test.each([
  // a body that was merged later
  [{ issuer: 'a', issuedOn: '2020-01-01' }, ['từ ngày 03/02/2025 hợp nhất thành Ban C']],
  // a document issued after that
  [{ issuer: 'a', issuedOn: '2025-06-01' }, []],
  // of two bodies the one is named
  [
    { issuer: 'b', coIssuers: ['a'], issuedOn: '2020' },
    ['từ ngày 03/02/2025 Ban A hợp nhất thành Ban C'],
  ],
  // a province that was merged, one that was not
  [
    { issuer: 'b', place: 'binh-duong', issuedOn: '2020' },
    ['từ ngày 01/7/2025 Bình Dương thuộc Thành phố Hồ Chí Minh'],
  ],
  [{ issuer: 'b', place: 'lai-chau', issuedOn: '2020' }, []],
])('of %j there is to tell %j', (data, expected) => {
  const view = documentView(documentOf('mot-van-ban', data), vocabulary);
  expect(laterNames(view, { vocabulary })).toEqual(expected);
});
