import { expect, test } from 'vitest';
import { localIssuer } from './issuers.ts';

const place = (name: string, type: 'tinh' | 'thanh-pho') => ({
  name,
  type,
});

test.each([
  ['Ban Thường vụ Tỉnh ủy, Thành ủy', place('Lai Châu', 'tinh'), 'Ban Thường vụ Tỉnh ủy Lai Châu'],
  ['Tỉnh ủy, Thành ủy', place('Đà Nẵng', 'thanh-pho'), 'Thành ủy Đà Nẵng'],
  ['Ủy ban nhân dân tỉnh, thành phố', place('Cà Mau', 'tinh'), 'Ủy ban nhân dân tỉnh Cà Mau'],
  [
    'Ủy ban nhân dân tỉnh, thành phố',
    place('Cần Thơ', 'thanh-pho'),
    'Ủy ban nhân dân thành phố Cần Thơ',
  ],
  // Which ward it is the list cannot know.
  [
    'Ủy ban Mặt trận xã, phường',
    place('Đà Nẵng', 'thanh-pho'),
    'Ủy ban Mặt trận xã, phường (Đà Nẵng)',
  ],
])('%s of %o is %s', (name, where, expected) => {
  expect(localIssuer(name, where)).toBe(expected);
});
