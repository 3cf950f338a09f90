import { endAt, skipGap } from './sticky.ts';

const ABOUT =
  /[ \n]{0,2}(?:,?[ \n]{0,2}(?:ve(?: viec)?|v\/v)|(?:quy dinh|ban hanh)(?! ngay))[ \n]{1,2}/y;
const COMMA = /[ \n]{0,2}[,:]?[ \n]{0,2}/y;
const LONGEST = 200;

/** Reads the title after a mention, quoted or after "về"; at most 200 characters of it, ending where a clause ends. */
export function readTitle(
  text: string,
  plain: string,
  at: number,
): { title: string; start: number; end: number; quoted: boolean } | null {
  const about = startsSmall(text, at) ? endAt(ABOUT, plain, at) : -1;
  const start = about < 0 ? endAt(COMMA, plain, at) : about;
  const quoted = isOpening(text, start);
  if (about < 0 && !quoted) return null;
  const from = quoted ? skipGap(plain, start + 1) : start;
  const window = plain.slice(from, from + LONGEST);
  const stop = window.search(
    quoted
      ? /"|\n\n/
      : /[.;\n"(]|, (?:ngay|cua) | (?:(?:da |duoc )?(?:ban hanh|ky|ra|mang) (?:vao )?)?ngay \d/,
  );
  const length = stop < 0 ? window.length : stop;
  const title = text.slice(from, from + length).trim();
  return title === ''
    ? null
    : { title, start: from, end: from + length + (quoted ? 1 : 0), quoted };
}

function isOpening(text: string, at: number): boolean {
  const mark = text[at];
  return mark === '“' || mark === '«' || (mark === '"' && /\s/.test(text[at - 1] ?? ''));
}

/** "Quy định" in capitals is another document, "quy định" what this one does. */
function startsSmall(text: string, at: number): boolean {
  const next = text[skipComma(text, at)] ?? '';
  return next === next.toLowerCase() || /^[Vv]/.test(next);
}

const skipComma = (text: string, at: number) =>
  at + (/^[\s,]{0,4}/.exec(text.slice(at, at + 4))?.[0].length ?? 0);
