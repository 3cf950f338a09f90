import { expect, test } from 'vitest';
import { z } from 'zod';
import { issuerSchema } from './issuer.ts';
import { parseYaml } from './parse-yaml.ts';

const start = `- id: bo-a
  name: Bộ A
  system: state
  level: bo-nganh
`;
const changed = `  changes:
    - on: 2025-03-01
      what: hợp nhất với Bộ B
      source:
        title: Một bài
`;

/** Problems of a body whose line goes on with these fields; the first of them is line 5. */
const problemsOf = (fields: string) =>
  parseYaml(start + fields, z.array(issuerSchema), 'issuers.yaml').problems.map(
    ({ line, field, message, hint }) => [line, field, message, hint],
  );

test.each([
  ['from: 2007-08-08', 'until: 2025-02-28'],
  // a day within a month of which no more is known
  ['from: 2025-02-03', 'until: 2025-02'],
])('a body may have been from a day until another: %s, %s', (from, until) => {
  expect(problemsOf(`  ${from}\n  ${until}\n${changed}`)).toEqual([]);
});

test('a body does not end before it begins', () => {
  expect(problemsOf(`  from: 2025-03-01\n  until: 2025-02\n${changed}`)).toEqual([
    [
      6,
      '[1].until',
      'Cơ quan kết thúc (2025-02) trước khi bắt đầu (2025-03-01).',
      'Xem lại from: và until:.',
    ],
  ]);
});

test('a day of its being needs a change that says so, with its source', () => {
  expect(problemsOf('  until: 2025-02-28\n')).toEqual([
    [
      1,
      '[1]',
      'Ngày đầu, ngày cuối của cơ quan chưa có nguồn.',
      'Thêm một dòng vào changes: nói việc lập hoặc kết thúc, kèm source:.',
    ],
  ]);
});
