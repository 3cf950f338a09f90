import { groupMany } from '../group-many.ts';
import type { Library } from '../library.ts';
import { type RelationFault, soundRelations } from './sound-relations.ts';

/** Relations at a document that contradict others and are left out everywhere, each once. */
export function faultsAt(library: Library, id: string): readonly RelationFault[] {
  return library.once(faultsByDocument).get(id) ?? [];
}

function faultsByDocument({ documents }: Library): ReadonlyMap<string, readonly RelationFault[]> {
  const { faults } = soundRelations(documents);
  return groupMany(faults, ({ from, to }) => [from, to]);
}
