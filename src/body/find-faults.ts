import type { Nodes, Root } from 'mdast';
import type { Fault, Found } from './body-problem.ts';
import { tagRules } from './components.ts';
import { isSafeImage, isSafeLink } from './safe-address.ts';
import { tagFault } from './tags.ts';
import { startOf, walk } from './walk.ts';

/** Blocks and stretches of Markdown that a body may be made of, beside tags and remarks. */
const allowed: ReadonlySet<string> = new Set<Nodes['type']>([
  'root',
  'heading',
  'paragraph',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'code',
  'thematicBreak',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'definition',
  'image',
  'imageReference',
]);

/** What may stand in a component that holds words. */
const words: ReadonlySet<string> = new Set<Nodes['type']>([
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
]);

/** What the tree of a body holds that no body may: content is data, never a program. */
export function findFaults(tree: Root): Fault[] {
  const faults: Fault[] = [];
  const images = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'imageReference') images.add(node.identifier);
  });
  walk(tree, (node, around) => {
    const found = faultOf(node, images) ?? misplaced(node, around);
    if (found) faults.push({ offset: startOf(node), ...found });
  });
  return faults;
}

function faultOf(node: Nodes, images: ReadonlySet<string>): Found | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return tagFault(node);
    case 'link':
      return isSafeLink(node.url) ? undefined : linkFault(node.url);
    case 'image':
      if (!isSafeImage(node.url)) return imageFault(node.url);
      return node.alt?.trim() ? undefined : wordlessImage;
    case 'imageReference':
      return node.alt?.trim() ? undefined : wordlessImage;
    case 'definition':
      if (!isSafeLink(node.url)) return linkFault(node.url);
      return images.has(node.identifier) && !isSafeImage(node.url)
        ? imageFault(node.url)
        : undefined;
    case 'heading':
      return node.depth > 1
        ? undefined
        : {
            message: 'Thân bài không dùng tiêu đề cấp 1 (#).',
            hint: 'Viết ## thay cho #: tên bài đã là tiêu đề lớn nhất của trang.',
          };
    // Only remarks come as expressions: what else stands in braces was disarmed.
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return undefined;
    default:
      return allowed.has(node.type)
        ? undefined
        : {
            message: `Thân bài không dùng được kiểu viết này (${node.type}).`,
            hint: 'Viết bằng đoạn văn, đầu mục, danh sách, bảng, đoạn trích của Markdown.',
          };
  }
}

/** Links and blocks in a component that holds words; a link cannot stand in another. */
function misplaced(node: Nodes, around: readonly Nodes[]): Found | undefined {
  const holder = around.findLast(({ type }) => type.startsWith('mdxJsx'));
  const linked = around.some(({ type }) => type === 'link' || type === 'linkReference');
  if (linked && 'name' in node && node.name === 'Citation') {
    return {
      message: 'Thẻ <Citation> đặt trong một liên kết khác.',
      hint: 'Bỏ liên kết ngoài: <Citation> đã là liên kết.',
    };
  }
  const isBreak = 'name' in node && node.name === 'br';
  const isRemark = node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';
  if (!holder || isBreak || isRemark || words.has(node.type)) return undefined;
  const name = 'name' in holder ? holder.name : '';
  if (!tagRules.has(name ?? '')) return undefined;
  return {
    message: `Trong <${name}> chỉ được có chữ, không có liên kết, hình, danh sách hay thẻ khác.`,
    hint: 'Chỉ bọc tên văn bản.',
  };
}

const linkFault = (url: string): Found => ({
  message: `Liên kết không được dẫn tới “${shorten(url)}”.`,
  hint: 'Viết địa chỉ bắt đầu bằng https://, http://, mailto: hoặc địa chỉ trong trang, ví dụ /van-ban/…, không có dấu cách.',
});

const imageFault = (url: string): Found => ({
  message: `Hình không lấy được từ “${shorten(url)}”.`,
  hint: 'Sao chép hình vào thư mục public/ rồi viết địa chỉ trong trang, ví dụ /anh/ten-anh.png.',
});

const wordlessImage: Found = {
  message: 'Hình không có lời thay hình cho người nghe đọc.',
  hint: 'Viết lời trong ngoặc vuông: ![Hình cho thấy điều gì](/anh/ten-anh.png).',
};

// What hides in an address must not hide in the message either.
const shorten = (url: string) =>
  url
    .slice(0, 80)
    .replace(
      /[\p{Cc}\p{Cf}]/gu,
      (sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, '0')}`,
    );
