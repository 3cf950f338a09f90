import { markdownToMdast, mdxToMdast } from 'satteri';
import { componentNames, markdownFeatures, nearest, type Problem } from '../schema/index.ts';
import { firstDifference, type ReadNode } from './two-readings.ts';

interface Body {
  file: string;
  body: string;
  bodyLine: number;
}

interface Found {
  message: string;
  hint: string;
}

const known: readonly string[] = componentNames;

/**
 * Problems of the MDX after the frontmatter: what does not parse, what is read as code where text
 * was meant, unknown components, components of a document that is none of `documents`, and a
 * second title.
 */
export function checkBody(
  { file, body, bodyLine }: Body,
  documents?: ReadonlySet<string>,
): Problem[] {
  const problem = (line: number, column: number, { message, hint }: Found): Problem => ({
    file,
    line: line + bodyLine - 1,
    column,
    field: '',
    message,
    hint,
    severity: 'error',
  });
  let tree: ReadNode;
  try {
    tree = mdxToMdast(body, { features: markdownFeatures }) as ReadNode;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const place = /(\d+):(\d+)/.exec(text);
    return [
      problem(Number(place?.[1] ?? 1), Number(place?.[2] ?? 1), {
        message: 'Không đọc được thân bài (MDX): có dấu { } hoặc < chưa đúng chỗ.',
        hint: 'Dấu ngoặc nhọn viết \\{ và \\}; dấu nhỏ hơn sát chữ viết &lt;; thẻ phải đóng, ví dụ <br/>.',
      }),
    ];
  }
  const problems: Problem[] = [];
  let isMarkdown = true;
  const visit = (node: ReadNode): void => {
    const found = problemOf(node) ?? (documents && documentProblem(node, documents));
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (found) problems.push(problem(line, column, found));
    if (node.type.startsWith('mdx')) isMarkdown = false;
    node.children?.forEach(visit);
  };
  visit(tree);
  const asMarkdown = markdownToMdast(body, { features: markdownFeatures }) as ReadNode;
  const parting = isMarkdown ? firstDifference(asMarkdown, tree) : undefined;
  if (parting) {
    problems.push(
      problem(parting.line, parting.column, {
        message: 'Chỗ này có hai cách hiểu: dòng thụt vào có thể là mã, có thể là đoạn văn.',
        hint: 'Bỏ các khoảng trắng đầu dòng; đoạn mã thì đặt giữa hai dòng ```.',
      }),
    );
  }
  return problems;
}

function problemOf(node: ReadNode): Found | undefined {
  if (node.type === 'heading' && 'depth' in node && node.depth === 1) {
    return {
      message: 'Thân bài không dùng tiêu đề cấp 1 (#).',
      hint: 'Viết ## : tên mục đã là tiêu đề cấp 1 của trang.',
    };
  }
  const isTag = node.type.startsWith('mdxJsx');
  if (isTag && /^[A-Z]/.test(node.name ?? '') && !known.includes(node.name ?? '')) {
    return {
      message: `Không có thành phần nào tên <${node.name}>.`,
      hint: `Các thành phần dùng được: ${known.join(', ')}.`,
    };
  }
  const isExpression = node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';
  if (isExpression && !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '')) {
    return {
      message: `Chữ trong ngoặc nhọn {${node.value}} sẽ bị đọc là mã lệnh.`,
      hint: 'Dấu ngoặc nhọn viết \\{ và \\}; lời nhắc riêng cho người biên tập viết {/* … */}.',
    };
  }
  return undefined;
}

/** A component that names its document must name one the library holds. */
function documentProblem(node: ReadNode, documents: ReadonlySet<string>): Found | undefined {
  if (!node.type.startsWith('mdxJsx') || !known.includes(node.name ?? '')) return undefined;
  const { attributes = [] } = node as { attributes?: { name?: string; value?: unknown }[] };
  const id = String(attributes.find(({ name }) => name === 'document')?.value ?? '');
  if (documents.has(id)) return undefined;
  const close = nearest(id, documents);
  return {
    message: `<${node.name}>: thư viện không có văn bản mang mã “${id}”.`,
    hint: close ? `Có phải bạn muốn viết “${close}”?` : 'Viết document="<mã văn bản>".',
  };
}
