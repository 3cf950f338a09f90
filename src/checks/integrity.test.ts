import { expect, test } from 'vitest';
import type { AnyEntry } from '../entries/entry.ts';
import {
  documentOf,
  fileText,
  modelOf,
  reportOf,
  sessionOf,
  vocabulary,
} from '../entries/testing/sample.ts';
import { checkIntegrity } from './index.ts';

const held = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });

/** Problems of an entry beside others, as `line:column field: message`, and their hints. */
function check(entry: AnyEntry, others: readonly AnyEntry[] = [held]) {
  const entries = [...others, entry];
  const ledger = new Map(entries.map(({ kind, id }, index) => [`${kind}/${id}`, index]));
  return checkIntegrity({ entries, vocabulary, ledger });
}

/** Where in its file a line of frontmatter stands, when the file is made of these fields. */
function placeOf(kind: AnyEntry['kind'], fields: object, line: string, word = line.trim()) {
  const lines = fileText(kind, fields).split('\n');
  const index = lines.findIndex((text) => text.includes(line));
  return { line: index + 1, column: (lines[index]?.indexOf(word) ?? -1) + 1 };
}

test('sound entries of every kind have no problem', () => {
  const found = checkIntegrity({
    entries: [held, modelOf('a'), reportOf('b'), sessionOf('c')],
    vocabulary,
    ledger: new Map([
      ['document/25-nq-tw-2013', 1],
      ['model/a', 2],
      ['report/b', 3],
      ['session/c', 4],
    ]),
  });
  expect(found).toEqual([]);
});

const unknownDocument = (id: string) => `Thư viện không có văn bản mã “${id}”.`;

test.each([
  // a type that no list has names the nearest
  {
    kind: 'document',
    fields: { type: 'Nghị quyêt' },
    at: 'type: ',
    field: 'type',
    message: 'Danh mục document-types.yaml không có loại “Nghị quyêt”.',
    hint: 'Có thể là “Nghị quyết”.',
  },
  // an issuer
  {
    kind: 'document',
    fields: { issuer: 'trung-uon' },
    at: 'issuer: ',
    field: 'issuer',
    message: 'Danh mục issuers.yaml không có mã “trung-uon”.',
    hint: 'Có thể là “trung-uong”.',
  },
  // a second issuer
  {
    kind: 'document',
    fields: { coIssuers: ['tinh-uy', 'xyz-khong-co'] },
    at: '  - xyz-khong-co',
    word: 'xyz-khong-co',
    field: 'coIssuers[2]',
    message: 'Danh mục issuers.yaml không có mã “xyz-khong-co”.',
    hint: 'Ví dụ các mã dùng được: trung-uong, tinh-uy…',
  },
  // a province
  {
    kind: 'document',
    fields: { place: 'lai-chao' },
    at: 'place: ',
    field: 'place',
    message: 'Danh mục provinces.yaml không có mã “lai-chao”.',
    hint: 'Có thể là “lai-chau”.',
  },
  // a topic
  {
    kind: 'model',
    fields: { topics: ['dan-van', 'cong-doam'] },
    at: '  - cong-doam',
    word: 'cong-doam',
    field: 'topics[2]',
    message: 'Danh mục topics.yaml không có mã “cong-doam”.',
    hint: 'Có thể là “cong-doan”.',
  },
  // a field of work
  {
    kind: 'model',
    fields: { field: 'kinh-ta' },
    at: 'field: ',
    field: 'field',
    message: 'Danh mục fields.yaml không có mã “kinh-ta”.',
    hint: 'Có thể là “kinh-te”.',
  },
  // a kind of unit
  {
    kind: 'report',
    fields: { unitType: 'doanh-ngiep' },
    at: 'unitType: ',
    field: 'unitType',
    message: 'Danh mục unit-types.yaml không có mã “doanh-ngiep”.',
    hint: 'Có thể là “doanh-nghiep”.',
  },
  // the topic of a finding
  {
    kind: 'report',
    fields: { limitations: [{ text: 'Ít', topics: ['dan-va'] }] },
    at: '- dan-va',
    word: 'dan-va',
    field: 'limitations[1].topics[1]',
    message: 'Danh mục topics.yaml không có mã “dan-va”.',
    hint: 'Có thể là “dan-van”.',
  },
  // a file name that is not the number
  {
    kind: 'document',
    fields: { number: '43-KL/TW', type: 'Kết luận', issuedOn: '2019-01-07' },
    at: 'number: ',
    field: 'number',
    message: 'Tên tệp “x” không khớp số ký hiệu, nơi và năm ban hành.',
    hint: 'Đổi tên tệp thành 43-kl-tw-2019.mdx, hoặc sửa number:, place:, issuedOn:.',
  },
  // in force before it was issued
  {
    kind: 'document',
    fields: { issuedOn: '2019-01-07', effectiveOn: '2018-12-31' },
    at: 'effectiveOn: ',
    field: 'effectiveOn',
    message: 'Ngày có hiệu lực 2018-12-31 trước ngày ban hành 2019-01-07.',
    hint: 'Xem lại hai ngày này theo bản chính thức.',
  },
  // out of force before it was in force
  {
    kind: 'document',
    fields: {
      effectiveOn: '2019-01-07',
      expiredOn: '2018-12-31',
      validity: {
        status: 'het-hieu-luc',
        how: 'mat-doi-tuong',
        basis: 'Nguồn nói vậy.[^1]',
        certainty: 'nguon',
      },
    },
    at: 'expiredOn: ',
    field: 'expiredOn',
    message: 'Ngày hết hiệu lực 2018-12-31 trước ngày có hiệu lực 2019-01-07.',
    hint: 'Xem lại hai ngày này theo bản chính thức.',
  },
  // a period that runs backwards
  {
    kind: 'document',
    fields: { period: { from: '2020', to: '2019-12' } },
    at: '  to: ',
    field: 'period.to',
    message: 'Thời gian thực hiện kết thúc (2019-12) trước khi bắt đầu (2020).',
    hint: 'Xem lại from: và to: của period:.',
  },
  {
    kind: 'report',
    fields: { period: { from: '2020-05', to: '2020-04' } },
    at: '  to: ',
    field: 'period.to',
    message: 'Thời gian thực hiện kết thúc (2020-04) trước khi bắt đầu (2020-05).',
    hint: 'Xem lại from: và to: của period:.',
  },
  {
    kind: 'model',
    fields: { years: { from: 2020, to: 2019, basis: 'trien-khai' } },
    at: '  to: ',
    field: 'years.to',
    message: 'Năm cuối 2019 trước năm đầu 2020.',
    hint: 'Xem lại năm đầu và năm cuối.',
  },
  // a relation to a document that is not there: of another year it is another document
  {
    kind: 'document',
    fields: { relations: [{ kind: 'can-cu', target: '25-nq-twe-2013' }] },
    at: 'target: ',
    field: 'relations[1].target',
    message: unknownDocument('25-nq-twe-2013'),
    hint: 'Có thể là “25-nq-tw-2013”.',
  },
  {
    kind: 'document',
    fields: { relations: [{ kind: 'can-cu', target: '25-nq-tw-2012' }] },
    at: 'target: ',
    field: 'relations[1].target',
    message: unknownDocument('25-nq-tw-2012'),
    hint: 'Thêm văn bản đó trước, hoặc viết number: và issuedOn: của văn bản chưa có.',
  },
  // a relation to itself
  {
    kind: 'document',
    fields: { relations: [{ kind: 'lien-quan', target: 'x' }] },
    at: 'target: ',
    field: 'relations[1].target',
    message: 'Văn bản trỏ tới chính nó.',
    hint: 'Xóa quan hệ này hoặc sửa mã.',
  },
  // a relation written on the older document
  {
    kind: 'document',
    fields: {
      issuedOn: '2012',
      relations: [{ kind: 'thay-the', target: '25-nq-tw-2013', certainty: 'nguon', source: 1 }],
    },
    at: 'target: ',
    field: 'relations[1].target',
    message:
      'Văn bản ngày 2012 không thể có quan hệ “thay thế” (thay-the) với văn bản ban hành sau, ngày 2013-06-03 (content/documents/25-nq-tw-2013.mdx:11:1).',
    hint: 'Quan hệ chỉ ghi ở văn bản ban hành sau: chuyển dòng này sang tệp của văn bản kia, hoặc sửa ngày ban hành.',
  },
  // a report whose text cites it
  {
    kind: 'document',
    fields: { citedAs: [{ text: 'NQ 25', report: 'khong-co' }] },
    at: 'report: ',
    field: 'citedAs[1].report',
    message: 'Thư viện không có bài thực tiễn mã “khong-co”.',
    hint: 'Thêm bài đó trước, hoặc bỏ dòng này.',
  },
  // the report that a source rests on
  {
    kind: 'model',
    fields: { sources: [{ report: 'khong-co' }], verification: 'partial' },
    at: 'report: ',
    field: 'sources[1].report',
    message: 'Thư viện không có bài thực tiễn mã “khong-co”.',
    hint: 'Thêm bài đó trước, hoặc bỏ dòng này.',
  },
  // the model it was learnt from
  {
    kind: 'model',
    fields: { learnedFrom: 'khong-co' },
    at: 'learnedFrom: ',
    field: 'learnedFrom',
    message: 'Thư viện không có mô hình mã “khong-co”.',
    hint: 'Thêm bài đó trước, hoặc bỏ dòng này.',
  },
  // a document carried out
  {
    kind: 'report',
    fields: { implements: [{ number: '1-KL/TW' }, 'khong-co'] },
    at: '- khong-co',
    word: 'khong-co',
    field: 'implements[2]',
    message: unknownDocument('khong-co'),
    hint: 'Thêm văn bản đó trước, hoặc viết number: và issuedOn: của văn bản chưa có.',
  },
  // a difficulty that is none
  {
    kind: 'model',
    fields: { fit: { difficulties: ['rac', 'raac'], groups: ['nhan-dan'] } },
    at: '    - raac',
    word: 'raac',
    field: 'fit.difficulties[2]',
    message: 'Danh mục model-traits.yaml không có mã “raac” loại kho.',
    hint: 'Có thể là “rac”.',
  },
  // a figure that does not say what it counts
  {
    kind: 'model',
    fields: { results: [{ label: 'hộ', value: 3, unit: 'hộ' }] },
    at: '- label: ',
    word: 'label: ',
    field: 'results[1]',
    message: 'Số liệu “hộ” chưa nói đếm gì.',
    hint: 'Ghi counts: nguon-luc, viec-lam hoặc thay-doi; quy mô, bối cảnh thì ghi context: true.',
  },
  // the topic of a target
  {
    kind: 'document',
    fields: {
      targets: [
        {
          label: 'a',
          comparator: '=',
          value: 1,
          unit: '%',
          kind: 'chi-tieu',
          note: '[^1]',
          topic: 'khong-co',
        },
      ],
    },
    at: 'topic: ',
    field: 'targets[1].topic',
    message: 'Danh mục topics.yaml không có mã “khong-co”.',
    hint: 'Ví dụ các mã dùng được: dan-van, cong-doan…',
  },
  // results of a plan
  {
    kind: 'report',
    fields: { kind: 'ke-hoach', results: [{ label: 'Hộ', value: 3, unit: 'hộ' }] },
    at: 'results:',
    field: 'results',
    message: 'Bài loại “ke-hoach” chưa có kết quả nên không được ghi results:.',
    hint: 'Chuyển các số liệu sang targets:.',
  },
  // what a session reads
  {
    kind: 'session',
    fields: { models: ['khong-co'] },
    at: '- khong-co',
    word: 'khong-co',
    field: 'models[1]',
    message: 'Thư viện không có mô hình mã “khong-co”.',
    hint: 'Thêm bài đó trước, hoặc bỏ dòng này.',
  },
  // what a step of its agenda uses
  {
    kind: 'session',
    fields: {
      agenda: [
        { minutes: 10, activity: 'Một' },
        { minutes: 40, activity: 'Hai', material: [{ report: 'khong-co' }] },
        { minutes: 10, activity: 'Trắc nghiệm' },
      ],
    },
    at: 'report: ',
    field: 'agenda[2].material[1].report',
    message: 'Thư viện không có bài thực tiễn mã “khong-co”.',
    hint: 'Thêm bài đó trước, hoặc bỏ dòng này.',
  },
  // the times of its agenda
  {
    kind: 'session',
    fields: {
      minutes: 65,
      agenda: [
        { minutes: 15, activity: 'Một' },
        { minutes: 40, activity: 'Hai' },
        { minutes: 10, activity: 'Trắc nghiệm' },
      ],
    },
    at: '- minutes: 15',
    word: 'minutes: 15',
    field: 'agenda[1].minutes',
    message: 'Bước mở đầu “Một” dài 15 phút, phải là 5 hoặc 10 phút.',
    hint: 'Viết minutes: 5 hoặc minutes: 10, rồi sửa bước khác cho tổng số phút vẫn khớp.',
  },
  // what proves an answer of its quiz
  {
    kind: 'session',
    fields: {
      quiz: ['25-nq-tw-2013', '25-nq-tw-2013', '25-nq-tw-2013', 'khong-co'].map((document) => ({
        question: 'Câu?',
        options: ['Đúng', 'Sai'],
        answer: 1,
        why: 'Vì thế',
        source: { document },
      })),
    },
    at: 'document: khong-co',
    field: 'quiz[4].source.document',
    message: unknownDocument('khong-co'),
    hint: 'Thêm văn bản đó trước, hoặc viết number: và issuedOn: của văn bản chưa có.',
  },
  // what proves an answer of a document's quiz
  {
    kind: 'document',
    fields: {
      quiz: [
        {
          question: 'Câu?',
          options: ['Đúng', 'Sai'],
          answer: 1,
          why: 'Vì thế',
          source: { report: 'khong-co' },
        },
      ],
    },
    at: 'report: khong-co',
    field: 'quiz[1].source.report',
    message: 'Thư viện không có bài thực tiễn mã “khong-co”.',
    hint: 'Thêm bài đó trước, hoặc bỏ dòng này.',
  },
  // a source mark of the frontmatter without a source
  {
    kind: 'document',
    fields: { keyPoints: ['Một.[^1]', 'Hai.[^2]'] },
    at: '- Hai',
    word: 'Hai',
    field: 'keyPoints[2]',
    message: 'Dấu nguồn [^2] trỏ tới nguồn thứ 2, bài này chỉ có 1 nguồn.',
    hint: 'Sửa số, hoặc thêm nguồn vào sources:.',
  },
  // sources count from one
  {
    kind: 'document',
    fields: { note: 'Lưu ý.[^0]' },
    at: 'note: ',
    field: 'note',
    message: 'Dấu nguồn [^0] trỏ tới nguồn thứ 0, bài này chỉ có 1 nguồn.',
    hint: 'Sửa số, hoặc thêm nguồn vào sources:.',
  },
  // a session has no sources of its own
  {
    kind: 'session',
    fields: { summary: 'Tóm tắt.[^1]' },
    at: 'summary: ',
    field: 'summary',
    message: 'Dấu nguồn [^1] trỏ tới nguồn thứ 1, bài này chỉ có 0 nguồn.',
    hint: 'Sửa số, hoặc thêm nguồn vào sources:.',
  },
] as const)('$message', ({ kind, fields, at, field, message, hint, ...rest }) => {
  const make = { document: documentOf, model: modelOf, report: reportOf, session: sessionOf }[kind];
  const place = placeOf(kind, fields, at, 'word' in rest ? rest.word : at.trim());
  const file = make('x', fields).file;
  expect(check(make('x', fields))).toEqual([
    { file, ...place, field, code: expect.any(String), message, hint, severity: 'error' },
  ]);
});

test('a source mark of the body stands at its own line and column', () => {
  const entry = modelOf('x', {}, 'Một.[^1]\n\nHai.[^3]\n');
  expect(check(entry)).toMatchObject([
    { line: entry.bodyLine + 2, column: 5, field: '', message: expect.stringContaining('[^3]') },
  ]);
});

test('two files of one id in two folders are named together', () => {
  const twin = { ...held, file: 'content/documents/resolutions/25-nq-tw-2013.mdx' };
  expect(check(twin)).toMatchObject([
    {
      file: twin.file,
      line: 1,
      column: 1,
      message: `Mã “25-nq-tw-2013” đã dùng cho ${held.file}.`,
      hint: 'Đổi tên một trong hai tệp.',
    },
  ]);
});

test('one id may stand for entries of two kinds', () => {
  expect(check(modelOf('x'), [reportOf('x')])).toEqual([]);
});

test('an entry without a permanent number is told how to get one', () => {
  const problems = checkIntegrity({ entries: [held], vocabulary, ledger: new Map() });
  expect(problems).toMatchObject([
    { line: 1, hint: 'Chạy npm run ledger rồi lưu tệp đó cùng bài.' },
  ]);
});

test('a ledger that could not be read makes no problem of its every entry', () => {
  expect(checkIntegrity({ entries: [held], vocabulary })).toEqual([]);
});

test('an entry whose file could not be read makes no problem of the links to it', () => {
  const entry = documentOf('x', { relations: [{ kind: 'lien-quan', target: '25-nq-tw-2013' }] });
  const input = { entries: [entry], vocabulary, ledger: new Map([['document/x', 1]]) };
  expect(checkIntegrity(input)).toHaveLength(1);
  const unread = new Set(['document/25-nq-tw-2013']);
  expect(checkIntegrity({ ...input, unread })).toEqual([]);
});

test('a list that could not be read makes no problem of its every word', () => {
  const unread = { ...vocabulary, topics: new Map(), documentTypes: [] };
  const entry = documentOf('x', { topics: ['dan-van'] });
  const ledger = new Map([['document/x', 1]]);
  expect(checkIntegrity({ entries: [entry], vocabulary: unread, ledger })).toEqual([]);
});

test('documents of one year may relate either way when a day is not known', () => {
  const sameYear = documentOf('x', {
    issuedOn: '2013',
    relations: [{ kind: 'can-cu', target: '25-nq-tw-2013' }],
  });
  expect(check(sameYear)).toEqual([]);
});

test('a place that no list has makes no name for a file', () => {
  const found = check(
    documentOf('17-nq-tu-lai-chau-2021', {
      number: '17-NQ/TU',
      issuedOn: '2021-04-05',
      place: 'laichau',
    }),
  );
  expect(found.map(({ field, hint }) => [field, hint])).toContainEqual([
    'place',
    'Có thể là “lai-chau”.',
  ]);
  expect(found.map(({ code }) => code)).not.toContain('ten-tep');
});

test('a name in the form of a code is told with the code it stands for', () => {
  const found = check(documentOf('25-nq-tw-2014', { issuer: 'tinh-uy-lai-chau' }));
  expect(found.find(({ field }) => field === 'issuer')?.hint).toBe(
    'Danh mục có “Ban Thường vụ Tỉnh ủy”, mã `tinh-uy`.',
  );
});
