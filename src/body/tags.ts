import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { nearest } from '../schema/index.ts';
import type { Found } from './body-problem.ts';
import { componentNames, tagRules } from './components.ts';
import { wordsOf } from './walk.ts';

/** A tag of a body's tree. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** What to write where no tag is meant. */
export const noTagHere = 'Dấu nhỏ hơn sát chữ: gõ “&lt;”. Xuống dòng: gõ “<br/>”.';

/** What Markdown writes instead of tags that editors know. */
const markdown = new Map([
  ['a', 'Liên kết viết [tên](https://…).'],
  ['b', 'Chữ đậm viết **…**.'],
  ['strong', 'Chữ đậm viết **…**.'],
  ['i', 'Chữ nghiêng viết *…*.'],
  ['em', 'Chữ nghiêng viết *…*.'],
  ['img', 'Hình viết ![mô tả](/đường-dẫn).'],
  ['table', 'Bảng viết bằng dấu | của Markdown.'],
]);

/** Attributes that are texts, by name. */
export function attributesOf({ attributes }: Tag): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

/** Tags: only those of the list, with all of their attributes, each a text, and no other. */
export function tagFault(node: Tag): Found | undefined {
  const { name } = node;
  const rule = tagRules.get(name ?? '');
  if (name === null || !rule) return unknownTag(name);
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || !rule.attributes.includes(attribute.name)) {
      const written = attribute.type === 'mdxJsxAttribute' ? attribute.name : attribute.value;
      return {
        message: `Thẻ <${name}> không có thuộc tính “${written}”.`,
        hint: rule.attributes.length > 0 ? formOf(name) : `Viết <${name}/>.`,
      };
    }
    if (typeof attribute.value !== 'string') {
      return {
        message: `Thuộc tính “${attribute.name}” của thẻ <${name}> phải là chữ trong ngoặc kép.`,
        hint: formOf(name),
      };
    }
  }
  const given = attributesOf(node);
  const missing = rule.attributes.find((attribute) => given[attribute] === undefined);
  if (missing !== undefined) {
    return { message: `Thẻ <${name}> thiếu thuộc tính “${missing}”.`, hint: formOf(name) };
  }
  if (rule.holds === 'nothing' && node.children.length > 0) {
    return { message: `Thẻ <${name}> không chứa chữ.`, hint: formOf(name) };
  }
  if (rule.holds === 'words' && wordsOf(node.children).trim() === '') {
    return { message: `Thẻ <${name}> chưa bọc chữ nào.`, hint: formOf(name) };
  }
  if (rule.isBlock && node.type === 'mdxJsxTextElement') {
    return {
      message: `Thẻ <${name}> nằm giữa một dòng chữ.`,
      hint: 'Đặt thẻ ở một dòng riêng, cách dòng trống trước và sau.',
    };
  }
  return undefined;
}

/** How a tag is written. */
export function formOf(name: string): string {
  if (name === 'br') return 'Viết <br/>.';
  const opened = `<${name} document="mã-văn-bản"`;
  return `Viết ${tagRules.get(name)?.holds === 'words' ? `${opened}>…</${name}>` : `${opened} />`}.`;
}

/** A tag that no body may use. */
export function unknownTag(name: string | null): Found {
  if (name !== null && /^[A-Z]/.test(name)) {
    const close = nearest(name, componentNames);
    return {
      message: `Không có thành phần nào tên <${name}>.`,
      hint: close
        ? `Có thể là <${close}>.`
        : `Các thành phần dùng được: ${componentNames.join(', ')}.`,
    };
  }
  return {
    message: `Thân bài không dùng thẻ HTML <${name ?? ''}>.`,
    hint: `${markdown.get(name ?? '') ?? 'Viết bằng Markdown.'} ${noTagHere}`,
  };
}
