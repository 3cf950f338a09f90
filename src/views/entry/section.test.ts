import { expect, test } from 'vitest';
import { contentsOf, type Section } from './section.ts';

const text = (id: string, fields: Partial<Section> = {}): Section => ({
  id,
  title: `Tên ${id}`,
  part: { kind: 'text', paragraphs: [] },
  ...fields,
});

test('the contents follow the sections', () => {
  expect(contentsOf([text('a'), text('b')])).toEqual([
    { id: 'a', text: 'Tên a' },
    { id: 'b', text: 'Tên b' },
  ]);
});

test('a section may be listed by a shorter name, or not at all', () => {
  const sections = [text('a', { listed: 'Ngắn' }), text('b', { unlisted: true })];
  expect(contentsOf(sections)).toEqual([{ id: 'a', text: 'Ngắn' }]);
});

test('a body is listed by its own headings of the second level', () => {
  const headings = [
    { depth: 2, id: 'mot', text: 'Một' },
    { depth: 3, id: 'nho', text: 'Nhỏ' },
    { depth: 2, id: 'hai', text: 'Hai' },
  ];
  const body = text('noi-dung', { part: { kind: 'body', html: '', headings } });
  expect(contentsOf([body])).toEqual([
    { id: 'mot', text: 'Một' },
    { id: 'hai', text: 'Hai' },
  ]);
});
