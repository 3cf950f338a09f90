import type { AnyEntry } from '../entries/entry.ts';
import type { QuizItem } from '../schema/index.ts';

/** A quiz item and the entry that asks it. */
interface Asked {
  entry: AnyEntry;
  item: QuizItem;
}

/** What the authored quizzes ask, and where their right answers stand. */
export interface QuizMix {
  all: number;
  /** Items that ask for a day or an amount. */
  amounts: Asked[];
  /** Items that ask which document, body or meeting it was. */
  names: Asked[];
  /** Items that ask about the library itself. */
  own: Asked[];
  /** Items that give a case to decide. */
  cases: Asked[];
  /** How often the first, second … choice is right. */
  positions: number[];
  /** Pairs of a document and a session with the same right answer from the same source. */
  twice: [Asked, Asked][];
}

/** At most this share of the items may ask for a day or an amount. */
export const amountsAtMost = 1 / 5;

const asksAmount =
  /(ngày nào|bao nhiêu|bao lâu|năm nào|(?<!chính quyền )\bmấy (?:cấp|điều|lần|chương|năm))/u;
const asksName =
  /((?:văn bản|nghị quyết|kết luận|chỉ thị|quyết định|quy định|hướng dẫn|nghị định|kế hoạch|chương trình|cơ quan|hội nghị|tổ chức|thành phố|tỉnh|đâu|ai) nào|Cơ quan nào)/iu;
const asksOwn = /thư viện/iu;
const amount = /^(?:Ngày |Từ |Trên |Gần |Hơn |Khoảng |Ít nhất |Năm |Giai đoạn )?\d/u;

function isAmount({ question, options }: QuizItem): boolean {
  return asksAmount.test(question) || options.filter((option) => amount.test(option)).length > 2;
}

/** The mix of the quizzes of documents and sessions. */
export function quizMix(entries: readonly AnyEntry[]): QuizMix {
  const asked = entries.flatMap((entry): Asked[] =>
    entry.kind === 'document' || entry.kind === 'session'
      ? entry.data.quiz.map((item) => ({ entry, item }))
      : [],
  );
  const amounts = asked.filter(({ item }) => isAmount(item));
  const positions = asked.reduce<number[]>((counts, { item }) => {
    counts[item.answer - 1] = (counts[item.answer - 1] ?? 0) + 1;
    return counts;
  }, []);
  return {
    all: asked.length,
    amounts,
    names: asked.filter(({ item }) => !isAmount(item) && asksName.test(item.question)),
    own: asked.filter(({ item }) => asksOwn.test(item.question)),
    cases: asked.filter(({ item }) => item.situation !== undefined),
    positions,
    twice: sameFact(asked),
  };
}

/** Items of a document and of a session that have the same right answer and the same proof. */
function sameFact(asked: readonly Asked[]): [Asked, Asked][] {
  const key = ({ item }: Asked) =>
    `${JSON.stringify(item.source)} ${item.options[item.answer - 1]?.toLowerCase().replaceAll(/^ngày /gu, '')}`;
  const bySession = Map.groupBy(
    asked.filter(({ entry }) => entry.kind === 'session'),
    key,
  );
  return asked
    .filter(({ entry }) => entry.kind === 'document')
    .flatMap((one) => (bySession.get(key(one)) ?? []).map((other): [Asked, Asked] => [one, other]));
}
