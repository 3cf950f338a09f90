import type { PlainBlock } from '../body/plain.ts';
import { withoutMarks } from '../body/source-marks.ts';
import { splitSentences } from '../vietnamese/sentences.ts';
import type { AnyEntry } from './entry.ts';

// Pages and components take it from here until they are cut anew.
export { withoutMarks };

/** One stretch of running text of an entry. */
export interface EntryText {
  /** Field path (`tasks[1].what`); empty for the body. */
  field: readonly PropertyKey[];
  text: string;
  /** The block of the body that it is. */
  block?: PlainBlock;
}

/** Fields whose text is prose: mentions in them become links and count as citations. */
const proseFields: Record<AnyEntry['kind'], readonly string[]> = {
  document: [
    'summary',
    'keyPoints',
    'provisions',
    'tasks',
    'carriedOut',
    'validity',
    'note',
    'quiz',
    'quizFacts',
    'questions',
  ],
  model: ['difficulty', 'actions', 'aims', 'limitations', 'lessons', 'recognition', 'note'],
  report: ['summary', 'outcomes', 'limitations', 'solutions', 'tasks', 'duties', 'note'],
  session: [
    'summary',
    'objectives',
    'prepare',
    'notes',
    'agenda',
    'questions',
    'slips',
    'adapt',
    'quiz',
  ],
};

/**
 * Keys under those fields that hold ids or fixed values, not prose. A quiz counts by its `why`
 * alone: a wrong option that names a document cites nothing, and a link would give answers away.
 */
const notProse = new Set([
  'basis',
  'level',
  'options',
  'ref',
  'heading',
  'binds',
  'topics',
  'document',
  'model',
  'report',
  'material',
  'source',
  'status',
  'every',
  'kind',
  'field',
  'place',
  'by',
  'where',
  'certainty',
]);

/** Whether a key holds what a quiz asks; a question for discussion is prose. */
const isAsked = ([field]: readonly PropertyKey[], key: string): boolean =>
  field === 'quiz' && (key === 'question' || key === 'situation');

function collect(value: unknown, path: PropertyKey[], into: EntryText[]): void {
  if (typeof value === 'string') into.push({ field: path, text: value });
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...path, index], into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (!notProse.has(key) && !isAsked(path, key)) collect(item, [...path, key], into);
    }
  }
}

/** Running text of an entry's frontmatter, in the order of its fields. */
export function frontmatterTexts(entry: AnyEntry): EntryText[] {
  const texts: EntryText[] = [];
  for (const field of proseFields[entry.kind]) {
    const value = (entry.data as Record<string, unknown>)[field];
    if (value !== undefined) collect(value, [field], texts);
  }
  return texts;
}

/** Running text of an entry's body, block by block, already without source marks. */
export function bodyTexts({ body }: AnyEntry): EntryText[] {
  return body.plain.map((block) => ({ field: [], text: block.text, block }));
}

/** Text without source marks, on one line, NFC. */
export function plainLine(text: string): string {
  return withoutMarks(text).replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** The sentence of `text` around the position `at`, and those after it up to the position `to`. */
export const sentenceAt = (text: string, at: number, to = at): string => sentencesOf(text)(at, to);

/** The same for many places of one text, which is parted into its sentences once, when the first is asked for. */
export function sentencesOf(text: string): (at: number, to?: number) => string {
  let sentences: ReturnType<typeof splitSentences> | undefined;
  return (at, to = at) => {
    sentences ??= splitSentences(text);
    const first = sentences.find(({ end }) => at < end);
    const last = sentences.find(({ end }) => to <= end) ?? sentences.at(-1);
    return first
      ? text.slice(first.start, Math.max(first.end, last?.end ?? 0)).trim()
      : text.trim();
  };
}
