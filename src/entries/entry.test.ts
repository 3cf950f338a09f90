import { expect, test } from 'vitest';
import { parseEntry } from './entry.ts';
import { fileText } from './testing/sample.ts';

const file = 'content/models/to-tu-quan.mdx';

test('reads the frontmatter by its kind, the body, and where both stand', () => {
  const text = fileText('model', { name: 'Tổ tự quản' }, '## Cách làm\n');
  const { entry } = parseEntry('model', file, text);
  const lines = text.split('\n');
  expect(entry).toMatchObject({ id: 'to-tu-quan', file, body: { source: '## Cách làm\n' } });
  expect(entry?.data.name).toBe('Tổ tự quản');
  expect(entry?.data.lessons).toEqual([]);
  expect(lines[(entry?.bodyLine ?? 0) - 1]).toBe('## Cách làm');
  expect(lines[(entry?.locate(['name']).line ?? 0) - 1]).toBe('name: Tổ tự quản');
});

test.each([
  ['content/models/Tổ tự quản.mdx'],
  ['content/models/To-tu-quan.mdx'],
  ['content/models/to_tu_quan.mdx'],
  ['content/models/.mdx'],
])('refuses the file name %s', (name) => {
  const { problems } = parseEntry('model', name, fileText('model'));
  expect(problems).toMatchObject([
    { file: name, line: 1, column: 1, message: expect.stringContaining('không dùng làm địa chỉ') },
  ]);
});

test('a file without frontmatter says how to begin one', () => {
  const { problems } = parseEntry('model', file, '## Cách làm\n');
  expect(problems).toMatchObject([
    { line: 1, message: 'Tệp không có phần đầu tệp.', hint: expect.stringContaining('---') },
  ]);
});

test('a file with a wrong field tells what is wrong in its body as well', () => {
  const text = fileText('model', { nmae: 'x' }, '## A\n\n{b}\n');
  const { problems } = parseEntry('model', file, text);
  expect(problems.map(({ field }) => field)).toEqual(['nmae', '']);
  expect(text.split('\n')[(problems[1]?.line ?? 0) - 1]).toBe('{b}');
});

test('problems of the frontmatter stand at the lines of the file', () => {
  const { entry, problems } = parseEntry('model', file, fileText('model', { nmae: 'x' }));
  expect(entry).toBeUndefined();
  expect(problems).toMatchObject([{ file, field: 'nmae' }]);
  expect(fileText('model', { nmae: 'x' }).split('\n')[(problems[0]?.line ?? 0) - 1]).toBe(
    'nmae: x',
  );
});
