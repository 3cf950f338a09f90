import { places } from '../../src/study/output/pptx.ts';
import type { Slide } from '../../src/study/output/slide.ts';
import { outside, type PdfPage, squeezed } from './pdf-page.ts';

/** Points in an inch. */
const inch = 72;

/** What is wrong with slides that a program has laid out: a line for each fault, in Vietnamese. */
export function slideFaults(slides: readonly Slide[], pages: readonly PdfPage[]): string[] {
  if (slides.length !== pages.length) {
    return [`có ${pages.length} trang, phải có ${slides.length}`];
  }
  return slides.flatMap((slide, index) => {
    const page = pages[index];
    if (!page) return [];
    return [...missingText(slide, page), ...overflow(slide, page)].map(
      (fault) => `trang ${index + 1}: ${fault}`,
    );
  });
}

function missingText({ title, bullets }: Slide, { words }: PdfPage): string[] {
  const shown = squeezed(words.map(({ text }) => text).join(''));
  return [title, ...bullets]
    .filter((text) => !shown.includes(squeezed(text)))
    .map((text) => `thiếu hoặc sai chữ “${text}”`);
}

function overflow({ kind, title }: Slide, { words }: PdfPage): string[] {
  if (kind === 'opening') return outsidePage(words);
  const { body } = places;
  const top = body.y * inch;
  const bottom = (body.y + body.h) * inch;
  // The number in the corner lies below the text.
  const text = words.filter((word) => !(word.top > bottom && /^\d+$/.test(word.text)));
  const onBody = text.filter((word) => word.bottom > top);
  const faults = outside(onBody, {
    left: body.x * inch,
    top,
    right: (body.x + body.w) * inch,
    bottom,
  }).map((word) => `chữ “${word.text}” tràn khỏi khung nội dung`);
  const intoBody = text.filter((word) => word.top < top - 3 && word.bottom > top + 3);
  return [...faults, ...intoBody.map(() => `tên trang “${title}” tràn xuống nội dung`)];
}

function outsidePage(words: PdfPage['words']): string[] {
  return outside(words, { left: 0, top: 0, right: 960, bottom: 540 }).map(
    ({ text }) => `chữ “${text}” tràn khỏi trang`,
  );
}
