import { z } from 'zod';
import { type Vocabulary as CitationVocabulary, createVocabulary } from '../citations/index.ts';
import {
  type Acronym,
  acronymSchema,
  type CongressTerm,
  congressTermSchema,
  type DocumentType,
  documentTypeSchema,
  fieldPath,
  type Group,
  groupSchema,
  type Issuer,
  type IssuerMark,
  issuerMarkSchema,
  issuerSchema,
  type Locate,
  lawSchema,
  type Motto,
  mottoSchema,
  type Parsed,
  type Problem,
  type Province,
  provinceSchema,
  type Term,
  type Trait,
  termSchema,
  traitSchema,
} from '../schema/index.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { type Place, placesOf } from './places.ts';

/** Everything under `content/vocabulary/`, ready to be asked. */
export interface Vocabulary {
  documentTypes: DocumentType[];
  issuerMarks: IssuerMark[];
  acronyms: Acronym[];
  terms: CongressTerm[];
  provinces: Province[];
  issuers: ReadonlyMap<string, Issuer>;
  topics: ReadonlyMap<string, Term>;
  fields: ReadonlyMap<string, Group>;
  unitTypes: ReadonlyMap<string, Group>;
  /** Signs by which models are set against a unit's situation. */
  traits: readonly Trait[];
  /** Mottos of the field, in the order of their file. */
  mottos: readonly Motto[];
  /** Line and column of a field of the list of mottos, for checks of the ids they name. */
  locateMotto: Locate;
  /** Provinces of both times by id. */
  places: ReadonlyMap<string, Place>;
  /** The same data as the citation engine wants it. */
  citations: CitationVocabulary;
}

/** File name of each list under `content/vocabulary/`, and the schema of one of its lines. */
export const vocabularyLists = {
  'document-types.yaml': documentTypeSchema,
  'issuer-marks.yaml': issuerMarkSchema,
  'acronyms.yaml': acronymSchema,
  'terms.yaml': congressTermSchema,
  'laws.yaml': lawSchema,
  'provinces.yaml': provinceSchema,
  'issuers.yaml': issuerSchema,
  'topics.yaml': termSchema,
  'fields.yaml': groupSchema,
  'unit-types.yaml': groupSchema,
  'mottos.yaml': mottoSchema,
  'model-traits.yaml': traitSchema,
} as const;

/**
 * Builds the vocabulary from the text of its files.
 *
 * @param sources text by path; a path ends in the name of a list.
 */
export function readVocabulary(sources: ReadonlyMap<string, string>): {
  vocabulary: Vocabulary;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const locations = new Map<string, Locate>();
  const read = <Item extends z.ZodType>(
    name: string,
    item: Item,
    check: (parsed: Parsed<z.output<Item>[]>, file: string) => Problem[] = () => [],
  ): z.output<Item>[] => {
    const path = [...sources.keys()].find((key) => key.endsWith(`/${name}`));
    if (path === undefined) {
      problems.push({
        file: `content/vocabulary/${name}`,
        line: 1,
        column: 1,
        field: '',
        code: 'danh-muc',
        message: 'Thiếu tệp danh mục này.',
        hint: 'Khôi phục tệp này (nhờ người phụ trách kỹ thuật), rồi sửa trên đó.',
        severity: 'error',
      });
      return [];
    }
    const parsed = readYaml(sources.get(path) ?? '', z.array(item).min(1), path);
    problems.push(...parsed.problems, ...repeatedIds(parsed, path), ...check(parsed, path));
    locations.set(name, parsed.locate);
    return parsed.data ?? [];
  };
  const documentTypes = read('document-types.yaml', vocabularyLists['document-types.yaml']);
  const issuerMarks = read('issuer-marks.yaml', vocabularyLists['issuer-marks.yaml']);
  const terms = read('terms.yaml', vocabularyLists['terms.yaml']);
  const laws = read('laws.yaml', vocabularyLists['laws.yaml']);
  const provinces = read('provinces.yaml', vocabularyLists['provinces.yaml']);
  const topics = byId(read('topics.yaml', vocabularyLists['topics.yaml']));
  const groups = (name: 'fields.yaml' | 'unit-types.yaml') =>
    byId(read(name, vocabularyLists[name], (parsed, file) => unknownTopics(parsed, file, topics)));
  const vocabulary: Vocabulary = {
    documentTypes,
    issuerMarks,
    terms,
    provinces,
    acronyms: read('acronyms.yaml', vocabularyLists['acronyms.yaml']),
    issuers: byId(read('issuers.yaml', vocabularyLists['issuers.yaml'])),
    topics,
    fields: groups('fields.yaml'),
    unitTypes: groups('unit-types.yaml'),
    traits: read('model-traits.yaml', vocabularyLists['model-traits.yaml']),
    mottos: read('mottos.yaml', vocabularyLists['mottos.yaml']),
    locateMotto: (path) => locations.get('mottos.yaml')?.(path) ?? { line: 1, column: 1 },
    places: placesOf(provinces),
    citations: createVocabulary({ documentTypes, issuerMarks, terms, laws }),
  };
  return { vocabulary, problems };
}

/** An id given twice would silently stand for the later of the two. */
function repeatedIds({ data, locate }: Parsed<unknown[]>, file: string): Problem[] {
  const seen = new Set<string>();
  return (data ?? []).flatMap((item, index) => {
    const { id } = item as { id?: string };
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return {
      file,
      ...locate([index, 'id']),
      field: fieldPath([index, 'id']),
      code: 'danh-muc',
      message: `Mã “${id}” đã dùng ở một dòng trên.`,
      hint: 'Đổi một trong hai mã, hoặc gộp hai dòng.',
      severity: 'error',
    };
  });
}

/** A group may only name topics that the list of topics has; one that could not be read has none. */
function unknownTopics(
  { data, locate }: Parsed<Group[]>,
  file: string,
  topics: ReadonlyMap<string, Term>,
): Problem[] {
  return (data ?? []).flatMap((group, index) =>
    group.topics.flatMap((topic, n) => {
      if (topics.size === 0 || topics.has(topic)) return [];
      const spot = [index, 'topics', n];
      return {
        file,
        ...locate(spot),
        field: fieldPath(spot),
        code: 'danh-muc',
        message: `Danh mục topics.yaml không có mã “${topic}”.`,
        hint: 'Sửa mã cho đúng, hoặc thêm chủ đề vào topics.yaml trước.',
        severity: 'error' as const,
      };
    }),
  );
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
