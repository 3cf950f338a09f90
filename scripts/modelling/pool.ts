import { withoutMarks } from '../../src/body/source-marks.ts';
import { createScanner } from '../../src/citations/index.ts';
import type { AnyEntry, EntryOf } from '../../src/entries/entry.ts';
import type { Kind } from '../../src/entries/kinds.ts';
import type { Content } from '../../src/entries/read-content.ts';
import type { Source, Task } from '../../src/schema/index.ts';
import { splitSentences } from '../../src/vietnamese/sentences.ts';

/** What real entries lend to generated ones: words as they are written, and nothing that cites. */
export interface Pool {
  content: Content;
  documents: EntryOf<'document'>[];
  /** Without those set aside. */
  models: EntryOf<'model'>[];
  reports: EntryOf<'report'>[];
  sessions: EntryOf<'session'>[];
  /** What titles of documents are about: *tăng cường công tác dân vận …*. */
  subjects: string[];
  keyPoints: string[];
  questions: string[];
  tasks: Task[];
  /** Sentences of bodies. */
  sentences: string[];
  /** Sources with an address, of no report of the library. */
  sources: Source[];
  /** *xã Đại Hòa*, *phường Thanh Khê* … */
  communes: string[];
  districts: string[];
}

/** Marks of Markdown and MDX, which a sentence taken out of its place may not bring along. */
const MARKUP = /[{}<>[\]*_`\\|#~]/;
const COMMUNE = /(?<!\p{L})(?:xã|phường) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?!\p{L})/gu;

/** Gathers what the content lends. */
export function createPool(content: Content): Pool {
  const { scan } = createScanner(content.vocabulary.citations);
  const of = <K extends Kind>(kind: K) =>
    content.entries.filter((entry): entry is EntryOf<K> & AnyEntry => entry.kind === kind);
  const documents = of('document');
  const models = of('model').filter(({ data }) => data.setAside === undefined);
  const plain = (texts: readonly string[]) =>
    unique(texts.map((text) => withoutMarks(text).trim())).filter(
      (text) => text.length > 20 && !MARKUP.test(text) && scan(text).length === 0,
    );
  const written: AnyEntry[] = [...documents, ...models, ...of('report')];
  const practice = [...models, ...of('report')];
  return {
    content,
    documents,
    models,
    reports: of('report'),
    sessions: of('session'),
    subjects: plain(documents.map(({ data }) => data.title)).flatMap(subjectOf),
    keyPoints: plain(documents.flatMap(({ data }) => data.keyPoints)),
    questions: plain(documents.flatMap(({ data }) => data.questions)),
    tasks: documents
      .flatMap(({ data }) => data.tasks)
      .map((task) => ({ ...task, what: withoutMarks(task.what).trim() }))
      .filter(({ what }) => scan(what).length === 0),
    sentences: plain(
      written.flatMap(({ body }) =>
        body.plain
          .filter(({ kind }) => kind !== 'heading')
          .flatMap(({ text }) =>
            splitSentences(text).map(({ start, end }) => text.slice(start, end)),
          ),
      ),
    ).filter((text) => /^\p{Lu}.*[.!?]$/u.test(text)),
    sources: documents
      .flatMap(({ data }) => data.sources)
      .filter(({ url, report, unofficial }) => url && !report && !unofficial),
    communes: unique(practice.flatMap(({ data }) => data.unit.match(COMMUNE) ?? [])),
    districts: unique(
      models.flatMap(({ data }) =>
        data.district !== undefined && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(data.district)
          ? [`huyện ${data.district}`]
          : [],
      ),
    ),
  };
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** A title without its first "Về", and without years, so that it fits any document. */
function subjectOf(title: string): string[] {
  const subject = title.replace(/^(?:Về|về) (?:việc )?/u, '');
  return /\d/.test(subject) || subject.length > 140
    ? []
    : [subject.charAt(0).toLowerCase() + subject.slice(1)];
}
