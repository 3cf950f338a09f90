import { type Mention, type Resolution, resolveAll } from '../../../src/citations/index.ts';
import { checkDraft, type ReviewLibrary } from '../../../src/review/index.ts';

/** A text met in use on which the engine or the checker was wrong, with what is right. */
export interface FieldCase {
  id: string;
  /** What was wrong, in English: the kind that the case stands for. */
  fault: string;
  text: string;
  context: { issuerPlace: string | null; date: string | null };
  /** UTF-16 offsets of the mention meant; null where none was found, or none is there. */
  target: { start: number; end: number } | null;
  expect: {
    /** Id, `not-held`, `several`, or a list of allowed answers. */
    resolved?: string | string[];
    /** Words that a mention must cover (`…` stands for any); null: nothing is to be found at the target. */
    mention?: string | null;
    span?: string;
    issuedOn?: string;
    finding?: string | string[];
    field?: string;
    missing?: string[];
    /** Day of the draft, or its month followed by a remark in brackets. */
    day?: string;
    /** The draft's own number. */
    own?: string;
    /** Place as the library names it. */
    place?: string;
  };
}

/** What is wrong with the answer to a case, a line each in English; nothing when all is right. */
export function judgeCase({ text, context, target, expect }: FieldCase, library: ReviewLibrary) {
  const wrong: string[] = [];
  const options = { date: context.date ?? undefined, place: context.issuerPlace ?? undefined };
  const mentions = library.scanner.scan(text);
  const resolutions = resolveAll(mentions, library.registry, options);
  const review = checkDraft(text, library, options);
  const at = findTarget(mentions, text, target, expect);
  const mention = mentions[at];
  if (expect.mention === null) {
    if (mention) wrong.push(`finds “${mention.text}”`);
    return wrong;
  }
  if (!mention) return ['finds no mention'];
  const words = expect.span ?? expect.mention;
  if (words !== undefined && !spans(mention.text, words)) wrong.push(`reads “${mention.text}”`);
  const found = review.findings.filter(
    ({ start, end }) => start < mention.end && end > mention.start,
  );
  if (expect.resolved !== undefined) {
    const said = answerOf(resolutions[at]);
    if (![expect.resolved].flat().includes(said)) wrong.push(`means ${said}`);
  }
  if (expect.issuedOn !== undefined && mention.issuedOn !== expect.issuedOn)
    wrong.push(`reads the day ${mention.issuedOn}`);
  if (
    expect.finding !== undefined &&
    !found.some(({ kind }) => [expect.finding].flat().includes(kind))
  )
    wrong.push(`the checker says ${found.map(({ kind }) => kind).join(', ') || 'nothing'}`);
  // “Agrees” is one answer on whether a citation is right; whether the document stands is another.
  if (
    expect.finding === 'agrees' &&
    found.some(({ kind }) => /^(?:differs|incomplete|several|not-held)$/.test(kind))
  )
    wrong.push('the checker finds fault as well');
  if (
    expect.field !== undefined &&
    !found.some(({ differences }) => differences.some(({ field }) => field === expect.field))
  )
    wrong.push(`the checker sees no difference of ${expect.field}`);
  if (expect.missing !== undefined) {
    const missing = found.flatMap((finding) => finding.missing);
    if (missing.toSorted().join() !== expect.missing.toSorted().join())
      wrong.push(`the checker misses ${missing.join(', ')}`);
    if (found.some(({ kind }) => kind === 'differs')) wrong.push('the checker sees a difference');
  }
  const day = expect.day?.replace(/\(.*/, '');
  if (day !== undefined && !(review.dayFrom === 'draft' && review.day.startsWith(day)))
    wrong.push(`the day of the draft is ${review.day} (${review.dayFrom})`);
  if (expect.place !== undefined && review.place !== expect.place)
    wrong.push(`the place is ${review.place}`);
  if (
    expect.own !== undefined &&
    review.findings.some((finding) => finding.text.includes(expect.own ?? ''))
  )
    wrong.push('the draft’s own number is checked as a citation');
  return wrong;
}

/** The mention at the target, else the first that covers the words expected. */
function findTarget(
  mentions: readonly Mention[],
  text: string,
  target: FieldCase['target'],
  { mention, span }: FieldCase['expect'],
): number {
  if (target !== null)
    return mentions.findIndex(({ start, end }) => start < target.end && end > target.start);
  const words = span ?? mention;
  if (words == null) return 0;
  const start = text.replace(/\s/g, ' ').indexOf(words);
  return mentions.findIndex((found) => found.start <= start && found.end > start);
}

function spans(text: string, words: string): boolean {
  const [head = '', tail = head] = words.split(' … ');
  const said = text.replace(/\s+/g, ' ');
  return words.includes(' … ') ? said.startsWith(head) && said.endsWith(tail) : said === words;
}

function answerOf(resolution: Resolution | undefined): string {
  return resolution?.kind === 'one' ? resolution.id : (resolution?.kind ?? 'not-held');
}
