import type { Page } from 'playwright-core';

/** Texts whose colours were judged on an earlier page, by the hash of what decides on them. */
export type Judged = Set<number>;

/**
 * Marks (`data-alike`) each text of a page that stands as one that was judged before: in the same
 * colour, size and weight, on the same grounds, below elements of the same names and classes. Its
 * contrast is the same, and axe takes most of its time for contrasts. What is not seen, or not
 * judged like other text (a letter alone, a label, what is switched off), is left to axe.
 */
export async function markAlike(page: Page, judged: Judged): Promise<void> {
  const fresh = await page.evaluate(markInPage, [...judged]);
  for (const hash of fresh) judged.add(hash);
}

function markInPage(known: readonly number[]): number[] {
  const judged = new Set(known);
  const fresh: number[] = [];

  const hashOf = (text: string): number => {
    let [low, high] = [5381, 52_711];
    for (let at = 0; at < text.length; at += 1) {
      low = Math.imul(low, 33) ^ text.charCodeAt(at);
      high = Math.imul(high, 31) ^ text.charCodeAt(at);
    }
    return (low >>> 0) * 2 ** 20 + (high & 0xf_ffff);
  };

  const grounds = new Map<Element, number>();
  const groundOf = (element: Element | null): number => {
    if (element === null) return 0;
    let ground = grounds.get(element);
    if (ground === undefined) {
      const style = getComputedStyle(element);
      ground = hashOf(
        [
          groundOf(element.parentElement),
          element.tagName,
          element.getAttribute('class'),
          style.backgroundColor,
          style.backgroundImage,
          style.opacity,
          style.position,
          style.filter,
          style.mixBlendMode,
        ].join(' '),
      );
      grounds.set(element, ground);
    }
    return ground;
  };

  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim().length > 1);
  const isPlain = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return (
      Math.min(width, height) > 1 &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('label, [disabled], [aria-disabled], [aria-hidden], [inert]') === null
    );
  };

  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!hasText(element) || !isPlain(element)) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const hash = hashOf([groundOf(element), color, fontSize, fontWeight, textShadow].join(' '));
    if (judged.has(hash)) {
      element.dataset['alike'] = '';
    } else {
      judged.add(hash);
      fresh.push(hash);
    }
  }
  return fresh;
}
