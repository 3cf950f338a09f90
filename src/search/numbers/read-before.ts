import { type NumberCodes, typeKey } from './codes.ts';
import type { NumberToken } from './tokens.ts';

/** What was read before a running number. */
export interface Before {
  from: number;
  code: string;
  typeName: string | null;
  mark: string;
  /** "Số" stands before the figure. */
  announced: boolean;
}

/** What stands before the running number: "nghị quyết số", "NQ", "NQ/TW số". */
export function readBefore(
  tokens: readonly NumberToken[],
  at: number,
  from: number,
  codes: NumberCodes,
): Before {
  let next = at - 1;
  const announced = tokens[next]?.text === 'so' && next >= from;
  if (announced) next -= 1;
  const none = { from: announced ? next + 1 : at, code: '', typeName: null, mark: '', announced };
  const last = tokens[next];
  if (last === undefined || next < from) return none;
  const words = tokens.slice(from, next + 1).map((token) => token.text);
  const named = codes.nameEnding(words);
  if (named !== null) {
    const { type, length } = named;
    return { ...none, from: next + 1 - length, code: typeKey(type), typeName: type.name };
  }
  if (!last.isPlain) return none;
  const code = codes.codeKey(last.text);
  if (code !== null) return { ...none, from: next, code };
  const parted = codes.part(last.text);
  if (parted !== null) return { ...none, from: next, ...parted };
  const earlier = tokens[next - 1];
  if (codes.isMark(last.text) && earlier !== undefined && next - 1 >= from) {
    const reversed = codes.codeKey(earlier.text);
    if (reversed !== null) return { ...none, from: next - 1, code: reversed, mark: last.text };
  }
  return none;
}
