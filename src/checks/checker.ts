import { codeHint, codeOfName } from '../entries/code-of-name.ts';
import { nearestId } from '../entries/document-id.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { type Kind, kindPlaces, kinds } from '../entries/kinds.ts';
import type { Vocabulary } from '../entries/vocabulary.ts';
import { fieldPath, nearest, type Problem, type Rule, type TraitKind } from '../schema/index.ts';
import { knownAcronyms } from './known-acronyms.ts';

const listFiles = {
  topics: 'topics.yaml',
  fields: 'fields.yaml',
  unitTypes: 'unit-types.yaml',
  places: 'provinces.yaml',
  issuers: 'issuers.yaml',
} as const;

/** Where a problem stands: a field of the frontmatter, or a line and column of the file. */
export type Spot = readonly PropertyKey[] | { line: number; column: number };

/** A file that problems are told of: an entry, or a list of the vocabulary. */
export type CheckedFile = Pick<AnyEntry, 'file' | 'locate'>;

/** What a text found wrong says: the finding, what to write instead, and how grave it is. */
export interface Finding {
  code: Rule;
  message: string;
  hint: string;
  severity?: Problem['severity'];
}

/** Takes down problems. */
export class ProblemList {
  readonly problems: Problem[] = [];

  /** Records a problem at a field of a file, or at a line of it. */
  add(entry: CheckedFile, spot: Spot, { code, message, hint, severity = 'error' }: Finding): void {
    const isPath = Array.isArray(spot);
    const place = !isPath
      ? (spot as { line: number; column: number })
      : spot.length === 0
        ? { line: 1, column: 1 }
        : entry.locate(spot);
    const field = isPath ? fieldPath(spot) : '';
    this.problems.push({ file: entry.file, ...place, field, code, message, hint, severity });
  }
}

/** Collects problems of a set of entries, and knows which ids and words exist. */
export class Checker extends ProblemList {
  readonly #vocabulary: Vocabulary;
  readonly #ids: ReadonlyMap<Kind, ReadonlyMap<string, AnyEntry>>;

  readonly #unread: ReadonlySet<string>;
  #acronyms: ReadonlySet<string> | undefined;

  constructor(entries: readonly AnyEntry[], vocabulary: Vocabulary, unread: ReadonlySet<string>) {
    super();
    this.#unread = unread;
    this.#vocabulary = vocabulary;
    this.#ids = new Map(
      kinds.map((kind) => [
        kind,
        new Map(entries.filter((entry) => entry.kind === kind).map((entry) => [entry.id, entry])),
      ]),
    );
  }

  /** What a reader can look up; asked for with every entry, made once. */
  get acronyms(): ReadonlySet<string> {
    this.#acronyms ??= knownAcronyms(this.#vocabulary);
    return this.#acronyms;
  }

  /** Ids of all mottos. */
  get mottos(): readonly string[] {
    return this.#vocabulary.mottos.map(({ id }) => id);
  }

  /** The entry of that kind and id, if the library holds it. */
  find(kind: Kind, id: string): AnyEntry | undefined {
    return this.#ids.get(kind)?.get(id);
  }

  /** Requires that the library holds the entry that a field names, readable or not. */
  requireEntry(entry: CheckedFile, spot: Spot, kind: Kind, id: string): void {
    const known = this.#ids.get(kind);
    if (known?.has(id) || this.#unread.has(`${kind}/${id}`)) return;
    const ids = known?.keys() ?? [];
    const close = kind === 'document' ? nearestId(id, ids) : nearest(id, ids);
    this.add(entry, spot, {
      code: 'ma-la',
      message: `Thư viện không có ${kindPlaces[kind].name} mã “${id}”.`,
      hint: close
        ? `Có thể là “${close}”.`
        : kind === 'document'
          ? 'Thêm văn bản đó trước, hoặc viết number: và issuedOn: của văn bản chưa có.'
          : 'Thêm bài đó trước, hoặc bỏ dòng này.',
    });
  }

  /** Ids of the traits of a kind. */
  traitsOf(kind: TraitKind): ReadonlySet<string> {
    const traits = this.#vocabulary.traits.filter((trait) => trait.kind === kind);
    return new Set(traits.map(({ id }) => id));
  }

  /** Requires that a vocabulary list has the id that a field names. */
  requireWord(entry: CheckedFile, spot: Spot, list: keyof typeof listFiles, id: string): void {
    const words = this.#vocabulary[list];
    // A list that could not be read has said so itself; its every word would be missing.
    if (words.size === 0 || words.has(id)) return;
    const meant = codeOfName(list, id, this.#vocabulary);
    const close = nearest(id, words.keys());
    const some = [...words.keys()].slice(0, 12).join(', ');
    this.add(entry, spot, {
      code: 'danh-muc',
      message: `Danh mục ${listFiles[list]} không có mã “${id}”.`,
      hint: meant
        ? codeHint(meant)
        : close
          ? `Có thể là “${close}”.`
          : `Ví dụ các mã dùng được: ${some}…`,
    });
  }
}
