import { fold } from '../vietnamese/index.ts';

/**
 * The bodies that texts confuse, each by the words that name it; the first that fits is meant. `TW`
 * in a number hides three bodies (Quy định 399-QĐ/TW), so only the words distinguish them.
 */
const BODIES: readonly (readonly [body: string, words: RegExp])[] = [
  ['prime-minister', /^(?:pho )?(?:thu tuong|ttg)\b/],
  ['government', /^chinh phu\b|^cp$/],
  ['assembly-standing', /^(?:uy ban thuong vu quoc hoi|ubtvqh)\b/],
  ['assembly', /^quoc hoi\b/],
  ['politburo', /^(?:bo chinh tri|bct)\b/],
  ['secretariat', /^(?:ban bi thu|bbt)\b/],
  ['union-presidium', /^doan chu tich (?:tong|tld)/],
  ['union-committee', /^(?:ban chap hanh|bch) (?:tong|tld)/],
  // "Trung ương Đảng", "Hội nghị Trung ương": the press calls every body of the centre so, hence no entry of their own.
  ['central-committee', /^(?:ban chap hanh|bch) (?:dang )?(?:trung uong|tw)\b/],
  [
    'province-party',
    /^(?:(?:ban thuong vu|btv|ban chap hanh|bch|thuong truc) )?(?:dang bo )?(?:tinh|thanh) uy\b/,
  ],
  ['people-committee', /^(?:uy ban nhan dan|ubnd|chu tich (?:uy ban nhan dan|ubnd))\b/],
  ['people-council', /^(?:hoi dong nhan dan|hdnd)\b/],
  [
    'union-province',
    /^(?:(?:ban thuong vu|btv|ban chap hanh|bch) )?(?:lien doan lao dong|ldld) (?:tinh|thanh)/,
  ],
];

/** Which of the bodies that texts confuse is named; undefined for any other, and for words too general to decide. */
export function bodyOf(issuer: string): string | undefined {
  const words = fold(issuer).replace(/\s+/g, ' ').trim();
  return BODIES.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Whether two names are surely of different bodies. */
export function isOtherBody(stated: string, held: string): boolean {
  const [one, other] = [bodyOf(stated), bodyOf(held)];
  return one !== undefined && other !== undefined && one !== other;
}

/** Whether two names are surely of the same body. */
export function isSameBody(stated: string, held: string): boolean {
  if (fold(held).startsWith(fold(stated).trim())) return true;
  const body = bodyOf(stated);
  return body !== undefined && body === bodyOf(held);
}
