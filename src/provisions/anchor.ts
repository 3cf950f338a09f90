import { parseProvision } from './parse.ts';
import { type Provision, parentOf, placesOf, type Step } from './provision.ts';

/**
 * The anchor of a provision, for ever: *khoản 2 Điều 15* → `dieu-15-khoan-2`; of several places,
 * that of the first. Undefined for a text that is no reference.
 */
export function provisionAnchor(reference: string | Provision): string | undefined {
  return provisionAnchors(reference)[0];
}

/** The anchors of all places that a provision names, one each. */
export function provisionAnchors(reference: string | Provision): string[] {
  const provision = typeof reference === 'string' ? parseProvision(reference) : reference;
  return provision ? placesOf(provision).map(anchorOfPlace) : [];
}

/**
 * Anchors at which a place may be found, the nearest first: its own, then those of the parts it
 * lies in. Party documents number below a *mục* without a word for it, so *điểm 3 mục II* is
 * *mục II.3* too.
 */
export function anchorsAround(reference: string | Provision): string[] {
  const provision = typeof reference === 'string' ? parseProvision(reference) : reference;
  const [place] = provision ? placesOf(provision) : [];
  if (!place) return [];
  const outer = parentOf(place);
  const own = [anchorOfPlace(place), ...underSection(place)];
  return outer ? [...own, ...anchorsAround(outer)] : own;
}

const anchorOfPlace = ({ steps }: Provision): string => steps.map(stepAnchor).join('-');

/** Folding would make *điểm d* and *điểm đ* one. */
function stepAnchor({ level, value }: Step): string {
  const number = value.toLowerCase().replaceAll('đ', 'dd').replaceAll('.', '-');
  return number ? `${level}-${number}` : level;
}

function underSection({ steps }: Provision): string[] {
  const [last, section] = steps.toReversed();
  const isNumbered = (last?.level === 'khoan' || last?.level === 'diem') && /^\d/.test(last.value);
  if (!isNumbered || section?.level !== 'muc') return [];
  const value = `${section.value}.${last.value}`;
  return [[...steps.slice(0, -2).map(stepAnchor), stepAnchor({ level: 'muc', value })].join('-')];
}
