import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import Chip from './Chip.astro';
import Chips from './Chips.astro';
import MoreLink from './MoreLink.astro';

const chip = { kind: 'document', name: '25-NQ/TW', year: '2013', title: 'Về <b>' } as const;

test('a chip of an entry is a link in the colour of its kind', async () => {
  expect(await render(Chip, { chip: { ...chip, href: '/a/' } })).toBe(
    '<a class="chip kind-document" href="/a/"><span class="chip-no">25-NQ/TW</span>' +
      '<span class="chip-year">2013</span><span class="chip-title">Về &lt;b&gt;</span></a>',
  );
});

test('a chip of what the library lacks is no link', async () => {
  const html = await render(Chip, { chip });
  expect(html).not.toContain('<a');
  expect(html).toContain('<span class="chip-no cite-wanted">25-NQ/TW</span>');
});

test('what is not known of an entry leaves no mark', async () => {
  const html = await render(Chip, { chip: { kind: 'model', name: 'A', href: '/a/' } });
  expect(html).toBe('<a class="chip kind-model" href="/a/"><span class="chip-no">A</span></a>');
});

test('groups stand under their headings, a remark behind its chip', async () => {
  const groups = [{ title: 'Thay thế', chips: [{ ...chip, note: 'một phần' }] }, { chips: [chip] }];
  const more = { name: 'Lược đồ', href: '/m/' };
  const html = await render(Chips, { part: { groups, more } });
  expect(html).toMatch(/^<h3>Thay thế<\/h3>/);
  expect(html).toContain('</p><p class="chip-note">một phần</p>');
  expect(html.match(/<h3>/g)).toHaveLength(1);
  expect(html).toMatch(/<p class="more-pages"><a href="\/m\/">Lược đồ<\/a><\/p>$/);
});

test('the way to the whole of a list looks as its other controls do', async () => {
  const more = { name: 'Tất cả', href: '/v/' };
  const html = await render(MoreLink, { more, button: true });
  expect(html).toBe('<p class="more"><a class="button" href="/v/">Tất cả</a></p>');
});
