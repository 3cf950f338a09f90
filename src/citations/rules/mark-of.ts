import { parseNumber } from '../number.ts';
import type { RegistryDocument } from '../registry.ts';
import { kept } from './kept.ts';

/** The mark of the issuer in a document's number; undefined without number or mark. */
export const markOf: (document: RegistryDocument) => string | undefined = kept(({ number }) =>
  number ? parseNumber(number)?.marks[0] : undefined,
);
