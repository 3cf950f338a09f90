import type { Nodes, Root } from 'mdast';
import { mdxTree } from '#mdx-tree';
import type { Fault } from './body-problem.ts';
import { brokenTag } from './broken-tag.ts';
import { disarm, disarmTag } from './disarm.ts';
import { offsetOf } from './place.ts';
import { rearmTree } from './rearm-tree.ts';

/** A body as a tree, and what kept it from being read as it stands. */
export interface ReadTree {
  tree: Root;
  faults: Fault[];
}

/**
 * Measured with Sätteri 0.10.5: `a_` or `&amp;` a hundred thousand times take 14 s or fail. The
 * longest body of the library has 6 KB, a plan for 10,000 entries reckons with 11 KB.
 */
const mostCharacters = 100_000;
/** Each costs the parser a search to the end of the body. */
const mostRemarks = 200;
/** Trees are walked by functions that call themselves. */
const mostLevels = 100;
/** A tag that cannot be read costs another reading. */
const mostBrokenTags = 20;
/** Markers of quotes and lists one after the other on a line: 100,000 of them took 24 s. */
const deepLine = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){21}/m;

/** Reads MDX as a tree; of what cannot be read the tree is empty. Never throws. */
export function readTree(source: string): ReadTree {
  const refusal = refuse(source);
  if (refusal) return { tree: emptyTree(), faults: [refusal] };
  const faults: Fault[] = [];
  let text = disarm(source);
  for (;;) {
    try {
      const tree = mdxTree(text);
      if (isDeeper(tree, mostLevels)) return unreadable([...faults, tooDeep(0)]);
      return { tree, faults: [...faults, ...rearmTree(tree, text)] };
    } catch (error) {
      const offset = tagAt(text, error);
      if (offset === undefined || faults.length === mostBrokenTags) {
        return unreadable([
          ...faults,
          ...(offset === undefined ? [unknownFault(error, text)] : []),
        ]);
      }
      faults.push(brokenTag(source, offset));
      text = disarmTag(text, offset);
    }
  }
}

/** What is refused before the parser sees it. */
function refuse(source: string): Fault | undefined {
  if (source.length > mostCharacters) {
    return {
      offset: 0,
      message: `Thân bài dài ${source.length} ký tự, quá mức ${mostCharacters}.`,
      hint: 'Tách thành nhiều bài, hoặc chỉ giữ phần cần đọc.',
    };
  }
  const deep = deepLine.exec(source);
  if (deep) return tooDeep(deep.index);
  const remarks = source.match(/\{\s*\/\*/g)?.length ?? 0;
  if (remarks > mostRemarks) {
    return {
      offset: Math.max(0, source.search(/\{\s*\/\*/)),
      message: `Thân bài có ${remarks} lời nhắc {/* … */}, quá mức ${mostRemarks}.`,
      hint: 'Bỏ bớt lời nhắc.',
    };
  }
  return undefined;
}

const emptyTree = (): Root => ({ type: 'root', children: [] });
const unreadable = (faults: Fault[]): ReadTree => ({ tree: emptyTree(), faults });

const tooDeep = (offset: number): Fault => ({
  offset,
  message: 'Danh sách, đoạn trích hoặc dấu nhấn lồng vào nhau quá nhiều tầng.',
  hint: 'Viết lại, tối đa ba tầng.',
});

function unknownFault(error: unknown, text: string): Fault {
  return {
    offset: placeOf(error, text) ?? 0,
    message: 'Không đọc được thân bài (MDX): có dấu { } hoặc < chưa đúng chỗ.',
    hint: 'Dấu ngoặc nhọn: gõ “\\{” và “\\}”. Dấu nhỏ hơn sát chữ: gõ “&lt;”. Thẻ phải đóng, ví dụ “<br/>”.',
  };
}

function placeOf(error: unknown, text: string): number | undefined {
  const place = /^(\d+):(\d+)/.exec(error instanceof Error ? error.message : '');
  return place ? offsetOf(text, { line: Number(place[1]), column: Number(place[2]) }) : undefined;
}

/** The `<` at which the parser stopped. */
function tagAt(text: string, error: unknown): number | undefined {
  const offset = placeOf(error, text);
  if (offset === undefined) return undefined;
  if (text[offset] === '<') return offset;
  const before = text.lastIndexOf('<', offset);
  const found = before < 0 ? text.indexOf('<', offset) : before;
  return found < 0 ? undefined : found;
}

/** Whether a tree has more levels, asked without recursion. */
function isDeeper(tree: Nodes, levels: number): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}
