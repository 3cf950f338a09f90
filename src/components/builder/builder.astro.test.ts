import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import Workshop from './Workshop.astro';

const page = {
  lengths: [{ minutes: 60, name: '60 phút' }],
  audiences: ['Đoàn viên & cán bộ'],
  textLimit: 2000,
  practice: '/chuyen-de/trac-nghiem/#bai',
} as const;

test('the workshop is hidden until its script can use all of it', async () => {
  expect(await render(Workshop, { page })).toMatch(
    /^<div class="workshop" data-part="workshop" hidden>/,
  );
});

test('lengths, audiences and limits come from what the page is given', async () => {
  const html = await render(Workshop, { page });
  expect(html).toContain('<input type="radio" name="minutes" value="60"><span>60 phút</span>');
  expect(html).toContain('<option>Đoàn viên &amp; cán bộ</option>');
  expect(html.match(/maxlength="2000"/g)).toHaveLength(2);
  expect(html).toContain('href="/chuyen-de/trac-nghiem/#bai"');
});
