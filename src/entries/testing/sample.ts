import { stringify } from 'yaml';
import type { AnyEntry, DocumentEntry, ModelEntry, ReportEntry, SessionEntry } from '../entry.ts';
import { parseEntry } from '../entry.ts';
import { type Kind, kindPlaces } from '../kinds.ts';
import { readVocabulary } from '../vocabulary.ts';

const lists: Record<string, unknown> = {
  'document-types.yaml': [
    { code: 'NQ', name: 'Nghị quyết', systems: ['party', 'state'], verified: true },
    { code: 'CT', name: 'Chỉ thị', systems: ['party', 'state'], verified: true },
    { code: 'KL', name: 'Kết luận', systems: ['party'], verified: true },
    { code: 'HD', name: 'Hướng dẫn', systems: ['party'], verified: true },
    { code: 'NĐ', name: 'Nghị định', systems: ['state'], verified: true },
    { code: 'QĐ', name: 'Quyết định', systems: ['party', 'state'], verified: true },
  ],
  'issuer-marks.yaml': [
    { code: 'TW', name: 'Trung ương', systems: ['party'], scope: 'central', verified: true },
    { code: 'TU', name: 'Tỉnh ủy', systems: ['party'], scope: 'province', verified: true },
    { code: 'CP', name: 'Chính phủ', systems: ['state'], scope: 'central', verified: true },
  ],
  'acronyms.yaml': [{ code: 'DVK', expansion: 'Dân vận khéo', verified: true }],
  'terms.yaml': [
    { body: 'party', term: 'XI', number: 11, from: '2011', to: '2016', verified: true },
    { body: 'party', term: 'XII', number: 12, from: '2016', to: '2021', verified: true },
  ],
  'laws.yaml': [{ name: 'Luật Công đoàn' }],
  'provinces.yaml': [
    {
      id: 'lai-chau',
      name: 'Lai Châu',
      type: 'tinh',
      former: [{ id: 'lai-chau', name: 'Lai Châu' }],
      region: 'trung-du-mien-nui-phia-bac',
      grid: [1, 1],
    },
    {
      id: 'thanh-pho-ho-chi-minh',
      name: 'Thành phố Hồ Chí Minh',
      type: 'thanh-pho',
      former: [
        { id: 'thanh-pho-ho-chi-minh', name: 'Thành phố Hồ Chí Minh' },
        { id: 'binh-duong', name: 'Bình Dương' },
      ],
      region: 'dong-nam-bo',
      grid: [2, 9],
    },
  ],
  'issuers.yaml': [
    {
      id: 'trung-uong',
      name: 'Ban Chấp hành Trung ương Đảng',
      system: 'party',
      level: 'trung-uong',
    },
    { id: 'tinh-uy', name: 'Ban Thường vụ Tỉnh ủy', system: 'party', level: 'tinh', local: true },
  ],
  'topics.yaml': [
    { id: 'dan-van', name: 'Dân vận' },
    { id: 'cong-doan', name: 'Công đoàn' },
  ],
  'fields.yaml': [{ id: 'kinh-te', name: 'Kinh tế' }],
  'unit-types.yaml': [{ id: 'doanh-nghiep', name: 'Doanh nghiệp' }],
  'model-traits.yaml': [
    { id: 'rac', kind: 'kho', name: 'Rác', means: 'Rác thải.', said: ['rác thải'] },
    { id: 'nong-thon', kind: 'noi', name: 'Nông thôn', means: 'Thôn, làng.' },
    { id: 'nhan-dan', kind: 'nhom', name: 'Nhân dân', means: 'Mọi người.' },
  ],
  'mottos.yaml': [
    {
      id: 'nghe-dan',
      name: 'Nghe dân nói, làm dân tin',
      variants: [{ wording: 'Nghe dân nói, làm dân tin', sources: [{ title: 'Một bài' }] }],
      meaning: 'Nghe rồi làm.',
      checkedOn: '2026-11-21',
    },
  ],
};

/** Texts of a small vocabulary, by the paths at which a library reads them. */
export const vocabularySources: ReadonlyMap<string, string> = new Map(
  Object.entries(lists).map(([name, items]) => [`content/vocabulary/${name}`, stringify(items)]),
);

export const { vocabulary } = readVocabulary(vocabularySources);

const checking = {
  sources: [{ title: 'Một trang', url: 'https://example.org/' }],
  verification: 'verified',
  checkedOn: '2026-11-21',
};

const required: Record<Kind, object> = {
  document: { type: 'Nghị quyết', title: 'Về công tác dân vận', issuer: 'trung-uong', ...checking },
  model: {
    name: 'Tổ tự quản',
    unit: 'Một công ty',
    unitType: 'doanh-nghiep',
    field: 'kinh-te',
    years: { basis: 'khong-ro' },
    by: 'tap-the',
    danVanKheo: true,
    difficulty: 'Khó',
    difficultyInferred: false,
    fit: { difficulties: ['rac'], groups: ['nhan-dan'] },
    actions: ['Làm'],
    ...checking,
  },
  report: {
    title: 'Một đơn vị',
    unit: 'Một công ty',
    unitType: 'doanh-nghiep',
    kind: 'bao-cao',
    period: {},
    summary: 'Tóm tắt',
    ...checking,
  },
  session: {
    title: 'Một buổi học',
    audience: 'Đoàn viên',
    minutes: 60,
    summary: 'Tóm tắt',
    objectives: ['Một', 'Hai'],
    agenda: [
      { minutes: 10, activity: 'Mở đầu' },
      { minutes: 40, activity: 'Thảo luận' },
      { minutes: 10, activity: 'Trắc nghiệm' },
    ],
    documents: ['25-nq-tw-2013'],
    questions: ['Một?', 'Hai?', 'Ba?', 'Bốn?'].map((question) => ({ question })),
    quiz: [1, 2, 3, 4].map((item) => ({
      question: `Câu ${item}?`,
      options: ['Đúng', 'Sai'],
      answer: 1,
      why: 'Vì thế',
      source: { document: '25-nq-tw-2013' },
    })),
    checkedOn: '2026-11-21',
  },
};

/** The text of an entry's file: what must be there, changed and added to by `fields`. */
export function fileText(kind: Kind, fields: object = {}, body = ''): string {
  return `---\n${stringify({ ...required[kind], ...fields })}---\n${body}`;
}

function entryOf(kind: Kind, id: string, fields: object, body: string): AnyEntry {
  const file = `content/${kindPlaces[kind].folder}/${id}.mdx`;
  const { entry, problems } = parseEntry(kind, file, fileText(kind, fields, body));
  if (!entry) throw new Error(problems.map(({ message }) => message).join('\n'));
  return entry as AnyEntry;
}

export const documentOf = (id: string, fields: object = {}, body = '') =>
  entryOf('document', id, fields, body) as DocumentEntry;
export const modelOf = (id: string, fields: object = {}, body = '') =>
  entryOf('model', id, fields, body) as ModelEntry;
export const reportOf = (id: string, fields: object = {}, body = '') =>
  entryOf('report', id, fields, body) as ReportEntry;
export const sessionOf = (id: string, fields: object = {}, body = '') =>
  entryOf('session', id, fields, body) as SessionEntry;
