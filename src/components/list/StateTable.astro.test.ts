import { expect, test } from 'vitest';
import { libraryStateWords } from '../../words/library-state.ts';
import { render } from '../testing/render.ts';
import StateTable from './StateTable.astro';

test('each figure carries the name of its column, for screens without columns', async () => {
  const html = await render(StateTable, {
    columns: ['Loại', 'Số bài', 'Đã đối chiếu'],
    rows: [{ name: 'Văn bản', cells: ['254', '<b>'] }],
  });
  expect(html).toContain('<th scope="row">Văn bản</th>');
  expect(html).toMatch(/<td class="figure" data-label="Số bài:">\s*254\s*<\/td>/);
  expect(html).toMatch(/<td class="figure" data-label="Đã đối chiếu:">\s*&lt;b&gt;\s*<\/td>/);
});

test('without a row the page says that nothing was measured', async () => {
  const html = await render(StateTable, { columns: ['Ngày đo'], rows: [] });
  expect(html).toContain(libraryStateWords.unmeasured);
  expect(html).not.toContain('<table');
});
