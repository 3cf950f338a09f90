import { mdxToMdast } from 'satteri';
import { componentNames, markdownFeatures, type Problem } from '../../schema/index.ts';

interface Node {
  type: string;
  name?: string | null;
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

interface Body {
  file: string;
  body: string;
  bodyLine: number;
}

/** Problems of the MDX after the frontmatter: what does not parse, and unknown components. */
export function checkBody({ file, body, bodyLine }: Body): Problem[] {
  const problem = (line: number, column: number, message: string, hint: string): Problem => ({
    file,
    line: line + bodyLine - 1,
    column,
    field: '',
    message,
    hint,
    severity: 'error',
  });
  let tree: Node;
  try {
    tree = mdxToMdast(body, { features: markdownFeatures }) as Node;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const place = /(\d+):(\d+)/.exec(text);
    return [
      problem(
        Number(place?.[1] ?? 1),
        Number(place?.[2] ?? 1),
        'Không đọc được thân bài (MDX): có dấu { } hoặc < chưa đúng chỗ.',
        'Dấu ngoặc nhọn viết \\{ và \\}; dấu nhỏ hơn sát chữ viết &lt;; thẻ phải đóng, ví dụ <br/>.',
      ),
    ];
  }
  const problems: Problem[] = [];
  const visit = (node: Node): void => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'heading' && 'depth' in node && node.depth === 1) {
      problems.push(
        problem(
          line,
          column,
          'Thân bài không dùng tiêu đề cấp 1 (#).',
          'Viết ## : tên mục đã là tiêu đề cấp 1 của trang.',
        ),
      );
    }
    const known: readonly string[] = componentNames;
    if (
      node.type.startsWith('mdxJsx') &&
      /^[A-Z]/.test(node.name ?? '') &&
      !known.includes(node.name ?? '')
    ) {
      problems.push(
        problem(
          line,
          column,
          `Không có thành phần nào tên <${node.name}>.`,
          `Các thành phần dùng được: ${known.join(', ')}.`,
        ),
      );
    }
    node.children?.forEach(visit);
  };
  visit(tree);
  return problems;
}
