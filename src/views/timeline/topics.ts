import type { DocumentView } from '../../entries/document-view.ts';
import { groupMany } from '../../library/group-many.ts';
import type { Library } from '../../library/library.ts';

/** A topic that documents have, with these, youngest first. */
export interface TimelineTopic {
  id: string;
  name: string;
  documents: readonly DocumentView[];
}

/** Topics with a timeline, in the order of the vocabulary. */
export function timelineTopics({
  documents,
  vocabulary,
}: Pick<Library, 'documents' | 'vocabulary'>): TimelineTopic[] {
  const byTopic = groupMany(documents, ({ data }) => data.topics);
  return [...vocabulary.topics.values()].flatMap(({ id, name }) => {
    const found = byTopic.get(id);
    return found ? [{ id, name, documents: found }] : [];
  });
}
