import { reference } from '../../citations/index.ts';
import { entryAddress } from '../../entries/addresses.ts';
import { registryDocument } from '../../entries/document-view.ts';
import type { AnyEntry, SessionEntry } from '../../entries/entry.ts';
import { plainLine } from '../../entries/texts.ts';
import type { Library } from '../../library/library.ts';
import type { Material, QuizItem } from '../../schema/index.ts';
import type { SingleChoice } from '../../study/quiz-question.ts';
import { nameOfYear } from '../../words/entries.ts';

/** An entry that lessons use as material and questions name as proof. */
export type MaterialEntry = Exclude<AnyEntry, SessionEntry>;

/** The entry that a line of material names; undefined when the library does not hold it. */
export function materialEntry(
  { document, model, report }: Material,
  library: Library,
): MaterialEntry | undefined {
  if (document) return library.entry('document', document);
  if (model) return library.entry('model', model);
  return report ? library.entry('report', report) : undefined;
}

/** What a lesson calls its material: a document by short citation and year, others by their name. */
export function materialName(entry: MaterialEntry, library: Library): string {
  if (entry.kind === 'model') return entry.data.name;
  if (entry.kind === 'report') return entry.data.title;
  const view = library.document(entry.id);
  if (!view?.data.number) return view?.label ?? entry.data.title;
  return nameOfYear(reference(registryDocument(view), 'short'), view.year);
}

/** An editor's quiz item as a question, with the entry that proves its answer. */
export function authoredQuestion(
  item: QuizItem,
  proof: MaterialEntry | undefined,
  library: Library,
): SingleChoice {
  return {
    kind: 'single',
    origin: 'authored',
    ...(item.situation === undefined ? {} : { situation: plainLine(item.situation) }),
    ...(item.level === undefined ? {} : { level: item.level }),
    question: plainLine(item.question),
    options: item.options.map(plainLine),
    answer: item.answer - 1,
    ...(proof?.data.verification === 'partial' ? { partial: true as const } : {}),
    why: plainLine(item.why),
    source: proof
      ? { name: materialName(proof, library), address: entryAddress(proof.kind, proof.id) }
      : { name: '' },
  };
}
