import { rules } from './rules.ts';

/** Words that Vietnamese says twice on purpose. */
const twice = new Set(['các', 'luôn', 'ngày', 'đời', 'song', 'từ', 'dần', 'mãi', 'xã', 'chung']);

/**
 * What in a text is not written as the house writes, each with what to write instead. Words in “ ” are
 * somebody's own and may be anything; so may code and addresses.
 */
export function styleFaults(text: string): string[] {
  const own = withoutOthersWords(text);
  const faults = rules.flatMap(({ not, instead }) =>
    [...own.matchAll(not)].flatMap(([said, word]) =>
      word !== undefined && twice.has(word.toLocaleLowerCase('vi'))
        ? []
        : [`“${said.trim()}”: viết ${instead}`],
    ),
  );
  if (text !== text.normalize('NFC')) faults.push('chữ ở dạng Unicode tổ hợp: viết dạng dựng sẵn');
  return faults;
}

function withoutOthersWords(text: string): string {
  return text
    .replaceAll(/“[^”]*”/gu, '“”')
    .replaceAll(/`[^`]*`/gu, '``')
    .replaceAll(/https?:\/\/[^\s)]+|(?<!\d)\/[a-z][a-z0-9-]*(?:\/[a-z0-9.-]*)+/gu, '/')
    .replaceAll(/<[^>]*>|\{[^}]*\}+/gu, '0');
}

/** The prose of a Markdown file by lines: no frontmatter fences, code blocks, addresses of links, nor English parts. */
export function markdownLines(file: string, text: string): { place: string; words: string }[] {
  let inCode = false;
  return text.split('\n').flatMap((line, index) => {
    if (/^\s*```/.test(line)) inCode = !inCode;
    const words = line.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/\*([^*\n]+)\*/g, '$1');
    const isProse = !inCode && !/^\s*(?:```|import |export )/.test(line);
    return isProse && /[^\P{L}\p{ASCII}]/u.test(words)
      ? [{ place: `${file}:${index + 1}`, words }]
      : [];
  });
}
