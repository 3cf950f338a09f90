import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import Chips from '../entry/Chips.astro';
import Sections from '../entry/Sections.astro';
import Scales from './Scales.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

test('each scale says its level, and each reason stands after its lead', async () => {
  const view = {
    scales: [{ name: 'Mức thay đổi', level: 'có số liệu <b>', at: 3, most: 5 }],
    reasons: [{ lead: 'Đã có:', text: 'nguồn công khai.' }],
  };
  const html = await container.renderToString(Scales, { props: { view } });
  expect(html).toMatch(/<b>Mức thay đổi<\/b> 3\/5: có số liệu &lt;b&gt;\./);
  expect(html).toMatch(/<b>Đã có:<\/b> nguồn công khai\./);
});

test('a section without chips says why', async () => {
  const part = { groups: [], none: 'Chưa ghi nhận.' };
  const html = await container.renderToString(Chips, { props: { part } });
  expect(html).toContain('<p class="small">Chưa ghi nhận.</p>');
});

test('a paragraph that closes a list stands below it', async () => {
  const part = {
    kind: 'list',
    items: [{ html: 'Chưa đều' }],
    closing: '<b>Chưa biết:</b> nơi làm.',
  };
  const section = { id: 'han-che', title: 'Hạn chế', part };
  const html = await container.renderToString(Sections, { props: { sections: [section] } });
  expect(html).toMatch(/<\/ul>\s*<p><b>Chưa biết:<\/b> nơi làm\.<\/p>/);
});
