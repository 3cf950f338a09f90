import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { forceOf, shortReason } from './force.ts';

const later = documentOf('moi-2020', { number: '2/NQ-CP', issuedOn: '2020-05-01' });
const statesOf = (validity: object) => {
  const old = documentOf('cu-2010', {
    number: '1/NQ-CP',
    issuedOn: '2010-05-01',
    validity: { searchedOn: '2026-11-01', where: ['Công báo'], ...validity },
  });
  return forceOf(libraryOf([old, later], '2026-11-30'), 'cu-2010');
};

test('a search shows its day, and a newer text its id and reason without source marks', () => {
  const states = statesOf({
    status: 'co-van-ban-moi-hon',
    since: '2020-05-01',
    by: 'moi-2020',
    basis: 'Nghị quyết 2/NQ-CP cùng nội dung.[^1]',
  });
  expect(states.at(-1)).toEqual({
    is: 'co-van-ban-moi-hon',
    from: '2020-05-01',
    by: 'moi-2020',
    since: '2020-05-01',
    searched: '2026-11-01',
    why: 'Nghị quyết 2/NQ-CP cùng nội dung.',
  });
});

test('of a newer text that editors infer it is said that they do, however long the reason', () => {
  const [last] = statesOf({
    ...{ status: 'co-van-ban-moi-hon', since: '2020-05-01', by: 'moi-2020', certainty: 'suy-doan' },
    basis: `Nghị quyết 2/NQ-CP cùng nội dung; ${'còn phải đối chiếu với bản chính thức '.repeat(5)}.[^1]`,
  }).slice(-1);
  expect(last?.why).toBe(
    'Nghị quyết 2/NQ-CP cùng nội dung. Ban biên tập suy đoán, chưa có nguồn nêu trực tiếp.',
  );
});

test('only a doubtful search in vain tells why', () => {
  const searched = { status: 'chua-thay-thay-the', basis: 'Cơ quan ấy không còn.[^1]' };
  expect(statesOf({ ...searched, certainty: 'nguon' }).at(-1)).not.toHaveProperty('why');
  expect(statesOf({ ...searched, certainty: 'suy-doan' }).at(-1)).toHaveProperty(
    'why',
    'Cơ quan ấy không còn.',
  );
});

test.each([
  // a source says so
  ['nguon', undefined],
  // editors infer it
  ['suy-doan', true],
])('an end that is known as %s is inferred: %s', (certainty, inferred) => {
  const states = statesOf({
    status: 'het-hieu-luc',
    since: '2020-05-01',
    by: 'moi-2020',
    basis: 'Nguồn nói vậy.[^1]',
    certainty,
  });
  expect(states.at(-1)?.is).toBe('het-hieu-luc');
  expect(states.at(-1)?.inferred).toBe(inferred);
});

test('states that tell the same are one', () => {
  const states = statesOf({ status: 'chua-thay-thay-the', basis: 'Đã tìm.[^1]' });
  expect(states.map(({ is }) => is)).toEqual([
    'chua-ban-hanh',
    'chua-kiem-tra',
    'chua-thay-thay-the',
  ]);
});

const long = `${'Hội nghị đánh giá mười năm thực hiện đã họp tại Hà Nội. '.repeat(3)}ngày 13/7/2026 có Chỉ thị 07-CT/TW; chưa thấy câu thay thế.`;

test.each([
  // short enough: all of it
  ['Được thay thế;[^1][^2] theo Điều 3.[^4]', undefined, 'Được thay thế; theo Điều 3.'],
  // of a long one the clause about the other document
  [long, '07-CT/TW', 'Ngày 13/7/2026 có Chỉ thị 07-CT/TW; chưa thấy câu thay thế.'],
  // or as much of the beginning as there is room for
  [
    long,
    undefined,
    'Hội nghị đánh giá mười năm thực hiện đã họp tại Hà Nội. Hội nghị đánh giá mười năm thực hiện đã họp tại Hà Nội.',
  ],
])('%s, about %s: %s', (reason, about, short) => {
  expect(shortReason(reason, about)).toBe(short);
});
