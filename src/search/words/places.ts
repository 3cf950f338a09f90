/** The place of a document that a query names, and the query without it. */
export interface TakenPlace {
  /** *khoản 2 Điều 15* as typed; null where none is named. */
  place: string | null;
  rest: string;
}

const clause = String.raw`(?:khoản|khoan)\s{1,3}\d{1,2}`;
const point = String.raw`(?:điểm|diem)\s{1,3}[a-zđ](?![\p{L}\d])`;
const joint = String.raw`\s{0,3},?\s{1,3}(?:của\s|cua\s)?`;
/** *điều 15*, *khoản 2 điều 15*, *điều 15 khoản 2 điểm a*; never the figures of a number: *điều 25/2020*. */
const place = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${point}${joint})?(?:${clause}${joint})?(?:điều|dieu)\s{1,3}\d{1,3}(?![\d/-])[a-zđ]?(?![\p{L}\d])(?:${joint}${clause})?(?:${joint}${point})?`,
  'iu',
);

/** Takes the place out of a query that names one beside a document; a place alone is words like any other. */
export function takePlace(query: string): TakenPlace {
  const found = place.exec(query);
  const nothing = { place: null, rest: query };
  if (!found) return nothing;
  const before = query.slice(0, found.index);
  const after = query.slice(found.index + found[0].length).replace(/^[\s,]*(?:của|cua)?\s+/iu, '');
  const rest = `${before} ${after}`.replace(/\s+/g, ' ').trim();
  return rest === '' ? nothing : { place: found[0], rest };
}
