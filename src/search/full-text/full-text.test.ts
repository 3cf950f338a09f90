import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { askFullText, type EngineResult } from './ask.ts';
import { excerptOf } from './excerpt.ts';
import { readPage, readTexts } from './page.ts';
import { plainStrokes, withoutStrokes, withStrokes } from './stroke.ts';

test.each(['Đảng ủy', 'đường lối đổi mới', 'Công đoàn'])(
  '%j comes back from the index as it went in',
  (text) => {
    expect(withoutStrokes(withStrokes(text))).toBe(text);
    expect(withStrokes(text)).not.toMatch(/[đĐ]/);
  },
);

test('a query is spelled as the index is', () => {
  expect(plainStrokes('Đoàn thể')).toBe('Doàn thể');
});

test('a page of the index is read, and nothing else', () => {
  const json = JSON.stringify({ content: 'Công đoàn', anchors: [], url: '/' });
  expect(readPage(`pagefind_dcd${json}`)).toEqual({
    address: '/',
    content: 'Công đoàn',
    anchors: [],
  });
  expect(() => readPage('<html>')).toThrow('full text');
});

test('texts are read compressed and opened', async () => {
  const texts = [{ address: '/', content: 'Công đoàn', anchors: [] }];
  const plain = new TextEncoder().encode(JSON.stringify(texts));
  expect(await readTexts(plain)).toEqual(texts);
  expect(await readTexts(new Uint8Array(gzipSync(plain)))).toEqual(texts);
});

describe('an excerpt', () => {
  const content = withStrokes(
    `${'Mở đầu nói chuyện khác. '.repeat(20)}Điều kiện. Tổ chức Công đoàn cơ sở tham gia đối thoại với người sử dụng lao động. ${'Phần sau. '.repeat(20)}`,
  );
  const excerpt = excerptOf(content, new Set(['cong', 'doan', 'doi', 'thoai']));

  test('shows the place where most words stand, with đ as đ', () => {
    const text = excerpt.parts.map((part) => part.text).join('');
    expect(text).toContain('Tổ chức Công đoàn cơ sở tham gia đối thoại');
    expect(text.startsWith('… ')).toBe(true);
  });

  test('marks the words, neighbours together', () => {
    const marks = excerpt.parts.filter((part) => part.isHit).map((part) => part.text);
    expect(marks).toEqual(['Công đoàn', 'đối thoại']);
    expect(excerpt.phrase).toBe('Công đoàn');
  });

  test('prefers the words as they were typed to words that differ in their marks', () => {
    const page = `Nơi viện dẫn văn bản này. ${'Phần giữa. '.repeat(40)}Công tác dân vận ở xã.`;
    const { phrase } = excerptOf(page, new Set(['dân', 'vận']));
    expect(phrase).toBe('dân vận');
    // Where none is there as typed, others are shown.
    expect(excerptOf('Nơi viện dẫn văn bản này.', new Set(['dân', 'vận'])).phrase).toBe('dẫn văn');
  });

  test('names the section it stands in', () => {
    const anchors = [
      { id: 'mo-dau', text: 'Mở d\u0335ầu', location: 0 },
      { id: 'dieu-kien', text: 'D\u0335iều kiện', location: 100 },
      { id: 'sau', text: 'Phần sau', location: 118 },
    ];
    const { section } = excerptOf(content, new Set(['cong', 'doan']), anchors);
    expect(section).toEqual({ id: 'dieu-kien', title: 'Điều kiện' });
  });

  test('leaves the title to the card where the text below holds the words too', () => {
    const page = 'Luật Công đoàn Tóm tắt Quyền của công đoàn cơ sở';
    const anchors = [{ id: 'tom-tat', text: 'Tóm tắt', location: 3 }];
    const below = excerptOf(page, new Set(['cong', 'doan']), anchors);
    expect(below.parts.map((part) => part.text).join('')).toBe(
      '… Tóm tắt Quyền của công đoàn cơ sở',
    );
    const above = excerptOf(page, new Set(['luat']), anchors);
    expect(above.parts[0]).toEqual({ text: 'Luật', isHit: true });
  });

  test('treats markup in a text as text', () => {
    const { parts } = excerptOf('công đoàn <img src=x onerror=alert(1)> hết', new Set(['doan']));
    expect(parts.map((part) => part.text).join('')).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('the full text', () => {
  const pages = new Map([
    ['apart', 1],
    ['together', 2],
    ['business', 3],
  ]);
  const texts: Record<string, string> = {
    apart: 'cong tac doan the',
    together: 'to chuc cong doan',
    business: 'cong ty doanh nghiep',
  };
  /** Finds as Pagefind does: quoted texts exactly, others with every word a beginning. */
  const engine = {
    search: async (query: string) => {
      const quoted = /^"(.*)"$/.exec(query)?.[1];
      const fits = (text: string) =>
        quoted === undefined
          ? query.split(' ').every((word) => ` ${text}`.includes(` ${word}`))
          : ` ${text} `.includes(` ${quoted} `);
      const results = Object.entries(texts)
        .filter(([, text]) => fits(text))
        .map(([id]): EngineResult => ({ id, score: 1 }));
      return { results };
    },
  };
  const words = ['cong', 'doan'].map((folded, place) => ({ folded, form: null, weight: 1, place }));

  test('puts words side by side first and drops mere beginnings', async () => {
    const { entries, isWhole } = await askFullText({ words, phrases: [] }, engine, pages);
    expect(entries).toEqual([2, 1]);
    expect(isWhole).toBe(true);
  });

  test('answers with what is there when one word is nowhere', async () => {
    const more = [...words, { folded: 'xyzzy', form: null, weight: 0.1, place: 2 }];
    const { entries, isWhole } = await askFullText({ words: more, phrases: [] }, engine, pages);
    expect(entries).toEqual([2, 1]);
    expect(isWhole).toBe(false);
  });

  test('holds to phrases in quotes', async () => {
    const { entries } = await askFullText({ words, phrases: [['cong', 'doan']] }, engine, pages);
    expect(entries).toEqual([2]);
  });
});
