import type { ModelData } from '../../schema/index.ts';
import type { modelWords } from '../../words/model.ts';

/** What a reader should know that nobody knows about a model, read out of its fields. */
export function unknownsOf(
  data: Pick<ModelData, 'difficultyInferred' | 'results' | 'place' | 'nationwide' | 'years'>,
  isFollowed: boolean,
): (keyof typeof modelWords.unknowns)[] {
  const outcomes = data.results.filter(({ context }) => !context);
  const known = {
    difficulty: !data.difficultyInferred,
    amounts: outcomes.length > 0,
    before: outcomes.length === 0 || outcomes.some(({ before }) => before !== undefined),
    place: data.place !== undefined || data.nationwide === true,
    time: data.years.basis === 'trien-khai' && data.years.from !== undefined,
    spread: isFollowed,
  };
  return (Object.keys(known) as (keyof typeof known)[]).filter((key) => !known[key]);
}
