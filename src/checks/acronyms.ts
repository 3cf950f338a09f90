import type { AnyEntry } from '../entries/entry.ts';
import { fromRoman } from '../vietnamese/index.ts';
import type { ProblemList } from './checker.ts';
import { proseOf } from './prose.ts';

/** Capitals that stand as a word; those of a printed number have a stroke or a hyphen beside them. */
const CAPITALS = /(?<![\p{L}\p{N}/.&“-])\p{Lu}{2,7}(?![\p{L}\p{N}/&”-])/gu;
/** A stretch in capitals is a heading or a signature that is quoted, not acronyms. */
const SHOUTED = /\p{Lu}{2,}(?:\s+\p{Lu}{2,})+/gu;

/** Acronyms that no list explains and the text itself does not; each told once an entry. */
export function checkAcronyms(
  entry: AnyEntry,
  known: ReadonlySet<string>,
  checker: ProblemList,
): void {
  if (known.size === 0) return;
  const told = new Set<string>();
  const texts = proseOf(entry);
  for (const { text, spot } of texts) {
    const quiet = text.replace(SHOUTED, (words) => ' '.repeat(words.length));
    for (const { 0: letters } of quiet.matchAll(CAPITALS)) {
      if (known.has(letters) || told.has(letters) || fromRoman(letters) !== null) continue;
      told.add(letters);
      if (texts.some((one) => isExplained(letters, one.text))) continue;
      checker.add(entry, spot, {
        code: 'viet-tat',
        message: `Chữ viết tắt “${letters}” chưa có trong danh mục acronyms.yaml.`,
        hint: `Viết đầy đủ, hoặc giải thích ở lần đầu: “tên đầy đủ (${letters})”; dùng ở nhiều bài thì thêm vào content/vocabulary/acronyms.yaml.`,
        severity: 'warning',
      });
    }
  }
}

/** In brackets behind its words, or before them: `chỉ số hài lòng (SIPAS)`, `SIPAS (chỉ số …)`. */
const isExplained = (letters: string, text: string): boolean =>
  new RegExp(`\\p{L}[”"]?\\s*\\([^()]*${letters}\\)|${letters}\\s*\\(\\p{L}+\\s`, 'u').test(text);
