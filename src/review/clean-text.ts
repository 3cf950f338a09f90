/** Text as it is checked, with the way back to the text it was made of. */
export interface CleanText {
  /** NFC, without signs that nobody sees. */
  text: string;
  /** Where a place of the given text lies in the clean one. */
  fromRaw(at: number): number;
  /**
   * The stretch of the given text that a stretch of the clean one stands for, with the unseen signs
   * behind its letters.
   */
  toRaw(start: number, end: number): { start: number; end: number };
}

/** Signs that are not drawn: a soft hyphen, a joiner, a mark of direction. Between letters they are nothing. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;
/** A letter with the marks that combine with it; syllables of Hangul combine too. */
const CLUSTER = /[^\p{M}\u1160-\u11ff]?[\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11ff]*/gu;

/** A stretch that reads otherwise than it is written. */
interface Change {
  rawStart: number;
  rawEnd: number;
  start: number;
  end: number;
}

/** Makes a text readable: one code point a letter, and nothing that is not seen. */
export function cleanText(raw: string): CleanText {
  if (raw.normalize('NFC') === raw && raw.search(UNSEEN) < 0) {
    return { text: raw, fromRaw: (at) => at, toRaw: (start, end) => ({ start, end }) };
  }
  const changes: Change[] = [];
  const pieces: string[] = [];
  let kept = 0;
  let length = 0;
  for (const { 0: cluster, index } of raw.matchAll(CLUSTER)) {
    const clean = cluster.replace(UNSEEN, '').normalize('NFC');
    if (clean === cluster) continue;
    const before = raw.slice(kept, index);
    pieces.push(before, clean);
    length += before.length;
    kept = index + cluster.length;
    changes.push({ rawStart: index, rawEnd: kept, start: length, end: length + clean.length });
    length += clean.length;
  }
  pieces.push(raw.slice(kept));
  return { text: pieces.join(''), ...waysBetween(changes) };
}

function waysBetween(changes: readonly Change[]): Pick<CleanText, 'fromRaw' | 'toRaw'> {
  /** The last change that begins at or before a place. */
  const before = (at: number, key: 'start' | 'rawStart'): Change | undefined => {
    let low = 0;
    let high = changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((changes[middle] as Change)[key] <= at) low = middle + 1;
      else high = middle;
    }
    return changes[low - 1];
  };
  return {
    fromRaw(at) {
      const change = before(at, 'rawStart');
      if (change === undefined) return at;
      if (at >= change.rawEnd) return change.end + (at - change.rawEnd);
      return at === change.rawStart ? change.start : change.end;
    },
    toRaw(start, end) {
      const first = before(start, 'start');
      const rawStart =
        first === undefined
          ? start
          : start < first.end
            ? first.rawStart
            : first.rawEnd + (start - first.end);
      if (end <= start) {
        // An insertion stands right behind the letter before it, ahead of what is not seen.
        const behind = before(start - 1, 'start');
        const at =
          behind === undefined
            ? start
            : start <= behind.end
              ? behind.rawEnd
              : behind.rawEnd + (start - behind.end);
        return { start: at, end: at };
      }
      const last = before(end - 1, 'start');
      const rawEnd =
        last === undefined ? end : end <= last.end ? last.rawEnd : last.rawEnd + (end - last.end);
      return { start: rawStart, end: rawEnd };
    },
  };
}
