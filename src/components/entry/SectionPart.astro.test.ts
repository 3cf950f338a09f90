import { expect, test } from 'vitest';
import type { Part } from '../../views/entry/section.ts';
import { entryWords } from '../../words/entries.ts';
import { render } from '../testing/render.ts';
import SectionPart from './SectionPart.astro';

const draw = (part: Part) => render(SectionPart, { part });

test('paragraphs are HTML that a view made', async () => {
  expect(await draw({ kind: 'text', paragraphs: ['Một <a href="/a/">a</a>', 'Hai'] })).toBe(
    '<p>Một <a href="/a/">a</a></p><p>Hai</p>',
  );
});

test('a remark stands small behind a text and behind a list', async () => {
  const note = 'Do ban biên tập <b>.';
  const small = '<p class="plain"><small>Do ban biên tập &lt;b&gt;.</small></p>';
  expect(await draw({ kind: 'text', paragraphs: ['A'], note })).toBe(`<p>A</p>${small}`);
  expect(await draw({ kind: 'list', items: [{ html: 'A' }], note })).toBe(
    `<ul><li>A</li></ul>${small}`,
  );
});

test('a list is numbered where the order matters', async () => {
  const items = [{ html: '<i>A</i>' }];
  expect(await draw({ kind: 'list', items })).toBe('<ul><li><i>A</i></li></ul>');
  expect(await draw({ kind: 'list', ordered: true, items })).toBe('<ol><li><i>A</i></li></ol>');
});

test('a line carries its anchor, its lead and its topics', async () => {
  const items = [
    { html: 'chữ', id: 'han-che-1', lead: 'Lai Châu:', topics: [{ name: 'Dân vận', href: '/t/' }] },
  ];
  expect(await draw({ kind: 'list', items })).toBe(
    '<ul><li id="han-che-1"><strong>Lai Châu:</strong> chữ ' +
      '<span class="topics"><a class="topic" href="/t/">Dân vận</a></span></li></ul>',
  );
});

test('folded lines stand under a few words and stay off paper', async () => {
  expect(await draw({ kind: 'folded', summary: 'Dữ kiện (1)', items: ['A <b>b</b>'] })).toBe(
    '<details class="plain no-print"><summary>Dữ kiện (1)</summary><ul><li>A <b>b</b></li></ul></details>',
  );
});

const amount = { qualifier: undefined, amount: '12 hộ', label: 'tham gia' };

test('background amounts stand under a heading of their own', async () => {
  const html = await draw({ kind: 'amounts', amounts: [amount], background: [amount] });
  expect(html.match(/12 hộ/g)).toHaveLength(2);
  expect(html).toContain(`<h3>${entryWords.background}</h3>`);
});

test('without background amounts there is no such heading', async () => {
  expect(await draw({ kind: 'amounts', amounts: [amount], background: [] })).not.toContain('<h3>');
});

test('a step of an agenda shows its minutes, what is done and with what', async () => {
  const rows = [
    {
      time: '0–10',
      activity: 'Mở đầu',
      minutes: '10 phút',
      how: 'Hỏi <b>nhanh</b>',
      material: [{ name: '25-NQ/TW', href: '/a/' }],
    },
  ];
  const html = await draw({ kind: 'agenda', rows });
  for (const piece of [
    '0–10',
    'Mở đầu',
    '10 phút',
    'Hỏi <b>nhanh</b>',
    '<a href="/a/">25-NQ/TW</a>',
  ])
    expect(html).toContain(piece);
});

test('the body of an entry is its own block', async () => {
  const html = await draw({ kind: 'body', html: '<p>A</p>', headings: [] });
  expect(html).toBe('<div class="body"><p>A</p></div>');
});
