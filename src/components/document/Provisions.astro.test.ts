import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import ProvisionLinks from './ProvisionLinks.astro';
import ProvisionList from './ProvisionList.astro';

const row = {
  id: 'dieu-15-khoan-2',
  further: ['dieu-15-khoan-3'],
  ref: 'Khoản 2, 3',
  heading: 'Thu & chi',
  says: 'Cần <b>hai phần ba</b>.',
  binds: 'thôn; xã',
  amended: undefined,
};

test('an article is a heading with an anchor; its clauses link to themselves', async () => {
  const articles = [{ id: 'dieu-15', name: 'Điều 15', isHeading: true, rows: [row] }];
  const html = await render(ProvisionList, { articles });
  expect(html).toMatch(/<div class="provisions" id="dieu-15">\s*<h3>Điều 15<\/h3>/);
  expect(html).toContain('id="dieu-15-khoan-2"');
  expect(html).toContain('<span id="dieu-15-khoan-3">');
  expect(html).toContain('href="#dieu-15-khoan-2"');
  expect(html).toContain('Thu &amp; chi');
  expect(html).toContain('<b>hai phần ba</b>');
  expect(html).toMatch(/Cơ quan, người thực hiện:\s+thôn; xã\./);
  expect(html).not.toContain('Đã sửa đổi');
});

test('a single row has no heading above it', async () => {
  const articles = [{ id: 'dieu-15', name: 'Điều 15', isHeading: false, rows: [row] }];
  expect(await render(ProvisionList, { articles })).not.toContain('<h3');
});

test('a list of links ends with the way to all', async () => {
  const all = { name: 'Xem đủ 91 điều khoản', href: '/d/' };
  const html = await render(ProvisionLinks, {
    links: [
      { ref: 'Điều 15', heading: undefined, href: '/d/#dieu-15' },
      { ref: 'Điều 17', heading: 'Ba hình thức', href: '/d/#dieu-17' },
    ],
    all,
  });
  expect(html).toContain('<a href="/d/#dieu-15">Điều 15</a>');
  expect(html).toContain('<a href="/d/#dieu-17">Điều 17: Ba hình thức</a>');
  expect(html).toMatch(/<a class="button" href="\/d\/">\s*Xem đủ 91 điều khoản/);
  expect(await render(ProvisionLinks, { links: [], all })).not.toContain('<ul');
});
