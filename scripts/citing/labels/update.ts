import { type Document, isMap, isScalar, isSeq, parseDocument, YAMLSeq } from 'yaml';
import type { Labellable } from './labelled.ts';
import { readContentLabels, unanswered } from './labels.ts';

const head = ` Mỗi viện dẫn trong nội dung thư viện chỉ văn bản nào, do người đọc câu mà trả lời.
 text: viện dẫn như đã viết; in: các từ quanh nó, dấu … đứng ở chỗ của nó.
 means: mã văn bản; not-held nếu thư viện chưa có; { several: [mã, mã] } nếu chính câu văn để ngỏ.
 Lệnh npm run labels thêm dòng cho viện dẫn mới (means: "?") và bỏ dòng của viện dẫn không còn.`;

/** What an update did to the file. */
export interface Updated {
  source: string;
  added: number;
  dropped: number;
}

/**
 * Text of the labels' file with an unanswered label for every new mention, without those whose mention is gone; the
 * others, comments included, stay as they are.
 *
 * @throws Error with file, line and column when the file is not what it should be.
 */
export function updateLabels(source: string, mentions: readonly Labellable[]): Updated {
  readContentLabels(source);
  const document: Document = parseDocument(source);
  if (!isMap(document.contents)) {
    document.contents = document.createNode({});
    document.commentBefore = head;
  }
  const before = labelsByEntry(document);
  const wanted = Map.groupBy(mentions, ({ entry }) => entry);
  let added = 0;
  let kept = 0;
  const pairs = [...wanted].toSorted(byName).map(([entry, list]) => {
    const known = before.get(entry);
    const seq = known?.seq ?? new YAMLSeq();
    const free = known?.labels ?? [];
    seq.items = list.map(({ text, in: words }) => {
      const index = free.findIndex((label) => label.text === text && label.in === words);
      const [label] = index < 0 ? [] : free.splice(index, 1);
      if (label) kept += 1;
      else added += 1;
      return (
        label?.node ?? document.createNode({ text, in: words, means: unanswered }, { flow: true })
      );
    });
    return known?.pair ?? document.createPair(entry, seq);
  });
  const all = [...before.values()].reduce((sum, { count }) => sum + count, 0);
  if (isMap(document.contents)) document.contents.items = pairs;
  return { source: document.toString({ lineWidth: 0 }), added, dropped: all - kept };
}

function labelsByEntry(document: Document) {
  const items = isMap(document.contents) ? document.contents.items : [];
  return new Map(
    items.flatMap((pair) => {
      const { key, value: seq } = pair;
      if (!isScalar(key) || !isSeq(seq)) return [];
      // A remark on the first label is read as one on the list; it goes where its label goes.
      const [first] = seq.items;
      if (isMap(first) && seq.commentBefore != null) {
        first.commentBefore = seq.commentBefore;
        seq.commentBefore = null;
      }
      const labels = seq.items.flatMap((node) =>
        isMap(node) ? [{ node, text: node.get('text'), in: node.get('in') }] : [],
      );
      return [[String(key.value), { pair, seq, labels, count: labels.length }] as const];
    }),
  );
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0);
