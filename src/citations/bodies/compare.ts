import { type Body, readBodies, readBody } from './body.ts';

/**
 * How a body that a text states stands to the one that issued a document: `same`; `wide` where the text's words cover it
 * ("Trung ương" the Politburo); `near` where the two are often written for each other; `other`; `unclear` where the text's
 * words name nobody.
 */
export type BodyMatch = 'same' | 'wide' | 'near' | 'other' | 'unclear';

/** Words of the text that cover several bodies. */
const COVERS: Readonly<Record<string, readonly string[]>> = {
  central: ['politburo', 'secretariat', 'central-committee'],
  union: ['union-presidium', 'union-committee'],
};
/** Bodies that share a mark, or one of which heads the other: a slip of the pen puts one for the other. */
const NEAR: readonly (readonly string[])[] = [
  ['politburo', 'secretariat', 'central-committee', 'central'],
  ['government', 'prime-minister'],
  ['assembly', 'assembly-standing'],
  ['union-presidium', 'union-committee', 'union'],
];

/** Compares the body a text states with the issuer of a document, joint issuers by any of their parts. */
export function compareBodies(stated: string, issuer: string): BodyMatch {
  const said = readBodies(stated);
  if (said.length === 0) return 'unclear';
  const held = [...readBodies(issuer), readBody(issuer)].filter((body) => body !== null);
  if (held.length === 0) return 'unclear';
  const matches = said.flatMap((one) => held.map((other) => compare(one, other)));
  return ORDER.find((match) => matches.includes(match)) ?? 'other';
}

const ORDER: readonly BodyMatch[] = ['same', 'wide', 'near', 'unclear', 'other'];

function compare(said: Body, held: Body): BodyMatch {
  if (said.organ !== null && held.organ !== null) {
    if (said.organ === held.organ) return sameOrgan(said, held);
    if (COVERS[said.organ]?.includes(held.organ)) return 'wide';
    // The library itself may know no more than "Trung ương Đảng".
    if (COVERS[held.organ]?.includes(said.organ)) return 'same';
    if (said.organ === 'local') return ofPlace(said, held);
    return NEAR.some(
      (group) => group.includes(said.organ ?? '') && group.includes(held.organ ?? ''),
    )
      ? 'near'
      : 'other';
  }
  if (said.organ === 'local') return ofPlace(said, held);
  if (said.level !== null && held.level !== null && said.level !== held.level) return 'other';
  return shareWords(said.words, held.words) ? 'same' : 'other';
}

function sameOrgan(said: Body, held: Body): BodyMatch {
  if (said.level !== null && held.level !== null && said.level !== held.level) return 'other';
  if (said.place === null || held.place === null) return 'same';
  return within(said.place, held.place) ? 'same' : 'other';
}

/** "của tỉnh", "của thành phố Đà Nẵng": any body of that place. */
function ofPlace(said: Body, held: Body): BodyMatch {
  if (held.level === 'central' || held.level === null) return 'other';
  if (said.level !== held.level) return 'other';
  if (said.place === null || held.place === null) return 'wide';
  return within(said.place, held.place) ? 'wide' : 'other';
}

const within = (one: string, other: string) =>
  ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);

/** Three words in five of the shorter name are the other's, the first of them among these. */
function shareWords(one: string, other: string): boolean {
  const said = contentOf(one);
  const held = contentOf(other);
  const shared = said.filter((word) => held.includes(word)).length;
  return (
    said.length > 0 &&
    held.includes(said[0] ?? '') &&
    shared >= Math.min(said.length, held.length) * 0.75
  );
}

const contentOf = (words: string) =>
  words.split(/[\s,]+/).filter((word) => !/^(?:cua|va|cac|viet|nam|tinh|thanh|pho)$/.test(word));
