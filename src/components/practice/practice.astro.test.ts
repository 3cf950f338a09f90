import { expect, test } from 'vitest';
import type { CellView } from '../../views/practice/cell-view.ts';
import type { Setter } from '../../views/practice/setter.ts';
import { calendarWords } from '../../words/practice.ts';
import { render } from '../testing/render.ts';
import CalendarTable from './CalendarTable.astro';
import PracticeCell from './PracticeCell.astro';
import PracticeMatrix from './PracticeMatrix.astro';
import SetterLink from './SetterLink.astro';
import TargetGroups from './TargetGroups.astro';

const hostile = '<img src=x>';
const setter: Setter = {
  id: '02-nq-tw-2021',
  href: '/van-ban/02-nq-tw-2021/',
  label: '02-NQ/TW',
  isNumber: true,
  year: '2021',
  rank: 'Trung ương',
};
const cell: CellView = {
  id: 'chu-de-dan-van-mot',
  unit: { name: 'Đơn vị một', href: '/thuc-tien/mot/' },
  period: '2020',
  lists: [
    { title: 'Hạn chế', passages: [{ text: hostile, href: '/mot/#han-che-1' }], none: 'Không.' },
    { title: 'Giải pháp', passages: [], none: 'Chưa nêu.' },
  ],
  beside: undefined,
};

test('a printed number does not break in the middle, a name may', async () => {
  expect(await render(SetterLink, { setter })).toContain('class="cite whole"');
  const named = { ...setter, isNumber: false, year: undefined };
  const html = await render(SetterLink, { setter: named });
  expect(html).toContain('class="cite"');
  expect(html).not.toContain('(');
});

test('a cell says that a list is empty, and links the passages of the other', async () => {
  const html = await render(PracticeCell, { cell });
  expect(html).toContain('<a href="/mot/#han-che-1">&lt;img src=x&gt;</a>');
  expect(html).toContain('<h4>Giải pháp</h4><p class="none">Chưa nêu.</p>');
  expect(html).not.toContain('Không.');
  expect(html).not.toContain('<details>');
});

test('documents and models beside a cell are distinguished by their links', async () => {
  const item = { name: 'Mục', href: '/muc/', why: 'vì thế' };
  const beside = {
    summary: '1 văn bản, 1 mô hình',
    groups: [
      { kind: 'documents' as const, title: 'Văn bản', items: [item] },
      { kind: 'models' as const, title: 'Mô hình', items: [item] },
    ],
  };
  const html = await render(PracticeCell, { cell: { ...cell, beside } });
  expect(html).toContain('<summary>1 văn bản, 1 mô hình</summary>');
  expect(html).toContain('<a class="cite" href="/muc/">Mục</a><span class="why">vì thế</span>');
  expect(html).toContain('<a class="model" href="/muc/">Mục</a>');
});

test('the overview leads to topics and cells, and marks where a unit says nothing', async () => {
  const topic = {
    id: 'chu-de-dan-van',
    name: 'Dân vận',
    sum: '1 hạn chế',
    counts: [{ counts: '1 hạn chế', href: '#chu-de-dan-van-mot' }, undefined],
    all: undefined,
    cells: [cell],
  };
  const units = [
    { name: 'Đơn vị một', period: '2020' },
    { name: 'Đơn vị hai', period: '' },
  ];
  const html = await render(PracticeMatrix, { matrix: { id: 'bang', units, topics: [topic] } });
  expect(html).toContain('<td><a href="#chu-de-dan-van-mot">1 hạn chế</a></td><td>—</td>');
  expect(html).toContain('<a href="#chu-de-dan-van">Dân vận</a>');
  expect(html).toContain('class="practice-row" id="chu-de-dan-van"');
  expect(html).toContain('id="chu-de-dan-van-mot"');
});

test('a row of targets carries what the list can be narrowed by', async () => {
  const row = {
    ...{ topic: 'dan-van', label: hostile, note: 'Hẹp.', level: 'từ 90%', due: undefined },
    isPast: true,
  };
  const rows = [{ ...row, setter }];
  const groups = [{ topic: 'dan-van', anchor: 'chu-de-dan-van', name: 'Dân vận', rows }];
  const html = await render(TargetGroups, { groups });
  expect(html).toContain('data-chu-de="dan-van" data-van-ban="02-nq-tw-2021" class="past"');
  expect(html).toContain('id="chu-de-dan-van"');
  expect(html).toContain('&lt;img src=x&gt; <small class="note">Hẹp.</small>');
  expect(html).toMatch(/<td data-label="Thời hạn:">\s*— <small class="note">đã qua<\/small>/);
});

test('a report names who sends it, where that is said', async () => {
  const row = {
    ...{ what: 'Báo cáo', every: 'Hằng quý', next: ['quý IV/2026'], to: undefined },
    ...{ due: 'ngày 20', setter },
  };
  const html = await render(CalendarTable, {
    rows: [
      { ...row, who: 'Cấp ủy' },
      { ...row, who: undefined },
    ],
  });
  expect(html).toContain('<td><b>Cấp ủy:</b> Báo cáo</td>');
  expect(html).toContain(`<td data-label="${calendarWords.columns.every}:">Hằng quý</td>`);
  expect(html).toContain('<span class="period">quý IV/2026</span>');
  expect(html).toContain(`<td data-label="${calendarWords.columns.to}:">—</td>`);
});
