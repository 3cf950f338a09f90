import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import type { Validity } from '../../library/validity/validity.ts';
import type { LessonDocument } from '../../study/lesson.ts';
import { relationVerb } from '../../words/relations.ts';
import { stateWords } from '../../words/states.ts';
import { stateMark } from '../document/state-mark.ts';

/** How slides mark a state; what only suggests that a text applies is left open. */
const marks: Partial<Record<Validity['status'], LessonDocument['mark']>> = {
  'con-hieu-luc': 'in',
  'mot-phan': 'part',
  'het-hieu-luc': 'ended',
  'da-hoan-thanh': 'ended',
};

/** What the number line of a document shows; a relation that is only inferred is not among it. */
export function lessonDocument(view: DocumentView, library: Library): LessonDocument {
  const { data, id, issuerName } = view;
  const mark = stateMark(view, library);
  return {
    number: data.number,
    type: data.type,
    title: data.title,
    issuer: issuerName,
    day: data.issuedOn,
    effective: data.effectiveOn,
    mark: mark && (marks[mark.status] ?? 'open'),
    state: mark && stateWords.names[mark.status],
    acts: library.relations(id).outgoing.flatMap(({ kind, other, guess }) => {
      const short = other && library.shortNumber({ kind: 'document', id: other.id });
      return guess || short === undefined ? [] : [{ short, verb: relationVerb(kind, 'out') }];
    }),
  };
}
