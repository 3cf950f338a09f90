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
  type Issuer,
  type IssuerMark,
  issuerMarkSchema,
  issuerSchema,
  lawSchema,
  type Parsed,
  type Problem,
  type Province,
  parseYaml,
  provinceSchema,
  type Term,
  termSchema,
} from '../schema/index.ts';

/** A province as it was named at some time, and the one it belongs to since 1 July 2025. */
export interface Place {
  id: string;
  name: string;
  /** Id of the province since 1 July 2025. */
  nowId: string;
  nowName: string;
}

/** Everything under `content/vocabulary/`, ready to be asked. */
export interface Vocabulary {
  documentTypes: DocumentType[];
  issuerMarks: IssuerMark[];
  acronyms: Acronym[];
  terms: CongressTerm[];
  provinces: Province[];
  issuers: ReadonlyMap<string, Issuer>;
  topics: ReadonlyMap<string, Term>;
  fields: ReadonlyMap<string, Term>;
  unitTypes: ReadonlyMap<string, Term>;
  /** Provinces of both times by id. */
  places: ReadonlyMap<string, Place>;
  /** The same data as the citation engine wants it. */
  citations: CitationVocabulary;
}

/** File name of each list under `content/vocabulary/`, and the schema of one of its lines. */
const lists = {
  'document-types.yaml': documentTypeSchema,
  'issuer-marks.yaml': issuerMarkSchema,
  'acronyms.yaml': acronymSchema,
  'terms.yaml': congressTermSchema,
  'laws.yaml': lawSchema,
  'provinces.yaml': provinceSchema,
  'issuers.yaml': issuerSchema,
  'topics.yaml': termSchema,
  'fields.yaml': termSchema,
  'unit-types.yaml': termSchema,
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
  const read = <Item extends z.ZodType>(name: string, item: Item): z.output<Item>[] => {
    const path = [...sources.keys()].find((key) => key.endsWith(`/${name}`));
    if (path === undefined) {
      problems.push({
        file: `content/vocabulary/${name}`,
        line: 1,
        column: 1,
        field: '',
        message: 'Thiếu tệp danh mục này.',
        hint: 'Lấy lại tệp từ lịch sử của kho, rồi sửa trên đó.',
        severity: 'error',
      });
      return [];
    }
    const parsed = parseYaml(sources.get(path) ?? '', z.array(item).min(1), path);
    problems.push(...parsed.problems, ...repeatedIds(parsed, path));
    return parsed.data ?? [];
  };
  const documentTypes = read('document-types.yaml', lists['document-types.yaml']);
  const issuerMarks = read('issuer-marks.yaml', lists['issuer-marks.yaml']);
  const terms = read('terms.yaml', lists['terms.yaml']);
  const laws = read('laws.yaml', lists['laws.yaml']);
  const provinces = read('provinces.yaml', lists['provinces.yaml']);
  const vocabulary: Vocabulary = {
    documentTypes,
    issuerMarks,
    terms,
    provinces,
    acronyms: read('acronyms.yaml', lists['acronyms.yaml']),
    issuers: byId(read('issuers.yaml', lists['issuers.yaml'])),
    topics: byId(read('topics.yaml', lists['topics.yaml'])),
    fields: byId(read('fields.yaml', lists['fields.yaml'])),
    unitTypes: byId(read('unit-types.yaml', lists['unit-types.yaml'])),
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
      message: `Mã “${id}” đã dùng ở một dòng trên.`,
      hint: 'Đổi một trong hai mã, hoặc gộp hai dòng.',
      severity: 'error',
    };
  });
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function placesOf(provinces: readonly Province[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const province of provinces) {
    const now = { nowId: province.id, nowName: province.name };
    places.set(province.id, { id: province.id, name: province.name, ...now });
    for (const former of province.former) places.set(former.id, { ...former, ...now });
  }
  return places;
}
