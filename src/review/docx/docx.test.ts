import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { editPart, readPart } from './document-xml.ts';
import { type DraftFile, openDraftFile } from './draft-file.ts';

const part = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const paragraph = (...runs: string[]) =>
  `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${runs.map((run) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${run}</w:t></w:r>`).join('')}</w:p>`;
const docx = (xml: string, extra: Record<string, Uint8Array> = {}) =>
  zipSync({ 'word/document.xml': strToU8(xml), ...extra });

test('paragraphs are lines, and tabs and breaks of a run stand in the text', () => {
  const xml = part(
    `${paragraph('Căn cứ ', 'Chỉ thị')}<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>`,
  );
  expect(readPart(xml).text).toBe('Căn cứ Chỉ thị\na\tb\nc\n');
});

test.each([
  // Struck out by whoever revised the draft.
  '<w:p><w:del><w:r><w:delText>cũ</w:delText><w:t>cũ</w:t></w:r></w:del><w:r><w:t>mới</w:t></w:r></w:p>',
  // The code of a field.
  '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>mới</w:t></w:r></w:p>',
])('what Word does not show is not read: %s', (body) => {
  expect(readPart(part(body)).text).toBe('mới\n');
});

test('entities and decomposed letters are read as what they stand for', () => {
  const xml = part(paragraph('A &amp; B &lt;', 'Đảng ủy'.normalize('NFD')));
  expect(readPart(xml).text).toBe('A & B <Đảng ủy\n');
});

test('an edit across runs stands in the first, and all else stays byte for byte', () => {
  const xml = part(paragraph('theo Chỉ thị ', 'số 05-CT/TW', ', ngày 15/02/2016 của'));
  const read = readPart(xml);
  const start = read.text.indexOf('Chỉ thị');
  const end = read.text.indexOf(' của');
  const replacement = 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 & <nguyên>';
  const edited = editPart(xml, read, [{ start, end, replacement }]);
  expect(readPart(edited).text).toBe(`theo ${replacement} của\n`);
  const bare = (text: string) => text.replace(/<w:t[^>]*>[^<]*<\/w:t>/g, '');
  expect(bare(edited)).toBe(bare(xml));
});

test('an edit that begins between two paragraphs is not lost', () => {
  const xml = part(paragraph('một') + paragraph('hai'));
  const read = readPart(xml);
  expect(readPart(editPart(xml, read, [{ start: 3, end: 7, replacement: 'ba' }])).text).toBe(
    'một\nba\n',
  );
});

test('a file comes back with its edits, its notes edited too and its pictures untouched', () => {
  const picture = new Uint8Array([1, 2, 3]);
  const bytes = docx(part(paragraph('Chỉ thị 05')), {
    'word/footnotes.xml': strToU8(part(paragraph('Nghị quyết 25'))),
    'word/media/image1.png': picture,
  });
  const file = openDraftFile(bytes) as DraftFile;
  expect(file.text).toBe('Chỉ thị 05\nNghị quyết 25\n');
  const edits = [
    { start: 0, end: 10, replacement: 'Chỉ thị 05-CT/TW' },
    { start: 11, end: 24, replacement: 'Nghị quyết 25-NQ/TW' },
  ];
  const saved = file.withEdits(edits);
  expect((openDraftFile(saved) as DraftFile).text).toBe('Chỉ thị 05-CT/TW\nNghị quyết 25-NQ/TW\n');
  expect(unzipSync(saved)['word/media/image1.png']).toEqual(picture);
});

test.each([
  ['văn bản thường', strToU8('không phải tệp nén'), 'not-docx'],
  // A workbook is packed too.
  ['tệp nén khác', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'not-docx'],
  ['Word cũ', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'old-doc'],
])('%s is refused with its reason', (_, bytes, problem) => {
  expect(openDraftFile(bytes)).toBe(problem);
});

test('whatever runs and edits: the text is the edited text, and the markup around it is kept', () => {
  const words = fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .map((text) => text.replace(/[<>&\p{C}]/gu, ' '));
  const runs = fc.array(words, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(runs, fc.nat(), fc.nat(), words, (texts, from, length, replacement) => {
      const xml = part(paragraph(...texts));
      const read = readPart(xml);
      const whole = read.text.length - 1;
      const start = Math.min(from % (whole + 1), whole);
      const end = Math.min(whole, start + 1 + (length % 10));
      if (start >= end) return;
      const edited = readPart(editPart(xml, read, [{ start, end, replacement }]));
      const put = replacement.normalize('NFC');
      expect(edited.text.normalize('NFC')).toBe(
        (read.text.slice(0, start) + put + read.text.slice(end)).normalize('NFC'),
      );
      expect(edited.runs).toHaveLength(read.runs.length);
    }),
  );
});

test('an edited file is still the XML it was', () => {
  const bytes = docx(part(paragraph('Chỉ thị 05')));
  const file = openDraftFile(bytes) as DraftFile;
  const saved = file.withEdits([{ start: 0, end: 10, replacement: ' Chỉ thị ' }]);
  const xml = strFromU8(unzipSync(saved)['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('<w:t xml:space="preserve"> Chỉ thị </w:t>');
});
