import { expect, test } from 'vitest';
import type { Target } from '../schema/index.ts';
import { targetTableHtml } from './target-table.ts';

const target = (more: Partial<Target> = {}): Target => ({
  label: 'đơn vị <có> quy chế',
  comparator: '>=',
  value: 85.5,
  unit: '%',
  kind: 'chi-tieu',
  ...more,
});

test('a target is a row: its label, its level and its day, escaped', () => {
  expect(targetTableHtml([target({ due: 'hết năm 2022' })], String)).toContain(
    '<tbody><tr><td>Đơn vị &lt;có&gt; quy chế</td><td class="figure" data-label="Mức:">từ 85,5%</td><td data-label="Thời hạn:">hết năm 2022</td></tr></tbody>',
  );
});

test('a note stands behind the label, a missing day as a dash', () => {
  const html = targetTableHtml([target({ note: 'Vế 2.[^1]' })], (note) => `<i>${note}</i>`);
  expect(html).toContain('quy chế <i>Vế 2.[^1]</i></td>');
  expect(html).toContain('<td data-label="Thời hạn:">—</td>');
});
