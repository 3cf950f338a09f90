import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { odtFile, paragraph, partOf, row, run, table, wordFile, words } from './testing/files.ts';
import { editOf, opened } from './testing/opened.ts';

const MAIN = 'word/document.xml';
const author = { name: 'Máy soát “A&B”', on: '2026-11-30T00:00:00Z' };
const by = (id: number) =>
  `w:id="${id}" w:author="Máy soát “A&amp;B”" w:date="2026-11-30T00:00:00Z"`;

test('an edit is written as a deletion and an insertion with the look of the run', () => {
  const file = opened(wordFile(words('ngày 15/02/2016 của')));
  const saved = file.withEdits([editOf(file, '15/02/2016', '15/5/2016')], author);
  expect(partOf(saved, MAIN)).toContain(
    `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">ngày </w:t></w:r><w:del ${by(1)}><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">15/02/2016</w:delText></w:r></w:del><w:ins ${by(2)}><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">15/5/2016</w:t></w:r></w:ins><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> của</w:t></w:r>`,
  );
  expect(opened(saved).text).toBe('ngày 15/5/2016 của\n');
});

test('in the insertion of someone else the new words are the author’s own', () => {
  const tag = '<w:ins w:id="7" w:author="An">';
  const file = opened(wordFile(paragraph(`${tag}${run('số 25')}</w:ins>`)));
  expect(file.recordsChanges).toBe(true);
  const saved = partOf(file.withEdits([editOf(file, '25', '26')], author), MAIN);
  expect(saved).toContain(`</w:ins><w:ins ${by(9)}>`);
  expect(saved).toContain(`</w:ins>${tag}<w:r>`);
  expect(saved.match(/<w:ins /g)).toHaveLength(3);
  expect(saved.match(/<\/w:ins>/g)).toHaveLength(3);
});

test.each([
  ['<w:settings xmlns:w="w"><w:trackRevisions/></w:settings>', true],
  ['<w:settings xmlns:w="w"><w:trackRevisions w:val="0"/></w:settings>', false],
  ['<w:settings xmlns:w="w"/>', false],
])('whether changes are recorded, the file says: %s', (settings, recorded) => {
  expect(opened(wordFile(words('a'), { settings })).recordsChanges).toBe(recorded);
});

test('a hyphen of its own is struck out too', () => {
  const body = '<w:p><w:r><w:t>25/NQ</w:t><w:noBreakHyphen/><w:t>TW</w:t></w:r></w:p>';
  const file = opened(wordFile(body));
  const saved = file.withEdits([editOf(file, '25/NQ\u2011TW', '25-NQ/TW')], author);
  expect(partOf(saved, MAIN)).toMatch(/<w:del [^>]*><w:r><w:noBreakHyphen\/><\/w:r><\/w:del>/);
  expect(opened(saved).text).toBe('25-NQ/TW\n');
});

test('an OpenDocument text keeps what was struck out', () => {
  const file = opened(odtFile('<text:p>ngày 15/02/2016 của</text:p>'));
  const saved = file.withEdits([editOf(file, '15/02/2016', '15/5/2016')], author);
  const xml = partOf(saved, 'content.xml');
  expect(xml).toContain('<text:tracked-changes text:track-changes="true">');
  expect(xml).toContain('<text:p>15/02/2016</text:p></text:deletion>');
  expect(xml).toContain(
    '<text:p>ngày <text:change text:change-id="soat1"/><text:change-start text:change-id="soat2"/>15/5/2016<text:change-end text:change-id="soat2"/> của</text:p>',
  );
  expect(opened(saved).text).toBe('ngày 15/5/2016 của\n');
});

test('comments stand at their words, in a part of their own that the file names', () => {
  const bytes = wordFile(words('theo Chỉ thị 05, ', 'Nghị quyết 25') + table(row('a')));
  const file = opened(bytes);
  const at = editOf(file, 'Chỉ thị 05, Nghị quyết', '');
  const saved = file.withComments?.([{ ...at, lines: ['Sai ngày & <tháng>', 'Nên sửa'] }], author);
  if (saved === undefined) throw new Error('no comments');
  expect(partOf(saved, MAIN)).toContain(
    'theo </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Chỉ thị 05, </w:t></w:r>',
  );
  expect(partOf(saved, MAIN)).toContain(
    '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
  );
  expect(partOf(saved, 'word/comments.xml')).toContain('Sai ngày &amp; &lt;tháng&gt;');
  expect(partOf(saved, 'word/_rels/document.xml.rels')).toContain('Target="/word/comments.xml"');
  expect(partOf(saved, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
  expect(opened(saved).text).toBe(file.text);
});

test('comments that are there stay, and new ones do not take their numbers', () => {
  const relations =
    '<Relationships xmlns="p"><Relationship Id="r1" Type="x/comments" Target="comments.xml"/></Relationships>';
  const comments = '<w:comments xmlns:w="w"><w:comment w:id="4"><w:p/></w:comment></w:comments>';
  const file = opened(
    wordFile(words('Chỉ thị 05'), {
      other: {
        'word/_rels/document.xml.rels': strToU8(relations),
        'word/comments.xml': strToU8(comments),
      },
    }),
  );
  const saved =
    file.withComments?.([{ start: 0, end: 7, lines: ['a'] }], author) ?? new Uint8Array();
  const xml = partOf(saved, 'word/comments.xml');
  expect(xml).toContain('<w:comment w:id="4">');
  expect(xml).toContain('w:id="5"');
  expect(partOf(saved, 'word/_rels/document.xml.rels')).toBe(relations);
});
