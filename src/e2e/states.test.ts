import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { statusNames } from '../words/entries.ts';

const { findAll, findOne, textContent } = DomUtils;
type Node = ReturnType<typeof parseDocument>;
type Tag = ReturnType<typeof findAll>[number];
type Status = keyof typeof statusNames;

/** Every state on a page leads to its evidence in one tap: read from the pages as they were built. */
const dist = path.resolve('dist');
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('/index.html'));
const read = (file: string): Node => parseDocument(readFileSync(path.join(dist, file), 'utf8'));
const nested = (root: Node | Tag) => ('children' in root ? root.children : []);

const hasClass = (name: string) => (tag: Tag) =>
  (tag.attribs['class'] ?? '').split(' ').includes(name);
const byClass = (root: Node | Tag, name: string) => findAll(hasClass(name), nested(root));

const hrefOf = (tag: Tag) => tag.attribs['href'] ?? '';
const linksOf = (root: Node | Tag) =>
  findAll(({ name, attribs }) => name === 'a' && attribs['href'] !== undefined, nested(root));
// The page of a document's provisions shows its state, with the evidence, as its own page does.
const idOf = (href: string) => /\/van-ban\/([^/#]+)\/(?:dieu-khoan\/)?(?:#.*)?$/.exec(href)?.[1];
const statusOf = (tag: Tag): string | undefined =>
  /(?:^| )status-(\S+)/.exec(tag.attribs['class'] ?? '')?.[1];
const marksOf = (root: Node | Tag) => byClass(root, 'status');
const within = (tag: Tag, test: (around: Tag) => boolean): Tag | undefined => {
  for (let at = tag.parent; at; at = at.parent) if ('attribs' in at && test(at)) return at;
  return undefined;
};

/** What each document's own page says of its state; undefined where force is no matter. */
const own = new Map<string, string | undefined>();
const blocks = new Map<string, { page: Node; block: Tag }>();
for (const file of pages) {
  const [, id] = /^van-ban\/([^/]+)\/index\.html$/.exec(file) ?? [];
  if (id === undefined) continue;
  const page = read(file);
  const block = findOne(({ attribs }) => attribs['id'] === 'hieu-luc', page.children, true);
  if (!block) continue;
  const [mark] = marksOf(block);
  own.set(id, mark && statusOf(mark));
  blocks.set(id, { page, block });
}

test('every document page tells a state, or that its force is no matter', () => {
  expect(own.size).toBeGreaterThan(200);
  expect(new Set(own.values()).size).toBeGreaterThan(5);
});

test('the state of a document page names its source, the other document, or the search', () => {
  const bare = [...blocks].flatMap(([id, { page, block }]) => {
    if (own.get(id) === undefined) return [];
    const links = linksOf(block).map(hrefOf);
    const dead = links.filter(
      (href) =>
        href.startsWith('#') &&
        !findOne(({ attribs }) => attribs['id'] === href.slice(1), page.children, true),
    );
    const searched = byClass(block, 'searched').map((tag) => textContent(tag));
    const tellsSearch = searched.some((text) => /ngày \d\d\/\d{1,2}\/\d{4}, ở \S/.test(text));
    return dead.length > 0 || (links.length === 0 && !tellsSearch) ? [id] : [];
  });
  expect(bare).toEqual([]);
});

test('an ended document names who ended it and who says so', () => {
  const ended = [...blocks].filter(([id]) => own.get(id) === 'het-hieu-luc');
  expect(ended.length).toBeGreaterThan(5);
  const unsaid = ended.filter(([, { block }]) => {
    const links = linksOf(block).map(hrefOf);
    return !links.some((href) => /^https?:/.test(href) || href.includes('#nguon-'));
  });
  expect(unsaid.map(([id]) => id)).toEqual([]);
});

/** Explanations of the marks, and lists as of another day. */
const isKey = (tag: Tag) =>
  ['state-list', 'fig-legend', 'state-counts'].some((name) => hasClass(name)(tag)) ||
  // Kept for rows that the script draws.
  tag.name === 'template' ||
  tag.attribs['id'] === 'hieu-luc';
const isItem = ({ name, attribs }: Tag) =>
  name === 'li' ||
  name === 'tr' ||
  attribs['data-card'] !== undefined ||
  attribs['class'] === 'map-centre';

describe('on every other page', () => {
  let seen = 0;
  const faults: string[] = [];
  const bare: string[] = [];
  for (const file of pages) {
    if (file.startsWith('van-ban/vao-ngay/')) continue;
    const page = read(file);
    for (const mark of marksOf(page)) {
      if (within(mark, isKey)) continue;
      seen++;
      const item = within(mark, isItem);
      const card = item?.attribs['data-card'];
      const ids = item ? linksOf(item).map((link) => idOf(hrefOf(link))) : [];
      const id = card ?? ids.find((found) => found !== undefined);
      if (id === undefined || own.get(id) !== statusOf(mark)) {
        faults.push(`${file}: ${textContent(mark).trim()} (${id})`);
      }
    }
    for (const row of byClass(page, 'row')) {
      const id = linksOf(row)
        .map((link) => idOf(hrefOf(link)))
        .find((found) => found !== undefined && own.has(found));
      if (id === undefined || own.get(id) === undefined || marksOf(row).length > 0) continue;
      bare.push(`${file}: ${id}`);
    }
  }

  test('a mark stands beside a link to its document, which tells the same', () => {
    expect(seen).toBeGreaterThan(1000);
    expect(faults).toEqual([]);
  });

  test('no row of a document lacks its state', () => {
    expect(bare).toEqual([]);
  });
});

describe('on maps', () => {
  const maps = pages.filter((file) => /^van-ban\/[^/]+\/luoc-do\//.test(file));
  const boxes = maps.flatMap((file) =>
    byClass(read(file), 'map-item').flatMap((box) => {
      const id = linksOf(box).flatMap((link) => idOf(hrefOf(link)) ?? [])[0];
      return id !== undefined && own.has(id) ? [{ file, id, box }] : [];
    }),
  );

  test('every box of a document says the state that its page tells', () => {
    // Maps are drawn only of what a document's own page cannot show.
    expect(boxes.length).toBeGreaterThan(50);
    const wrong = boxes.filter(({ id, box }) => {
      const status = own.get(id);
      return status !== undefined && !textContent(box).includes(statusNames[status as Status]);
    });
    expect(wrong.map(({ file, id }) => `${file}: ${id}`)).toEqual([]);
  });
});
