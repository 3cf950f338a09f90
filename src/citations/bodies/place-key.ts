import { fold } from '../../vietnamese/index.ts';
import { remembered } from '../remembered.ts';

/** Ho Chi Minh City as offices write it, beside its name. */
const SAIGON = /^(?:tp ?hcm|hcm|hcmc|sai gon)$/;

/**
 * What all spellings of a place's name share: `TP. HCM`, `TPHCM`, `TP Hồ Chí Minh` and `Thành phố Hồ Chí Minh` give
 * `ho chi minh`; `tỉnh Lai Châu` gives `lai chau`.
 */
export const placeKey: (name: string) => string = remembered(keyOf);

function keyOf(name: string): string {
  const words = fold(name)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
  if (SAIGON.test(words)) return 'ho chi minh';
  const bare = words.replace(/^(?:tinh|thanh pho|tp) ?(?=[a-z])/, '');
  return SAIGON.test(bare) ? 'ho chi minh' : bare || words;
}
