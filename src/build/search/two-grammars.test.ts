import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  createRegistry,
  createScanner,
  formatNumber,
  parseNumber,
  type RegistryDocument,
  resolve,
  type Vocabulary,
} from '../../citations/index.ts';
import { projectContent } from '../../entries/testing/project-content.ts';
import { buildLibrary } from '../../library/build-library.ts';
import type { SearchEntry } from '../../search/entry.ts';
import { askNumber } from '../../search/numbers/ask.ts';
import { createNumberCodes } from '../../search/numbers/codes.ts';
import { keyOf, keysOf } from '../../search/numbers/keys.ts';
import { readNumbers } from '../../search/numbers/read.ts';
import { fileFinder } from '../../search/numbers/routes.ts';
import { answerOf, buildNumberShards } from '../../search/numbers/shards.ts';
import { weighHolders } from '../../search/numbers/weigh.ts';
import { searchEntry } from '../../search/testing/sample.ts';
import { fold } from '../../vietnamese/index.ts';
import { searchEntries } from '../../views/search/entries.ts';
import { numberCodesOf } from '../../views/search/vocabulary.ts';

// Two grammars read numbers: that of prose (`citations`) and that of the search box. Each knows
// what the other has no use for, but what both read must mean the same documents.

/** The number as printed, and what both grammars put right. */
const forms: Record<string, (number: string) => string | null> = {
  'as printed': (number) => number,
  'in small letters': (number) => number.toLowerCase(),
  'with D for Đ': (number) => (/[Đđ]/.test(number) ? number.replace(/[Đđ]/g, 'D') : null),
  'with separators swapped': (number) =>
    /^\d+\p{L}?-\p{L}+\/.+$/u.test(number)
      ? number.replace(/^(\d+\p{L}?)-(\p{L}+)\/(.+)$/u, '$1/$2-$3')
      : null,
  'with wide separators': (number) => number.replace(/[-/]/g, ' $& '),
  'with long dashes': (number) => number.replaceAll('-', '–'),
  'with the end of a letter': (number) => `${number}./.`,
  'in NFD': (number) => number.normalize('NFD'),
  'with TƯ': (number) => (number.endsWith('/TW') ? number.replace(/TW$/, 'TƯ') : null),
  'without its zero': (number) => (/^0+\d/.test(number) ? number.replace(/^0+/, '') : null),
};

/** Forms of the search box alone: in prose they would take years, lists and words for numbers. */
const onlyTyped: Record<string, (number: string) => string> = {
  'in one word': (number) => fold(number).replace(/[-/]/g, ''),
  'with spaces': (number) => fold(number).replace(/[-/]/g, ' '),
  'with underscores': (number) => number.replace(/[-/]/g, '_'),
};

type Ids = readonly string[];

/** Both grammars over the same documents: whom each takes a text to mean. */
function grammars(
  documents: readonly RegistryDocument[],
  entries: readonly SearchEntry[],
  vocabulary: Vocabulary,
  coded: ReturnType<typeof numberCodesOf>,
) {
  const registry = createRegistry(documents, vocabulary);
  const scanner = createScanner(vocabulary);
  const codes = createNumberCodes(coded.types, coded.marks);
  const keys = (entry: SearchEntry) => {
    const printed = entry.number === null ? null : parseNumber(entry.number, vocabulary);
    const type = coded.types.find(({ name }) => name === entry.type);
    return printed === null ? [] : keysOf(entry, printed, type);
  };
  // Room for all: what a number page lists is not asked here.
  const { shards, routes } = buildNumberShards(entries, keys, () => 0);
  const fileOf = fileFinder(routes);
  return {
    /** By taking the number apart. */
    parsed(text: string): Ids {
      const number = parseNumber(text, vocabulary);
      if (number === null) return [];
      return registry.byNumber(formatNumber(number)).map(({ id }) => id);
    },
    /** By reading it in a sentence. */
    inProse(text: string): Ids {
      const [mention] = scanner.scan(`theo số ${text.normalize('NFC')}, các cấp`);
      const found = mention && resolve(mention, registry);
      if (found?.kind === 'several') return found.ids;
      return found?.kind === 'one' ? [found.id] : [];
    },
    /** By typing it into the search box. */
    async typed(text: string): Promise<Ids> {
      const [number] = readNumbers(text, codes);
      if (number === undefined) return [];
      const { holders, count } = await askNumber(number, '', '', {
        number: async (parts) => {
          const shard = shards[fileOf(keyOf(parts))];
          return shard ? answerOf(shard, keyOf(parts)) : null;
        },
        weigh: weighHolders,
      });
      // Only the likeliest of many are listed.
      if (count > holders.length) return ['many'];
      return holders.map(({ holder }) => holder.id);
    },
  };
}

const sorted = (ids: Ids) => ids.toSorted();

let library: ReturnType<typeof buildLibrary>;
let real: ReturnType<typeof grammars>;
beforeAll(async () => {
  const content = await projectContent();
  library = buildLibrary({ ...content, day: '2026-11-21' });
  const entries = searchEntries(library).filter(({ kind }) => kind === 'document');
  const { vocabulary, registry } = library;
  real = grammars(registry.documents, entries, vocabulary.citations, numberCodesOf(vocabulary));
}, 120_000);

describe('every number of the library', () => {
  const numbers = () => [
    ...new Set(library.registry.documents.flatMap(({ number }) => number ?? [])),
  ];

  test.each(Object.keys(forms))('%s means the same to both grammars', async (name) => {
    const differing: unknown[] = [];
    let asked = 0;
    for (const number of numbers()) {
      const text = forms[name]?.(number) ?? null;
      if (text === null) continue;
      asked += 1;
      const [parsed, prose, typed] = [
        real.parsed(text),
        real.inProse(text),
        await real.typed(text),
      ].map(sorted);
      const same = JSON.stringify(parsed);
      if (same === '[]' || same !== JSON.stringify(prose) || same !== JSON.stringify(typed)) {
        differing.push({ text, parsed, prose, typed });
      }
    }
    expect(asked).toBeGreaterThan(0);
    expect(differing).toEqual([]);
  });

  test.each(Object.keys(onlyTyped))('%s is read by the search box alone', async (name) => {
    const differing: unknown[] = [];
    // Letters that no list knows are taken for a number's only where separators join them.
    const known = numbers().filter((number) => {
      const parts = parseNumber(number, library.vocabulary.citations);
      return parts?.type !== null || parts.year !== null;
    });
    for (const number of known) {
      const text = onlyTyped[name]?.(number) ?? number;
      const [printed, typed] = [real.parsed(number), await real.typed(text)].map(sorted);
      if (JSON.stringify(printed) !== JSON.stringify(typed))
        differing.push({ text, printed, typed });
    }
    expect(differing).toEqual([]);
  });
});

describe('every number that the vocabulary can make', () => {
  test('means the same documents to both grammars, in every form that both read', async () => {
    const { vocabulary } = library;
    const { citations } = vocabulary;
    const coded = numberCodesOf(vocabulary);
    const codesOf = (system: 'party' | 'state') => ({
      types: vocabulary.documentTypes.filter(
        ({ pseudo, systems }) => !pseudo && systems.includes(system),
      ),
      marks: vocabulary.issuerMarks.filter(
        ({ systems, sameAs }) => sameAs === undefined && systems.includes(system),
      ),
    });
    const [party, state] = [codesOf('party'), codesOf('state')];
    const serial = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.boolean())
      .map(([value, zero]) => (zero && value < 10 ? `0${value}` : `${value}`));
    const numbered = fc.oneof(
      fc
        .tuple(serial, fc.constantFrom(...party.types), fc.constantFrom(...party.marks))
        .map(([first, type, mark]) => ({ number: `${first}-${type.code}/${mark.code}`, type })),
      fc
        .tuple(
          serial,
          fc.option(fc.integer({ min: 1990, max: 2026 })),
          fc.constantFrom(...state.types),
          fc.constantFrom(...state.marks),
        )
        .map(([first, year, type, mark]) => ({
          number: `${first}${year === null ? '' : `/${year}`}/${type.code}-${mark.code}`,
          type,
        })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(numbered, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...Object.keys(forms)),
        async (made, form) => {
          const documents = made.map(({ number, type }, at) =>
            documentOf(`${at}`, number, type.name),
          );
          const { parsed, inProse, typed } = grammars(
            documents,
            documents.map(entryOf),
            citations,
            coded,
          );
          for (const { number } of made) {
            const text = forms[form]?.(number) ?? number;
            const held = sorted(parsed(text));
            expect(held, text).not.toEqual([]);
            expect(sorted(inProse(text)), `in prose: ${text}`).toEqual(held);
            expect(sorted(await typed(text)), `typed: ${text}`).toEqual(held);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

const documentOf = (id: string, number: string, type: string): RegistryDocument => ({
  id,
  number,
  type,
  title: 'Về một việc',
  aliases: [],
  issuer: 'Một cơ quan',
  issuedOn: null,
});

const entryOf = ({ id, number, type }: RegistryDocument) => searchEntry(id, { number, type });
