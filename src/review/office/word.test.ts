import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { applyEdits } from '../edits.ts';
import {
  odtFile,
  paragraph,
  part,
  partOf,
  row,
  run,
  table,
  wordFile,
  words,
} from './testing/files.ts';
import { editOf, opened } from './testing/opened.ts';

/** Whether a stretch may begin or end within a letter. */
const isParted = (text: string) => /\p{M}/u.test(text) || /[\ud800-\udfff]/.test(text);
const MAIN = 'word/document.xml';
const read = (body: string) => opened(wordFile(body));
const wallsIn = (body: string) => {
  const { text, walls } = read(body);
  return walls
    .filter(({ kind }) => kind !== 'paragraph')
    .map(({ kind, start, end }) => `${kind} ${text.slice(0, start)}|${text.slice(start, end)}`);
};

test('paragraphs are lines, and tabs and breaks of a run stand in the text', () => {
  const body = `${words('Căn cứ ', 'Chỉ thị')}<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>`;
  expect(read(body).text).toBe('Căn cứ Chỉ thị\na\tb\nc\n');
});

test.each([
  // Struck out by whoever revised the draft.
  paragraph('<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>', run('mới')),
  // Moved elsewhere.
  paragraph(`<w:moveFrom>${run('cũ')}</w:moveFrom>`, run('mới')),
  // The code of a field.
  paragraph('<w:r><w:instrText>PAGE</w:instrText></w:r>', run('mới')),
  // Hidden text.
  paragraph('<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>', run('mới')),
  // The twin of a drawing for older readers.
  paragraph(
    `<mc:AlternateContent><mc:Fallback>${run('cũ')}</mc:Fallback></mc:AlternateContent>`,
    run('mới'),
  ),
])('what is not shown is not read: %s', (body) => {
  expect(read(body).text).toBe('mới\n');
});

test('hidden text that is switched off is shown', () => {
  const body = paragraph('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>hiện</w:t></w:r>');
  expect(read(body).text).toBe('hiện\n');
});

test('entities and letters in pieces are read as what they stand for, over runs too', () => {
  const body = words('A &amp; B &lt;&#x1EA1;', 'dâ', '\u0323n');
  expect(read(body).text).toBe('A & B <ạdận\n');
});

test('a text box is read behind its paragraph, and once', () => {
  const box = `<w:r><w:drawing><w:txbxContent>${words('trong hộp')}</w:txbxContent></w:drawing><w:t>sau</w:t></w:r>`;
  const file = read(paragraph(run('trước '), box));
  expect(file.text).toBe('trước sau\ntrong hộp\n');
  expect(file.report.textBoxes).toBe(1);
});

test.each([
  [`${table(row('một', 'hai'))}`, ['cell một|\n', 'cell một\nhai|\n']],
  [paragraph('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>'), ['tab a|\t']],
  [paragraph(run('a'), '<w:r><w:footnoteReference w:id="1"/></w:r>', run('b')), ['note a|']],
  [paragraph(run('a'), `<w:ins w:id="1">${run('b')}</w:ins>`), ['change a|', 'change ab|']],
  [
    paragraph(run('a'), '<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>', run('b')),
    ['change a|'],
  ],
  // A page number is made anew; a link keeps its words.
  [
    paragraph(`<w:fldSimple w:instr=" PAGE ">${run('7')}</w:fldSimple>`),
    ['field |', 'field |7', 'field 7|'],
  ],
  [
    paragraph(`<w:fldSimple w:instr=" HYPERLINK x ">${run('7')}</w:fldSimple>`),
    ['field |', 'field 7|'],
  ],
  [
    paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      run('1'),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    ['field |', 'field |', 'field |1', 'field 1|'],
  ],
  // A control that is locked, and one that is not.
  [
    paragraph(
      `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${run('k')}</w:sdtContent></w:sdt>`,
    ),
    ['control |', 'control |k', 'control k|'],
  ],
  [
    paragraph(`<w:sdt><w:sdtPr/><w:sdtContent>${run('k')}</w:sdtContent></w:sdt>`),
    ['control |', 'control k|'],
  ],
])('what ends running text is known: %s', (body, walls) => {
  expect(wallsIn(body)).toEqual(walls);
});

test('cells say where they stand', () => {
  const { cells, text } = read(table(row('a', 'b'), row('c', 'd')));
  expect(
    cells.map(({ table: t, row: r, column: c, start, end }) => [t, r, c, text.slice(start, end)]),
  ).toEqual([
    [1, 1, 1, 'a\n'],
    [1, 1, 2, 'b\n'],
    [1, 2, 1, 'c\n'],
    [1, 2, 2, 'd\n'],
  ]);
});

test('only what differs is changed, each word in its run, and all else keeps its bytes', () => {
  const bytes = wordFile(
    words('theo Chỉ thị ', 'số 05-CT/TW', ', ngày 15/02/2016 của', ' &quot;x'),
  );
  const file = opened(bytes);
  const saved = file.withEdits([
    editOf(
      file,
      'Chỉ thị số 05-CT/TW, ngày 15/02/2016',
      'Chỉ thị số 05-CT/TW, ngày 15/5/2016 & <nguyên>',
    ),
  ]);
  const before = partOf(bytes, MAIN);
  expect(partOf(saved, MAIN)).toBe(
    before.replace(
      '<w:t>, ngày 15/02/2016 của',
      '<w:t xml:space="preserve">, ngày 15/5/2016 &amp; &lt;nguyên&gt; của',
    ),
  );
});

test('a hyphen that does not break goes with the number it stands in', () => {
  const body = '<w:p><w:r><w:t>số 25/NQ</w:t><w:noBreakHyphen/><w:t>TW về</w:t></w:r></w:p>';
  const bytes = wordFile(body);
  const file = opened(bytes);
  const saved = file.withEdits([editOf(file, '25/NQ\u2011TW', '25-NQ/TW')]);
  expect(opened(saved).text).toBe('số 25-NQ/TW về\n');
  expect(partOf(saved, MAIN)).not.toContain('noBreakHyphen');
});

test('letters in pieces over two runs keep the look of both', () => {
  const file = read(words('công tác dâ', '\u0323n vận 2016'));
  const saved = file.withEdits([editOf(file, '2016', '2026')]);
  expect(opened(saved).text).toBe('công tác dận vận 2026\n');
  expect(partOf(saved, MAIN).match(/<w:b\/>/g)).toHaveLength(2);
});

test('parts are found by what the file says of itself', () => {
  const bytes = wordFile(words('Chỉ thị 05'), {
    main: 'word/document2.xml',
    footnotes: words('chú thích'),
  });
  const file = opened(bytes);
  expect(file.text).toBe('Chỉ thị 05\nchú thích\n');
  expect(file.report).toMatchObject({ paragraphs: 1, notes: 1 });
  const saved = file.withEdits([editOf(file, '05', '06'), editOf(file, 'chú', 'ghi')]);
  expect(opened(saved).text).toBe('Chỉ thị 06\nghi thích\n');
});

test('another prefix for the elements of Word is understood, and written', () => {
  const xml = part(words('Chỉ thị 05')).replaceAll('w:', 'ns0:').replace('xmlns:w', 'xmlns:ns0');
  const bytes = wordFile('', {
    other: { [MAIN]: strToU8(xml.replace('xmlns:ns0:', 'xmlns:ns0')) },
  });
  const file = opened(bytes);
  expect(file.text).toBe('Chỉ thị 05\n');
  const author = { name: 'Máy soát', on: '2026-11-30T00:00:00Z' };
  const saved = file.withEdits([editOf(file, '05', '06')], author);
  expect(partOf(saved, MAIN)).toContain('<ns0:delText');
});

test('every part that is not edited comes back byte for byte', () => {
  const other = {
    'word/media/image1.png': new Uint8Array([1, 2, 3]),
    'word/styles.xml': strToU8('<x/>'),
  };
  const bytes = wordFile(words('Chỉ thị 05'), { footnotes: words('a'), other });
  const file = opened(bytes);
  const before = unzipSync(bytes);
  const after = unzipSync(file.withEdits([editOf(file, '05', '06')]));
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [name, content] of Object.entries(before)) {
    if (name !== MAIN) expect(after[name]).toEqual(content);
  }
});

test('a Node buffer is not written to', () => {
  const bytes = Buffer.from(wordFile(words('Chỉ thị 05'), { footnotes: words('a') }));
  const before = Buffer.from(bytes.toString('latin1'), 'latin1');
  const file = opened(bytes);
  file.withEdits([editOf(file, '05', '06 và thêm nhiều chữ')]);
  expect(bytes).toEqual(before);
});

test('the same edits give the same bytes', () => {
  const file = read(words('Chỉ thị 05'));
  const edits = [editOf(file, '05', '06')];
  expect(file.withEdits(edits)).toEqual(file.withEdits(edits));
});

test('whatever runs and edits: the text is the edited text, and the markup around it is kept', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .map((given) => given.replace(/[<>&\p{C}\p{Default_Ignorable_Code_Point}]/gu, ' '));
  const runs = fc.array(text, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(runs, fc.nat(), fc.nat(), text, (texts, from, length, replacement) => {
      const bytes = wordFile(words(...texts));
      const file = opened(bytes);
      const whole = file.text.length - 1;
      const start = Math.min(from % (whole + 1), whole);
      const end = Math.min(whole, start + 1 + (length % 10));
      // No edit of the checker parts a letter.
      if (start >= end || isParted(file.text.slice(Math.max(0, start - 1), end + 1))) return;
      const edits = [{ start, end, replacement }];
      const saved = file.withEdits(edits);
      expect(opened(saved).text).toBe(applyEdits(file.text, edits).normalize('NFC'));
      const bare = (xml: string) => xml.replace(/<w:t(?: xml:space="preserve")?>[^<]*<\/w:t>/g, '');
      expect(bare(partOf(saved, MAIN))).toBe(bare(partOf(bytes, MAIN)));
    }),
  );
});

test('an OpenDocument text is read and written: spaces, tabs, notes, cells', () => {
  const body =
    '<text:p>Chỉ thị  <text:span>05</text:span>-CT/TW<text:s text:c="2"/>của<text:tab/>x<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>ghi chú</text:p></text:note-body></text:note> y</text:p><table:table><table:table-row><table:table-cell><text:p>ô</text:p></table:table-cell></table:table-row></table:table>';
  const bytes = odtFile(body);
  const file = opened(bytes);
  expect(file.text).toBe('Chỉ thị 05-CT/TW  của\tx y\nghi chú\nô\n');
  expect(file.report).toMatchObject({ notes: 1, tables: 1 });
  expect(file.walls.map(({ kind }) => kind)).toEqual([
    'tab',
    'note',
    'paragraph',
    'note',
    'paragraph',
    'note',
    'cell',
  ]);
  expect(file.walls.flatMap(({ start, note }) => (note ? [[note.is, start]] : []))).toEqual([
    ['mark', file.text.indexOf(' y')],
    ['text', file.text.indexOf('ghi')],
    ['end', file.text.indexOf('ô')],
  ]);
  const saved = file.withEdits([editOf(file, '05-CT/TW', '06-CT/TW')]);
  expect(partOf(saved, 'content.xml')).toBe(
    partOf(bytes, 'content.xml').replace(
      '<text:span>05</text:span>-CT/TW',
      '<text:span>06-CT/TW</text:span>',
    ),
  );
});
