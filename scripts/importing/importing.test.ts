import { rm } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseEntry } from '../../src/entries/entry.ts';
import { readContent } from '../../src/entries/read-content.ts';
import { contentFolder } from '../../src/entries/testing/content-folder.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { directive, wordFile, words } from '../../src/review/office/testing/files.ts';
import type { NewEntry } from '../drafting/new-entry.ts';
import { draftOfText, readDraft } from './draft-of-text.ts';
import { readBytes } from './read-source.ts';
import { draftsOfRegister } from './register.ts';

const today = '2026-11-30';
let root: string;
let content: Awaited<ReturnType<typeof readContent>>;

beforeAll(async () => {
  root = await contentFolder();
  content = await readContent(root);
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

async function draftOf(bytes: Uint8Array, ending: string): Promise<NewEntry> {
  const source = await readBytes(bytes, ending);
  if (typeof source === 'string' || source.kind !== 'text') throw new Error(String(source));
  const read = readDraft(source, undefined, content.vocabulary);
  const made = draftOfText(read, content, buildLibrary({ ...content, day: today }), today);
  if (typeof made === 'string') throw new Error(made);
  return made;
}

/** What the check says of a draft: nothing but gaps that are to be filled. */
function gapsOf({ kind, file, text }: NewEntry): string[] {
  return [...new Set(parseEntry(kind, file, text).problems.map(({ code }) => code))];
}

const title = 'Đảng ủy xã đổi mới công tác dân vận trong năm qua';
const paragraphs = ['Đảng ủy xã đã làm nhiều việc {x} và <b> đo được.', 'Kết quả'];

const html = `<!doctype html><html><head><title>${title} | Báo A</title>
<meta property="og:site_name" content="Báo A"><meta property="article:published_time" content="2022-05-22T09:13:00+07:00">
<link rel="canonical" href="https://bao-a.example/bai"></head><body>
<nav><a href="/">Trang chủ</a></nav><div class="sidebar">Tin khác về việc không liên quan gì</div>
<article><h1>${title}</h1><p>Đảng ủy xã đã làm nhiều việc {x} và &lt;b&gt; đo được.</p><h2>Kết quả</h2>
<ul><li>Giúp 12 hộ thoát nghèo</li><li>Sửa đường</li></ul>
<table><tr><th>Năm</th><th>Hộ</th></tr><tr><td>2021</td><td>20</td></tr></table>
<script>alert(1)</script><div class="related">Bài liên quan</div></article><footer>Bản quyền</footer></body></html>`;

test('an article of the web becomes a draft with its source, its tables, and nothing of the page around it', async () => {
  const made = await draftOf(strToU8(html), '.html');
  expect(made.file).toBe('content/reports/dang-uy-xa-doi-moi-cong-tac-dan-van-trong-nam-qua.mdx');
  expect(made.text).toContain(`title: ${title}`);
  expect(made.text).toContain('url: "https://bao-a.example/bai"');
  expect(made.text).toContain('day: 2022-05-22');
  const body = made.text.split('---\n')[2] ?? '';
  expect(body.trim()).toBe(`Đảng ủy xã đã làm nhiều việc \\{x\\} và &lt;b> đo được.

## Kết quả

- Giúp 12 hộ thoát nghèo[^1]
- Sửa đường

| Năm | Hộ |
| --- | --- |
| 2021 | 20 |`);
  expect(gapsOf(made)).toEqual(['truong-trong']);
});

test.each(['.docx', '.txt'])(
  'the same article as %s becomes a draft that only has gaps',
  async (ending) => {
    const lines = ['Trang chủ', 'Đang xem: 178', title, ...paragraphs];
    const bytes =
      ending === '.docx'
        ? wordFile(lines.map((line) => words(line.replaceAll('<', '&lt;'))).join(''))
        : strToU8(lines.join('\n'));
    const made = await draftOf(bytes, ending);
    expect(made.text).toContain(`title: ${title}`);
    expect(made.text).not.toMatch(/Trang chủ|Đang xem/);
    expect(gapsOf(made)).toEqual(['truong-trong']);
  },
);

test('a document is named by its number, and persons that seem private are pointed at', async () => {
  const bytes = wordFile(directive(words('Bà Nguyễn Thị Lan ở bản A hiến đất.')));
  const made = await draftOf(bytes, '.docx');
  expect(made.file).toBe('content/documents/directives/95-ct-tu-lai-chau-2022.mdx');
  expect(made.notes.join(' ')).toContain('Nguyễn Thị Lan');
  expect(made.text).toContain('{/* VIỆC CẦN LÀM');
  expect(gapsOf(made)).toEqual(['truong-trong']);
});

test('a text in an old font is read as Unicode', async () => {
  const tcvn3 = Uint8Array.from(
    '§¶ng ñy x· ®æi míi c«ng t¸c d©n vËn trong n¨m qua vµ c¸c viÖc kh¸c cña nh©n d©n',
    (sign) => sign.charCodeAt(0),
  );
  const source = await readBytes(tcvn3, '.txt');
  expect(typeof source === 'string' ? source : source.kind === 'text' && source.lines[0]).toContain(
    'công tác dân vận',
  );
});

const xlsx = (rows: readonly (readonly string[])[]) =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet><sheetData>${rows
        .map(
          (cells, at) =>
            `<row r="${at + 1}">${cells
              .map(
                (cell, column) =>
                  `<c r="${String.fromCharCode(65 + column)}${at + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`,
              )
              .join('')}</row>`,
        )
        .join('')}</sheetData></worksheet>`,
    ),
  });

const header = ['Số, ký hiệu', 'Ngày ban hành', 'Trích yếu', 'Ghi chú'];

test('a register of two thousand rows gives the good ones and names every bad one with its reason', async () => {
  const faults = [
    ['', '01/02/2020', 'Về một việc', ''],
    ['abc', '01/02/2020', 'Về một việc', ''],
    ['1-NQ/TW', '31/02/2020', 'Về một việc', ''],
    ['2-NQ/TW', '01/02/2020', '', ''],
  ];
  const rows = Array.from({ length: 2000 }, (_, at) =>
    at % 20 === 7
      ? (faults[((at - 7) / 20) % faults.length] ?? [])
      : [`${at + 100}-NQ/TW`, '43862', `Về việc thứ ${at}`, ''],
  );
  const source = await readBytes(xlsx([['SỔ VĂN BẢN ĐẾN'], header, ...rows]), '.xlsx');
  if (typeof source === 'string' || source.kind !== 'rows') throw new Error(String(source));
  const drafts = draftsOfRegister(source.rows, content, today);
  if (typeof drafts === 'string') throw new Error(drafts);
  expect(drafts.entries).toHaveLength(1900);
  expect(drafts.entries[0]).toMatchObject({
    id: '100-nq-tw-2020',
    file: 'content/documents/resolutions/100-nq-tw-2020.mdx',
  });
  expect(drafts.bad).toHaveLength(100);
  expect(drafts.bad.slice(0, 4)).toEqual([
    { row: 10, why: 'Thiếu số ký hiệu.' },
    { row: 30, why: '“abc” không phải một số ký hiệu.' },
    { row: 50, why: '“31/02/2020” không phải một ngày có thật.' },
    { row: 70, why: 'Thiếu trích yếu.' },
  ]);
  expect(drafts.columns.at(-1)).toEqual({ header: 'Ghi chú', field: undefined });
});

test('rows that repeat one another, or what the library holds, give nothing new', async () => {
  const rows = [header, ['5-NQ/TW', '01/02/2020', 'A', ''], ['5-NQ/TW', '3/4/2020', 'B', '']];
  const drafts = draftsOfRegister(rows, content, today);
  expect(drafts).toMatchObject({
    bad: [{ row: 3, why: 'Trùng hàng 2: cùng tên tệp 5-nq-tw-2020.' }],
  });
  const models = [
    ['Tên mô hình', 'Đơn vị'],
    ['Tổ tự quản', 'Thôn A'],
  ];
  expect(draftsOfRegister(models, content, today)).toMatchObject({
    entries: [],
    held: [{ row: 2, file: 'content/models/to-tu-quan.mdx' }],
  });
});

test('CSV with semicolons and JSON are registers too; a table without known columns is refused', async () => {
  const csv = strToU8('\uFEFFSố ký hiệu;Ngày ban hành;Trích yếu\n"7-NQ/TW";1/2/2020;"Về; việc"\n');
  const json = strToU8(
    JSON.stringify([{ number: '7-NQ/TW', issuedOn: '2020-02-01', title: 'Về; việc' }]),
  );
  for (const [bytes, ending] of [
    [csv, '.csv'],
    [json, '.json'],
  ] as const) {
    const source = await readBytes(bytes, ending);
    if (typeof source === 'string' || source.kind !== 'rows') throw new Error(String(source));
    expect(draftsOfRegister(source.rows, content, today)).toMatchObject({
      entries: [{ id: '7-nq-tw-2020' }],
      bad: [],
    });
  }
  expect(
    draftsOfRegister(
      [
        ['A', 'B'],
        ['1', '2'],
      ],
      content,
      today,
    ),
  ).toContain('Không thấy hàng tên cột');
});

test('names of files come from numbers and titles alone, and lead nowhere else', async () => {
  const rows = [
    ['Tên mô hình', 'Đơn vị'],
    ['../../../etc/passwd', 'A'],
    ['C:\\Windows\\x', 'B'],
  ];
  const drafts = draftsOfRegister(rows, content, today);
  if (typeof drafts === 'string') throw new Error(drafts);
  for (const { file } of drafts.entries) expect(file).toMatch(/^content\/models\/[a-z0-9-]+\.mdx$/);
});
