import { marksIn, withoutMarks } from '../../body/source-marks.ts';
import type { AnyEntry, DocumentEntry } from '../../entries/entry.ts';
import type { Source } from '../../schema/index.ts';
import type { Library } from '../library.ts';
import type { FoundMention } from '../mentions.ts';
import type { StepKind } from './steps.ts';

/** The sentence that a step rests on. */
export interface Basis {
  /** The sentence, without source marks. */
  sentence: string;
  /** The entry whose page has the sentence. */
  entry: AnyEntry;
  /** Field it stands in; empty for the body. */
  field: readonly PropertyKey[];
  /** Sources that the passage names. */
  sources: readonly Source[];
  /** `note`: a remark on the relation itself; `says`: it has the step's verb; `title`: the actor's title; `names`: it only names the document. */
  strength: 'note' | 'says' | 'title' | 'names';
}

/** Words that say a step, searched in small letters; "Hướng dẫn 05-HD/VPTW" is a name, no verb. */
const verbs: Record<StepKind, RegExp> = {
  'can-cu': /căn cứ|dựa|theo|quy định tại/,
  'thay-the': /thay/,
  'sua-doi': /sửa|bổ sung/,
  'bai-bo': /bãi bỏ|hết hiệu lực|chấm dứt/,
  'huong-dan': /hướng dẫn(?! (?:số )?\d)|quy định chi tiết|chi tiết hóa/,
  'trien-khai': /triển khai|thực hiện|cụ thể hóa|thi hành|chương trình hành động/,
  'tiep-tuc-thuc-hien': /tiếp tục|nối tiếp/,
  'so-ket': /sơ kết|tổng kết/,
  'lien-quan': /(?:)/,
  'thuc-hien': /thực hiện|triển khai|quán triệt|thi hành|theo|dựa/,
};

/** Fields whose sentences tell nothing of what was done: they ask. */
const asking = new Set<PropertyKey>(['questions', 'quizFacts']);

/**
 * The sentence on which "`actor` does `kind` to `target`" rests: the relation's own remark, else a
 * sentence that certainly names the other, in the actor's text, in the accounts that a model is
 * drawn from, or in the target's text. One with the verb in the same clause comes first, then the
 * actor's official title, then one that only names it; a quiz explains last of its rank.
 * `undefined` when no text has any.
 */
export function basisOf(
  library: Library,
  actor: AnyEntry,
  target: AnyEntry,
  kind: StepKind,
  note?: string,
): Basis | undefined {
  if (note !== undefined) {
    const sentence = withoutMarks(note);
    return {
      sentence,
      entry: actor,
      field: ['relations'],
      sources: sourcesOf(actor, note),
      strength: 'note',
    };
  }
  const candidates = [
    ...[actor, ...accountsBehind(library, actor)].flatMap((entry) =>
      naming(library, entry, target.id),
    ),
    ...(actor.kind === 'document' ? naming(library, target, actor.id) : []),
  ].map((found) => {
    const says = verbs[kind].test(clauseOf(found).toLocaleLowerCase('vi'));
    return { found, says, rank: (says ? 0 : 2) + (found.field[0] === 'quiz' ? 1 : 0) };
  });
  const best = candidates.toSorted((a, b) => a.rank - b.rank)[0];
  if (!best?.says && titleNames(actor, target)) {
    const { title } = actor.data;
    return { sentence: title, entry: actor, field: ['title'], sources: [], strength: 'title' };
  }
  if (!best) return undefined;
  const { entry, field, sentence, block } = best.found;
  return {
    sentence,
    entry,
    field,
    sources: block ? numbered(entry, block.marks) : sourcesOf(entry, passageOf(entry, field)),
    strength: best.says ? 'says' : 'names',
  };
}

/** Whether the official title of a document prints the other's number. */
function titleNames(actor: AnyEntry, target: AnyEntry): actor is DocumentEntry {
  if (actor.kind !== 'document' || target.kind !== 'document') return false;
  const { number } = target.data;
  return number !== undefined && actor.data.title.includes(number);
}

/** Accounts of units that a model's sources name. */
function accountsBehind(library: Library, entry: AnyEntry): AnyEntry[] {
  if (entry.kind !== 'model') return [];
  const ids = new Set(entry.data.sources.flatMap(({ report }) => report ?? []));
  return [...ids].flatMap((id) => library.entry('report', id) ?? []);
}

/** The part of the sentence between semicolons that names the document. */
function clauseOf({ sentence, mention }: FoundMention): string {
  const at = Math.max(0, sentence.indexOf(mention.text));
  const end = sentence.indexOf(';', at);
  return sentence.slice(sentence.lastIndexOf(';', at) + 1, end === -1 ? undefined : end);
}

function naming(library: Library, entry: AnyEntry, id: string): FoundMention[] {
  return library
    .mentionsIn(entry)
    .filter(
      ({ resolution, field }) =>
        resolution.kind === 'one' && resolution.id === id && !asking.has(field[0] ?? ''),
    );
}

/** The passage of the frontmatter as written, with its marks. */
function passageOf(entry: AnyEntry, field: readonly PropertyKey[]): string {
  let value: unknown = entry.data;
  for (const key of field) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return typeof value === 'string' ? value : '';
}

/** Sources that a passage's marks name, each once. */
export function sourcesOf(entry: AnyEntry, passage: string): Source[] {
  return numbered(
    entry,
    marksIn(passage).map(({ number }) => number),
  );
}

function numbered(entry: AnyEntry, numbers: readonly number[]): Source[] {
  if (entry.kind === 'session') return [];
  return [...new Set(numbers)].flatMap((number) => entry.data.sources[number - 1] ?? []);
}
