import type { DocumentData, Relation } from '../../schema/index.ts';
import type { Incoming } from '../validity/validity.ts';

/**
 * How surely a relation is known. A source must say it, and a public one: an entry that was not
 * checked against any, or a copy that nobody published, passes that on to whatever rests on it.
 *
 * @param entry the younger document, on which the relation is written.
 */
export function knownAs(
  { certainty, source }: Pick<Relation, 'certainty' | 'source'>,
  { sources, verification }: Pick<DocumentData, 'sources' | 'verification'>,
): Incoming['known'] {
  if (certainty === undefined) return 'unsaid';
  const said = source === undefined ? undefined : sources[source - 1];
  const isPublic = said !== undefined && !said.unofficial && verification !== 'unverified';
  return certainty === 'nguon' && isPublic ? 'proven' : 'inferred';
}

/**
 * Whether readers must be told that a relation is a guess: editors say so, or it would end a document
 * and no public source says it.
 */
export function isGuess(
  relation: Pick<Relation, 'kind' | 'certainty' | 'source'>,
  entry: Pick<DocumentData, 'sources' | 'verification'>,
): boolean {
  if (relation.certainty === 'suy-doan') return true;
  const isEnding = relation.kind === 'thay-the' || relation.kind === 'bai-bo';
  return isEnding && knownAs(relation, entry) === 'inferred';
}
