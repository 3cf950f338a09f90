import { expect, test } from 'vitest';
import { documentSchema } from './document.ts';
import { groupOutline } from './group-outline.ts';
import { parseYaml } from './parse-yaml.ts';
import { reportSchema } from './report.ts';

test('a text in a list of groups is told with every field that the group must have, at once', () => {
  const { problems } = parseYaml('limitations:\n  - Chưa sâu', reportSchema, 'a.mdx');
  expect(problems.find(({ field }) => field === 'limitations[1]')).toMatchObject({
    message: '“limitations[1]” phải là một nhóm trường, đang là “Chưa sâu”.',
    hint: `limitations[1]: hạn chế (đơn vị tự đánh giá). Viết:
      - text: "Chưa sâu"
        topics: [...]`,
  });
});

test('a group of which no field must be there has no outline, nor has what is no item of a list', () => {
  expect(groupOutline(documentSchema, ['sources', 0], 'Báo A')).toBeUndefined();
  expect(groupOutline(reportSchema, ['period'], '2021')).toBeUndefined();
});
