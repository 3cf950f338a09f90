import type { Nodes, Root } from 'mdast';
import type { Fault } from './body-problem.ts';
import { disarmedIn, isDisarmed, rearm } from './disarm.ts';
import { startOf, walk } from './walk.ts';

/**
 * Gives a tree of disarmed text its author's letters back, and tells where running text was meant
 * as a program. In code the letters mean themselves.
 *
 * @param text what the parser read.
 */
export function rearmTree(tree: Root, text: string): Fault[] {
  if (!isDisarmed(text)) return [];
  const faults: Fault[] = [];
  walk(tree, (node) => {
    if (node.type === 'text') {
      for (const { kind, offset, text: meant } of disarmedIn(node.value, text, startOf(node))) {
        faults.push(kind === 'braces' ? braces(offset, meant) : moduleLine(offset, meant));
      }
    }
    rearmFields(node);
  });
  return faults;
}

const braces = (offset: number, meant: string): Fault => ({
  offset,
  message: `Chữ trong ngoặc nhọn ${meant.endsWith('}') ? meant : `${meant.trim()}…`} sẽ bị đọc là mã lệnh.`,
  hint: 'Dấu ngoặc nhọn viết \\{ và \\}; lời nhắc riêng cho người biên tập viết {/* … */}.',
});

const moduleLine = (offset: number, word: string): Fault => ({
  offset,
  message: `Dòng mở đầu bằng “${word}” sẽ bị đọc là mã lệnh.`,
  hint: 'Thân bài không có mã lệnh: bỏ dòng này. Các thành phần dùng được ngay.',
});

function rearmFields(node: Nodes): void {
  for (const [field, value] of Object.entries(node)) {
    if (typeof value === 'string') Object.assign(node, { [field]: rearm(value) });
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
  for (const attribute of node.attributes) {
    if (typeof attribute.value === 'string') attribute.value = rearm(attribute.value);
  }
}
