import { z } from 'zod';
import { asSeen, isIsoDate, isIsoDay, withoutInvisible } from '../vietnamese/index.ts';
import { dayHint, dayMessage } from './typed-day.ts';

/**
 * Building blocks of every entry's schema. Each field of an entry ends with `.describe('…')`:
 * a Vietnamese line that says what the field holds and how to write it. The same line is the
 * hint of an error message and the row of the editor's guide, so the two cannot drift apart.
 */

/** A line or paragraph of text: trimmed, NFC, never empty, without characters that nobody sees. */
export function text() {
  return z
    .string()
    .trim()
    .min(1)
    .refine((value) => value === value.normalize('NFC'), {
      error: 'Chữ ở dạng Unicode tổ hợp nên không tìm được.',
      params: { hint: 'Chạy npm run format:content, hoặc gõ lại bằng Unicode dựng sẵn.' },
    })
    .refine((value) => withoutInvisible(value).text === value, {
      abort: true,
      error: (issue) => {
        const at = firstDifference(String(issue.input), withoutInvisible(String(issue.input)).text);
        return `Có ký tự không nhìn thấy (${codeOf(String(issue.input), at)}) ${placeOf(String(issue.input), at)}.`;
      },
      params: { hint: 'Xóa hai chữ quanh chỗ ấy rồi gõ lại bằng tay, đừng dán.' },
    });
}

/** A printed number: text in the letters, hyphen and slash that a keyboard gives, so that it is found as it is typed. */
export function documentNumber() {
  return text().refine((value) => asSeen(value) === value, {
    error: (issue) => {
      const value = String(issue.input);
      const at = firstDifference(value, asSeen(value));
      return `“${value.charAt(at)}” (${codeOf(value, at)}) ${placeOf(value, at)} chỉ nhìn giống “${asSeen(value).charAt(at)}”.`;
    },
    params: { hint: 'Gõ lại số ký hiệu bằng bàn phím: chữ Việt, gạch nối (-) và gạch chéo (/).' },
  });
}

const firstDifference = (one: string, other: string): number => {
  const at = one.split('').findIndex((unit, index) => unit !== other.charAt(index));
  return at < 0 ? other.length : at;
};
const codeOf = (value: string, at: number): string =>
  `U+${value.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
const placeOf = (value: string, at: number): string =>
  at === 0 ? 'ở đầu' : `sau “${value.slice(Math.max(0, at - 12), at)}”`;

/** What an entry is about, in at most 60 words: what lists, cards and search results have room for. */
export function summaryText() {
  return text().refine((value) => wordCount(value) <= 60, {
    error: (issue) =>
      `Tóm tắt dài ${wordCount(String(issue.input))} tiếng, vượt ${wordCount(String(issue.input)) - 60} tiếng.`,
    params: { hint: 'Rút còn tối đa 60 tiếng; phần còn lại đưa vào thân bài.' },
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
    error: (issue) => dayMessage(String(issue.input), 'một ngày'),
    params: {
      hint: (typed: string) => dayHint(typed, 'Viết năm-tháng-ngày, ví dụ 2013-06-03.'),
    },
  });
}

/** A day of which only the month or the year may be known: `2013-06-03`, `1999-10`, `2021`. */
export function partialDay() {
  return z.string().refine(isIsoDate, {
    error: (issue) => dayMessage(String(issue.input), 'một ngày, tháng hay năm'),
    params: {
      hint: (typed: string) =>
        dayHint(
          typed,
          'Viết 2013-06-03; chỉ biết tháng thì 1999-10; chỉ biết năm thì "2021" trong ngoặc kép.',
        ),
    },
  });
}

/** A web address that may be shown and followed: http or https only, and no name of a user, which hides whose it is. */
export function webAddress() {
  return z.string().refine(
    (value) => {
      const url = URL.parse(value);
      return (
        url !== null &&
        (url.protocol === 'https:' || url.protocol === 'http:') &&
        url.username === '' &&
        url.password === ''
      );
    },
    {
      error: (issue) => `“${String(issue.input)}” không phải một địa chỉ web.`,
      params: {
        hint: 'Sao chép nguyên địa chỉ bắt đầu bằng https:// hoặc http://, không có dấu @ trước tên miền.',
      },
    },
  );
}

/** A list that is empty when the field is left out. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).default([]);
}
