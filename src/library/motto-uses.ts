import { withoutMarks } from '../body/source-marks.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { type Notes, noNotes } from '../entries/notes/notes.ts';
import { bodyTexts, type EntryText, frontmatterTexts, sentencesOf } from '../entries/texts.ts';
import { createMottoFinder, type MottoFinder, type MottoForm } from '../mottos/motto-finder.ts';
import type { Motto } from '../schema/index.ts';
import { newToneMarks } from '../vietnamese/index.ts';

/** That an entry uses a motto: how, in which sentence, and how often. */
export interface MottoUse {
  motto: Motto;
  entry: AnyEntry;
  form: MottoForm;
  /** The first sentence that uses it in that form, without source marks. */
  sentence: string;
  /** Field of the frontmatter that holds the sentence; empty for the body. */
  field: readonly PropertyKey[];
  times: number;
}

/** A full wording says more than a misquoted one, and that more than a hint. */
const order: readonly MottoForm[] = ['wording', 'slip', 'short'];

/** Every use of a motto by an entry, once for each pair, in the order of the entries. */
export function findMottoUses(
  entries: readonly AnyEntry[],
  mottos: readonly Motto[],
  notes: Notes = noNotes,
): MottoUse[] {
  const find = createMottoFinder(mottos);
  const placeOf = new Map(mottos.map((motto, place) => [motto, place]));
  return entries.flatMap((entry) =>
    ownMottos(entry, find, placeOf, notes).flatMap(({ motto: place, ...use }) => {
      const motto = mottos[place];
      return motto ? { motto, entry, ...use } : [];
    }),
  );
}

/** An entry's uses of mottos, each by its place in their list, or what was noted of them. */
export const ownMottos = (
  entry: AnyEntry,
  find: MottoFinder,
  placeOf: ReadonlyMap<Motto, number>,
  notes: Notes,
): OwnUse[] =>
  notes.of(entry, 'mottos', () =>
    usesIn(entry, find).map(({ motto, ...use }) => ({ motto: placeOf.get(motto) ?? -1, ...use })),
  );

type OwnUse = Omit<MottoUse, 'entry' | 'motto'> & { motto: number };

function usesIn(entry: AnyEntry, find: MottoFinder): Omit<MottoUse, 'entry'>[] {
  const uses = new Map<Motto, Omit<MottoUse, 'entry'>>();
  for (const { field, text: marked } of textsOf(entry)) {
    const text = newToneMarks(withoutMarks(marked));
    const sentence = sentencesOf(text);
    for (const { motto, form, start, end } of find(text)) {
      const use = uses.get(motto);
      const times = (use?.times ?? 0) + 1;
      if (use && order.indexOf(use.form) <= order.indexOf(form)) use.times = times;
      else uses.set(motto, { motto, form, sentence: sentence(start, end), field, times });
    }
  }
  return [...uses.values()];
}

/** Where a motto may stand: the entry's name, the mottos it lists, its prose and its body. */
function textsOf(entry: AnyEntry): EntryText[] {
  const name =
    entry.kind === 'model'
      ? { field: ['name'], text: entry.data.name }
      : { field: ['title'], text: entry.data.title };
  const mottos =
    entry.kind === 'report'
      ? entry.data.mottos.map((text, index) => ({ field: ['mottos', index], text }))
      : [];
  return [
    name,
    ...mottos,
    ...frontmatterTexts(entry).filter(({ field }) => !isWrongAnswer(field)),
    ...bodyTexts(entry),
  ];
}

/** The choices of a quiz hold mottos misquoted on purpose. */
function isWrongAnswer(field: readonly PropertyKey[]): boolean {
  return field[0] === 'quiz' && field[2] === 'options';
}
