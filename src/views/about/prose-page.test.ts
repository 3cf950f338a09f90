import { expect, test } from 'vitest';
import { type ProseFrontmatter, prosePage } from './prose-page.ts';

const frontmatter = { title: 'Giới thiệu', description: 'Là gì.' };
const headings = [
  { depth: 2, slug: 'mot', text: 'Một' },
  { depth: 3, slug: 'nho', text: 'Nhỏ' },
  { depth: 2, slug: 'hai', text: 'Hai' },
];
const listed = [
  { id: 'mot', text: 'Một' },
  { id: 'hai', text: 'Hai' },
];

test('title and description go to the head of the page', () => {
  const { head } = prosePage(frontmatter, []);
  expect(head).toEqual({ title: 'Giới thiệu', description: 'Là gì.', crumbs: [] });
});

test('a page lists its headings only where its frontmatter says', () => {
  const { inHead, beside } = prosePage(frontmatter, headings);
  expect({ inHead, beside }).toEqual({ inHead: [], beside: undefined });
});

test('headings of the second level are listed under the title', () => {
  const { inHead, beside } = prosePage({ ...frontmatter, contents: 'head' }, headings);
  expect({ inHead, beside }).toEqual({ inHead: listed, beside: undefined });
});

test('headings of the second level are listed beside the article', () => {
  const { inHead, beside } = prosePage({ ...frontmatter, contents: 'side' }, headings);
  expect({ inHead, beside }).toEqual({ inHead: [], beside: listed });
});

test('an article may stand in its column without a list of headings', () => {
  const { inHead, beside } = prosePage({ ...frontmatter, contents: 'none' }, headings);
  expect({ inHead, beside }).toEqual({ inHead: [], beside: [] });
});

test.each([
  [{ title: 'Giới thiệu' }, 'description'],
  [{ ...frontmatter, section: 'khong-co' }, 'section'],
  [{ ...frontmatter, kind: 'trang' }, 'kind'],
])('frontmatter %j is refused for its %s', (wrong, field) => {
  expect(() => prosePage(wrong as ProseFrontmatter, [])).toThrow(field);
});
