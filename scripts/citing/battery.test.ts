import { expect, test } from 'vitest';
import { parseNumber } from '../../src/citations/index.ts';
import { readEngine } from './engine.ts';

const { scanner, registry } = await readEngine(process.cwd());

/** What hands and machines make of a number, each seen in public texts; null where it would say another number. */
const deformations: Readonly<Record<string, (number: string) => string | null>> = {
  'as printed': (number) => number,
  'in small letters': (number) => number.toLowerCase(),
  'in capitals': (number) => number.toUpperCase(),
  'with spaces around the separators': (number) => number.replace(/[-/]/g, ' $& '),
  'with a space after the dash': (number) => number.replace('-', '- '),
  'with en dashes': (number) => number.replaceAll('-', '–'),
  'with em dashes': (number) => number.replaceAll('-', '—'),
  'with hyphens that do not break': (number) => number.replaceAll('-', '\u2011'),
  'broken after the dash': (number) => number.replace('-', '-\n'),
  decomposed: (number) => number.normalize('NFD'),
  'with D for Đ': (number) => number.replaceAll('Đ', 'D'),
  'with Ð for Đ': (number) => number.replaceAll('Đ', 'Ð'),
  'with TƯ for TW': (number) => number.replace(/TW$/, 'TƯ'),
  'without the leading zero': (number) => number.replace(/^0+/, ''),
  'with a leading zero more': (number) => `0${number}`,
  'before the mark that ends a document': (number) => `${number}./.`,
  'with the separators swapped': (number) =>
    /^\d+\w?-[^/]+\/[^/-]+$/.test(number)
      ? number.replace(/^([^-]+)-([^/]+)\//, '$1/$2-')
      : /^\d+\w?\/[^/\d]+-[^/-]+$/.test(number)
        ? number.replace(/^([^/]+)\/([^-]+)-/, '$1-$2/')
        : null,
  'without the first dash': (number) => (/^\d+-/.test(number) ? number.replace('-', '') : null),
  'without its year': (number) =>
    /^\d+\/\d{4}\/(?!QH|.*QH\d)/.test(number) ? number.replace(/\/\d{4}/, '') : null,
};

const numbered = registry.documents.filter(({ number }) => number !== null);

/** Marks the vocabulary lacks, or shares between systems, keep the separators they are written with. */
const keepsSeparators = (number: string) => {
  const [mark = ''] = parseNumber(number, registry.vocabulary)?.marks ?? [];
  const systems = registry.vocabulary.marksByCode(mark).flatMap((known) => known.systems);
  return new Set(systems).size !== 1;
};

test.each(Object.entries(deformations))('every number of the library is found %s', (_, deform) => {
  const lost = numbered.flatMap(({ id, type, number }) => {
    const deformed = deform(number ?? '');
    if (deformed === null) return [];
    const mentions = scanner.scan(`Thực hiện ${type} số ${deformed} về dân vận`);
    const holders = mentions.length === 1 && mentions[0] ? registry.holders(mentions[0]) : [];
    return holders.some(({ document }) => document.id === id) ? [] : [`${type} số ${deformed}`];
  });
  expect(lost).toEqual([]);
});

test('spellings of a number that is sure of its system become the official one', () => {
  const wrong = numbered.flatMap(({ type, number }) => {
    const deformed = deformations['with the separators swapped']?.(number ?? '') ?? null;
    if (deformed === null || number === null || keepsSeparators(number)) return [];
    const [mention] = scanner.scan(`${type} số ${deformed}`);
    return mention?.number === number ? [] : [`${deformed} → ${mention?.number}`];
  });
  expect(wrong).toEqual([]);
});
