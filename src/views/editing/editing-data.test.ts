import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { readBody } from '../../body/body.ts';
import {
  createEditingLibrary,
  dataOf,
  type EditingLibrary,
  type FormProblem,
  formFields,
  formProblems,
  newFile,
} from '../../editing/index.ts';
import { openEntryFile, rewriteEntry } from '../../editing/opened.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { Kind } from '../../entries/kinds.ts';
import { projectContent } from '../../entries/testing/project-content.ts';
import { buildLibrary } from '../../library/build-library.ts';
import { editingData } from './editing-data.ts';

const today = '2026-11-30';
let entries: AnyEntry[];
let library: EditingLibrary;

beforeAll(async () => {
  const content = await projectContent();
  entries = content.entries;
  const data = editingData(buildLibrary({ ...content, day: today }));
  // as a browser gets it
  library = createEditingLibrary(JSON.parse(JSON.stringify(data)));
});

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
};

test('every entry of the library opens in the form, comes back as it was, and has no error there', async () => {
  for (const { kind, id, file } of entries) {
    const source = await readFile(file, 'utf8');
    const opened = openEntryFile(source, kind);
    if (opened === undefined) throw new Error(`${file} does not open`);
    const data = dataOf(formFields(kind), opened.typed);
    expect([file, sorted(data)]).toEqual([file, sorted(opened.data)]);
    const order = formFields(kind).map(({ key }) => key);
    const written = rewriteEntry(source, opened.data, data, order, opened.body);
    expect([file, openEntryFile(written, kind)]).toEqual([file, opened]);
    const body = opened.body === '' ? undefined : readBody(opened.body);
    const problems = formProblems({ kind, data, body, file: { id, path: file } }, library, today);
    expect([file, problems.filter(({ severity }) => severity === 'error')]).toEqual([file, []]);
  }
});

const sound = {
  number: '999-NQ/TW',
  type: 'Nghị quyết',
  title: 'Về một việc',
  issuer: 'bo-chinh-tri',
  issuedOn: '2026-10-15',
  sources: [{ title: 'Một trang', url: 'https://example.org/' }],
  verification: 'partial',
  checkedOn: '2026-11-30',
};

function problemsOf(over: object, kind: Kind = 'document', body = ''): FormProblem[] {
  const data = { ...(kind === 'document' ? sound : {}), ...over };
  return formProblems(
    { kind, data, body: body === '' ? undefined : readBody(body), file: newFile(kind, data) },
    library,
    today,
  );
}

test.each([
  // what the schema says
  [{ title: undefined }, 'title', 'Chưa điền ô này.'],
  [
    { issuedOn: '31/02/2026' },
    'issuedOn',
    '“31/02/2026” không phải một ngày, tháng hay năm có thật.',
  ],
  [{ issuer: 'Ban lạ' }, 'issuer', 'Danh mục không có “Ban lạ”.'],
  // what the checks between entries say
  [{ issuer: 'ban-la' }, 'issuer', 'Danh mục không có “ban-la”.'],
  [
    { relations: [{ kind: 'can-cu', target: 'khong-co' }] },
    'relations[1].target',
    'Danh mục không có “khong-co”.',
  ],
  [{ keyPoints: ['Giúp 1.200 hộ.'] }, 'keyPoints[1]', 'Số liệu chưa có nguồn: “Giúp 1.200 hộ.”.'],
  [
    { keyPoints: ['Theo [^4].'] },
    'keyPoints[1]',
    'Dấu nguồn [^4] trỏ tới nguồn thứ 4, bài này chỉ có 1 nguồn.',
  ],
  [
    { checkedOn: '2027-01-01' },
    'checkedOn',
    'Ngày 01/01/2027 còn ở phía trước, hôm nay là 30/11/2026.',
  ],
  [
    { type: 'Kế hoạch' },
    'type',
    'Số 999-NQ/TW là số của Nghị quyết, mà “Loại văn bản” ghi Kế hoạch.',
  ],
])('%j is told at its field, in the words of the form', (over, field, message) => {
  expect(problemsOf(over)).toMatchObject([{ field, message }]);
});

test('one fault hides no other', () => {
  const fields = problemsOf({
    title: undefined,
    issuedOn: 'x',
    keyPoints: ['Theo [^4].'],
    topics: ['khong-co'],
  }).map(({ field }) => field);
  expect(fields).toEqual(
    expect.arrayContaining(['title', 'issuedOn', 'keyPoints[1]', 'topics[1]']),
  );
});

test('the body is judged by its lines', () => {
  expect(problemsOf({}, 'document', 'Một.\n\n# Hai')).toMatchObject([
    { field: '', line: 3, message: 'Thân bài không dùng tiêu đề cấp 1 (#).' },
  ]);
});

test('no message of an empty form of any kind names a field as files do', () => {
  for (const kind of ['model', 'report', 'session'] as const) {
    const problems = problemsOf({}, kind);
    for (const { message, hint } of problems) {
      expect(`${message} ${hint}`).not.toMatch(/[a-z][A-Z]\w*|\w+\[\d\]|\b[a-z]+:/);
    }
  }
});
