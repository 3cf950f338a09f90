const ENDS = /[.:;!?…”)]$/u;
const BEGINS = /^(?:[-–•+]\s|\d+[.)]\s|[a-zđ]\)\s|(?:Điều|Chương|Mục|Phần)\s|[IVX]+\.\s)/u;
/** A line that is so much shorter than the longest ends its paragraph. */
const FULL = 0.75;

/** Joins the lines of a page, as a PDF holds them, to the paragraphs that they were. */
export function reflow(lines: readonly string[]): string[] {
  const longest = Math.max(0, ...lines.map((line) => line.trim().length));
  const paragraphs: string[] = [];
  let goesOn = false;
  for (const written of lines) {
    const line = written.trim();
    if (line === '') {
      goesOn = false;
      continue;
    }
    const isNew = !goesOn || BEGINS.test(line);
    if (isNew) paragraphs.push(line);
    else paragraphs.splice(-1, 1, `${paragraphs.at(-1)} ${line}`);
    goesOn =
      line.length >= longest * FULL
        ? !/[.!?…]$/u.test(line)
        : /^\p{Ll}/u.test(line) && !ENDS.test(line);
  }
  return paragraphs;
}
