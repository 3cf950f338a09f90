import { fold } from '../../vietnamese/index.ts';
import type { StatusName } from '../entry.ts';
import { type Word, wordsOf } from './words.ts';

/** How people ask for documents of a state; the longest reading is tried first. */
const PHRASES = (
  [
    ['chưa thấy văn bản thay thế', 'chua-thay-thay-the'],
    ['đã có văn bản mới hơn', 'co-van-ban-moi-hon'],
    ['hết hiệu lực một phần', 'mot-phan'],
    ['chưa kiểm tra hiệu lực', 'chua-kiem-tra'],
    ['đang được áp dụng', 'dang-ap-dung'],
    ['đang có hiệu lực', 'con-hieu-luc'],
    ['chưa có hiệu lực', 'chua-co-hieu-luc'],
    ['đang áp dụng', 'dang-ap-dung'],
    ['còn hiệu lực', 'con-hieu-luc'],
    ['hết hiệu lực', 'het-hieu-luc'],
    ['chưa kiểm tra', 'chua-kiem-tra'],
  ] as const
).map(([phrase, state]) => ({ parts: fold(phrase).split(' '), state }));

/** What goes with a state: *đã hết hiệu lực*; only with its marks, for `van` may be *vận*. */
const BEFORE = new Set(['đã', 'vẫn', 'đang']);
/** What makes a question of it, which asks about one document: *còn hiệu lực không*. */
const ASKING = new Set(['khong', 'chua']);

/** A query without the words that ask for a state of force. */
export interface StateAsked {
  state: StatusName | null;
  /** The query, or what is left of it. */
  rest: string;
}

/** Takes out of a query the words that ask for documents of one state; words in quotes stay. */
export function takeState(text: string): StateAsked {
  const words = wordsOf(text);
  const quoted = [...text.matchAll(/["“”„«][^"“”„«»]+["“”»]/g)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const isQuoted = ({ start }: Word) => quoted.some(([from, to]) => from < start && start < to);
  for (const at of words.keys()) {
    const found = PHRASES.find(({ parts }) =>
      parts.every((part, offset) => words[at + offset]?.folded === part),
    );
    const next = words[at + (found?.parts.length ?? 0)];
    const first = words[at];
    if (!found || !first || isQuoted(first) || ASKING.has(next?.folded ?? '')) continue;
    const before = words[at - 1];
    const start = before && BEFORE.has(before.form) ? before.start : first.start;
    const end = words[at + found.parts.length - 1]?.end ?? text.length;
    const rest = `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim();
    return { state: found.state, rest: fold(rest) === 'van ban' ? '' : rest };
  }
  return { state: null, rest: text };
}
