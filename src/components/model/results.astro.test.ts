import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import AmountList from './AmountList.astro';
import LevelTable from './LevelTable.astro';
import ModelNeeds from './ModelNeeds.astro';
import ModelResults from './ModelResults.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const amount = { qualifier: undefined, amount: '20 hộ', label: 'hộ nghèo' };
/** HTML without the spaces between elements, which the templates' line breaks leave. */
const tight = (html: string) => html.replace(/\s+/g, ' ').replace(/ ?(<[^>]*>) ?/g, '$1');

test('a qualifier stands before its amount', async () => {
  const props = { amounts: [{ ...amount, qualifier: 'hơn' }] };
  expect(tight(await container.renderToString(AmountList, { props }))).toContain(
    '<b><span class="qualifier">hơn</span>20 hộ</b>hộ nghèo',
  );
});

test('the label of an amount is text', async () => {
  const props = { amounts: [{ ...amount, label: '<img src=x>' }] };
  expect(await container.renderToString(AmountList, { props })).toContain('&lt;img src=x&gt;');
});

test('an amount that stands alone has no bar', async () => {
  const props = { results: { groups: [{ name: undefined, compared: [], single: [amount] }] } };
  const html = await container.renderToString(ModelResults, { props });
  expect(html).not.toContain('before-after');
  expect(tight(html)).toContain('<li><b>20 hộ</b>hộ nghèo</li>');
});

test('a measure before and after has a row each, and its label leads to its source', async () => {
  const rows = [
    { name: 'Trước', share: 1, amount: '68 hộ' },
    { name: 'Sau', share: 0.3, amount: '20 hộ' },
  ];
  const label = 'hộ nghèo<sup><a href="#nguon-1">1</a></sup>';
  const props = {
    results: { groups: [{ name: 'Điều thay đổi', compared: [{ label, rows }], single: [] }] },
  };
  const html = tight(await container.renderToString(ModelResults, { props }));
  expect(html).toContain(`<figcaption>${label}</figcaption>`);
  expect(html).toMatch(/<th scope="row">Trước<\/th><td><svg.*<b>68 hộ<\/b>.*Sau.*<b>20 hộ<\/b>/);
  expect(html).not.toContain('class="figures"');
  expect(html).toContain('<p class="counted">Điều thay đổi</p>');
});

test('what a model took is shown as HTML under its name', async () => {
  const props = { needs: [{ name: 'Tiền', html: 'Dân góp<sup>1</sup>' }] };
  expect(tight(await container.renderToString(ModelNeeds, { props }))).toContain(
    '<dt>Tiền</dt><dd>Dân góp<sup>1</sup></dd>',
  );
});

test('the number of models of a level is a link where there are some', async () => {
  const level = { level: 2, name: 'có con số', models: 3, href: '/mo-hinh/2/' };
  const levels = [level, { ...level, models: 0, href: undefined }];
  const props = { scale: { caption: 'Các mức', levels } };
  const html = tight(await container.renderToString(LevelTable, { props }));
  expect(html.match(/<td class="figure"[^>]*>.*?<\/td>/g)).toEqual([
    expect.stringContaining('><a href="/mo-hinh/2/">3</a></td>'),
    expect.stringMatching(/>0<\/td>/),
  ]);
});
