/** A citation of the gold set, or one found: what scoring compares. */
export interface Marked {
  start: number;
  end: number;
  number: string | null;
  issuedOn?: string | null;
}

/** A citation of the gold set. `accept` lists further right numbers; `optional` ones count neither way. */
export interface Gold extends Marked {
  accept?: (string | null)[];
  optional?: boolean;
  tags?: string[];
}

/** One text of a gold set. */
export interface GoldText {
  id: string;
  text: string;
  citations: Gold[];
}

/** How one text was answered. */
export interface Verdict {
  id: string;
  /** Gold citations that were asked for: whether something was found there, with a right number, with the right day. */
  asked: { gold: Gold; touched: boolean; right: boolean; dated: boolean }[];
  /** Found where nothing is. */
  spurious: Marked[];
}

/**
 * Scores one text: gold and found are paired one to one where they overlap, right numbers first. Numbers compare
 * without case, white space and leading zeros; D and Đ, dash and slash stay different.
 */
export function judge({ id, citations }: GoldText, found: readonly Marked[]): Verdict {
  const left = new Set(found);
  const required = citations.filter((gold) => !gold.optional);
  const pairs = new Map<Gold, Marked>();
  for (const needsNumber of [true, false]) {
    for (const gold of required) {
      if (pairs.has(gold)) continue;
      const match = [...left].find(
        (mark) => overlaps(gold, mark) && (!needsNumber || isRight(gold, mark)),
      );
      if (match === undefined) continue;
      pairs.set(gold, match);
      left.delete(match);
    }
  }
  const optional = citations.filter((gold) => gold.optional);
  return {
    id,
    asked: required.map((gold) => {
      const match = pairs.get(gold);
      const right = match !== undefined && isRight(gold, match);
      return {
        gold,
        touched: match !== undefined,
        right,
        dated: right && match.issuedOn === gold.issuedOn,
      };
    }),
    spurious: [...left].filter((mark) => !optional.some((gold) => overlaps(gold, mark))),
  };
}

/** Totals over a gold set; all between 0 and 1, `dates` over right citations that state a whole day. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
  dates: number;
  /** Share of right ones by tag, with how many there are. */
  tags: Map<string, { right: number; of: number }>;
}

/** Sums verdicts up. */
export function total(verdicts: readonly Verdict[]): Score {
  const asked = verdicts.flatMap((verdict) => verdict.asked);
  const right = asked.filter((citation) => citation.right);
  const spurious = verdicts.reduce((sum, verdict) => sum + verdict.spurious.length, 0);
  const misread = asked.filter((citation) => citation.touched && !citation.right).length;
  const precision = share(right.length, right.length + misread + spurious);
  const recall = share(right.length, asked.length);
  const days = right.filter(({ gold }) => gold.issuedOn);
  const tags: Score['tags'] = new Map();
  for (const citation of asked) {
    for (const tag of citation.gold.tags ?? []) {
      const entry = tags.get(tag) ?? { right: 0, of: 0 };
      tags.set(tag, { right: entry.right + Number(citation.right), of: entry.of + 1 });
    }
  }
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    dates: share(days.filter((citation) => citation.dated).length, days.length),
    tags,
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const overlaps = (a: Marked, b: Marked) => Math.min(a.end, b.end) > Math.max(a.start, b.start);
const isRight = (gold: Gold, mark: Marked) =>
  [gold.number, ...(gold.accept ?? [])].some((number) => plain(number) === plain(mark.number));
const plain = (number: string | null) =>
  number
    ?.normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/^0+(?=\d)/, '') ?? null;
