import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import Chips from '../entry/Chips.astro';
import Sections from '../entry/Sections.astro';
import Evidence from './Evidence.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

test('each reason for a level of evidence stands after its lead', async () => {
  const evidence = {
    level: 'Mức 1.',
    reasons: [{ lead: 'Đã có:', text: 'nguồn <b>công khai</b>.' }],
    lowered: undefined,
  };
  const html = await container.renderToString(Evidence, { props: { evidence } });
  expect(html).toMatch(/<b>Đã có:<\/b> nguồn &lt;b&gt;công khai&lt;\/b&gt;\./);
  expect(html.match(/<p>/g)).toHaveLength(2);
});

test('that a level was lowered has a paragraph of its own', async () => {
  const evidence = { level: 'Mức 1.', reasons: [], lowered: 'Ban biên tập xếp thấp hơn.' };
  const html = await container.renderToString(Evidence, { props: { evidence } });
  expect(html).toContain('<p>Ban biên tập xếp thấp hơn.</p>');
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
