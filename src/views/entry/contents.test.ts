import { expect, test } from 'vitest';
import { contentsOf } from './contents.ts';
import type { Section } from './section.ts';

const text = (id: string, fields: Partial<Section> = {}): Section => ({
  id,
  title: `Tên ${id}`,
  part: { kind: 'text', paragraphs: [] },
  ...fields,
});

test('the contents follow the sections', () => {
  expect(contentsOf([text('a'), text('b')])).toEqual([
    { id: 'a', text: 'Tên a', count: undefined },
    { id: 'b', text: 'Tên b', count: undefined },
  ]);
});

test('a section may be listed by a shorter name, or not at all', () => {
  const sections = [text('a', { listed: 'Ngắn' }), text('b', { unlisted: true })];
  expect(contentsOf(sections)).toMatchObject([{ id: 'a', text: 'Ngắn' }]);
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

test('what can be counted is counted, all of it where only the first stands on the page', () => {
  const list = text('a', { part: { kind: 'list', items: [{ html: 'x' }, { html: 'y' }] } });
  const chip = { kind: 'model', name: 'A' } as const;
  const chips = (total?: number) =>
    text('b', { part: { kind: 'chips', groups: [{ chips: [chip] }, { chips: [chip] }], total } });
  expect(contentsOf([list, chips(), chips(9)]).map(({ count }) => count)).toEqual([2, 2, 9]);
});

test('a section without anything in it is not counted as nothing', () => {
  const none = text('a', { part: { kind: 'chips', groups: [], none: 'Chưa ghi nhận.' } });
  expect(contentsOf([none])[0]?.count).toBeUndefined();
});
