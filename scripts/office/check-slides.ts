import { type Slide, slideTexts } from '../../src/study/deck/slide.ts';
import { outside, type PdfPage, squeezed } from './pdf-page.ts';

/** The page of a slide, in points. */
const page = { left: 0, top: 0, right: 960, bottom: 540 };

/** What is wrong with slides that a program has laid out: a line for each fault, in Vietnamese. */
export function slideFaults(slides: readonly Slide[], pages: readonly PdfPage[]): string[] {
  if (slides.length !== pages.length) {
    return [`có ${pages.length} trang, phải có ${slides.length}`];
  }
  return slides.flatMap((slide, index) => {
    const laid = pages[index];
    if (!laid) return [];
    return [...missingText(slide, laid), ...overflow(slide, laid)].map(
      (fault) => `trang ${index + 1}: ${fault}`,
    );
  });
}

function missingText(slide: Slide, { words }: PdfPage): string[] {
  const shown = squeezed(words.map(({ text }) => text).join(''));
  return slideTexts(slide)
    .filter((text) => !text.split(' ').every((word) => shown.includes(squeezed(word))))
    .map((text) => `thiếu hoặc sai chữ “${text}”`);
}

/** Words beyond the page, or below the content where the bar of time stands. */
function overflow({ body }: Slide, { words }: PdfPage): string[] {
  const bottom = body.layout === 'opening' || body.layout === 'agenda' ? page.bottom : 506;
  return outside(words, { ...page, left: 44, right: 932, bottom }).map(
    ({ text }) => `chữ “${text}” tràn khỏi chỗ của nó`,
  );
}
