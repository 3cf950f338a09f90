import { fold } from '../vietnamese/index.ts';
import type { Mention } from './mention.ts';
import { nameKeys } from './name-key.ts';
import { numberKey, parseNumber } from './number.ts';
import { remembered } from './remembered.ts';
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

/** A document that may be meant. */
export interface Holder {
  document: RegistryDocument;
  /** What a nickname adds to distinguish it from others: "về bộ máy" of "Nghị quyết Trung ương 6 khóa XII về bộ máy". */
  about: string | null;
  /** The mention is a nickname its entry gives it. */
  nicknamed: boolean;
}

/** The documents of a library, ready to answer which of them a mention may mean. */
export interface Registry {
  readonly documents: readonly RegistryDocument[];
  readonly vocabulary: Vocabulary;
  byId(id: string): RegistryDocument | undefined;
  /** Everyone the words of the mention fit, whatever date, term or issuer it states. */
  holders(mention: Mention): readonly Holder[];
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
      if (first?.name && first.start === 0) {
        addNames(document, first, /^ (?:về|nói) (.+)/.exec(name.slice(first.end))?.[1] ?? null);
      }
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

  function addNames(document: RegistryDocument, mention: Mention, about: string | null): void {
    const year = document.issuedOn === null ? null : Number(document.issuedOn.slice(0, 4));
    const complete = { ...mention, term: mention.term ?? document.term ?? null, year };
    // Filed under the bare name too, for mentions that leave out term or year.
    const keys = [...nameKeys(complete), ...nameKeys({ ...complete, term: null, year: null })];
    for (const key of keys) byName.add(key, document, about);
  }

  function codesOf(document: RegistryDocument, printed: string | null): Set<string> {
    const type = vocabulary.typeByName(document.type);
    return new Set([printed, type?.code, type?.usualCode].filter((code) => code != null));
  }

  function documentsOf(number: string): readonly RegistryDocument[] {
    const found = byKey.get(numberKey(number)).map(({ document }) => document);
    const exact = found.filter((document) => spelling(document.number ?? '') === spelling(number));
    // Spellings that differ by an accent alone, as HĐ and HD, are different numbers when both are held.
    return exact.length > 0 ? exact : found;
  }

  const ids = new Map(documents.map((document) => [document.id, document]));
  // A number is cited many times, and who bears it is the same list each time: rules keep what they find in it.
  const most = 2 * documents.length + 4096;
  const byNumber = remembered(documentsOf, most);
  const bearers = remembered((number) => byNumber(number).map(holder), most);
  const ofSerial = remembered((key) => distinct(bySerial.get(key)), most);

  return {
    documents,
    vocabulary,
    byId: (id) => ids.get(id),
    byNumber,
    holders(mention) {
      if (mention.number !== null) return bearers(mention.number);
      if (mention.name !== null) {
        return distinct(nameKeys(mention).flatMap((key) => byName.get(key)));
      }
      const nicknamed = byName
        .get(`alias:${fold(mention.text)}`)
        .map((known) => ({ ...known, nicknamed: true }));
      if (mention.serial === null || mention.code === null) return nicknamed;
      const key = serialKey(mention.serial, mention.code);
      if (nicknamed.length === 0) return ofSerial(key);
      return distinct([...nicknamed, ...bySerial.get(key)]);
    },
  };
}

class Index {
  readonly #entries = new Map<string, Holder[]>();

  /** Files a document once a key; a name that is clear by itself goes before one that needs an addition. */
  add(key: string, document: RegistryDocument, about: string | null = null): void {
    const entries = this.#entries.get(key) ?? [];
    this.#entries.set(key, entries);
    const known = entries.find((entry) => entry.document === document);
    if (known === undefined) entries.push({ document, about, nicknamed: false });
    else if (about === null) known.about = null;
  }

  get(key: string): readonly Holder[] {
    return this.#entries.get(key) ?? [];
  }
}

const holder = (document: RegistryDocument): Holder => ({
  document,
  about: null,
  nicknamed: false,
});
const distinct = (holders: readonly Holder[]): Holder[] => [
  ...new Map(holders.toReversed().map((found) => [found.document, found])).values(),
];
const serialKey = (serial: string, code: string) =>
  `${serial.replace(/^0+(?=\d)/, '').toLowerCase()} ${fold(code)}`;
const spelling = (number: string) =>
  number
    .normalize('NFC')
    .toUpperCase()
    .replace(/^0+|[\s/.-]/g, '');
