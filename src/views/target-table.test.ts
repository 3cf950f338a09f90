import { expect, test } from 'vitest';
import type { TargetRow } from './entry/tables.ts';
import { targetTableHtml } from './target-table.ts';

const row = (more: Partial<TargetRow> = {}): TargetRow => ({
  label: 'Đơn vị <có> quy chế',
  note: undefined,
  level: 'từ 85,5%',
  due: undefined,
  ...more,
});

test('a target is a row: its label, its level and its day, escaped', () => {
  expect(targetTableHtml([row({ due: 'hết năm 2022' })])).toContain(
    '<tbody><tr><td>Đơn vị &lt;có&gt; quy chế</td><td class="figure" data-label="Mức:">từ 85,5%</td><td data-label="Thời hạn:">hết năm 2022</td></tr></tbody>',
  );
});

test('a note, which is HTML, stands behind the label, a missing day as a dash', () => {
  const html = targetTableHtml([row({ note: '<i>Vế 2.</i>' })]);
  expect(html).toContain('quy chế <i>Vế 2.</i></td>');
  expect(html).toContain('<td data-label="Thời hạn:">—</td>');
});
