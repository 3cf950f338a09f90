import { expect, test } from 'vitest';
import type { DocumentView } from '../entries/document-view.ts';
import type { Library } from '../library/library.ts';
import { laterNames, statesText } from './as-of-day.ts';

test('neighbours of one status are one state to a list', () => {
  expect(
    statesText([
      { status: 'chua-ban-hanh', reason: 'a' },
      { from: '2013-06-03', status: 'con-hieu-luc', reason: 'b' },
      { from: '2015-06-03', status: 'con-hieu-luc', reason: 'c' },
      { from: '2020-01-01', status: 'het-hieu-luc', reason: 'd' },
    ]),
  ).toBe('chua-ban-hanh 2013-06-03:con-hieu-luc 2020-01-01:het-hieu-luc');
});

const change = (on: string, what: string) => ({ on, what });
const library = {
  vocabulary: {
    issuers: new Map([
      ['a', { name: 'Ban A', changes: [change('2025-02-03', 'hợp nhất thành Ban C')] }],
      ['b', { name: 'Ban B', changes: [] }],
    ]),
    places: new Map([
      ['bac-kan', { id: 'bac-kan', name: 'Bắc Kạn', nowName: 'Thái Nguyên' }],
      ['ha-noi', { id: 'ha-noi', name: 'Hà Nội', nowName: 'Hà Nội' }],
    ]),
  },
} as unknown as Library;
const viewOf = (data: object) => ({ data: { coIssuers: [], ...data } }) as unknown as DocumentView;

test.each([
  // a body that was merged later
  [{ issuer: 'a', issuedOn: '2020-01-01' }, ['từ 03/02/2025 hợp nhất thành Ban C']],
  // a document issued after that
  [{ issuer: 'a', issuedOn: '2025-06-01' }, []],
  // of two bodies the one is named
  [
    { issuer: 'b', coIssuers: ['a'], issuedOn: '2020' },
    ['từ 03/02/2025 Ban A hợp nhất thành Ban C'],
  ],
  // a province that was merged, one that was not
  [
    { issuer: 'b', place: 'bac-kan', issuedOn: '2020' },
    ['từ 01/7/2025 Bắc Kạn nhập thành Thái Nguyên'],
  ],
  [{ issuer: 'b', place: 'ha-noi', issuedOn: '2020' }, []],
])('of %j there is to tell %j', (data, expected) => {
  expect(laterNames(viewOf(data), library)).toEqual(expected);
});
