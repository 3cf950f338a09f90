import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { fromNumber, readDocumentHead } from '../../src/editing/document-head.ts';
import { contentFolder } from '../../src/entries/testing/content-folder.ts';
import { documentOf, modelOf, vocabulary } from '../../src/entries/testing/sample.ts';
import { dayInVietnam } from '../../src/vietnamese/index.ts';
import { newDocument, newPractice } from './new-entry.ts';

const TODAY = '2026-11-30';

describe('a number', () => {
  test.each([
    // Written as printed, and as people type it.
    ['25-NQ/TW', { number: '25-NQ/TW', type: 'Nghị quyết' }],
    ['nghị quyết số 25-NQ/TW', { number: '25-NQ/TW', type: 'Nghị quyết' }],
    // The letters of a type that the list does not have say nothing.
    ['một hai', {}],
  ])('%s', (written, head) => {
    expect(fromNumber(written, vocabulary)).toEqual(head);
  });

  test('with the mark of one body names the issuer, with that of two both', () => {
    const body = (id: string) => ({ ...vocabulary.issuers.get('trung-uong'), id, marks: ['TW'] });
    const of = (...ids: string[]) =>
      fromNumber('25-NQ/TW', {
        ...vocabulary,
        issuers: new Map(ids.map((id) => [id, body(id)])) as typeof vocabulary.issuers,
      });
    expect(of('bch')).toMatchObject({ issuer: 'bch' });
    expect(of('bch', 'bct')).toMatchObject({ issuers: ['bch', 'bct'] });
    expect(of('bch', 'bct')).not.toHaveProperty('issuer');
  });
});

describe('a head that is pasted in', () => {
  const head = `TỈNH ỦY LAI CHÂU\tĐẢNG CỘNG SẢN VIỆT NAM
Số 17-NQ/TU\tLai Châu, ngày 05 tháng 4 năm 2021

NGHỊ QUYẾT
về tăng cường công tác dân vận
trong tình hình mới

Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013 …`;

  test('gives number, day, place, type and title', () => {
    expect(readDocumentHead(head, vocabulary)).toEqual({
      number: '17-NQ/TU',
      issuedOn: '2021-04-05',
      place: 'lai-chau',
      type: 'Nghị quyết',
      title: 'về tăng cường công tác dân vận trong tình hình mới',
    });
  });

  test.each([
    // no line is left blank, as in Word files
    ['Căn cứ Nghị quyết số 25-NQ/TW\nXét đề nghị'],
    ['Trong bối cảnh mới, việc này rất cần.\n1. Mục đích'],
    ['I. MỤC ĐÍCH\n\nHết'],
  ])('gives the title alone where %j follows it at once', (body) => {
    const { title } = readDocumentHead(
      `Số 17-NQ/TU\nNGHỊ QUYẾT\nvề công tác\ndân vận\n${body}`,
      vocabulary,
    );
    expect(title).toBe('về công tác dân vận');
  });

  test('gives no day that is left for the pen, and no title that runs on', () => {
    const open = `Số 17-NQ/TU\tLai Châu, ngày   tháng 4 năm 2021\n\nNGHỊ QUYẾT\n${'về dân vận '.repeat(60)}`;
    expect(readDocumentHead(open, vocabulary)).toEqual({
      number: '17-NQ/TU',
      type: 'Nghị quyết',
      // A mark that every province has is of the one that its day is written in.
      place: 'lai-chau',
    });
  });
});

describe('a new document', () => {
  const made = (head: object, held = [documentOf('25-nq-tw-2003', { number: '25-NQ/TW' })]) =>
    newDocument(head, held, TODAY);

  test('stands in the folder of its type, named by number, place and year', () => {
    expect(
      made({ number: '17-NQ/TU', issuedOn: '2021-04-05', place: 'lai-chau', type: 'Nghị quyết' }),
    ).toMatchObject({
      id: '17-nq-tu-lai-chau-2021',
      file: 'content/documents/resolutions/17-nq-tu-lai-chau-2021.mdx',
      notes: [],
    });
  });

  test('tells of the documents that bear the number already', () => {
    const found = made({ number: '25-NQ/TW', issuedOn: '2013-06-03', type: 'Nghị quyết' });
    expect(found).toHaveProperty('notes', [
      'Số 25-NQ/TW còn là số của content/documents/25-nq-tw-2003.mdx: so ngày và cơ quan ban hành.',
    ]);
  });

  test.each([
    [{}, 'Chưa có số ký hiệu'],
    [{ number: '25-NQ/TW' }, 'Chưa rõ ngày ban hành'],
    [{ number: '25-NQ/TW', issuedOn: '2003' }, 'Thư viện đã có văn bản này'],
  ])('is not begun where %o is all that is known', (head, why) => {
    expect(made(head)).toContain(why);
  });
});

test('a model begins with every field that the check asks for, each with a remark of what to write', () => {
  const made = newPractice('model', 'Tổ tự quản', [], TODAY);
  if (typeof made === 'string') throw new Error(made);
  expect(made.text).toContain(`# để so với hoàn cảnh đơn vị khác; bắt buộc, trừ bài có setAside
fit:
  # khó khăn được giải quyết, chính trước; mã có loại \`kho\` trong model-traits.yaml
  difficulties:
    -
`);
  expect(made.text).toContain(`  # đối tượng vận động, mã có loại \`nhom\`
  groups:
    -
`);
  expect(made.text).toContain('thêm dòng unofficial: true.\n    url:');
});

test('a report is told how years of its period are written', () => {
  const made = newPractice('report', 'Bài', [], TODAY);
  expect(typeof made === 'string' ? made : made.text).toContain(
    'ví dụ "2021" (năm đặt trong ngoặc kép)',
  );
});

test('a model that is there already is not begun again', () => {
  expect(newPractice('model', 'Tổ tự quản', [modelOf('to-tu-quan')], TODAY)).toContain('đã có');
  expect(newPractice('model', '…', [], TODAY)).toContain('Chưa có tên');
});

describe('the command', () => {
  let root: string;
  beforeEach(async () => {
    root = await contentFolder();
  });
  afterEach(() => rm(root, { recursive: true }));

  const run = (words: string[], input = '') =>
    spawnSync(process.execPath, [path.resolve('scripts/new.ts'), ...words], {
      cwd: root,
      input,
      encoding: 'utf8',
    });
  const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

  test('begins a document from a pasted head; the check then tells what is to be filled in and nothing else', async () => {
    const pasted =
      'Số 33-NQ/TW\nHà Nội, ngày 04 tháng 6 năm 2014\n\nNGHỊ QUYẾT\nvề dân vận\n\nThân bài';
    const { stdout, status } = run(['van-ban'], pasted);
    const file = 'content/documents/resolutions/33-nq-tw-2014.mdx';
    expect([status, stdout]).toEqual([0, expect.stringContaining(`Đã tạo ${file}`)]);
    expect(textOf(file)).toContain('title: về dân vận\n');
    expect(textOf('content/ledger.yaml')).toContain('document/33-nq-tw-2014: 4\n');
    // The command writes the day on which it runs.
    const { report } = await checkContent(root, dayInVietnam(new Date()));
    const told = [...report.matchAll(/^ {4}(?:Lỗi|Lưu ý): (.*)$/gm)].map(([, message]) => message);
    const own = told.filter((message) => !/địa chỉ/i.test(message ?? ''));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((message) => !/trống|Thiếu/.test(message ?? ''))).toEqual([]);
  });

  test('never writes over a file, and gives no second number', () => {
    run(['mo-hinh', 'Tổ mới']);
    const file = 'content/models/to-moi.mdx';
    writeFileSync(path.join(root, file), 'của tôi');
    const ledger = textOf('content/ledger.yaml');
    const { status } = run(['mo-hinh', 'Tổ mới']);
    expect([status, textOf(file), textOf('content/ledger.yaml')]).toEqual([1, 'của tôi', ledger]);
  });

  test('a file of that name that cannot be read is told of in words', () => {
    writeFileSync(path.join(root, 'content/models/to-moi.mdx'), 'của tôi');
    expect(run(['mo-hinh', 'Tổ mới'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Đã có tệp content\/models\/to-moi\.mdx/),
    });
  });

  test('numbers nothing anew where the ledger cannot be read', () => {
    const cutOff = 'model/to-tu-quan: 1\nmodel/a: một\n';
    writeFileSync(path.join(root, 'content/ledger.yaml'), cutOff);
    const { status, stderr } = run(['mo-hinh', 'Tổ mới']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('npm run ledger')]);
    expect(textOf('content/ledger.yaml')).toBe(cutOff);
    expect(existsSync(path.join(root, 'content/models/to-moi.mdx'))).toBe(false);
  });

  test.each([
    [['sach'], 'Cách dùng'],
    [['van-ban', '25-NQ/TW', '--ngay', 'hôm qua'], 'không phải một ngày'],
    [['van-ban', '25-NQ/TW'], 'Chưa rõ ngày ban hành'],
  ])('%j is refused in words', (words, why) => {
    const { status, stderr } = run(words);
    expect([status, stderr]).toEqual([1, expect.stringContaining(why)]);
  });
});
