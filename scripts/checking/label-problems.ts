import type { Resolution } from '../../src/citations/index.ts';
import type { FoundMention } from '../../src/library/mentions.ts';
import type { Problem } from '../../src/schema/index.ts';
import { type Labelled, labellable, matchLabels } from '../citing/labels/labelled.ts';
import {
  contentLabelsFile,
  type Label,
  notHeld,
  readContentLabels,
  unanswered,
} from '../citing/labels/labels.ts';

/**
 * Citations without a label, labels without an answer, labels whose citation is gone, and answers that say something
 * else than the link on the page: one of the two is wrong.
 */
export function labelProblems(source: string, mentions: readonly FoundMention[]): Problem[] {
  const found = labellable(mentions);
  const labels = readContentLabels(source);
  const { labelled, unlabelled, gone } = matchLabels(labels, found);
  const open = labelled.filter(({ label }) => label.means === unanswered);
  return [
    ...(unlabelled.length + gone.length > 0
      ? [
          problem(
            1,
            `${unlabelled.length} viện dẫn trong bài chưa có dòng nhãn, ${gone.length} dòng nhãn không còn viện dẫn.`,
            'Sửa hết lỗi khác (nếu có), chạy npm run check -- --fix, rồi ghi đáp án vào các dòng means: "?".',
          ),
        ]
      : []),
    ...alike(open, labels).flatMap(openProblem),
    ...labelled.flatMap(disagreement),
  ];
}

function problem(
  line: number,
  message: string,
  hint: string,
  severity: Problem['severity'] = 'warning',
): Problem {
  const at = { file: contentLabelsFile, line, column: 1, field: '' };
  return { ...at, code: 'nhan-vien-dan', message, hint, severity };
}

/** Open labels of one entry that have one link, or one wording, together. */
function alike(
  open: readonly Labelled[],
  labels: ReadonlyMap<string, readonly Label[]>,
): Labelled[][] {
  const entryOf = new Map([...labels].flatMap(([entry, own]) => own.map((one) => [one, entry])));
  const groups = Map.groupBy(open, ({ label, resolution }) =>
    JSON.stringify([entryOf.get(label), linkedTo(resolution) ?? label.text]),
  );
  return [...groups.values()];
}

function openProblem([first, ...others]: readonly Labelled[]): Problem[] {
  if (first === undefined) return [];
  const { label, resolution } = first;
  const linked = linkedTo(resolution);
  const lines = others.map(({ label: other }) => lineOf(other));
  const also = lines.length === 0 ? '' : ` (cũng ở dòng ${lines.join(', ')})`;
  const hint =
    linked === undefined
      ? 'Ghi mã văn bản vào means:, hoặc not-held nếu thư viện chưa có.'
      : `Trang đang nối tới ${linked}. Đọc câu văn: đúng thì ghi means: "${linked}"; không phải thì ghi mã đúng, hoặc not-held.`;
  const message = `Chưa ghi viện dẫn “${label.text}” chỉ văn bản nào${also}.`;
  return [problem(lineOf(label), message, hint)];
}

function disagreement({ label, resolution }: Labelled): Problem[] {
  const linked = linkedTo(resolution);
  if (linked === undefined || label.means === unanswered || label.means === linked) return [];
  const said =
    label.means === notHeld
      ? 'thư viện chưa có'
      : typeof label.means === 'string'
        ? `văn bản ${label.means}`
        : `chưa rõ văn bản nào trong ${label.means.several.join(', ')}`;
  // Among several that a hand left open, the link may have become certain since: a remark is enough.
  const isAmong = typeof label.means !== 'string' && label.means.several.includes(linked);
  return [
    problem(
      lineOf(label),
      `Nhãn ghi “${label.text}” là ${said}, nhưng trang nối viện dẫn ấy tới ${linked}.`,
      `Đọc lại câu văn. Nếu đúng là văn bản ấy thì ghi means: "${linked}"; nếu không thì ghi thêm ngày hoặc cơ quan vào câu văn để trang không nối nhầm.`,
      isAmong ? 'warning' : 'error',
    ),
  ];
}

/** The document to which the page links a citation; undefined where it links to none, or leaves it open. */
const linkedTo = (resolution: Resolution): string | undefined =>
  resolution.kind === 'one' ? resolution.id : undefined;

const lineOf = ({ at }: Label): number => Number(at.split(':').at(-1));
