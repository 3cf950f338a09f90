import PptxGenJS from 'pptxgenjs';
import { layoutNames, deckWords as words } from '../../words/deck.ts';
import { content, slide as place } from '../deck/places.ts';
import type { Slide } from '../deck/slide.ts';
import { deckOf } from '../deck/slides.ts';
import { barParts, partName } from '../deck/time-bar.ts';
import type { Lesson } from '../lesson.ts';
import { printable } from '../printable.ts';
import { drawBody } from './bodies.ts';
import { defineMasters } from './masters.ts';
import { colours, faces, Pen } from './pen.ts';
import { revealAnswers } from './reveal.ts';

/**
 * The slides as a PowerPoint file: every slide with a real title and the trainer's notes, figures and
 * tables that can be edited, all layouts under one master, answers that open at a click.
 */
export async function writePptx(lesson: Lesson): Promise<Uint8Array> {
  const file = new PptxGenJS();
  const { title } = printable(lesson);
  file.layout = 'LAYOUT_WIDE';
  file.title = title;
  file.author = words.brand;
  file.company = words.brand;
  file.theme = { headFontFace: faces.ui, bodyFontFace: faces.ui };
  defineMasters(file);
  const { slides, minutes } = deckOf(printable(lesson));
  for (const [at, slide] of slides.entries()) {
    const page = file.addSlide({ masterName: layoutNames[slide.body.layout] });
    drawSlide(new Pen(page), slide, `${at + 1}/${slides.length}`, minutes);
    if (slide.notes.length > 0) page.addNotes(slide.notes.join('\n'));
  }
  const written = await file.write({ outputType: 'uint8array', compression: true });
  return revealAnswers(written as Uint8Array);
}

function drawSlide(pen: Pen, slide: Slide, page: string, minutes: readonly number[]): void {
  const { body, title, titleSize, above, when, step } = slide;
  pen.fill('title', title, { size: titleSize });
  if (body.layout !== 'opening') {
    const number = step === undefined || body.layout === 'step' ? '' : `${step + 1}  `;
    pen.fill('above', `${number}${above}`);
    pen.fill('when', when);
    pen.fill('page', page);
  }
  drawBody(pen, slide, minutes);
  if (body.layout === 'opening' || body.layout === 'agenda') return;
  const onDeep = body.layout === 'step';
  const shades = onDeep
    ? { done: colours.onDeepSoft, now: colours.deepNow, rest: '3F7974' }
    : { done: colours.edge, now: colours.study, rest: colours.line };
  for (const [at, { x, w }] of barParts(minutes).entries()) {
    const y = content.top + content.height + 24;
    pen.rect({ x: place.left + x, y, w, h: 10 }, shades[partName(at, step)]);
  }
}
