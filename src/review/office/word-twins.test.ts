import { expect, test } from 'vitest';
import { paragraph, partOf, run, wordFile, words } from './testing/files.ts';
import { editOf, opened } from './testing/opened.ts';

const MAIN = 'word/document.xml';
const author = { name: 'Sổ tay', on: '2026-11-30T00:00:00Z' };
/** A text box as Word writes it: the drawing, and the picture for programs of before 2010. */
const box = (content: string, older: string) =>
  `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${content}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${older}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const saved = (body: string, from: string, to: string, by?: typeof author) => {
  const file = opened(wordFile(body));
  return partOf(file.withEdits([editOf(file, from, to)], by), MAIN);
};
const count = (xml: string, words: string) => xml.split(words).length - 1;

test('an edit in a text box is made in its older twin too', () => {
  const twins = box(words('theo 25/NQ-TW, mục 2'), words('theo 25/NQ-TW,', ' mục 2'));
  const xml = saved(paragraph(run('Trước '), twins, run(' sau')), '25/NQ-TW', '25-NQ/TW');
  expect([count(xml, '25-NQ/TW'), count(xml, '25/NQ-TW')]).toEqual([2, 0]);
});

test('a tracked edit is tracked in both', () => {
  const twins = box(words('Chỉ thị 5'), words('Chỉ thị 5'));
  const xml = saved(paragraph(twins), '5', '05', author);
  expect([count(xml, '<w:ins '), count(xml, 'Chỉ thị ')]).toEqual([2, 2]);
});

test('each of two boxes has its own twin', () => {
  const twins = [box(words('một'), words('một')), box(words('hai'), words('hai'))];
  const xml = saved(paragraph(...twins), 'hai', 'ba');
  expect([count(xml, '>một<'), count(xml, '>hai<'), count(xml, '>ba<')]).toEqual([2, 0, 2]);
});

test('a twin that says something else keeps its bytes', () => {
  const older = words('bản cũ 25/NQ-TW');
  const xml = saved(paragraph(box(words('25/NQ-TW'), older)), '25/NQ-TW', '25-NQ/TW');
  expect(xml).toContain(`<w:txbxContent>${older}</w:txbxContent></w:pict>`);
  expect(count(xml, '25-NQ/TW')).toBe(1);
});

test('an edit outside the box leaves both alone', () => {
  const twins = box(words('trong hộp'), words('trong hộp'));
  expect(saved(paragraph(run('5'), twins), '5', '05')).toContain(twins);
});
