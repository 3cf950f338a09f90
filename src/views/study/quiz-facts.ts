import { reference } from '../../citations/index.ts';
import { entryAddress } from '../../entries/addresses.ts';
import { type DocumentView, registryDocument } from '../../entries/document-view.ts';
import type { AnyEntry, ModelEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { knownAs } from '../../library/relations/known.ts';
import type {
  DocumentFacts,
  ModelFacts,
  PlacedQuestion,
  QuizFile,
} from '../../study/quiz-facts.ts';
import { quizWords } from '../../words/quiz.ts';
import { authoredQuestion, materialEntry } from './authored-question.ts';

/**
 * What quiz questions may be made from: checked documents and models, and the authored items that
 * entries prove. One rule for sessions and packs: nothing is generated about an entry that was only
 * partly checked; what an editor asked about it is asked, and the trainer is told.
 */
export function quizFile(library: Library): QuizFile {
  const all = library.documents.flatMap((view) => documentFacts(view, library) ?? []);
  // No question is asked about documents that share a name.
  const documents = [...Map.groupBy(all, ({ name }) => name).values()].flatMap((group) =>
    group.length === 1 ? group : [],
  );
  const asked = new Set(documents.map(({ short }) => short));
  const models = library.models.flatMap((model) => modelFacts(model, asked, library) ?? []);
  return {
    facts: { documents, models },
    authored: library.entries.flatMap((entry) => authoredIn(entry, library)),
  };
}

function documentFacts(view: DocumentView, library: Library): DocumentFacts | undefined {
  const { data, id, year } = view;
  const short = library.shortNumber({ kind: 'document', id });
  if (data.verification !== 'verified' || !data.number || !year || !short) return undefined;
  const changing = data.relations.filter(({ kind }) =>
    ['thay-the', 'sua-doi', 'bai-bo'].includes(kind),
  );
  return {
    short,
    name: nameOf(view, year),
    number: data.number,
    type: data.type,
    year,
    day: data.issuedOn?.length === 10 ? data.issuedOn : undefined,
    title: data.title,
    issuers: [data.issuer, ...data.coIssuers],
    issuer: view.issuerName,
    address: view.address,
    replaces: changing
      .filter((relation) => relation.kind === 'thay-the' && knownAs(relation, data) === 'proven')
      .flatMap(({ target }) => checkedDocument(target, library) ?? []),
    touches: changing.flatMap(({ target }) => shortOfDocument(target, library) ?? []),
  };
}

/** Type, number, place of a local body, year: what singles out one of several documents with the same number. */
function nameOf(view: DocumentView, year: string): string {
  const short = reference(registryDocument(view), 'short');
  const { number = '' } = view.data;
  const numbered = short.includes(number) ? short : quizWords.numbered(short, number);
  const place = view.placeName && (view.data.commune ?? view.placeName);
  const placed = place ? quizWords.ofPlace(numbered, place) : numbered;
  // State numbers carry their year.
  return numbered.includes(`/${year}/`) ? placed : quizWords.ofYear(placed, year);
}

function checkedDocument(id: string | undefined, library: Library): number | undefined {
  const checked = id && library.document(id)?.data.verification === 'verified';
  return checked ? shortOfDocument(id, library) : undefined;
}

function shortOfDocument(id: string | undefined, library: Library): number | undefined {
  return id ? library.shortNumber({ kind: 'document', id }) : undefined;
}

function modelFacts(
  model: ModelEntry,
  asked: ReadonlySet<number>,
  library: Library,
): ModelFacts | undefined {
  const { name, unit, verification } = model.data;
  const short = library.shortNumber(model);
  if (verification !== 'verified' || short === undefined) return undefined;
  const carriesOut = model.data.implements
    .flatMap((target) => (typeof target === 'string' ? [target] : []))
    .flatMap((id) => shortOfDocument(id, library) ?? [])
    .filter((document) => asked.has(document));
  return { short, name, unit, address: entryAddress('model', model.id), carriesOut };
}

function authoredIn(entry: AnyEntry, library: Library): PlacedQuestion[] {
  if (entry.kind !== 'document' && entry.kind !== 'session') return [];
  const own = library.shortNumber(entry);
  return entry.data.quiz.flatMap((item) => {
    const proof = materialEntry(item.source, library);
    if (!proof || proof.data.verification === 'unverified') return [];
    const about = [own, library.shortNumber(proof)].filter((short) => short !== undefined);
    return [{ question: authoredQuestion(item, proof, library), about: [...new Set(about)] }];
  });
}
