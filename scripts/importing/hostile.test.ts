import { spawnSync } from 'node:child_process';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFolder } from '../../src/entries/testing/content-folder.ts';
import { directive, part, wordFile, words } from '../../src/review/office/testing/files.ts';

let root: string;
let folder: string;
beforeAll(async () => {
  root = await contentFolder();
  folder = await mkdtemp(path.join(tmpdir(), 'import-'));
});
afterAll(async () => {
  await rm(root, { recursive: true });
  await rm(folder, { recursive: true });
});

const main = 'word/document.xml';
const zeros = new Uint8Array(90_000_000);
const sheet = (xml: string | Uint8Array) =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': typeof xml === 'string' ? strToU8(xml) : xml,
  });
const entities = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const hostileWord = (xml: string) => wordFile('', { other: { [main]: strToU8(xml) } });
const elsewhere = (target: string) =>
  strToU8(
    `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${target}"/></Relationships>`,
  );

/** Files by name, and what is said of each. */
const hostile: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
  'bom.docx': [zipSync({ [main]: zeros }), /quá lớn/],
  'bom.xlsx': [sheet(zeros), /quá lớn/],
  'thuc-the.docx': [hostileWord(entities + part(words('&a;'))), /lấy nội dung từ nơi khác/],
  'thuc-the-la.docx': [wordFile(words('&a;')), /lấy nội dung từ nơi khác/],
  'thuc-the.xlsx': [sheet(`${entities}<worksheet>&a;</worksheet>`), /lấy nội dung từ nơi khác/],
  'macro.docm': [
    wordFile(directive(words('x')), { other: { 'word/vbaProject.bin': strToU8('x') } }),
    /macro/,
  ],
  'macro-giau.docx': [
    wordFile(directive(words('x')), { other: { 'word/vbaProject.bin': strToU8('x') } }),
    /macro/,
  ],
  'macro.xlsm': [zipSync({ 'xl/vbaProject.bin': strToU8('x') }), /macro/],
  'chi-duong.docx': [
    wordFile('', { other: { '_rels/.rels': elsewhere('../../../../../../etc/passwd') } }),
    /tệp nén, không phải văn bản/,
  ],
  'chi-mang.docx': [
    wordFile('', { other: { '_rels/.rels': elsewhere('https://evil.example/x.xml') } }),
    /tệp nén, không phải văn bản/,
  ],
  'sau.docx': [hostileWord(part('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000))), /quá nhiều lớp/],
  'bang-tinh.docx': [
    zipSync({
      '_rels/.rels': elsewhere('xl/workbook.xml'),
      'xl/workbook.xml': strToU8('<workbook/>'),
    }),
    /bảng tính: đổi đuôi/,
  ],
  'van-ban.xlsx': [wordFile(words('x')), /không phải bảng tính/],
  'chu.docx': [strToU8('chỉ có chữ'), /đuôi \.docx nhưng là tệp chữ/],
  'chu.pdf': [strToU8('chỉ có chữ'), /đuôi \.pdf nhưng là tệp chữ/],
  'word.txt': [wordFile(words('x')), /đuôi \.txt nhưng là tệp Word/],
  'pdf.html': [strToU8('%PDF-1.7 x'), /đuôi \.html nhưng là tệp PDF/],
  'rac.txt': [
    Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256),
    /bảng mã|ký tự hỏng/,
  ],
  'rac.docx': [
    Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256),
    /đuôi \.docx nhưng|hỏng/,
  ],
  'anh.docx': [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), /tệp ảnh/],
  'cut.docx': [wordFile(words('x')).slice(0, 200), /bị hỏng/],
  'hong.pdf': [strToU8('%PDF-1.7\nxyz'), /Không đọc được tệp PDF/],
  'trong.txt': [new Uint8Array(), /Tệp trống/],
  'trong.docx': [new Uint8Array(), /Tệp trống/],
  'hong.json': [strToU8('{'), /JSON/],
  'bai.md': [strToU8('---\ntitle: x\n---\n'), /đã là một bài của thư viện/],
};

async function filesBelow(place: string): Promise<Record<string, string>> {
  const all = await readdir(place, { recursive: true, withFileTypes: true });
  const files = all.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return Object.fromEntries(files.map((file, at) => [file, texts[at] ?? '']));
}

const run = (...given: string[]) =>
  spawnSync(process.execPath, [path.resolve('scripts/import.ts'), ...given], {
    cwd: root,
    encoding: 'utf8',
  });

test('hostile files are refused one by one, each in words, and nothing is written', async () => {
  const names = Object.keys(hostile);
  for (const [name, [bytes]] of Object.entries(hostile))
    await writeFile(path.join(folder, name), bytes);
  const huge = path.join(folder, 'lon.docx');
  await writeFile(huge, '');
  await truncate(huge, 200_000_000);
  await symlink('/etc/passwd', path.join(folder, 'lien-ket.txt'));
  const more = { 'lon.docx': /quá lớn/, 'lien-ket.txt': /không phải một tệp thường/ };
  const said: Record<string, RegExp> = {
    ...Object.fromEntries(names.map((name) => [name, hostile[name]?.[1] ?? /^$/])),
    ...more,
    'khong-co.txt': /Không có tệp/,
  };
  const before = await filesBelow(root);
  const { status, stderr, stdout } = run(
    ...Object.keys(said).map((name) => path.join(folder, name)),
  );
  expect(status).toBe(1);
  expect(stdout).toBe('');
  for (const [name, words] of Object.entries(said)) {
    const line = stderr.split('\n').find((one) => one.startsWith(`${path.join(folder, name)}: `));
    expect([name, line]).toEqual([name, expect.stringMatching(words)]);
  }
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(await filesBelow(root)).toEqual(before);
});

test('names within an archive lead nowhere: only the text that is asked for is read', async () => {
  const place = path.join(folder, 'duong');
  await mkdir(place);
  const file = path.join(place, 'chi-thi.docx');
  const other = {
    '../../thoat.txt': strToU8('x'),
    '/tmp/thoat.txt': strToU8('x'),
    '..\\..\\thoat.txt': strToU8('x'),
  };
  await writeFile(file, wordFile(directive(words('Một việc.')), { other }));
  const before = Object.keys(await filesBelow(root));
  const outside = await readdir(folder);
  expect(run(file).status).toBe(0);
  const after = Object.keys(await filesBelow(root)).filter((one) => !before.includes(one));
  expect(after.filter((one) => one.endsWith('.mdx'))).toEqual([
    path.join(root, 'content/documents/directives/95-ct-tu-lai-chau-2022.mdx'),
  ]);
  expect(await readdir(folder)).toEqual(outside);
  expect(await readdir(place)).toEqual(['chi-thi.docx']);
});

test('a second run says that the draft is there, and changes nothing', async () => {
  const file = path.join(folder, 'hai-lan.docx');
  const cited = 'Thực hiện Kết luận số 70-KL/TW, ngày 12/3/2020.';
  await writeFile(file, wordFile(directive(words(cited)).replace('95-CT', '96-CT')));
  const before = await filesBelow(root);
  const trial = run(file, '--vien-dan');
  expect(trial.stdout).toContain('content/documents/conclusions/70-kl-tw-2020.mdx');
  expect(trial.stdout).toContain('Thêm --ghi để tạo 2 tệp');
  expect(await filesBelow(root)).toEqual(before);
  expect(run(file, '--vien-dan', '--ghi').stdout).toContain('Đã tạo 2 tệp');
  const written = await filesBelow(root);
  const entries = (files: object) => Object.keys(files).filter((name) => name.endsWith('.mdx'));
  expect(entries(written)).toHaveLength(entries(before).length + 2);
  const again = run(file, '--vien-dan', '--ghi');
  expect([again.status, again.stdout]).toEqual([0, expect.stringContaining('Đã tạo 0 tệp')]);
  expect(await filesBelow(root)).toEqual(written);
  expect(run(file)).toMatchObject({ status: 1, stderr: expect.stringContaining('Đã có tệp') });
  expect(await filesBelow(root)).toEqual(written);
});
