import { compareBodies } from '../bodies/compare.ts';
import { markOf } from './mark-of.ts';
import type { Rule } from './rule.ts';

/** Marks that three bodies of the centre share: they do not say which of them issued. */
const SHARED = /^(?:HN)?TW$/;

/**
 * The issuer (2; 1 where the text's word covers several). A body that is not the document's bars it: "Quyết định 217 của
 * UBND tỉnh" is not the Party's 217-QĐ/TW. Bodies written for each other (Government and Prime Minister) are a slip where
 * the printed mark says whose the number is, or number and day are right.
 */
export const weighIssuer: Rule = ({ mention, document, sameNumberAndDay }) => {
  const { issuer, name } = mention;
  if (issuer === null || name?.event === 'congress') return null;
  const match = compareBodies(issuer, document.issuer);
  if (match === 'unclear') return null;
  if (match === 'same') return { score: 2, reason: 'đúng cơ quan ban hành' };
  if (match === 'wide') return { score: 1, reason: 'đúng cơ quan ban hành' };
  const flag = { field: 'issuer', stated: issuer, held: document.issuer } as const;
  const mark = markOf(document);
  const markTells = mention.kind === 'number' && !SHARED.test(mark ?? '');
  if (match === 'near' && (sameNumberAndDay || markTells)) return { score: -1, flag };
  return { score: -5, against: `của ${document.issuer}, lời văn ghi ${issuer}` };
};

/** Another type than the document's (−1); the right one is no evidence, since the number says it already. */
export const weighType: Rule = ({ mention: { type }, document }) => {
  if (type === null) return null;
  const [stated, held] = [type, document.type].map((name) => name.normalize('NFC').toLowerCase());
  if (stated === undefined || held === undefined) return null;
  if (stated.startsWith(held) || held.startsWith(stated)) return null;
  return { score: -1, flag: { field: 'type', stated: type, held: document.type } };
};
