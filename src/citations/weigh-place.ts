import { fold } from '../vietnamese/index.ts';
import type { CitationContext } from './context.ts';
import { noVerdict, type Verdict } from './evidence.ts';
import type { Mention } from './mention.ts';
import { parseNumber } from './number.ts';
import type { RegistryDocument } from './registry.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the place says, and whether it is settled: of a central document always. */
interface PlaceVerdict {
  verdict: Verdict;
  known: boolean;
}

/**
 * The province (4 where the text names it, 3 less 1 where the citing text was written there). Marks
 * such as TU or UBND belong to every province: without the place such a number names nobody, and
 * another province's document is ruled out.
 */
export function weighPlace(
  { issuer, clause }: Mention,
  document: RegistryDocument,
  vocabulary: Vocabulary,
  context: CitationContext,
): PlaceVerdict {
  const mark = document.number && parseNumber(document.number, vocabulary)?.marks[0];
  const scopes = mark ? vocabulary.marksByCode(mark).map(({ scope }) => scope) : [];
  const bound = scopes.some((scope) => scope !== undefined && scope !== 'central');
  if (!bound && document.place === undefined) return { verdict: noVerdict, known: true };
  const name = fold(document.placeName ?? '');
  if (name !== '' && fold(`${issuer ?? ''} ${clause}`).includes(name)) {
    const reason = `đúng nơi ban hành (${document.placeName})`;
    return { verdict: { score: 4, reason }, known: true };
  }
  if (document.id === context.self) return { verdict: noVerdict, known: true };
  if (context.place === undefined || document.place === undefined) {
    return { verdict: { score: -1 }, known: false };
  }
  const here = fold(context.place);
  if (here === name || here === fold(document.place)) {
    return { verdict: { score: 2, reason: 'cùng địa phương với nơi viện dẫn' }, known: true };
  }
  return { verdict: { score: -1, rulesOut: true }, known: false };
}
