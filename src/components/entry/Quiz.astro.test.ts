import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import Quiz from './Quiz.astro';

const item = {
  question: 'Số nào <b>?',
  options: ['Một', 'Hai <i>'],
  answer: 1,
  why: 'Vì <a href="/a/">a</a>',
  proof: { name: '25-NQ/TW', href: '/b/' },
};

test('choices have letters, and stay text', async () => {
  const html = await render(Quiz, { items: [item] });
  expect(html).toContain('<p>Số nào &lt;b&gt;?</p>');
  expect(html).toContain('<li>A. Một</li><li>B. Hai &lt;i&gt;</li>');
});

test('the answer is folded, with its reason and its proof', async () => {
  const html = await render(Quiz, { items: [item] });
  expect(html).toContain(
    '<details><summary>Đáp án</summary><p><strong>B.</strong> Vì <a href="/a/">a</a> Nguồn: <a href="/b/">25-NQ/TW</a>.</p></details>',
  );
});

test('an item that the page itself proves names no proof', async () => {
  expect(await render(Quiz, { items: [{ ...item, proof: undefined }] })).not.toContain('Nguồn:');
});

test('a print says where the answers are', async () => {
  expect(await render(Quiz, { items: [] })).toContain('<p class="print-only">');
});
