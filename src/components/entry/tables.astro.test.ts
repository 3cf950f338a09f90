import { expect, test } from 'vitest';
import { entryWords } from '../../words/entries.ts';
import { reportWords } from '../../words/report.ts';
import { render } from '../testing/render.ts';
import DutyTable from './DutyTable.astro';
import TargetTable from './TargetTable.astro';
import TaskTable from './TaskTable.astro';

const { duties } = reportWords;

test('a task says who must do what, and by when where that is known', async () => {
  const rows = [
    { who: 'Chi bộ <b>', what: 'Họp <a href="/a/">a</a>', due: '30/6' },
    { who: 'Công đoàn', what: 'Báo cáo', due: undefined },
  ];
  const html = await render(TaskTable, { rows });
  expect(html).toContain(
    `<th scope="row">Chi bộ &lt;b&gt;</th><td>Họp <a href="/a/">a</a> ${entryWords.dueBy('30/6')}</td>`,
  );
  expect(html).toContain('<td>Báo cáo</td>');
});

test('a target without a day has a dash for it', async () => {
  const rows = [{ label: 'Số <b>', note: 'theo <i>x</i>', level: '≥ 90%', due: undefined }];
  expect(await render(TargetTable, { rows })).toContain(
    '<td>Số &lt;b&gt; theo <i>x</i></td><td class="figure" data-label="Mức:">≥ 90%</td><td data-label="Thời hạn:">—</td>',
  );
});

test('a duty names its receiver and its day, or has dashes', async () => {
  const rows = [
    { every: 'Hằng quý', what: 'Báo <i>cáo</i>', to: 'Tỉnh ủy <b>', due: 'ngày 15' },
    { every: 'Hằng năm', what: 'Họp', to: undefined, due: undefined },
  ];
  const html = await render(DutyTable, { rows });
  expect(html).toContain(
    `<th scope="row">Hằng quý</th><td>Báo <i>cáo</i></td><td data-label="${duties.to}:">Tỉnh ủy &lt;b&gt;</td><td data-label="${duties.due}:">ngày 15</td>`,
  );
  expect(html).toContain(
    `<td data-label="${duties.to}:">—</td><td data-label="${duties.due}:">—</td>`,
  );
});
