import { expect, test } from 'vitest';
import type { MottoSection as MottoView } from '../../views/mottos/page.ts';
import { render } from '../testing/render.ts';
import MottoSection from './MottoSection.astro';
import MottoUse from './MottoUse.astro';
import MottoUses from './MottoUses.astro';

const use = {
  sentence: 'Phải <nghe> dân.',
  name: 'Mục',
  href: '/muc/#diem-chinh',
  form: undefined,
};
const motto: MottoView = {
  id: 'nghe-dan',
  name: 'Nghe dân nói',
  meaning: 'Xem <a href="/van-ban/a/">25-NQ/TW</a>.',
  wordings: [],
  slips: [],
  note: undefined,
  uses: { title: 'Chưa mục nào', shown: [], rest: [], more: '' },
  checked: 'Kiểm tra ngày 21/11/2026.',
};

test('a use quotes its sentence as text and says how the motto is used', async () => {
  expect(await render(MottoUse, { use: { ...use, form: 'nhắc ngắn' } })).toBe(
    '<div class="quote"><q>Phải &lt;nghe&gt; dân.</q><a href="/muc/#diem-chinh">Mục</a> (nhắc ngắn)</div>',
  );
});

test('a use without a sentence or form is a link alone', async () => {
  expect(await render(MottoUse, { use: { ...use, sentence: undefined } })).toBe(
    '<div class="quote"><a href="/muc/#diem-chinh">Mục</a></div>',
  );
});

test('only uses beyond the first few are folded', async () => {
  const uses = { title: '2 mục', shown: [use], rest: [use], more: 'Thêm 1 mục' };
  const html = await render(MottoUses, { uses });
  expect(html).toMatch(/^<div class="quote">.*<\/div> ?<details class="plain">/);
  expect(html).toContain('<summary>Thêm 1 mục</summary>');
  expect(await render(MottoUses, { uses: { ...uses, rest: [] } })).not.toContain('<details');
});

test('a motto has its anchor at the heading, and its meaning with its links', async () => {
  const html = await render(MottoSection, { motto });
  expect(html).toContain('<section class="motto" aria-labelledby="nghe-dan">');
  expect(html).toContain('<p>Xem <a href="/van-ban/a/">25-NQ/TW</a>.</p>');
});

test('a part of a motto that is empty has no heading', async () => {
  const html = await render(MottoSection, { motto });
  expect(html).not.toContain('Cách viết cần tránh');
  expect(html).not.toContain('Lưu ý.');
  const slips = [{ printed: 'Sai', unit: undefined, right: 'Đúng' }];
  const full = await render(MottoSection, { motto: { ...motto, slips, note: 'Chưa rõ.' } });
  expect(full).toContain('<h3>Cách viết cần tránh</h3>');
  expect(full).toContain('<b>Lưu ý.</b> Chưa rõ.');
});

test('a wording rests on documents as links and on sources as lines', async () => {
  const wordings = [
    {
      wording: 'Câu',
      since: 'Mốc sớm nhất: 1949',
      note: undefined,
      sources: [
        { kind: 'document' as const, name: '25-NQ/TW', href: '/van-ban/a/' },
        { kind: 'source' as const, source: { title: 'Một bài', details: 'Báo' } },
      ],
    },
  ];
  const html = await render(MottoSection, { motto: { ...motto, wordings } });
  expect(html).toContain('<q>Câu</q>');
  expect(html).toContain('<li><a href="/van-ban/a/">25-NQ/TW</a></li>');
  expect(html).toContain('Một bài (Báo).');
});
