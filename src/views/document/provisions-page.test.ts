import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { documentPage } from './page.ts';
import { documentsWithProvisionsPage, provisionsPage } from './provisions-page.ts';

const cited = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });

/** A law with so many articles; the first cites a resolution. */
function lawOf(count: number, fields: object = {}) {
  const provisions = Array.from({ length: count }, (_, index) => ({
    ref: `Điều ${index + 1}`,
    heading: `Việc ${index + 1}`,
    says: index === 0 ? 'Theo 25-NQ/TW ngày 03/6/2013.[^1]' : 'Nội dung.[^1]',
    ...(index === 1 ? { main: true } : {}),
  }));
  const law = documentOf('10-2022', { title: 'Luật Dân chủ', provisions, ...fields });
  const site = siteOf([law, cited]);
  const view = site.library.document('10-2022');
  if (!view) throw new Error('No law.');
  return { site, view };
}

const partOf = (count: number) => {
  const { site, view } = lawOf(count);
  return documentPage(view, site).sections.find(({ id }) => id === 'dieu-khoan');
};

test('a few provisions stand on the page of the document, counted in its contents', () => {
  expect(partOf(12)).toMatchObject({ part: { kind: 'provisions' } });
  const { site } = lawOf(12);
  expect(documentsWithProvisionsPage(site.library)).toEqual([]);
});

test('many have a page of their own, to which the document names the main ones', () => {
  expect(partOf(13)).toMatchObject({
    part: {
      kind: 'provision-links',
      links: [{ ref: 'Điều 2', href: '/so-tay/van-ban/10-2022/dieu-khoan/#dieu-2' }],
      all: { href: '/so-tay/van-ban/10-2022/dieu-khoan/' },
    },
  });
  const { site, view } = lawOf(13);
  expect(documentsWithProvisionsPage(site.library)).toEqual([view]);
});

test('the page of provisions says the state, leads back, and carries note and sources', () => {
  const { site, view } = lawOf(13, { note: 'Theo bản chép.', verification: 'partial' });
  const page = provisionsPage(view, site);
  expect(page.state.status).toBe('chua-kiem-tra');
  expect(page.standing.note).toBe('Theo bản chép.');
  expect(page.standing.reading).toMatch(/Mới đối chiếu được một phần\.$/);
  expect(page.back.href).toBe('/so-tay/van-ban/10-2022/');
  expect(page.sections.map(({ id }) => id)).toEqual(['nguon-tai-lieu']);
  expect(page.articles).toHaveLength(13);
  expect(page.jumps[12]).toEqual({ name: '13', href: '#dieu-13' });
});

test('cards of what provisions cite stand where the provisions stand', () => {
  const { site, view } = lawOf(13);
  const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);
  expect(ids(provisionsPage(view, site).cards)).toEqual(['25-nq-tw-2013']);
  expect(ids(documentPage(view, site).cards)).toEqual([]);
  const few = lawOf(3);
  expect(ids(documentPage(few.view, few.site).cards)).toEqual(['25-nq-tw-2013']);
});
