import type { ModelData } from '../schema/index.ts';

/** How strong the change is that a model's figures show, weakest first: the place is the level. */
const changeLevels = [
  'khong-so',
  'nguon-luc',
  'viec-lam',
  'thay-doi',
  'truoc-sau',
  'lap-lai',
] as const;

/**
 * The level of change, 0 to 5: no figure < what was put in < what was done < what changed < the same
 * before and after < that, and others did it again. A figure of size counts for nothing, nor does a
 * number before and after of something that is not the difficulty.
 *
 * @param followers how many models of the library were learnt from this one.
 */
export function changeOf(data: Pick<ModelData, 'results' | 'spread'>, followers: number): number {
  const figures = data.results.filter(({ context }) => !context);
  const levels = figures.map(({ counts = 'viec-lam', before }) =>
    changeLevels.indexOf(counts === 'thay-doi' && before !== undefined ? 'truoc-sau' : counts),
  );
  const level = Math.max(0, ...levels);
  const isRepeated = data.spread.length > 0 || followers > 0;
  return isRepeated && level >= changeLevels.indexOf('thay-doi')
    ? changeLevels.indexOf('lap-lai')
    : level;
}
