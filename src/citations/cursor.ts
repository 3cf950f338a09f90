import { readAfter } from './after.ts';
import { readBefore } from './before.ts';
import { bareExtent, type Mention } from './mention.ts';
import type { Triggers, TypeWord } from './type-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One scan of one text: what the finders read from and add to. */
export interface Cursor {
  /** NFC text. */
  readonly text: string;
  /** The same, folded unit by unit. */
  readonly plain: string;
  readonly vocabulary: Vocabulary;
  readonly triggers: Triggers;
  readonly mentions: Mention[];
  /** Short forms to be kept only if the text cites them in full as well. */
  readonly doubtful: Set<Mention>;
}

/** What the surroundings of a group of mentions say of all of them. */
export type Shared = ReturnType<typeof readAfter>;

/** Reads what stands around the span from `start` to `end`; the words after it go before those ahead of it. */
export function readAround(
  { text, plain, mentions }: Pick<Cursor, 'text' | 'plain' | 'mentions'>,
  start: number,
  end: number,
): Shared {
  const last = mentions.at(-1);
  const after = readAfter(text, plain, end, last?.issuedOn ?? null);
  const before = readBefore(text, plain, start, last?.end ?? 0);
  const isDated = after.year !== null;
  return {
    ...after,
    issuedOn: isDated ? after.issuedOn : before.issuedOn,
    issuedIn: isDated ? after.issuedIn : before.issuedIn,
    year: isDated ? after.year : before.year,
    issuer: after.issuer ?? before.issuer,
    term: after.term ?? before.term,
  };
}

/** A mention with what its type word and surroundings say, still without number or name. */
export function newMention(
  cursor: Pick<Cursor, 'text'>,
  word: Pick<TypeWord, 'name' | 'code'> | null,
  start: number,
  end: number,
  shared: Shared | null,
): Mention {
  return {
    kind: 'number',
    start,
    end,
    text: cursor.text.slice(start, end),
    number: null,
    serial: null,
    code: word?.code ?? null,
    type: word?.name ?? null,
    issuedOn: shared?.issuedOn ?? null,
    issuedIn: shared?.issuedIn ?? null,
    year: shared?.year ?? null,
    term: shared?.term ?? null,
    issuer: shared?.issuer ?? null,
    title: shared?.title ?? null,
    name: null,
    pinpoint: null,
    extent: shared?.extent ?? bareExtent(end),
    clause: clauseAround(cursor.text, start, end),
  };
}

/** The words before and after, up to the end of the clause or of what is reached. */
function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const from =
    Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1;
  const to = after.search(/[.;\n]/);
  return before.slice(from) + text.slice(start, end) + after.slice(0, to < 0 ? REACH : to);
}

const REACH = 80;
