import type { ModelEntry } from '../../entries/entry.ts';
import type { Vocabulary } from '../../entries/vocabulary.ts';

/** Topic of the movement that a source may count a model to. */
const movementTopic = 'dan-van-kheo';

/** Why a model belongs to a topic. */
export type TopicReason =
  /** Its editors put it there. */
  | { kind: 'own' }
  /** Its source presents it as *Dân vận khéo*. */
  | { kind: 'movement' }
  /** Its whole field belongs to the topic. */
  | { kind: 'field'; name: string }
  /** Its whole kind of unit belongs to the topic. */
  | { kind: 'unit-type'; name: string };

/** Topics of a model with the reason for each; the most particular reason wins. */
export function topicsOfModel(
  { data }: ModelEntry,
  { fields, unitTypes }: Pick<Vocabulary, 'fields' | 'unitTypes'>,
): Map<string, TopicReason> {
  const field = fields.get(data.field);
  const unitType = unitTypes.get(data.unitType);
  const found = new Map<string, TopicReason>();
  // One object a reason: who collects reasons of several topics can tell that two are the same.
  const add = (topics: readonly string[] | undefined, reason: TopicReason) => {
    for (const topic of topics ?? []) found.set(topic, reason);
  };
  add(unitType?.topics, { kind: 'unit-type', name: unitType?.name ?? '' });
  add(field?.topics, { kind: 'field', name: field?.name ?? '' });
  if (data.danVanKheo) add([movementTopic], { kind: 'movement' });
  add(data.topics, { kind: 'own' });
  return found;
}
