import { fold } from '../vietnamese/index.ts';
import type { DocumentTypeData, Vocabulary } from './vocabulary.ts';

/** A word that announces a document, as found in plain text. */
export interface TypeWord {
  start: number;
  end: number;
  /** Official name; null for "văn bản", which announces any. */
  name: string | null;
  /** Code for numbers of this type, when it has one. */
  code: string | null;
  /** `name` written out, `code` such as NQ, `english`. */
  form: 'name' | 'code' | 'english';
  /** Title of the law whose initials the word is: BLLĐ. */
  law?: string;
}

/** Names of types that rarely carry a number, or whose words mean too much else. */
const NOT_ANNOUNCING = /^(?:Giấy|Phiếu|Thư công|Bản|Hợp đồng|Điều lệ|Cương lĩnh|Lời kêu gọi)/;
/** Names in use that the official lists lack or spell shorter. */
const MORE_NAMES: readonly (readonly [string, string])[] = [
  ['Chương trình phối hợp', 'CTr'],
  ['Kế hoạch liên tịch', 'KH'],
  ['Quy chế phối hợp', 'QC'],
  ['Báo cáo thẩm định', 'BC'],
];

/** Finds words that announce a document, and digits at the start of a word, in plain text. */
export interface Triggers {
  /** Global: whoever walks with it sets `lastIndex` first. */
  pattern: RegExp;
  /** What the matched text announces; undefined for a digit. */
  announced(matched: string): Omit<TypeWord, 'start' | 'end'> | undefined;
  /** Whether any of them stands in a piece of plain text. */
  standIn(plain: string): boolean;
}

/** Builds the one pattern that walks the text; every candidate begins at one of its matches. */
export function createTriggers(vocabulary: Vocabulary): Triggers {
  const announced = new Map<string, Omit<TypeWord, 'start' | 'end'>>();
  announced.set('van ban', { name: null, code: null, form: 'name' });
  for (const [name, code] of MORE_NAMES) announced.set(fold(name), { name, code, form: 'name' });
  for (const type of vocabulary.types) {
    if (NOT_ANNOUNCING.test(type.name)) continue;
    const code = codeOf(type);
    if (!announced.has(fold(type.name)))
      announced.set(fold(type.name), { name: type.name, code, form: 'name' });
    const english = type.english === undefined ? '' : fold(type.english);
    if (english !== '' && !announced.has(english))
      announced.set(english, { name: type.name, code, form: 'english' });
    const letters = fold(type.code);
    if (type.pseudo !== true && letters.length > 1 && !announced.has(letters))
      announced.set(letters, { name: type.name, code, form: 'code' });
  }
  for (const law of vocabulary.laws) {
    const type = law.name.startsWith('Bộ luật') ? 'Bộ luật' : 'Luật';
    const title = law.name.slice(type.length + 1);
    if (law.short !== undefined)
      announced.set(fold(law.short), { name: type, code: null, form: 'code', law: title });
  }
  // The state's QĐ is a Quyết định, the Party's may be a Quy định as well: the code alone decides for neither.
  announced.set('qd', { name: null, code: 'QĐ', form: 'code' });
  const words = [...announced.keys(), 'nqdh', 'nqtw'];
  const long = words.filter((word) => word.includes(' '));
  const short = words.filter((word) => !word.includes(' '));
  // Names of two words are known even where a line break was lost: "thực hiệnNghị quyết".
  const pattern = `\\b(?:\\d|${anyOf(short)}(?![a-z]))|${anyOf(long)}(?![a-z])`;
  const anywhere = new RegExp(pattern);
  return {
    pattern: new RegExp(pattern, 'g'),
    announced: (matched) =>
      announced.get(matched) ?? announced.get(matched.replace(/[ \n]+/g, ' ')),
    standIn: (plain) => anywhere.test(plain),
  };
}

/** One pattern for many words, branching letter by letter: twice as fast as the list of them, on two million signs. */
function anyOf(words: readonly string[]): string {
  const branches = Map.groupBy(words, (word) => word.charAt(0));
  const mayEnd = branches.delete('');
  const alternatives = [...branches].map(([letter, rest]) => {
    const then = anyOf(rest.map((word) => word.slice(1)));
    return `${letter === ' ' ? '[ \\n]{1,3}' : letter}${then}`;
  });
  if (alternatives.length === 0) return '';
  return `(?:${alternatives.join('|')})${mayEnd ? '?' : ''}`;
}

function codeOf(type: DocumentTypeData): string | null {
  if (type.pseudo === true) return null;
  return type.usualCode ?? type.code;
}
