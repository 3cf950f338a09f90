import type { ModelEntry } from './entry.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Topic of the movement that a source may count a model to. */
export const movementTopic = 'dan-van-kheo';

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
  const reasons: [string, TopicReason][] = [
    ...(unitType?.topics ?? []).map((topic): [string, TopicReason] => [
      topic,
      { kind: 'unit-type', name: unitType?.name ?? '' },
    ]),
    ...(field?.topics ?? []).map((topic): [string, TopicReason] => [
      topic,
      { kind: 'field', name: field?.name ?? '' },
    ]),
    ...(data.danVanKheo ? [[movementTopic, { kind: 'movement' }] as [string, TopicReason]] : []),
    ...data.topics.map((topic): [string, TopicReason] => [topic, { kind: 'own' }]),
  ];
  return new Map(reasons);
}
