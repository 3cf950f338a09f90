import type { AnyEntry } from '../entries/entry.ts';
import { frontmatterTexts } from '../entries/texts.ts';
import type { Spot } from './checker.ts';

/** A stretch of an entry's text, and where it stands. */
export interface Prose {
  text: string;
  spot: Spot;
  /** Whether it is a block of the body. */
  isBlock: boolean;
}

/** All that editors write in an entry in running words: fields first, then the body block by block. */
export function proseOf(entry: AnyEntry): Prose[] {
  const { body, bodyLine } = entry;
  return [
    ...frontmatterTexts(entry).map(({ field, text }) => ({ text, spot: field, isBlock: false })),
    ...body.plain.map(({ text, start }) => {
      const { line, column } = body.placeOf(start);
      return { text, spot: { line: line + bodyLine - 1, column }, isBlock: true };
    }),
  ];
}

/** Words of others, which are kept as they were printed, and what is no text at all. */
const verbatim: ReadonlySet<string> = new Set([
  'title',
  'number',
  'issuer',
  'issuerName',
  'coIssuers',
  'signer',
  'aliases',
  'citedAs',
  'sources',
  'relations',
  'implements',
  'published',
  'unit',
  'district',
  'commune',
  'place',
  'topics',
  'mottos',
  'material',
  'basis',
  'source',
]);

/** Texts of the frontmatter in the editors' own words that {@link proseOf} does not hold: labels, units, remarks. */
export function labelsOf(entry: AnyEntry): Prose[] {
  const told = new Set(frontmatterTexts(entry).map(({ field }) => JSON.stringify(field)));
  const found: Prose[] = [];
  const visit = (value: unknown, spot: PropertyKey[]): void => {
    if (typeof value === 'string') {
      if (!told.has(JSON.stringify(spot))) found.push({ text: value, spot, isBlock: false });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (!verbatim.has(key)) visit(item, [...spot, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  visit(entry.data, []);
  return found;
}
