import type { Issuer, Province } from '../schema/index.ts';
import { fold } from '../vietnamese/index.ts';
import type { Place } from './places.ts';

interface Bodies {
  issuers: ReadonlyMap<string, Issuer>;
  places: ReadonlyMap<string, Place>;
  provinces: readonly Province[];
}

/** Letters that offices write for words of a body's name. */
const shortForms: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  ldld: 'lien doan lao dong',
  mttq: 'mat tran to quoc',
  btv: 'ban thuong vu',
  bch: 'ban chap hanh',
  tp: 'thanh pho',
};

/**
 * The body that a name means, as offices write it: `UBND tỉnh`, `Tỉnh ủy Lai Châu`, `Liên đoàn Lao động tỉnh`. `undefined` where
 * none fits, or more than one: a “thành phố” may be a province or a part of one, unless its name says which.
 *
 * @param placeId province of the document, where it is known from elsewhere.
 */
export function codeOfIssuer(
  written: string,
  { issuers, places, provinces }: Bodies,
  placeId?: string,
): Issuer | undefined {
  if (issuers.has(written)) return issuers.get(written);
  const whole = plain(written);
  const behind = [...places.values()]
    .map((place) => ({ place, end: ` ${plain(place.name).replace(/^thanh pho /, '')}` }))
    .filter(({ end }) => whole.endsWith(end))
    .toSorted((a, b) => b.end.length - a.end.length)[0];
  const place = behind?.place ?? places.get(placeId ?? '');
  const level = provinces.some((one) => one.id === place?.id && isCityOfOld(one))
    ? 'thanh pho'
    : 'tinh';
  const bare =
    behind && whole.slice(0, -behind.end.length).replace(/ uy (?:tinh|thanh pho)$/, ' uy');
  const tries = [whole, ...(bare === undefined ? [] : [bare, `${bare} ${level}`])];
  for (const name of tries) {
    for (const formsOf of [exactForms, looseForms]) {
      if (/(?:thanh uy|thanh pho)$/.test(name) && level !== 'thanh pho') continue;
      const found = [...issuers.values()].filter((issuer) => formsOf(issuer).includes(name));
      if (found.length > 0) return found.length === 1 ? found[0] : undefined;
    }
  }
  return undefined;
}

/** Cities that were no part of a province before: of them alone “thành phố” says the level, whatever the year. */
const isCityOfOld = ({ id, type, typeSince, former }: Province): boolean =>
  type === 'thanh-pho' && typeSince === undefined && former.some((one) => one.id === id);

/** The ways in which a name of the list is read: `Ủy ban nhân dân tỉnh, thành phố` is of both. */
function exactForms({ name }: Issuer): string[] {
  const [, head = '', ends] = LEVELS.exec(fold(name)) ?? [];
  return ends === undefined ? [plain(name)] : ends.split(', ').map((end) => plain(head + end));
}
const LEVELS = /^(.*?)\b((?:tinh|huyen|xa)(?: uy)?(?:, [a-z ]+)+)$/;

/** A body's standing committee signs for it, and is called by its name. */
const looseForms = (issuer: Issuer): string[] =>
  exactForms(issuer).flatMap((form) => /^ban thuong (?:vu|truc) (.+)/.exec(form)?.[1] ?? []);

const plain = (name: string): string =>
  (fold(name).match(/[a-z\d]+/g) ?? []).map((word) => shortForms[word] ?? word).join(' ');
