import type { ModelEntry } from '../../entries/entry.ts';
import { groupMany } from '../../library/group-many.ts';
import type { Library } from '../../library/library.ts';
import { levelsOf } from '../gallery/model-gallery.ts';
import { createTally } from './tally.ts';

/** Why two models are alike; several reasons may hold. */
export type Likeness =
  /** Both answer one difficulty. */
  | { kind: 'difficulty'; name: string }
  /** An editor gave both one topic. */
  | { kind: 'topic'; name: string }
  | { kind: 'field'; name: string }
  | { kind: 'unit-type'; name: string }
  | { kind: 'province'; name: string }
  | { kind: 'region' };

/** What each reason weighs; a shared difficulty is what makes a model worth carrying over. */
export const likenessPoints: Readonly<Record<Likeness['kind'], number>> = {
  difficulty: 4,
  topic: 3,
  field: 2,
  'unit-type': 2,
  province: 2,
  region: 1,
};

/** A model like another one, with all that they share. */
export interface SimilarModel {
  model: ModelEntry;
  reasons: Likeness[];
}

type Source = Pick<Library, 'models' | 'vocabulary' | 'followersOf'>;

interface Marks {
  difficulties: ReadonlySet<string>;
  province: string | undefined;
  region: string | undefined;
}

/**
 * Finds models like each model: by difficulty, topic, field, kind of unit and place; the strongest
 * likeness first, then the stronger change. One that shares neither difficulty nor topic nor field
 * is not alike.
 *
 * @returns for a model, those like it; the index is made once, on the first question.
 */
export function similarModels(
  library: Source,
): (model: ModelEntry, most: number) => SimilarModel[] {
  const { vocabulary, models } = library;
  const regions = new Map(vocabulary.provinces.map(({ id, region }) => [id, region]));
  const marks = new Map(models.map((model) => [model, marksOf(model, library, regions)]));
  const place = new Map(models.map((model, at) => [model, at]));
  const alikeBy = groupMany(models, (model) => keysOf(model, marks.get(model)));
  const besideBy = groupMany(models, (model) => besideKeysOf(model, marks.get(model)));
  const placesOf = (group: readonly ModelEntry[]) => group.flatMap((one) => place.get(one) ?? []);
  const alike = new Map([...alikeBy].map(([key, group]) => [key, placesOf(group)]));
  const beside = new Map([...besideBy].map(([key, group]) => [key, placesOf(group)]));
  // A stronger change decides between equals.
  const changes = models.map((model) => levelsOf(model, library).change / 10);
  return (model, most) => {
    // What stands outside the gallery is placed by its topics and its field alone.
    const own = marks.get(model);
    const tally = createTally(models.length);
    for (const key of keysOf(model, own)) tally.add(alike.get(key) ?? [], pointsOf(key));
    for (const key of besideKeysOf(model, own)) tally.raise(beside.get(key) ?? [], pointsOf(key));
    return tally
      .best(most, place.get(model) ?? -1, (at) => changes[at] ?? 0)
      .flatMap((at) => models[at] ?? [])
      .map((other) => ({
        model: other,
        reasons: reasonsOf(model, own, other, marks.get(other), library),
      }));
  };
}

function marksOf(
  model: ModelEntry,
  { vocabulary }: Source,
  regions: ReadonlyMap<string, string>,
): Marks {
  const province = vocabulary.places.get(model.data.place ?? '')?.nowId;
  const difficulties = new Set(model.data.fit?.difficulties);
  return { difficulties, province, region: regions.get(province ?? '') };
}

/** What a model must share with another one to be alike at all. */
function keysOf({ data }: ModelEntry, marks: Marks | undefined): string[] {
  const difficulties = [...(marks?.difficulties ?? [])].map((id) => `difficulty:${id}`);
  return [...difficulties, ...data.topics.map((id) => `topic:${id}`), `field:${data.field}`];
}

/** What counts beside that. Who shares the province shares its region: the one that says more counts. */
function besideKeysOf({ data }: ModelEntry, marks: Marks | undefined): string[] {
  return [
    `unit-type:${data.unitType}`,
    ...(marks?.province ? [`province:${marks.province}`] : []),
    ...(marks?.region ? [`region:${marks.region}`] : []),
  ];
}

/** What a shared key weighs; of province and region only what the province says beyond the region. */
function pointsOf(key: string): number {
  const kind = key.slice(0, key.indexOf(':')) as Likeness['kind'];
  const { province, region } = likenessPoints;
  return kind === 'province' ? province - region : likenessPoints[kind];
}

function reasonsOf(
  { data: a }: ModelEntry,
  own: Marks | undefined,
  { data: b }: ModelEntry,
  others: Marks | undefined,
  { vocabulary }: Source,
): Likeness[] {
  const reasons: Likeness[] = [];
  for (const { id, name } of vocabulary.traits) {
    if (own?.difficulties.has(id) && others?.difficulties.has(id)) {
      reasons.push({ kind: 'difficulty', name });
    }
  }
  for (const topic of a.topics) {
    const name = vocabulary.topics.get(topic)?.name ?? topic;
    if (b.topics.includes(topic)) reasons.push({ kind: 'topic', name });
  }
  if (a.field === b.field) {
    reasons.push({ kind: 'field', name: vocabulary.fields.get(a.field)?.name ?? a.field });
  }
  if (a.unitType === b.unitType) {
    const name = vocabulary.unitTypes.get(a.unitType)?.name ?? a.unitType;
    reasons.push({ kind: 'unit-type', name });
  }
  if (own?.province && own.province === others?.province) {
    reasons.push({ kind: 'province', name: vocabulary.places.get(own.province)?.name ?? '' });
  } else if (own?.region && own.region === others?.region) {
    reasons.push({ kind: 'region' });
  }
  return reasons;
}
