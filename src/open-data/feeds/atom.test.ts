import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { atomFeed } from './atom.ts';

const head = {
  title: 'Có gì mới',
  author: 'Sổ tay',
  self: 'https://example.org/moi/atom.xml',
  page: 'https://example.org/moi/',
};
const item = (day: string, title: string) => ({
  address: `https://example.org/moi/#${day}`,
  day,
  title,
  text: 'Một < hai & ba',
});

test('events stand newest first, the newest dates the feed', () => {
  const feed = atomFeed(head, [item('2026-11-21', 'Cũ'), item('2026-11-28', 'Mới')]);
  expect(feed.indexOf('Mới')).toBeLessThan(feed.indexOf('Cũ'));
  expect(feed).toContain('</author>\n');
  expect(/<updated>([^<]+)/.exec(feed)?.[1]).toBe('2026-11-28T00:00:00+07:00');
});

test('what has a meaning in XML is escaped', () => {
  const feed = atomFeed(head, [item('2026-11-28', '“A” & <b>')]);
  expect(feed).toContain('<title>“A” &amp; &lt;b&gt;</title>');
  expect(feed).toContain('<summary>Một &lt; hai &amp; ba</summary>');
  const { children } = parseDocument(feed, { xmlMode: true });
  expect(children.filter((node) => node.type === 'tag')).toHaveLength(1);
});

test('a feed without events is one all the same', () => {
  expect(atomFeed(head, [])).toContain('<updated>1970-01-01T00:00:00+07:00</updated>');
});
