import type { Relation, RelationKind } from '../../src/schema/index.ts';
import type { Identity } from './identities.ts';
import type { Pool } from './pool.ts';
import type { Random } from './random.ts';

/** Relations of generated documents by id, and those documents that another one ended. */
export interface DrawnRelations {
  of: ReadonlyMap<string, Relation[]>;
  ended: ReadonlySet<string>;
}

/** What is done to an older document of the same body and place, and how often. */
const toOwn: readonly { kind: RelationKind; share: number }[] = [
  { kind: 'thay-the', share: 10 },
  { kind: 'tiep-tuc-thuc-hien', share: 5 },
  { kind: 'so-ket', share: 5 },
  { kind: 'sua-doi', share: 4 },
  { kind: 'bai-bo', share: 2 },
];
/** What is done to an older document from above. */
const toAbove: readonly { kind: RelationKind; share: number }[] = [
  { kind: 'trien-khai', share: 30 },
  { kind: 'can-cu', share: 25 },
  { kind: 'huong-dan', share: 10 },
  { kind: 'lien-quan', share: 35 },
];

/** States after which nothing is done by a document's order any more. */
const over: ReadonlySet<string> = new Set(['da-hoan-thanh', 'het-hieu-luc']);

/**
 * Relations of all kinds, each to an older document, once a pair; what has ended is neither amended nor carried on.
 *
 * @param documents the oldest first.
 */
export function drawRelations(
  documents: readonly Identity[],
  pool: Pool,
  random: Random,
): DrawnRelations {
  const of = new Map<string, Relation[]>();
  const ended = new Set<string>();
  const ownBefore = new Map<string, Identity[]>();
  const centralBefore: { id: string; issuedOn: string }[] = [];
  const held = pool.documents
    .flatMap(({ id, data: { issuedOn, place, validity } }) =>
      issuedOn !== undefined && place === undefined && !over.has(validity?.status ?? '')
        ? { id, issuedOn }
        : [],
    )
    .toSorted((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1));
  for (const document of documents) {
    const found = new Map<string, Relation>();
    const own = ownBefore.get(bodyOf(document)) ?? [];
    if (own.length > 0 && random.chance(0.15)) relateOwn(own, found);
    const heldBefore = held.filter(({ issuedOn }) => issuedOn < document.issuedOn);
    for (let left = random.skewed(4); left > 0; left -= 1) {
      const above = random.chance(0.6) ? heldBefore : centralBefore;
      if (above.length === 0) continue;
      const { id: target } = random.pick(above);
      if (!found.has(target)) found.set(target, { kind: random.weighted(toAbove).kind, target });
    }
    if (random.chance(0.06)) found.set('', notHeld(document, random));
    of.set(document.id, [...found.values()]);
    ownBefore.set(bodyOf(document), [...own, document]);
    if (document.series.at === 'centre') centralBefore.push(document);
  }
  return { of, ended };

  function relateOwn(own: readonly Identity[], found: Map<string, Relation>): void {
    const { id: target } = random.pick(own);
    if (ended.has(target)) return;
    const { kind } = random.weighted(toOwn);
    const proof = { certainty: 'nguon', source: 1 } as const;
    if (kind === 'thay-the' || kind === 'bai-bo') ended.add(target);
    if (kind === 'sua-doi')
      found.set(target, { kind, target, parts: `khoản ${random.whole(1, 4)} Điều 5`, ...proof });
    else found.set(target, { kind, target, ...proof });
  }
}

const bodyOf = ({ issuer, type, place, commune }: Identity): string =>
  [issuer, type, place, commune].join(' ');

/** A document of the same series, issued before those that the library knows. */
function notHeld({ series }: Identity, random: Random): Relation {
  const year = String(random.whole(1990, 1997));
  const number = series.number(String(random.whole(1, series.most)).padStart(2, '0'), year);
  return { kind: 'lien-quan', number, issuedOn: year };
}
