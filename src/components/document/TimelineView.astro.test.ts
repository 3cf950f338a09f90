import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { timelineWords as words } from '../../words/timeline.ts';
import TimelineView from './TimelineView.astro';

const row = {
  ...{ href: '/a/', name: '<b>25</b>', issuedOn: '2013-06-03', title: 'Về <i>dân vận</i>' },
  ...{ by: 'Nghị quyết · Trung ương', circle: 'trung-uong', hasEnded: false },
  state: { status: 'het-hieu-luc', short: 'từ năm 2021' },
  life: '<svg class="life"></svg>',
};
const timeline = {
  topics: [
    { text: 'Tất cả chủ đề (3)', href: '/all/', here: false },
    { text: 'Dân vận (2)', href: '/dan-van/', here: true },
  ],
  circles: [
    { id: 'trung-uong', text: 'Đảng (1)' },
    { id: 'dia-phuong', text: 'Địa phương (1)' },
  ],
  years: '<svg class="years"></svg>',
  ground: '<svg class="fig-symbols"></svg>',
  axis: '<svg class="axis"></svg>',
  groups: [
    {
      ...{ name: 'Khóa XI', years: '2011-2016' },
      rows: [
        row,
        { ...row, circle: 'dia-phuong', hasEnded: true, state: undefined, life: undefined },
      ],
    },
  ],
};
const render = async (fields = {}) => {
  const container = await AstroContainer.create();
  return container.renderToString(TimelineView, {
    props: { timeline: { ...timeline, ...fields } },
  });
};

test('the topic of the page is the current one', async () => {
  const html = await render();
  expect(html).toMatch(/<a href="\/dan-van\/" aria-current="page"/);
  expect(html).not.toMatch(/<a href="\/all\/" aria-current/);
});

test('a row says day, number, title, state and issuer, whatever letters they hold', async () => {
  const html = await render();
  expect(html).toMatch(/<a class="no" href="\/a\/"[^>]*>\s*&lt;b&gt;25&lt;\/b&gt;\s*<\/a>/);
  expect(html).toContain('datetime="2013-06-03"');
  expect(html).toContain('Về &lt;i&gt;dân vận&lt;/i&gt;');
  expect(html).toContain('từ năm 2021');
  expect(html).toContain('Nghị quyết · Trung ương');
});

test('what has ended and who issued it are told to the style sheet', async () => {
  const html = await render();
  expect(html).toContain('class="tl of-trung-uong"');
  expect(html).toContain('class="tl of-dia-phuong ended"');
});

test('a row without a life or a state has none drawn', async () => {
  const html = await render();
  expect(html.match(/<svg class="life"><\/svg>/g)).toHaveLength(1);
  expect(html.match(/class="status /g)).toHaveLength(1);
});

test('a term has its name and its years', async () => {
  expect(await render()).toMatch(/<h2[^>]*>\s*Khóa XI <span[^>]*>2011-2016<\/span>/);
});

test('there is a choice of issuers only where there are several', async () => {
  expect(await render()).toContain('value="dia-phuong"');
  expect(await render({ circles: [timeline.circles[0]] })).not.toContain('<fieldset');
});

test('the looks of the lines are explained in words', async () => {
  const html = await render();
  for (const name of Object.values(words.legend)) expect(html).toContain(name);
});
