import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { notesAsSources } from '../../src/editing/note-signs.ts';
import { vocabulary } from '../../src/entries/testing/sample.ts';
import {
  directive,
  odtFile,
  paragraph,
  row,
  run,
  table,
  wordFile,
  words,
} from '../../src/review/office/testing/files.ts';
import { readDraft } from './draft-of-text.ts';
import { readBytes } from './read-source.ts';

async function read(bytes: Uint8Array, ending: string) {
  const source = await readBytes(bytes, ending);
  if (typeof source === 'string' || source.kind !== 'text') throw new Error(String(source));
  return readDraft(source, undefined, vocabulary);
}

const mark = (sort: 'foot' | 'end', id: number) =>
  `<w:r><w:${sort}noteReference w:id="${id}"/></w:r>`;
const note = (id: number, text: string) =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(text)}</w:p></w:footnote>`;

test('footnotes of a Word file become sources, in the order of their marks; heads of pages are no text', async () => {
  const bytes = wordFile(
    directive(
      paragraph(run('Câu một'), mark('foot', 3), run('. Câu hai'), mark('foot', 2), run('.')),
    ),
    {
      footnotes: note(2, 'Báo cáo của xã.') + note(3, 'Xem https://xa.example/bai.'),
      header: words('Đầu trang'),
    },
  );
  const draft = await read(bytes, '.docx');
  expect(draft.body).toBe('Câu một[^2]. Câu hai[^3].');
  expect(draft.notes).toEqual(['Xem https://xa.example/bai.', 'Báo cáo của xã.']);
});

test('notes of an OpenDocument text are kept too', async () => {
  const text = (content: string) => `<text:p>${content}</text:p>`;
  const noted =
    'Đảng ủy xã làm<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>ghi chú</text:p></text:note-body></text:note> việc';
  const title = 'Đảng ủy xã đổi mới công tác dân vận';
  const draft = await read(odtFile(text(title) + text(noted)), '.odt');
  expect(draft.body).toBe('Đảng ủy xã làm[^2] việc');
  expect(draft.notes).toEqual(['ghi chú']);
});

test('a note whose mark was cut with the letterhead is left out, and the rest stay in order', () => {
  const signs = (at: number) => `\uE001${at}\uE002`;
  expect(notesAsSources(`a${signs(3)} b${signs(2)} c${signs(3)}`, ['x', 'y', 'z'], 2)).toEqual({
    body: 'a[^2] b[^3] c[^2]',
    sources: ['z', 'y'],
  });
});

const years = table(row('Năm', 'Hộ'), row('2021', ''), row('2022', '18'));

test('a table of a Word file stays a table, and an empty cell keeps its place', async () => {
  const { body } = await read(
    wordFile(directive(words('Kết quả:'), years, words('Hết.'))),
    '.docx',
  );
  expect(body).toBe('Kết quả:\n\n| Năm | Hộ |\n| --- | --- |\n| 2021 | — |\n| 2022 | 18 |\n\nHết.');
});

test('a table of a page stays a table, paragraphs in its cells or not; a page laid out by a table stays its paragraphs', async () => {
  const title = 'Đảng ủy xã đổi mới công tác dân vận';
  const long = `Câu dài ${'và dài '.repeat(90)}`.trim();
  const html = `<title>${title}</title><table><tr><td>menu</td><td><p>${title}</p><p>${long}</p>
    <table><tr><th>Năm</th><th><p>Hộ</p><p>nghèo</p></th></tr><tr><td></td><td>20</td></tr></table></td></tr></table>`;
  const { body } = await read(strToU8(html), '.html');
  expect(body).toBe(`${long}\n\n| Năm | Hộ nghèo |\n| --- | --- |\n| — | 20 |`);
});
