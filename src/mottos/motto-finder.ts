import type { Motto } from '../schema/index.ts';
import { newToneMarks } from '../vietnamese/index.ts';

/**
 * How a text uses a motto: in one of its wordings, as a unit misquoted it, or by a shorter or
 * looser form.
 */
export type MottoForm = 'wording' | 'slip' | 'short';

/** A motto found in a text, at UTF-16 offsets of the text in NFC with new tone marks. */
export interface FoundMotto {
  motto: Motto;
  form: MottoForm;
  start: number;
  end: number;
}

export type MottoFinder = (text: string) => FoundMotto[];

/** A tree of words: what may follow the words read so far, and what they mean if they end here. */
interface Node {
  next: Map<string, Node>;
  meant?: Pick<FoundMotto, 'motto' | 'form'>;
}

const anyWord = /[\p{L}\p{N}]+/gu;
const letterBefore = /[\p{L}\p{N}]$/u;

/** Widest gap inside a motto (`”, “`): a motto is not pieced together of what stands far apart. */
const widestGap = 4;

/**
 * Makes a function that finds mottos in running text. Case, punctuation, spaces and the place of
 * a tone mark make no difference; tones and vowels do (*dân bàn* is not *dân bán*). Of wordings that
 * begin at the same word the longest is meant, so that the four-part motto is not found in the
 * six-part one.
 */
export function createMottoFinder(mottos: readonly Motto[]): MottoFinder {
  const root: Node = { next: new Map() };
  for (const motto of mottos) {
    const add = (text: string, form: MottoForm) => {
      const words = newToneMarks(text).toLocaleLowerCase('vi').match(anyWord) ?? [];
      const end = words.reduce(childOf, root);
      // What is added first stays: a slip that is also a wording in its own right is no slip.
      if (words.length > 0) end.meant ??= { motto, form };
    };
    for (const { wording } of motto.variants) add(wording, 'wording');
    add(motto.name, 'wording');
    for (const { printed } of motto.slips) add(printed, 'slip');
    for (const short of motto.shortForms) add(short, 'short');
  }
  // Running text is read word by word only where some motto may begin.
  const begin = new RegExp(firstWords(root).join('|'), 'g');
  return (given) => {
    if (root.next.size === 0) return [];
    const text = newToneMarks(given);
    const found: FoundMotto[] = [];
    begin.lastIndex = 0;
    for (let match = begin.exec(text); match; match = begin.exec(text)) {
      const longest = longestAt(text, match.index, root);
      if (longest) found.push(longest);
      begin.lastIndex = longest?.end ?? match.index + 1;
    }
    return found;
  };
}

/** The words that begin a motto, each in the three ways in which it may be cased. */
function firstWords(root: Node): string[] {
  return [...root.next.keys()].flatMap((word) => [
    word,
    word.charAt(0).toLocaleUpperCase('vi') + word.slice(1),
    word.toLocaleUpperCase('vi'),
  ]);
}

function childOf(node: Node, word: string): Node {
  const child = node.next.get(word) ?? { next: new Map() };
  node.next.set(word, child);
  return child;
}

function longestAt(text: string, start: number, root: Node): FoundMotto | undefined {
  if (letterBefore.test(text.slice(Math.max(0, start - 2), start))) return;
  const nextWord = new RegExp(anyWord.source, 'gu');
  nextWord.lastIndex = start;
  let longest: FoundMotto | undefined;
  let node: Node | undefined = root;
  let end = start;
  for (let match = nextWord.exec(text); match; match = nextWord.exec(text)) {
    if (match.index - end > widestGap) break;
    node = node.next.get(match[0].toLocaleLowerCase('vi'));
    if (!node) break;
    end = nextWord.lastIndex;
    if (node.meant) longest = { ...node.meant, start, end };
  }
  return longest;
}
