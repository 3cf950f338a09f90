import { z } from 'zod';
import { isIsoDate, isIsoDay } from '../vietnamese/index.ts';

/**
 * Building blocks of every entry's schema. Each field of an entry ends with `.describe('…')`:
 * a Vietnamese line that says what the field holds and how to write it. The same line is the
 * hint of an error message and the row of the editor's guide, so the two cannot drift apart.
 */

/** A line or paragraph of text: trimmed, NFC, never empty. */
export function text() {
  return z
    .string()
    .trim()
    .min(1)
    .refine((value) => value === value.normalize('NFC'), {
      error: 'Chữ gõ ở dạng Unicode tổ hợp (NFD), máy tìm kiếm và trích dẫn sẽ không nhận ra.',
      params: { hint: 'Gõ lại bằng bộ gõ Unicode dựng sẵn, hoặc chạy npm run format:content.' },
    });
}

/** What an entry is about, in at most 60 words: what lists, cards and search results have room for. */
export function summaryText() {
  return text().refine((value) => wordCount(value) <= 60, {
    error: (issue) => `Tóm tắt dài ${wordCount(String(issue.input))} chữ, quá 60 chữ.`,
    params: { hint: 'Rút còn tối đa 60 chữ; phần còn lại đưa vào thân bài.' },
  });
}

const wordCount = (value: string): number => value.split(/\s+/).length;

/** An entry's or a vocabulary item's id: lower-case ASCII words joined by hyphens. */
export function id() {
  return z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: (issue) =>
      `Mã “${String(issue.input)}” không đúng dạng: chỉ dùng chữ thường không dấu, số và dấu gạch nối.`,
  });
}

/** A whole day, ISO 8601 (`2013-06-03`). */
export function day() {
  return z.string().refine(isIsoDay, {
    error: (issue) => `“${String(issue.input)}” không phải một ngày có thật.`,
    params: { hint: 'Viết năm-tháng-ngày, ví dụ 2013-06-03.' },
  });
}

/** A day of which only the month or the year may be known: `2013-06-03`, `1999-10`, `2021`. */
export function partialDay() {
  return z.string().refine(isIsoDate, {
    error: (issue) => `“${String(issue.input)}” không phải một ngày, tháng hay năm có thật.`,
    params: {
      hint: 'Viết 2013-06-03; chỉ biết tháng thì 1999-10; chỉ biết năm thì "2021" trong ngoặc kép.',
    },
  });
}

/** A web address that may be shown and followed: http or https only. */
export function webAddress() {
  return z.string().refine(
    (value) => {
      const url = URL.parse(value);
      return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
    },
    {
      error: (issue) => `“${String(issue.input)}” không phải một địa chỉ web.`,
      params: { hint: 'Chép nguyên địa chỉ bắt đầu bằng https:// hoặc http://.' },
    },
  );
}

/** A list that is empty when the field is left out. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).default([]);
}
