import { expect, test } from 'vitest';
import type { Dated, Incoming } from './validity.ts';
import { validityOn } from './validity-timeline.ts';

const by = (kind: Incoming['kind'], on?: string): Incoming => ({
  kind,
  from: 'b',
  label: 'Nghị quyết số 2',
  on,
  known: 'proven',
});
const claimed: NonNullable<Dated['validity']> = {
  status: 'con-hieu-luc',
  where: [],
  basis: 'Một nguồn nói vậy.[^1]',
};

test.each([
  // nothing is known
  ['2026-11-21', {}, [], 'chua-kiem-tra', /^Chưa rõ ngày ban hành/],
  // age alone proves nothing
  ['2026-11-21', { issuedOn: '1990-01-01' }, [], 'chua-kiem-tra', /^Chưa kiểm tra hiệu lực/],
  // a source says so
  ['2026-11-21', { validity: claimed }, [], 'con-hieu-luc', /^Một nguồn nói vậy/],
  // expired, from the first day on which it is no longer in force
  ['2020-01-01', { expiredOn: '2020-01-01' }, [], 'het-hieu-luc', /từ ngày 01\/01\/2020\.$/],
  ['2019-12-31', { expiredOn: '2020-01-01' }, [], 'chua-kiem-tra', /./],
  // not yet in force
  ['2024-06-30', { effectiveOn: '2024-07-01' }, [], 'chua-co-hieu-luc', /từ ngày 01\/7\/2024\.$/],
  ['2024-07-01', { effectiveOn: '2024-07-01' }, [], 'chua-kiem-tra', /./],
  // the period is over: after its last day, month or year
  ['2021-01-01', { period: { to: '2020' } }, [], 'da-hoan-thanh', /\(đến hết năm 2020\)/],
  ['2020-12-31', { period: { to: '2020' } }, [], 'chua-kiem-tra', /./],
  ['2020-03-01', { period: { to: '2020-02' } }, [], 'da-hoan-thanh', /tháng 02\/2020/],
  ['2020-02-29', { period: { to: '2020-02' } }, [], 'chua-kiem-tra', /./],
  // a period without an end
  ['2026-11-21', { period: { from: '2010' } }, [], 'chua-kiem-tra', /./],
  // replaced, from the day on which the other takes effect
  [
    '2020-01-01',
    {},
    [by('thay-the', '2020-01-01')],
    'het-hieu-luc',
    /từ ngày 01\/01\/2020, .* thay thế/,
  ],
  ['2019-12-31', {}, [by('thay-the', '2020-01-01')], 'chua-kiem-tra', /./],
  // repealed
  ['2020-01-01', {}, [by('bai-bo', '2019-05-01')], 'het-hieu-luc', /bãi bỏ/],
  // a replacement outweighs what an older source claims
  ['2021-01-01', { validity: claimed }, [by('thay-the', '2020')], 'het-hieu-luc', /từ năm 2020/],
  // of a replacement whose year alone is known the last day counts
  ['2020-12-30', { validity: claimed }, [by('thay-the', '2020')], 'con-hieu-luc', /./],
  // a replacement by a document of unknown day does not end it
  ['2026-11-21', { validity: claimed }, [by('thay-the')], 'con-hieu-luc', /./],
  // neither does a document that amends it; two years later nothing shows that it is used
  ['2026-11-21', {}, [by('sua-doi', '2020-01-01')], 'chua-kiem-tra', /./],
  // the day of expiry is told with what caused it
  [
    '2026-11-21',
    { expiredOn: '2020-02-01' },
    [by('thay-the', '2020-02-01')],
    'het-hieu-luc',
    /từ ngày 01\/02\/2020, được Nghị quyết số 2 thay thế\.$/,
  ],
] satisfies [string, Dated, Incoming[], string, RegExp][])(
  'on %s %j with %j is %s',
  (day, document, incoming, status, reason) => {
    const validity = validityOn(day, document, incoming);
    expect(validity.status).toBe(status);
    expect(validity.reason).toMatch(reason);
  },
);

test('of two replacements the first ended it', () => {
  const first = { ...by('thay-the', '2015-01-01'), from: 'first' };
  const validity = validityOn('2026-11-21', {}, [by('bai-bo', '2019-01-01'), first]);
  expect(validity).toMatchObject({ by: 'first', since: '2015-01-01' });
});

test.each([
  ['2020', '2021-01-01'],
  ['2020-02', '2020-03-01'],
  ['2020-12-31', '2021-01-01'],
])('a period to %s is over since %s', (to, since) => {
  expect(validityOn('2026-11-21', { period: { to } }, [])).toMatchObject({ since });
});

const searched = { searchedOn: '2026-11-30', where: ['Một nơi'] };

test('a search that found no trace at all is told, and is not one that found no successor', () => {
  const says = { status: 'chua-kiem-tra', basis: 'Không thấy trang nào.', ...searched } as const;
  expect(validityOn('2026-11-30', { validity: says }, [])).toEqual({
    status: 'chua-kiem-tra',
    reason: says.basis,
    searched: { on: '2026-11-30', where: ['Một nơi'] },
  });
  const none = { ...says, status: 'chua-thay-thay-the' } as const;
  expect(validityOn('2026-11-30', { validity: none }, []).status).toBe('chua-thay-thay-the');
});

test('what editors saw of its use follows its day of force as a sentence of its own', () => {
  const document: Dated = {
    effectiveOn: '2019-02-18',
    validity: {
      status: 'dang-ap-dung',
      seenOn: '2025-11-23',
      basis: 'Kết luận số 2 sửa một khoản.[^1]',
      where: [],
    },
  };
  expect(validityOn('2020-01-01', document, [])).toMatchObject({
    status: 'con-hieu-luc',
    reason: 'Có hiệu lực từ ngày 18/02/2019. Kết luận số 2 sửa một khoản.[^1]',
  });
});

test('a later relation does not hide what editors saw, and an amendment is told beside it', () => {
  const validity: NonNullable<Dated['validity']> = {
    status: 'dang-ap-dung',
    seenOn: '2026-03-31',
    basis: 'Một nghị định lấy luật làm căn cứ.[^1]',
    where: [],
  };
  const cited = { ...by('can-cu', '2026-09-10'), from: 'c', label: 'Nghị định số 3' };
  const acts = [by('sua-doi', '2025-07-01'), cited];
  expect(validityOn('2026-11-30', { validity }, acts).reason).toBe(validity.basis);
  expect(validityOn('2026-11-30', {}, acts)).toMatchObject({
    status: 'dang-ap-dung',
    reason:
      'Được Nghị định số 3 viện dẫn làm căn cứ (10/9/2026). Được Nghị quyết số 2 sửa đổi, bổ sung (01/7/2025).',
  });
});
