import { type KnownMotto, type Wording, wordingsOf, wordsOf } from '../mottos/motto-wording.ts';
import { newToneMarks } from '../vietnamese/index.ts';
import { type Finding, findingAt } from './finding.ts';

/** Finds mottos that a draft in NFC gives in a wording of before. */
export type OlderWordingFinder = (draft: string, day: string) => Finding[];

/** Between two words of a motto: a comma, a dash, quotation marks. */
const GAP = '[^\\p{L}\\p{N}\\n]{1,4}';
/** Shorter ones are turns of speech: “lấy dân làm gốc” stands beside “dân là gốc”. */
const FEWEST_PARTS = 3;

/** Prepares the mottos that have more than one wording. */
export function createOlderWordingFinder(mottos: readonly KnownMotto[]): OlderWordingFinder {
  const several = mottos
    .map(wordingsOf)
    .map((wordings) => wordings.filter(({ parts, since }) => parts.length >= FEWEST_PARTS && since))
    .filter((wordings) => wordings.length > 1)
    .map((wordings) =>
      wordings
        .toSorted((a, b) => sinceOf(a).localeCompare(sinceOf(b)))
        .map((wording) => ({ ...wording, pattern: patternOf(wording) })),
    );
  return (draft, day) => {
    const text = newToneMarks(draft);
    const small = text.toLocaleLowerCase('vi');
    return several.flatMap((wordings) => {
      // Most drafts hold none of them, which is seen at once.
      if (!wordings.some(({ words }) => small.includes(words.slice(0, 2).join(' ')))) return [];
      const known = wordings.filter((wording) => sinceOf(wording) <= day);
      const present = known.at(-1);
      if (present === undefined) return [];
      const taken = placesOf(text, present);
      for (const older of known.slice(0, -1).toReversed()) {
        const place = placesOf(text, older).find(
          ({ start, end }) => !taken.some((other) => start < other.end && other.start < end),
        );
        // Once is enough: the writer will look for the others.
        if (place) return [findingOf(draft, place, older, present)];
      }
      return [];
    });
  };
}

const sinceOf = ({ since }: Wording): string => since ?? '';

const patternOf = ({ words }: Wording): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${words.join(GAP)}(?![\\p{L}\\p{N}])`, 'giu');

function placesOf(
  text: string,
  { pattern }: { pattern: RegExp },
): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function findingOf(
  draft: string,
  { start, end }: { start: number; end: number },
  older: Wording,
  present: Wording,
): Finding {
  const text = draft.slice(start, end);
  const first = present.text.charAt(0);
  const replacement =
    (/^\p{Lu}/u.test(text) ? first.toLocaleUpperCase('vi') : first.toLocaleLowerCase('vi')) +
    present.text.slice(1);
  const added = present.parts.filter((part) => !older.parts.includes(part));
  return findingAt(
    'older-wording',
    { start, end, text },
    {
      motto: present.motto.id,
      since: present.since ?? null,
      words: added.map((part) => wordsOf(part).join(' ')),
      fixes: [{ start, end, replacement }],
    },
  );
}
