import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from './parse-yaml.ts';
import { readYaml } from './read-yaml.ts';

const schema = z.object({
  list: z.array(z.number()).optional(),
  value: z.number().optional(),
  title: z.string().optional(),
});
const problemsOf = (source: string) =>
  readYaml(source, schema, 'a.yaml').problems.map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} → ${hint}`,
  );

test.each([
  // A thousand two hundred, as every office types it.
  [
    'value: 1.200',
    '1:8 “1.200” sẽ bị đọc thành 1,2. → Nếu là hàng nghìn, viết liền: 1200. Nếu là số thập phân, thêm số 0: 1.2000.',
  ],
  [
    'title: a\nvalue: 12.500\n',
    '2:8 “12.500” sẽ bị đọc thành 12,5. → Nếu là hàng nghìn, viết liền: 12500. Nếu là số thập phân, thêm số 0: 12.5000.',
  ],
  // In brackets and in a list.
  [
    'list: [1, 1.200]',
    '1:11 “1.200” sẽ bị đọc thành 1,2. → Nếu là hàng nghìn, viết liền: 1200. Nếu là số thập phân, thêm số 0: 1.2000.',
  ],
  [
    'list:\n  - 1.200',
    '2:5 “1.200” sẽ bị đọc thành 1,2. → Nếu là hàng nghìn, viết liền: 1200. Nếu là số thập phân, thêm số 0: 1.2000.',
  ],
  // Figures of other bases, powers, half figures.
  ...['0x1F', '0o17', '1e3', '.5', '5.'].map((figure) => [
    `value: ${figure}`,
    `1:8 “${figure}” không phải cách viết số thường dùng. → Viết bằng chữ số thập phân, phần lẻ sau dấu chấm: 1200 hoặc 1.2.`,
  ]),
  // A sign of number in a text.
  [
    'title: Thực hiện #công tác',
    '1:8 Từ dấu # trở đi sẽ bị bỏ: chỉ còn “Thực hiện”. → Đặt cả câu trong ngoặc kép: "Thực hiện #công tác". Nếu là lời nhắc riêng, viết ở dòng riêng bắt đầu bằng #.',
  ],
])('%s is told, with what to write', (source, told) => {
  expect(problemsOf(source)).toEqual([told]);
});

test.each([
  'value: 1200',
  'value: 1.2',
  'value: 12.55',
  'value: 1.2345',
  // What looks like thousands and is none.
  'value: 6.2460',
  // A text that ends in a figure with its full stop.
  'title: |\n  Nghị quyết 5.\n',
  'value: -3',
  'title: "Thực hiện #công tác"',
  'title: a\n# lời nhắc\nvalue: 1',
  'title: C#',
  'title: "1.200"',
])('%s is read as it stands', (source) => {
  expect(problemsOf(source)).toEqual([]);
});

test('whatever figure is written, what is read is what was meant, or it is told', () => {
  const figure = fc.stringMatching(/^-?[\d.]{1,9}$/);
  fc.assert(
    fc.property(figure, (written) => {
      const { data } = parseYaml(`value: ${written}`, schema, 'a.yaml');
      if (data?.value === undefined) return;
      // As people read it: a dot before three figures parts thousands, any other the fraction.
      expect(written).not.toMatch(/^-?\d{1,3}\.\d{3}$/);
      expect(data.value).toBe(Number(written));
    }),
  );
});
