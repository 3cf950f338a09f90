import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { taughtProvisions } from './provisions.ts';

const says = 'Họp mỗi năm một lần.[^1]';

test('a few provisions are all taught, as plain text with their sources', () => {
  const entry = documentOf('a', { provisions: [{ ref: 'khoản 2 Điều 15', says }] });
  expect(taughtProvisions(entry)).toEqual([
    { ref: 'Khoản 2 Điều 15', text: 'Họp mỗi năm một lần.', sources: [0] },
  ]);
});

test('of many the main ones are taught', () => {
  const provisions = Array.from({ length: 20 }, (_, index) => ({
    ref: `Điều ${index + 1}`,
    says,
    ...(index === 4 ? { main: true } : {}),
  }));
  const taught = taughtProvisions(documentOf('a', { provisions }));
  expect(taught?.map(({ ref }) => ref)).toEqual(['Điều 5']);
});

test('a document without provisions teaches none', () => {
  expect(taughtProvisions(documentOf('a'))).toBeUndefined();
});
