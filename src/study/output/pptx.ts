import PptxGenJS from 'pptxgenjs';
import { outputWords as words } from '../../words/outputs.ts';
import type { Lesson } from '../lesson.ts';
import type { Slide } from './slide.ts';
import { slidesOf } from './slides.ts';

const font = 'Arial';
/** Ink and one colour a kind, as on the site's light ground. */
const colours: Record<Slide['kind'], string> = {
  opening: '0B5752',
  lesson: '0B5752',
  document: '8F1D21',
  model: '7A5000',
  report: '34506F',
  quiz: '1A4FA3',
};
const ink = '1C1A17';

/** Places on a slide of 13,33 × 7,5 inches; `bulletFrame` counts on the size of `body`. */
export const places = {
  above: { x: 0.8, y: 0.35, w: 11.7, h: 0.4 },
  title: { x: 0.8, y: 0.8, w: 11.7, h: 1.3 },
  body: { x: 0.8, y: 2.3, w: 11.7, h: 4.6 },
} as const;

/**
 * The slides as a PowerPoint file: every slide with a real title, real bullets and the trainer's
 * notes, so that it can be edited, read aloud and shown in outline.
 */
export async function writePptx(lesson: Lesson): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = lesson.title;
  deck.author = words.site;
  deck.company = words.site;
  deck.theme = { headFontFace: font, bodyFontFace: font };
  for (const kind of Object.keys(colours) as Slide['kind'][]) defineMaster(deck, kind);
  for (const slide of slidesOf(lesson)) addSlide(deck, slide);
  return (await deck.write({ outputType: 'uint8array', compression: true })) as Uint8Array;
}

function defineMaster(deck: PptxGenJS, kind: Slide['kind']): void {
  const color = colours[kind];
  const isOpening = kind === 'opening';
  const title = isOpening ? { x: 0.8, y: 2, w: 11.7, h: 1.9 } : places.title;
  const body = isOpening ? { x: 0.8, y: 4.1, w: 11.7, h: 1.6 } : places.body;
  const base = { margin: 0, fontFace: font, fit: 'none' } as const;
  deck.defineSlideMaster({
    title: kind,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.25, h: 7.5, fill: { color } } },
      {
        placeholder: {
          options: {
            ...base,
            ...title,
            name: 'title',
            type: 'title',
            fontSize: isOpening ? 40 : 32,
            bold: true,
            color,
            align: 'left',
            valign: isOpening ? 'bottom' : 'top',
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            ...base,
            ...body,
            name: 'body',
            type: 'body',
            fontSize: 26,
            color: ink,
            align: 'left',
            valign: 'top',
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: 12.3,
      y: 7.0,
      w: 0.8,
      h: 0.35,
      fontFace: font,
      fontSize: 12,
      color: '6B6459',
      align: 'right',
    },
  });
}

function addSlide(deck: PptxGenJS, { kind, above, title, bullets, notes }: Slide): void {
  const page = deck.addSlide({ masterName: kind });
  page.addText(title, { placeholder: 'title', lang: 'vi-VN' });
  if (above !== '') {
    page.addText(above, {
      ...places.above,
      margin: 0,
      fontFace: font,
      fontSize: 16,
      color: '6B6459',
      lang: 'vi-VN',
    });
  }
  if (notes.length > 0) page.addNotes(notes.join('\n'));
  if (bullets.length === 0) return;
  const isList = kind !== 'opening';
  page.addText(
    bullets.map((text) => ({
      text,
      options: {
        breakLine: true,
        lang: 'vi-VN',
        paraSpaceAfter: 8,
        ...(isList ? { bullet: { indent: 24 } } : {}),
      },
    })),
    { placeholder: 'body' },
  );
}
