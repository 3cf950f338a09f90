import { type Provision, parentOf, placesOf } from './provision.ts';

/**
 * The article that a place belongs to, under which lists gather it: of *khoản 2 Điều 15*, *Điều 15*;
 * of *mục II.3*, *mục II*. A place without either is its own; several articles stay together.
 */
export function articleOf(provision: Provision): Provision {
  const { steps, also } = provision;
  const innermost = steps.at(-1);
  const isArticle = innermost?.level === 'dieu';
  const isSection = innermost?.level === 'muc' && !innermost.value.includes('.');
  if (isArticle || (isSection && !steps.some(({ level }) => level === 'dieu'))) return provision;
  const [place] = also.length > 0 ? placesOf(provision) : [provision];
  const outer = place && parentOf(place);
  const around = outer && articleOf(outer);
  const level = around?.steps.at(-1)?.level;
  return around && (level === 'dieu' || level === 'muc') ? around : provision;
}
