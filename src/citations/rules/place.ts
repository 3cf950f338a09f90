import { fold } from '../../vietnamese/index.ts';
import { readBody } from '../bodies/body.ts';
import { placeKey } from '../bodies/place-key.ts';
import type { Mention } from '../mention.ts';
import { remembered } from '../remembered.ts';
import type { Verdict } from './evidence.ts';
import { kept } from './kept.ts';
import { markOf } from './mark-of.ts';
import type { Scene } from './rule.ts';

/** What the place says, and whether it is settled: of a central document always. */
interface PlaceVerdict {
  verdict: Verdict | null;
  known: boolean;
}

/**
 * The province (4 where the text names it, 2 where the citing text was written there). Marks such as TU or UBND belong to
 * every province: without the place such a number names nobody, and another province's document is barred. The place that
 * the text names goes before the place where it was written.
 */
export function weighPlace({ mention, document, vocabulary, context }: Scene): PlaceVerdict {
  const { issuer } = mention;
  const mark = markOf(document);
  const bound =
    mark !== undefined &&
    vocabulary.marksByCode(mark).some(({ scope }) => scope !== undefined && scope !== 'central');
  if (!bound && document.place === undefined) return { verdict: null, known: true };
  const held = placeKey(document.placeName ?? '');
  const stated = issuer === null ? null : (readBody(issuer)?.place ?? null);
  if (stated !== null && held !== '') {
    return hasPlace(stated, held, document.issuer)
      ? { verdict: { score: 4, reason: `đúng nơi ban hành (${document.placeName})` }, known: true }
      : {
          verdict: { score: -5, against: `của ${document.placeName}, lời văn ghi nơi khác` },
          known: false,
        };
  }
  if (held !== '' && ` ${clauseWords(mention)} `.includes(` ${held} `)) {
    return {
      verdict: { score: 4, reason: `đúng nơi ban hành (${document.placeName})` },
      known: true,
    };
  }
  if (document.id === context.self) return { verdict: null, known: true };
  if (context.place === undefined || document.place === undefined) {
    return { verdict: { score: -1 }, known: false };
  }
  const here = placeKey(context.place);
  if (here === held || here === placeKey(document.place)) {
    return { verdict: { score: 2, reason: 'cùng địa phương với nơi viện dẫn' }, known: true };
  }
  return {
    verdict: {
      score: -1,
      against: `của ${document.placeName ?? document.place}, nơi viện dẫn ở địa phương khác`,
    },
    known: false,
  };
}

/** The province, or a part of it that the issuer's own name holds: "phường Thanh Khê" of Đà Nẵng. */
function hasPlace(stated: string, held: string, issuer: string): boolean {
  const key = placeKey(stated);
  return (
    key === held ||
    ` ${key} `.includes(` ${held} `) ||
    ` ${issuerWords(issuer)} `.includes(` ${key} `)
  );
}

const words = (text: string) =>
  fold(text)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
const issuerWords = remembered(words);
/** Every document that bears the number is weighed by the same clause. */
const clauseWords = kept(({ clause }: Mention) => words(clause));
