import type { Fault } from './body-problem.ts';
import { tagRules } from './components.ts';
import { formOf, noTagHere, unknownTag } from './tags.ts';

/** What is wrong with a `<` at which no tag could be read. */
export function brokenTag(source: string, offset: number): Fault {
  const rest = source.slice(offset, offset + 200);
  if (rest.startsWith('<!')) {
    return {
      offset,
      message: 'Không đọc được thân bài (MDX): lời nhắc viết theo kiểu HTML <!-- … -->.',
      hint: 'Lời nhắc riêng cho người biên tập viết {/* … */}.',
    };
  }
  if (/^<(?:[a-z][a-z\d+.-]*:|[^\s<>@]+@)/i.test(rest)) {
    return {
      offset,
      message: 'Không đọc được thân bài (MDX): địa chỉ đặt trong dấu < >.',
      hint: 'Viết [tên](https://…).',
    };
  }
  const [, slash = '', name] = /^<(\/?)([\p{L}_][\p{L}\p{N}_.-]*)/u.exec(rest) ?? [];
  if (name !== undefined && tagRules.has(name)) {
    if (/^[^>]*?(?:=\s*|\s)\{/.test(rest)) return codeAttribute(offset, name);
    return {
      offset,
      message: `Không đọc được thân bài (MDX): thẻ <${slash}${name}> chưa mở, chưa đóng hoặc viết chưa đúng.`,
      hint: `${formOf(name)} Thẻ mở thì phải đóng trong cùng đoạn.`,
    };
  }
  if (name !== undefined && /^<[^<>]*>/.test(rest)) return { offset, ...unknownTag(name) };
  return {
    offset,
    message: 'Không đọc được thân bài (MDX): dấu < chưa đúng chỗ, hoặc thẻ chưa đóng.',
    hint: `${noTagHere} Các thẻ dùng được phải đóng: ${[...tagRules.keys()].join(', ')}.`,
  };
}

/** An attribute given as a program: `document={id}`, `{...props}`. */
function codeAttribute(offset: number, name: string): Fault {
  return {
    offset,
    message: `Thẻ <${name}> có thuộc tính viết bằng mã lệnh trong ngoặc nhọn.`,
    hint: `${formOf(name)} Giá trị viết thẳng trong ngoặc kép.`,
  };
}
