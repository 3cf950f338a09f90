import { type Document, visit } from 'yaml';

/** What is written in a way that YAML takes for something else than whoever wrote it. */
export interface MisreadValue {
  offset: number;
  message: string;
  hint: string;
}

/** A thousand as offices write it; figures of other bases and powers, which nobody here means. */
const THOUSANDS = /^[-+]?\d{1,3}\.\d{3}$/;
const OTHER_FIGURES = /^[-+]?(?:0[xXoO][\da-fA-F]+|(?:\d+\.?\d*|\.\d+)[eE][-+]?\d+|\.\d+|\d+\.)$/;

const FIGURE = String.raw`[-+]?(?:\d{1,3}\.\d{3}|0[xXoO][\da-fA-F]+|(?:\d+\.?\d*|\.\d+)[eE][-+]?\d+|\.\d+|\d+\.)`;

/**
 * Where a text may hold such a value, alone behind a field's name, a dash or in brackets: what reads YAML quickly leaves it to
 * the slow reading.
 */
export const mayBeMisread = new RegExp(
  String.raw`\S[ \t]+#|^[ \t]*(?:-[ \t]+)*(?:[A-Za-z]\w*:[ \t]+)?${FIGURE}[ \t]*$|[[,{:][ \t]*${FIGURE}[ \t]*[\],}]`,
  'm',
);

/** Finds figures that are read as others, and text that is cut off because a comment seems to begin in it. */
export function misreadValues(document: Document.Parsed, text: string): MisreadValue[] {
  const found: MisreadValue[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      const offset = node.range?.[0] ?? 0;
      const source = node.source ?? '';
      if (typeof node.value === 'number') {
        if (THOUSANDS.test(source)) found.push({ offset, ...thousands(source, node.value) });
        else if (OTHER_FIGURES.test(source)) found.push({ offset, ...otherFigure(source) });
      }
      if (node.type === 'PLAIN' && node.comment && beginsOnLine(text, node.range?.[1] ?? 0)) {
        found.push({ offset, ...cutOff(source, node.comment) });
      }
    },
  });
  return found;
}

/** A comment on lines of its own says nothing of the value before it. */
const beginsOnLine = (source: string, end: number): boolean =>
  /^[ \t]+#/.test(source.slice(end, end + 200));

const thousands = (source: string, value: number) => ({
  message: `“${source}” sẽ bị đọc thành ${String(value).replace('.', ',')}.`,
  hint: `Nếu là hàng nghìn, viết liền: ${source.replace('.', '')}. Nếu là số thập phân, thêm số 0: ${source}0.`,
});

const otherFigure = (source: string) => ({
  message: `“${source}” không phải cách viết số thường dùng.`,
  hint: 'Viết bằng chữ số thập phân, phần lẻ sau dấu chấm: 1200 hoặc 1.2.',
});

const cutOff = (source: string, comment: string) => ({
  message: `Từ dấu # trở đi sẽ bị bỏ: chỉ còn “${source}”.`,
  hint: `Đặt cả câu trong ngoặc kép: "${source} #${comment}". Nếu là lời nhắc riêng, viết ở dòng riêng bắt đầu bằng #.`,
});
