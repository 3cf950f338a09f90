import type { Pool } from './pool.ts';
import type { Random } from './random.ts';

const headings = [
  'Bối cảnh',
  'Nội dung chính',
  'Điểm mới so với văn bản trước',
  'Tổ chức thực hiện',
  'Trách nhiệm của cấp ủy và công đoàn',
  'Kết quả được ghi nhận',
  'Khó khăn khi thực hiện',
  'Gợi ý cho cơ sở',
] as const;

/** A mark of one of so many sources. */
export const mark = (sources: number, random: Random): string => `[^${random.whole(1, sources)}]`;

/** Source marks of a text led to the first so many sources. */
export const withMarks = (text: string, sources: number): string =>
  text.replace(/\[\^(\d+)\]/g, (_, n: string) => `[^${((Number(n) - 1) % sources) + 1}]`);

/**
 * A body of about so many bytes: headings, paragraphs and lists of real sentences, with those that cite spread among them.
 *
 * @param citing sentences that cite; all of them are used.
 */
export function drawBody(
  bytes: number,
  citing: readonly string[],
  sources: number,
  pool: Pool,
  random: Random,
): string {
  const waiting = [...citing];
  const parts: string[] = [];
  let written = 0;
  for (const heading of headings) {
    if (written >= bytes && waiting.length === 0) break;
    const section = [`## ${heading}`];
    const due = heading === headings.at(-1) ? waiting.length : Math.ceil(citing.length / 4);
    const sentences = random.some(pool.sentences, random.whole(5, 9));
    const list = random.chance(0.4) ? sentences.splice(0, random.whole(2, 4)) : [];
    for (const cite of waiting.splice(0, due))
      sentences.splice(random.whole(0, sentences.length), 0, cite);
    section.push(...paragraphs(sentences, sources, random));
    if (list.length > 0)
      section.push(list.map((text) => `- ${text}${mark(sources, random)}`).join('\n'));
    const text = section.join('\n\n');
    written += Buffer.byteLength(text);
    parts.push(text);
  }
  return `${parts.join('\n\n')}\n`;
}

function paragraphs(sentences: readonly string[], sources: number, random: Random): string[] {
  const found: string[] = [];
  for (let at = 0; at < sentences.length; ) {
    const length = random.whole(2, 5);
    const text = sentences.slice(at, at + length).join(' ');
    found.push(`${text}${mark(sources, random)}`);
    at += length;
  }
  return found;
}
