import { expect, test } from 'vitest';
import { wantedWords } from '../../words/wanted.ts';
import { render } from '../testing/render.ts';
import WantedTable from './WantedTable.astro';

const row = { name: '09-NQ/TW', times: 3, entries: [{ name: 'A', href: '/a/' }], more: undefined };

test('a document is named once, with how often and where it is cited', async () => {
  const html = await render(WantedTable, { rows: [{ ...row, sentence: 'Theo <b>.' }] });
  expect(html).toContain('<th scope="row">09-NQ/TW</th>');
  expect(html).toContain(`<td class="figure" data-label="${wantedWords.times}:">3</td>`);
  expect(html).toContain('<p>“Theo &lt;b&gt;.”</p>');
  expect(html).toContain('<li><a href="/a/">A</a></li>');
});

test('a document that no sentence cites has no quotation', async () => {
  expect(await render(WantedTable, { rows: [{ ...row, sentence: undefined }] })).not.toContain('“');
});
