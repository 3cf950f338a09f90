import { newToneMarks } from '../../src/vietnamese/index.ts';

/** Signs that mean nothing to Markdown, MDX or its extensions, wherever they stand. */
const sign = String.raw`[\p{L}\p{N},.;:()“”‘’?!%…/–²-]`;
const mark = String.raw`\[\^\d+\]`;
/** Words on one line with single spaces between, and source marks. */
const words = String.raw`(?:[\p{L}“]|\d+(?!\d|\)|\.(?: |$)))(?:${sign}|${mark}| (?! |$))*`;
const heading = new RegExp(`^#{2,6} ${words}$`, 'u');
const paragraph = new RegExp(`^${words}$`, 'u');
/** What an item is about may stand out at its beginning. */
const bold = String.raw`\*\*\p{L}(?:${sign}| (?! ))*[\p{L}\p{N}”]\*\*:? `;
const item = new RegExp(`^- (?:${bold})?${words}$`, 'u');

/** What plain signs make of each other: addresses, images, links, definitions, programs. */
const together = /:\/|www|[wW]\.[-.\w]|!\[|\][(:]|^(?:- )?(?:import|export)(?!\p{L})/imu;

/** Longer bodies are rare, and may be refused. */
const longest = 50_000;

/**
 * Whether a body is plainly in the library's one style: headings, paragraphs and short lists of plain words, as nearly all
 * are. What it says of others is nothing: they may be tidy too.
 */
export function isPlainlyTidy(body: string): boolean {
  if (body === '') return true;
  if (body.length > longest || !body.startsWith('\n') || !body.endsWith('\n')) return false;
  if (together.test(body) || newToneMarks(body) !== body) return false;
  let isAfterList = false;
  for (const block of body.slice(1, -1).split('\n\n')) {
    const isList = block.startsWith('- ');
    // Two lists with a line between them are one.
    if (isList && isAfterList) return false;
    isAfterList = isList;
    const isTidy = isList
      ? block.split('\n').every((line) => item.test(line))
      : paragraph.test(block) || heading.test(block);
    if (!isTidy) return false;
  }
  return true;
}
