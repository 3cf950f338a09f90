import { foldedWords } from '../../vietnamese/index.ts';
import type { Mention } from '../mention.ts';
import type { RegistryDocument } from '../registry.ts';
import { kept } from './kept.ts';
import type { Rule } from './rule.ts';

/** Longer quotations run over into what the sentence says. */
const MOST_WORDS = 24;
/** Where the sentence names its next document. */
const NEXT =
  /,? (?:và|cùng|với|gắn với) (?=(?:các )?(?:Nghị|Chỉ|Kết|Quy|Quyết|Hướng|Kế|Thông|Luật|Bộ luật|Chương)[\s\p{L}])/u;
const JOINING = /^(?:ve|viec|ban|hanh|quy|dinh|mot|so)$/;

/**
 * The title. Six words in a row, or all of it, decide (8); fewer, or three words in four, support it (5; two words 3).
 * Where few are the document's another one is meant: the running number alone is then barred, a whole number left open,
 * for the library may lack the one that is meant.
 */
export const weighTitle: Rule = ({ mention, document, sameNumberAndDay }) => {
  const stated = titleOf(mention);
  if (stated === null) return null;
  const names = namesOf(document);
  const length = Math.max(...stated.readings.map((words) => pieceIn(words, names)));
  if (length > 0) {
    return length >= 3
      ? { score: length >= 6 ? 8 : 5, reason: 'trùng trích yếu' }
      : { score: 3, reason: 'cùng chủ đề' };
  }
  const held = new Set(names.flatMap((name) => name.split(' ')));
  const share = (words: readonly string[]) =>
    words.filter((word) => held.has(word)).length / words.length;
  // After the title the sentence may go on with what the document says.
  const isMost = stated.readings.some(
    (words) => words.length >= (words === stated.words ? 3 : 6) && share(words) >= 0.75,
  );
  if (isMost) return { score: 5, reason: 'trùng trích yếu' };
  if (stated.words.length < 4 || share(stated.words.slice(0, 16)) >= 0.4 || sameNumberAndDay)
    return null;
  if (mention.kind === 'short')
    return { score: -5, against: 'trích yếu trong lời văn là của văn bản khác' };
  return { score: -2, leavesOpen: true };
};

/**
 * The words that only one of the holders has in its title: between documents that share a number they say which is meant
 * (3), and a title without any of them is another's. In the sentence around they support (2).
 */
export const weighSubject: Rule = ({ mention, document, holders }) => {
  if (holders.length < 2) return null;
  const title = titleOf(mention);
  const named = namedBy(mention, holders);
  const isNamed = named.has(document);
  if (isNamed && named.size === 1)
    return title === null
      ? { score: 2, reason: 'câu văn nói về chủ đề của văn bản này' }
      : { score: 3, reason: 'chữ riêng của trích yếu chỉ văn bản này có' };
  if (!isNamed && title !== null && named.size > 0) return { score: -4 };
  return null;
};

/**
 * Congresses, terms and years that a title names: "đại hội đảng bộ các cấp tiến tới Đại hội XIV" is not the directive that
 * prepared the thirteenth, though all other words are the same. Without congress, day or term it stays open.
 */
export const weighRecurrence: Rule = ({ mention, document, context, sameNumberAndDay }) => {
  if (mention.title === null || mention.name?.event === 'law' || sameNumberAndDay) return null;
  const stated = ordinalsOf(mention);
  const held = ordinalsOf(document);
  for (const kind of ['congress', 'year'] as const) {
    if (stated[kind].length === 0 || held[kind].length === 0) continue;
    if (stated[kind].some((one) => held[kind].includes(one))) continue;
    return {
      score: -5,
      against: `trích yếu nói về ${held[kind][0]}, lời văn ghi ${stated[kind][0]}`,
    };
  }
  const isDated = mention.year !== null || mention.term !== null || context.date !== undefined;
  // Each congress has its own, and the text does not say which is prepared.
  if (held.congress.length > stated.congress.length && !isDated)
    return { score: 0, leavesOpen: true };
  return null;
};

/** Every document that a mention fits is weighed by the same words. */
const titleOf = kept(readTitle);

const saidPairs = kept((mention: Mention) =>
  pairsOf(titleOf(mention)?.words ?? foldedWords(outside(mention))),
);

function readTitle({ title, name }: Mention) {
  if (title === null || name?.event === 'law') return null;
  // The sentence may go on after the title, with what the document says or with the next document.
  const [words, ...openings] = [title, title.split(/[,;]/)[0], title.split(NEXT)[0]].map((part) =>
    contentOf(foldedWords(part ?? '').slice(0, MOST_WORDS)),
  );
  if (words === undefined || words.length < 2) return null;
  return { words, readings: [words, ...openings.filter((opening) => opening.length >= 2)] };
}

/** The words without those that join them to the number. */
const contentOf = (words: readonly string[]) => {
  const from = words.findIndex((word) => !JOINING.test(word));
  return from < 0 ? [] : words.slice(from);
};

/** How many words of a stated title are a piece of one of the names, or hold one of them; 0 where they are neither. */
function pieceIn(words: readonly string[], names: readonly string[]): number {
  const said = words.join(' ');
  if (names.some((name) => within(said, name))) return words.length;
  const held = names.filter((name) => name.includes(' ') && said.startsWith(`${name} `));
  const longest = Math.max(0, ...held.map((name) => name.split(' ').length));
  return longest >= 4 ? longest : 0;
}

// A document is weighed for every mention of its number, and what it is called does not change.
const namesOf = kept(({ title, aliases }: RegistryDocument) =>
  [title, ...aliases].map((name) => contentOf(foldedWords(name)).join(' ')),
);

const within = (piece: string, whole: string) => ` ${whole} `.includes(` ${piece} `);

/** Vietnamese words have mostly two syllables: pairs of them tell "dân vận" from "đối với". */
function pairsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

const titlePairs = kept(({ title }: RegistryDocument) => [...pairsOf(foldedWords(title))]);

/** The pairs that only one of the holders has in its title, with that holder. */
const ownPairsOf = kept((holders: readonly RegistryDocument[]) => {
  const owners = new Map<string, RegistryDocument | null>();
  for (const one of holders) {
    for (const pair of titlePairs(one)) owners.set(pair, owners.has(pair) ? null : one);
  }
  return owners;
});

/** Those of the holders of whose own pairs the mention has one: the same for each of them. */
function namedBy(
  mention: Mention,
  holders: readonly RegistryDocument[],
): ReadonlySet<RegistryDocument> {
  const known = named.get(mention);
  if (known?.holders === holders) return known.documents;
  const owners = ownPairsOf(holders);
  const documents = new Set([...saidPairs(mention)].flatMap((pair) => owners.get(pair) ?? []));
  named.set(mention, { holders, documents });
  return documents;
}

const named = new WeakMap<
  Mention,
  { holders: readonly RegistryDocument[]; documents: ReadonlySet<RegistryDocument> }
>();

/** The clause without the mention itself. */
function outside({ clause, text }: { clause: string; text: string }): string {
  return clause.replace(text, ' | ');
}

const CONGRESS = /[Đđ]ại hội[^,;.]{0,60}?(?<![\p{L}\d])([IVXL]{1,6})(?![\p{L}\d])/gu;

const ordinalsOf = kept(({ title }: { title: string | null }) => ordinalsIn(title ?? ''));

function ordinalsIn(title: string): { congress: string[]; year: string[] } {
  return {
    congress: [...title.matchAll(CONGRESS)].map(([, numeral]) => `Đại hội ${numeral}`),
    year: [...title.matchAll(/(?:năm|giai đoạn|nhiệm kỳ) ((?:19|20)\d\d)/giu)].map(
      ([, year]) => `năm ${year}`,
    ),
  };
}
