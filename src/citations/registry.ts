import { fold } from '../vietnamese/index.ts';
import type { Mention } from './mention.ts';
import { nameKeys } from './name-key.ts';
import { numberKey, parseNumber } from './number.ts';
import { createScanner } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A document of the library, as far as citations need to know it. */
export interface RegistryDocument {
  id: string;
  /** Số ký hiệu as officially written; null for a document without one. */
  number: string | null;
  /** Official name of the type, `Nghị quyết`. */
  type: string;
  title: string;
  aliases: readonly string[];
  /** Name of the issuer as shown. */
  issuer: string;
  /** Id of the issuing unit's province. */
  place?: string | undefined;
  placeName?: string | undefined;
  /** Term of congress, `XI`. */
  term?: string | undefined;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  issuedOn: string | null;
}

/** The documents of a library, ready to be asked who a mention may mean. */
export interface Registry {
  readonly documents: readonly RegistryDocument[];
  readonly vocabulary: Vocabulary;
  /** Everyone the words of the mention fit, whatever date, term or issuer it states. */
  holders(mention: Mention): readonly RegistryDocument[];
  /** Everyone who bears the printed number, in any spelling. */
  byNumber(number: string): readonly RegistryDocument[];
}

/** Indexes the documents; they are not copied and must not change afterwards. */
export function createRegistry(
  documents: readonly RegistryDocument[],
  vocabulary: Vocabulary,
): Registry {
  const byKey = new Index();
  const bySerial = new Index();
  const byName = new Index();
  const scanner = createScanner(vocabulary);
  for (const document of documents) {
    if (document.number !== null) indexNumber(document, document.number);
    for (const alias of document.aliases) {
      byName.add(`alias:${fold(alias)}`, document);
    }
    for (const name of [document.title, ...document.aliases]) {
      const [first] = scanner.scan(name);
      // A title that only cites a named document in passing is not called by that name.
      if (first?.name && first.start === 0) addNames(document, first);
    }
  }

  function indexNumber(document: RegistryDocument, written: string): void {
    byKey.add(numberKey(written), document);
    const number = parseNumber(written, vocabulary);
    if (number === null) return;
    const { serial, type, year, marks } = number;
    if (year !== null) byKey.add(numberKey(`${serial}/${type}-${marks.join('-')}`), document);
    for (const code of codesOf(document, type)) bySerial.add(serialKey(serial, code), document);
  }

  function addNames(document: RegistryDocument, mention: Mention): void {
    const year = document.issuedOn === null ? null : Number(document.issuedOn.slice(0, 4));
    const complete = { ...mention, term: mention.term ?? document.term ?? null, year };
    for (const key of nameKeys(complete)) byName.add(key, document);
  }

  function codesOf(document: RegistryDocument, printed: string | null): Set<string> {
    const type = vocabulary.typeByName(document.type);
    return new Set([printed, type?.code, type?.usualCode].filter((code) => code != null));
  }

  function byNumber(number: string): readonly RegistryDocument[] {
    const found = byKey.get(numberKey(number));
    const exact = found.filter((document) => spelling(document.number ?? '') === spelling(number));
    // Spellings that differ by an accent alone, as HĐ and HD, are different numbers when both are held.
    return exact.length > 0 ? exact : found;
  }

  return {
    documents,
    vocabulary,
    byNumber,
    holders(mention) {
      if (mention.number !== null) return byNumber(mention.number);
      if (mention.name !== null) {
        return unique(nameKeys(mention).flatMap((key) => byName.get(key)));
      }
      const aliased = byName.get(`alias:${fold(mention.text)}`);
      if (mention.serial === null || mention.code === null) return aliased;
      return unique([...aliased, ...bySerial.get(serialKey(mention.serial, mention.code))]);
    },
  };
}

class Index {
  readonly #entries = new Map<string, RegistryDocument[]>();

  add(key: string, document: RegistryDocument): void {
    const entries = this.#entries.get(key);
    if (entries === undefined) this.#entries.set(key, [document]);
    else if (!entries.includes(document)) entries.push(document);
  }

  get(key: string): readonly RegistryDocument[] {
    return this.#entries.get(key) ?? [];
  }
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
const serialKey = (serial: string, code: string) =>
  `${serial.replace(/^0+(?=\d)/, '').toLowerCase()} ${fold(code)}`;
const spelling = (number: string) =>
  number
    .normalize('NFC')
    .toUpperCase()
    .replace(/^0+|[\s/.-]/g, '');
