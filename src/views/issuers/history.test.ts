import { expect, test } from 'vitest';
import { issuerSchema } from '../../schema/index.ts';
import { bodyHistory } from './history.ts';

const changes = [{ on: '2025-03-01', what: 'đổi', source: { title: 'Một bài' } }];
const bodyOf = (days: object) =>
  issuerSchema.parse({ id: 'a', name: 'A', system: 'state', level: 'tinh', changes, ...days });

test.each([
  [{}, undefined],
  [{ from: '2025-02' }, 'Hoạt động từ tháng 02/2025.'],
  [{ until: '2025-06-30' }, 'Hoạt động đến hết 30/6/2025.'],
  [{ from: '2007-08-08', until: '2025-02-28' }, 'Hoạt động từ 08/8/2007 đến hết 28/02/2025.'],
])('the days %j of a body are told as %j', (days, being) => {
  expect(bodyHistory(bodyOf(days)).being).toBe(being);
});
