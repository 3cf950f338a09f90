import { beforeAll, describe, expect, test } from 'vitest';
import { sitePages } from '../addresses/site-pages.ts';
import { projectContent } from '../entries/testing/project-content.ts';
import { documentOf } from '../entries/testing/sample.ts';
import { createSite } from '../views/create-site.ts';
import type { Site } from '../views/site.ts';
import { siteOf } from '../views/testing/sample.ts';
import { aknDocuments, akomaNtoso } from './akoma-ntoso.ts';
import { atomFeed } from './feeds/atom.ts';
import { feeds } from './feeds/feeds.ts';
import { openSearch } from './open-search.ts';
import { sitemap } from './sitemap.ts';
import { xmlFaults } from './testing/xml-faults.ts';

const whole = (address: string) => `https://danvan.example${address}`;
let site: Site;
beforeAll(async () => {
  site = createSite({ content: await projectContent(), day: '2026-11-30', base: '/' });
});

describe('Akoma Ntoso', () => {
  const of = (id: string, from = site) => {
    const view = from.library.document(id);
    return view ? akomaNtoso(view, from.library, whole) : '';
  };

  test('the metadata of every document are what the schema of OASIS asks for', () => {
    const views = aknDocuments(site.library);
    expect(views.length).toBeGreaterThan(200);
    const texts = views.map((view) => akomaNtoso(view, site.library, whole));
    expect(xmlFaults('akomantoso30.xsd', texts)).toEqual([]);
  });

  test('the schema refuses what it does not know', () => {
    const strange = of('25-nq-tw-2013').replace('FRBRcountry', 'FRBRland');
    expect(xmlFaults('akomantoso30.xsd', [strange])).toHaveLength(1);
  });

  const old = documentOf('a', { number: '1-NQ/TW', issuedOn: '2000-01-02' });
  const replacing = (certainty: string) =>
    documentOf('b', {
      number: '2-NQ/TW',
      issuedOn: '2020-03-04',
      relations: [{ kind: 'thay-the', target: 'a', certainty, source: 1 }],
    });

  test('an end that a source says is an event of its life, a guess is none', () => {
    const sure = siteOf([old, replacing('nguon')]);
    expect(of('a', sure)).toContain('date="2020-03-04" type="repeal"');
    const guessed = siteOf([old, replacing('suy-doan')]);
    expect(of('a', guessed)).not.toContain('type="repeal"');
    expect(of('b', guessed)).not.toContain('activeRef');
  });

  test('holders of one number are told apart by their days', () => {
    const works = ['25-nq-tw-2003', '25-nq-tw-2008', '25-nq-tw-2013'].map(
      (id) => /<FRBRuri value="([^"]+)"/.exec(of(id))?.[1],
    );
    expect(new Set(works).size).toBe(3);
  });
});

describe('Atom', () => {
  const texts = () =>
    feeds(site).map(({ address, page, title, events }) =>
      atomFeed(
        { title, author: 'A', self: whole(address), page: whole(page) },
        events.map((event) => ({ ...event, address: whole(event.address) })),
      ),
    );

  test('every feed is what RFC 4287 asks for', () => {
    expect(texts().length).toBeGreaterThan(40);
    expect(xmlFaults('atom.rng', texts())).toEqual([]);
  });

  test('the grammar refuses a feed without a day', () => {
    const [first = ''] = texts();
    expect(xmlFaults('atom.rng', [first.replace(/<updated>[^<]*<\/updated>/, '')])).toHaveLength(1);
  });

  test('feeds have addresses of their own, and events of a feed too', () => {
    const all = feeds(site);
    expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
    const doubled = all.filter(
      ({ events }) => new Set(events.map(({ address }) => address)).size < events.length,
    );
    expect(doubled.map(({ address }) => address)).toEqual([]);
  });

  test('a change of state is told with its day, none before it came', () => {
    const ended = documentOf('a', {
      number: '1-NQ/TW',
      issuedOn: '2000-01-02',
      validity: {
        status: 'het-hieu-luc',
        since: '2020-03-04',
        how: 'het-thoi-ky',
        basis: 'Vì [^1]',
        certainty: 'nguon',
      },
    });
    const eventsOn = (day: string) =>
      feeds(siteOf([ended], { day })).find(({ address }) => address === '/moi/tinh-trang.xml')
        ?.events;
    expect(eventsOn('2026-01-01')).toContainEqual(expect.objectContaining({ day: '2020-03-04' }));
    expect(eventsOn('2019-01-01')).not.toContainEqual(
      expect.objectContaining({ day: '2020-03-04' }),
    );
  });
});

describe('sitemap', () => {
  const map = () => sitemap(sitePages(site.library), site, whole);

  test('it is what sitemaps.org asks for, and holds every page that may be listed', () => {
    expect(xmlFaults('sitemap.xsd', [map()])).toEqual([]);
    const listed = sitePages(site.library).filter(({ unlisted }) => !unlisted);
    expect(map().match(/<loc>/g)).toHaveLength(listed.length);
  });

  test('the days are the content’s own: another day of the build changes none', async () => {
    const later = createSite({
      content: await projectContent(),
      day: '2027-05-05',
      base: '/',
    });
    const days = (of: Site) =>
      new Map(
        [
          ...sitemap(sitePages(of.library), of, whole).matchAll(
            /<loc>([^<]*)<\/loc><lastmod>([^<]*)/g,
          ),
        ].map(([, page, day]) => [page, day]),
      );
    const [before, after] = [days(site), days(later)];
    const entry = whole('/van-ban/25-nq-tw-2013/');
    expect(before.get(entry)).toMatch(/^2026-11-/);
    expect(after.get(entry)).toBe(before.get(entry));
  });
});

test('the description for browsers is well-formed and leads to the results', () => {
  expect(openSearch(whole)).toContain(
    'template="https://danvan.example/tim-kiem/?q={searchTerms}"',
  );
  expect(() => xmlFaults('sitemap.xsd', [openSearch(whole)])).not.toThrow();
});
