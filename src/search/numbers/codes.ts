import { fold } from '../../vietnamese/index.ts';

/** A type of document as numbers and words name it; one that prints several codes stands once for each. */
export interface TypeCode {
  /** Official name, `Nghị quyết`. */
  name: string;
  /** Printed letters, `NQ`; `null` where numbers of this type print none (laws). */
  code: string | null;
}

/** The letters of an issuer in numbers. */
export interface MarkCode {
  code: string;
  /** How a reader calls the issuer: `Trung ương Đảng`. */
  name: string;
  /** Letters that its numbers print, where these are only said: `TW` of BCT, Bộ Chính trị. */
  prints?: string | undefined;
}

/** The codes of a library, ready for reading numbers. */
export interface NumberCodes {
  /** Key of a printed code: folded letters of a known type; null for others. */
  codeKey(letters: string): string | null;
  isMark(letters: string): boolean;
  /** Letters of one issuer, or of two that issue together: `bdvtwbcsdcp`. */
  isMarks(letters: string): boolean;
  /** Splits letters written together: `nqtw` → code `nq`, mark `tw`; null when they are no code. */
  part(letters: string): { code: string; mark: string } | null;
  /** The type whose name ends with the last of these folded words, the longest name first. */
  nameEnding(words: readonly string[]): { type: TypeCode; length: number } | null;
  /** Name of the type behind a key, and of the issuer behind a mark, where the codes determine one. */
  typeName(codeKey: string): string | null;
  markName(mark: string): string | null;
  /** The body that letters mean beside a type, where its numbers print others. */
  spoken(mark: string, codeKey: string): SpokenMark | null;
}

/** A body called by letters that its numbers do not print. */
export interface SpokenMark {
  name: string;
  /** Key of the letters that they print. */
  prints: string;
  /** Whether no other body can be meant: a ministry of the same letters issues no resolutions. */
  isSure: boolean;
}

/** Types that a ministry never issues: by law it has circulars and decisions. */
const partyTypes = new Set(['nq', 'kl', 'qdi', 'qyd', 'ctr']);

/** Laws and codes of law print no type: their key is the word. */
const LAW = 'luat';

/** Key under which documents of a type are filed. */
export function typeKey({ name, code }: TypeCode): string {
  return code === null || /^(?:Luật|Bộ luật)$/.test(name) ? LAW : fold(code);
}

/** Prepares the codes; `types` in the order in which a code that two types print is to be read. */
export function createNumberCodes(
  types: readonly TypeCode[],
  marks: readonly MarkCode[],
): NumberCodes {
  const keys = new Map<string, TypeCode>();
  for (const type of types) {
    const key = typeKey(type);
    if (!keys.has(key)) keys.set(key, type);
  }
  const byMark = new Map<string, MarkCode>();
  const bySpeech = new Map<string, MarkCode>();
  for (const mark of marks) {
    const into = mark.prints === undefined ? byMark : bySpeech;
    const key = markKey(mark.code);
    if (!into.has(key)) into.set(key, mark);
  }
  const names = types
    .map((type) => ({ type, parts: fold(type.name).split(/[^a-z]+/) }))
    .toSorted((a, b) => b.parts.length - a.parts.length);
  const isMark = (letters: string) =>
    byMark.has(letters) ||
    bySpeech.has(letters) ||
    /^(?:ub(?:tv)?)?(?:qh|nd)\d{1,2}$/.test(letters);
  const isMarks = (letters: string) =>
    isMark(letters) ||
    Array.from(letters, (_, at) => at).some(
      (at) => at > 1 && isMark(letters.slice(0, at)) && isMark(letters.slice(at)),
    );
  const codeKey = (letters: string) =>
    letters !== LAW && keys.has(letters) && letters.length > 1 ? letters : null;

  return {
    codeKey,
    isMark,
    isMarks,
    part(letters) {
      for (let length = Math.min(4, letters.length - 1); length >= 2; length -= 1) {
        const code = codeKey(letters.slice(0, length));
        const mark = letters.slice(length);
        if (code !== null && isMarks(mark)) return { code, mark };
      }
      return null;
    },
    nameEnding(words) {
      for (const { type, parts } of names) {
        const from = words.length - parts.length;
        if (from >= 0 && parts.every((part, at) => words[from + at] === part)) {
          return { type, length: parts.length };
        }
      }
      return null;
    },
    typeName(key) {
      const found = types.filter((type) => typeKey(type) === key);
      const distinct = new Set(found.map((type) => type.name));
      // QĐ is Quyết định or Quy định: the letters alone name neither.
      return distinct.size === 1 ? (found[0]?.name ?? null) : null;
    },
    markName: (mark) => byMark.get(mark)?.name ?? bySpeech.get(mark)?.name ?? null,
    spoken(mark, code) {
      const said = bySpeech.get(mark);
      if (said?.prints === undefined) return null;
      const isSure = !byMark.has(mark) || partyTypes.has(code);
      return { name: said.name, prints: markKey(said.prints), isSure };
    },
  };
}

/** Key of an issuer's letters: folded, joined. */
export function markKey(mark: string): string {
  return fold(mark).replace(/[^a-z0-9]/g, '');
}
