import { slugify } from '../vietnamese/index.ts';

/**
 * The anchor of a place in a document, outermost part first: *khoản 2 Điều 15* →
 * `dieu-15-khoan-2`, *mục II.3* → `muc-ii-3`. Of several places (*khoản 2, 3 Điều 15*) that of the
 * first; undefined for a text that names none.
 */
export function provisionAnchor(reference: string): string | undefined {
  const parts = [
    ...reference.matchAll(/(điểm|khoản|Điều|mục|Quy chế|Quy định|Điều lệ)(?: ([\p{L}\d.]+))?/gu),
  ];
  const steps = parts
    .map(([, name = '', value = '']) => (named.has(name) ? name : `${name} ${value}`))
    .map((step) => slugify(step.replace(/đ$/, 'dd')));
  return steps.length > 0 ? steps.toReversed().join('-') : undefined;
}

/** Texts within a document, which carry no number. */
const named = new Set(['Quy chế', 'Quy định', 'Điều lệ']);
