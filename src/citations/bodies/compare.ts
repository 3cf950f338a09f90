import { remembered } from '../remembered.ts';
import { type Body, readBodies, readBody } from './body.ts';

/**
 * How a body that a text states stands to the one that issued a document: `same`; `wide` where the text's words cover it
 * ("Trung ương" the Politburo); `near` where the two are often written for each other; `other`; `unclear` where the text's
 * words name nobody.
 */
export type BodyMatch = 'same' | 'wide' | 'near' | 'other' | 'unclear';

/** Issuers with which one stated body is compared and remembered. */
const mostIssuers = 256;

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
export const compareBodies = (stated: string, issuer: string): BodyMatch =>
  comparedTo(stated)(issuer);

const comparedTo = remembered((stated) =>
  remembered((issuer) => compareNames(stated, issuer), mostIssuers),
);

function compareNames(stated: string, issuer: string): BodyMatch {
  const said = readBodies(stated);
  if (said.length === 0) return 'unclear';
  const held = [...readBodies(issuer), readBody(issuer)].filter((body) => body !== null);
  if (held.length === 0) return 'unclear';
  const matches = said.flatMap((one) => held.map((other) => compare(one, other)));
  return ORDER.find((match) => matches.includes(match)) ?? 'other';
}

const ORDER: readonly BodyMatch[] = ['same', 'wide', 'near', 'unclear', 'other'];

function compare(said: Body, held: Body): BodyMatch {
  if (said.organ === 'local') return ofPlace(said, held);
  if (said.organ === null && held.organ === null) return sameName(said, held);
  // A body that the table knows is none that it does not: "Văn phòng Chính phủ" is not the Government.
  if (said.organ === null || held.organ === null) return ofPlaceName(said, held);
  if (said.organ === held.organ) return sameOrgan(said, held);
  if (COVERS[said.organ]?.includes(held.organ)) return 'wide';
  // The library itself may know no more than "Trung ương Đảng".
  if (COVERS[held.organ]?.includes(said.organ)) return 'same';
  return NEAR.some((group) => group.includes(said.organ ?? '') && group.includes(held.organ ?? ''))
    ? 'near'
    : 'other';
}

function sameOrgan(said: Body, held: Body): BodyMatch {
  if (said.level !== null && held.level !== null && said.level !== held.level) return 'other';
  const isBare = said.place === null && (said.level === null || held.level !== null);
  // "Đảng ủy xã" is not the Đảng ủy of the Government, whose level no word tells.
  if (said.organ === 'party-committee' && !isBare && said.place === null) return 'other';
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

/** "của Lai Châu": the place stands for its committee. */
function ofPlaceName(said: Body, held: Body): BodyMatch {
  return said.organ === null && held.place !== null && held.place === said.words ? 'same' : 'other';
}

const within = (one: string, other: string) =>
  ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);

/** Bodies no table knows are the same where their names are, but for committee, level and place; initials are names. */
function sameName(said: Body, held: Body): BodyMatch {
  if (said.level !== null && held.level !== null && said.level !== held.level) return 'other';
  const [one, other] = [coreOf(said.words), coreOf(held.words)];
  if (one === other || isInitialsOf(one, other) || isInitialsOf(other, one)) return 'same';
  return 'other';
}

/** Name without the committee that heads it, its level, and what stands behind the level: the place. */
const coreOf = (words: string) =>
  words
    .replace(/^(?:ban (?:thuong vu|chap hanh|thuong truc)|doan chu tich|thuong truc) /, '')
    // What a steering committee is for may be left out.
    .replace(/ ve .*$/, '')
    .replace(
      /\b(?:tinh|thanh pho|huyen|quan(?! (?:su|uy|doi|khu))|thi xa|xa(?! hoi)|phuong|thi tran|dac khu)\b.*$/,
      '',
    )
    .replace(/\b(?:trung uong|viet nam|va|cua|cac)\b|,/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** "Bộ LĐ-TB&XH" beside "Bộ Lao động - Thương binh và Xã hội". */
function isInitialsOf(short: string, long: string): boolean {
  const [head, ...letters] = short.split(' ');
  const [first, ...words] = long.split(' ');
  return (
    head === first &&
    letters.length > 0 &&
    letters.join('') === words.map((word) => word.charAt(0)).join('')
  );
}
