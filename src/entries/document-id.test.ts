import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentId, fitsIdentity } from './document-id.ts';

test.each([
  // a central number
  [{ number: '25-NQ/TW', issuedOn: '2013-06-03' }, '25-nq-tw-2013'],
  // a province's
  [{ number: '17-CTr/TU', place: 'lai-chau', issuedOn: '2021' }, '17-ctr-tu-lai-chau-2021'],
  // a commune's
  [
    { number: '05-NQ/ĐU', commune: 'Xã Tân Uyên', place: 'lai-chau', issuedOn: '2025-08-01' },
    '05-nq-du-xa-tan-uyen-lai-chau-2025',
  ],
  // of an unknown day
  [{ number: '16/CT-TTg' }, '16-ct-ttg-khong-ro-nam'],
  // a state number, which prints its year, keeps both
  [{ number: '60/2013/NĐ-CP', issuedOn: '2013-06-19' }, '60-2013-nd-cp-2013'],
  // without a number the id is chosen by hand
  [{ issuedOn: '2013-06-03' }, undefined],
])('the id of %j is %j', (identity, expected) => {
  expect(documentId(identity)).toBe(expected);
});

test('every id is one that addresses and file names can carry', () => {
  const identity = fc.record(
    {
      number: fc.string({ unit: 'grapheme' }),
      place: fc.stringMatching(/^[a-z]+(-[a-z]+)*$/),
      commune: fc.string({ unit: 'grapheme' }),
      issuedOn: fc.constantFrom('2013', '2013-06', '2013-06-03'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(identity, (given) => {
      const id = documentId(given);
      if (!given.number) expect(id).toBeUndefined();
      else expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }),
  );
});

test.each([
  ['25-nq-tw-2013', true],
  // two documents of one number, place and year
  ['25-nq-tw-2013-2', true],
  ['25-nq-tw-2013-12', true],
  // the first bears no counter
  ['25-nq-tw-2013-1', false],
  ['25-nq-tw-2013-02', false],
  ['25-nq-tw-2013-a', false],
  ['25-nq-tw-20132', false],
  ['25-nq-tw-2012', false],
])('knows whether %j may stand for 25-nq-tw-2013', (id, expected) => {
  expect(fitsIdentity(id, '25-nq-tw-2013')).toBe(expected);
});
