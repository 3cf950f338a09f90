import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import TimelineView from './TimelineView.astro';

const timeline = {
  topics: [
    { text: 'Mọi chủ đề (3)', href: '/all/', here: false },
    { text: 'Dân vận (2)', href: '/dan-van/', here: true },
  ],
  marks: ['het-hieu-luc', 'chua-kiem-tra'],
  picture: '<svg class="fig-wide"></svg>',
  years: [
    {
      name: '2013',
      blocks: [
        { term: undefined, documents: [] },
        {
          term: 'Khóa XI của Đảng',
          documents: [{ name: '<b>25</b>', href: '/a/', level: 'Trung ương' }],
        },
      ],
    },
  ],
};
const render = async () => {
  const container = await AstroContainer.create();
  return container.renderToString(TimelineView, { props: { timeline } });
};

test('the topic of the page is the current one', async () => {
  const html = await render();
  expect(html).toMatch(/<a href="\/dan-van\/" aria-current="page"/);
  expect(html).not.toMatch(/<a href="\/all\/" aria-current/);
});

test('the picture goes in as it is drawn', async () => {
  expect(await render()).toContain('<svg class="fig-wide"></svg>');
});

test('a block names its term where it has one', async () => {
  const html = await render();
  expect(html.match(/class="term"/g)).toHaveLength(1);
  expect(html).toMatch(/class="term"[^>]*>Khóa XI của Đảng/);
});

test('names are text, whatever they hold', async () => {
  expect(await render()).toMatch(/<a href="\/a\/"[^>]*>&lt;b&gt;25&lt;\/b&gt;<\/a>\s*· Trung ương/);
});

test('the drawings of the picture are explained in words', async () => {
  const html = await render();
  expect(html.match(/class="status status-[^"]*"/g)).toHaveLength(2);
  expect(html).toContain('Chưa kiểm tra hiệu lực');
});
