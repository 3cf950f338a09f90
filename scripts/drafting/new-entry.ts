import type { DocumentHead } from '../../src/editing/document-head.ts';
import { documentId } from '../../src/entries/document-id.ts';
import type { AnyEntry } from '../../src/entries/entry.ts';
import { type Kind, kindPlaces } from '../../src/entries/kinds.ts';
import { folderOfType } from '../../src/entries/type-folders.ts';
import {
  documentSchema,
  modelSchema,
  reportSchema,
  sessionSchema,
} from '../../src/schema/index.ts';
import { fileSlug } from '../../src/vietnamese/index.ts';
import { outlineOf, templateOf } from './template.ts';

/** A file to be written, and what its writer should know. */
export interface NewEntry {
  kind: Kind;
  id: string;
  /** Path from the project's root. */
  file: string;
  text: string;
  /** Sentences for the writer. */
  notes: string[];
}

/** What to do with the field of the address where the paper has none. */
export const withoutAddress =
  '# Không có địa chỉ web thì xóa dòng url:; chỉ có bản chép không chính thức thì thêm dòng unofficial: true.';

/** What is known beside the head: further fields, and the outline of the first source. */
export interface More {
  known?: Readonly<Record<string, unknown>>;
  sources?: string;
}

const SOURCES = `  - title:\n    publisher:\n    ${withoutAddress}\n    url:\n    # full: đã đọc toàn bộ phần dùng tới; excerpt: chỉ trích đoạn\n    seen:`;

/**
 * A document by what is known of it. It is named for ever by number, place and year, so without a year there is no file.
 *
 * @param held entries of the library; one that bears the number is told, one with the same name is never written over.
 * @returns the file, or why there is none, with what to do.
 */
export function newDocument(
  head: DocumentHead,
  held: readonly AnyEntry[],
  today: string,
  more: More = {},
): NewEntry | string {
  const { number, issuedOn, type, issuer, issuers, title, place } = head;
  if (number === undefined)
    return 'Chưa có số ký hiệu. Viết số sau van-ban, ví dụ: npm run new -- van-ban 25-NQ/TW --ngay 2013-06-03';
  if (issuedOn === undefined)
    return `Chưa rõ ngày ban hành của ${number}. Thêm --ngay 2013-06-03; chỉ biết năm thì --ngay 2013.`;
  const id = documentId({ number, issuedOn, place });
  if (id === undefined) return `Không đặt được tên tệp cho ${number}.`;
  const twins = held.filter((one) => one.kind === 'document' && one.data.number === number);
  const same = twins.find((one) => one.id === id);
  if (same)
    return `Thư viện đã có văn bản này: ${same.file}. Sửa tệp ấy, hoặc xem lại số, ngày, nơi.`;
  const folder = type === undefined ? undefined : folderOfType(type);
  const known = {
    number,
    type,
    title,
    issuer,
    place,
    issuedOn,
    verification: 'partial',
    checkedOn: today,
    ...more.known,
  };
  const notes = [
    ...twins.map(({ file }) => `Số ${number} còn là số của ${file}: so ngày và cơ quan ban hành.`),
    ...(issuers
      ? [`Chữ trong số có thể là của: ${issuers.join(', ')}. Chọn một mã, ghi vào issuer:.`]
      : []),
    ...(folder === undefined
      ? ['Chưa rõ loại văn bản nên tệp nằm ở content/documents/; chuyển vào thư mục đúng loại.']
      : []),
  ];
  const text = templateOf(documentSchema, known, { sources: more.sources ?? SOURCES });
  return {
    kind: 'document',
    id,
    file: ['content/documents', folder, `${id}.mdx`].filter(Boolean).join('/'),
    text,
    notes,
  };
}

/** A model, a report or a session of that name. */
export function newPractice(
  kind: Exclude<Kind, 'document'>,
  name: string,
  held: readonly AnyEntry[],
  today: string,
  more: More = {},
): NewEntry | string {
  const title = name.normalize('NFC').trim();
  const id = fileSlug(title);
  if (id === '')
    return 'Chưa có tên. Viết tên trong ngoặc kép, ví dụ: npm run new -- mo-hinh "Tổ tự quản nhà trọ"';
  const same = held.find((one) => one.kind === kind && one.id === id);
  if (same)
    return `Thư viện đã có bài mã này: ${same.file}. Hãy đặt tên khác, rõ nơi thực hiện, hoặc sửa tệp ấy.`;
  const { folder } = kindPlaces[kind];
  const text = templates[kind](title, today, more);
  return { kind, id, file: `content/${folder}/${id}.mdx`, text, notes: [] };
}

const templates: Record<
  Exclude<Kind, 'document'>,
  (name: string, today: string, more: More) => string
> = {
  model: (name, checkedOn, { known, sources }) =>
    templateOf(
      modelSchema,
      { name, difficultyInferred: false, verification: 'partial', checkedOn, ...known },
      {
        years: outlineOf(modelSchema.shape.years.pick({ from: true, basis: true })),
        fit: outlineOf(modelSchema.shape.fit.unwrap()),
        actions: '  -',
        sources: sources ?? SOURCES,
      },
    ),
  report: (title, checkedOn, { known, sources }) =>
    templateOf(
      reportSchema,
      { title, kind: 'bao-cao', verification: 'partial', checkedOn, ...known },
      { period: outlineOf(reportSchema.shape.period), sources: sources ?? SOURCES },
    ),
  session: (title, checkedOn) =>
    templateOf(
      sessionSchema,
      { title, minutes: 60, checkedOn },
      {
        objectives: '  -\n  -',
        agenda: Array.from({ length: 3 }, () => '  - minutes:\n    activity:').join('\n'),
        documents: '  -',
        questions: Array.from({ length: 4 }, () => '  - question:').join('\n'),
        quiz: Array.from(
          { length: 4 },
          () =>
            '  - question:\n    options:\n      -\n      -\n    answer:\n    why:\n    source:\n      document:',
        ).join('\n'),
      },
    ),
};
