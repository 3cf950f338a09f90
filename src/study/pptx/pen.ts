import type PptxGenJS from 'pptxgenjs';
import type { Colour } from '../deck/figure.ts';

/** Faces that every office has; both are narrower than those of the site, so what fits there fits here. */
export const faces = { ui: 'Arial', read: 'Times New Roman' } as const;

/** Colours as on the site's light ground. */
export const colours = {
  ink: '1C1A17',
  soft: '514C44',
  faint: '6B6459',
  line: 'CBC0AD',
  edge: '8A8172',
  ground: 'FFFEFB',
  doc: '8F1D21',
  model: '7A5000',
  modelWash: 'F8F0DD',
  report: '34506F',
  reportWash: 'E9EEF4',
  study: '0B5752',
  studyWash: 'E4F1EF',
  deep: '0B4A46',
  onDeep: 'FFFEFB',
  onDeepSoft: 'BFDCD8',
  deepNow: 'F0D9A0',
  ok: '14602F',
  end: '7E2A2A',
} as const satisfies Record<Exclude<Colour, never> | string, string>;

/** Inches of pixels on a slide of 1280 × 720. */
export const inches = (pixels: number): number => Math.round((pixels / 96) * 1000) / 1000;
/** Points of pixels. */
export const points = (pixels: number): number => pixels * 0.75;

/** A place on a slide, in pixels. */
export interface Place {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** How a text is set. */
export interface Look {
  size: number;
  colour?: string;
  bold?: boolean;
  face?: keyof typeof faces;
  align?: 'left' | 'center' | 'right';
  valign?: 'top' | 'middle' | 'bottom';
  name?: string;
  fill?: string;
  edge?: string;
}

export type TextProps = PptxGenJS.TextProps;

/** Draws on one slide, in pixels. */
export class Pen {
  readonly #slide: PptxGenJS.Slide;

  constructor(slide: PptxGenJS.Slide) {
    this.#slide = slide;
  }

  /** A text, or paragraphs, in a box of its own. */
  text(text: string | TextProps[], place: Place, look: Look): void {
    if (text.length === 0) return;
    this.#slide.addText(text, { ...placed(place), ...looks(look), lang: 'vi-VN' });
  }

  /** A text in the place that the layout keeps for it. */
  fill(placeholder: string, text: string | TextProps[], look: Partial<Look> = {}): void {
    if (text.length === 0) return;
    // Only the size of a run is written: that of its box is the layout's.
    const fontSize = look.size === undefined ? {} : { fontSize: points(look.size) };
    const runs =
      typeof text === 'string' ? [{ text, options: { ...fontSize, lang: 'vi-VN' } }] : text;
    this.#slide.addText(runs, { placeholder, lang: 'vi-VN' });
  }

  /** A table without edges but a line above each row. */
  table(
    rows: PptxGenJS.TableRow[],
    place: Omit<Place, 'h'>,
    widths: readonly number[],
    size: number,
  ): void {
    this.#slide.addTable(rows, {
      x: inches(place.x),
      y: inches(place.y),
      w: inches(place.w),
      colW: widths.map(inches),
      fontFace: faces.ui,
      fontSize: points(size),
      color: colours.ink,
      border: { type: 'none' },
      margin: [0.06, 0.08, 0.06, 0],
      valign: 'middle',
    });
  }

  rect({ x, y, w, h }: Place, fill: string | undefined, edge?: string, name?: string): void {
    this.#slide.addShape('rect', {
      ...placed({ x, y, w, h }),
      ...(fill === undefined ? { fill: { type: 'none' as const } } : { fill: { color: fill } }),
      line: edge === undefined ? { type: 'none' as const } : { color: edge, width: 2 },
      ...(name === undefined ? {} : { objectName: name }),
    });
  }

  line(
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    colour: string,
    width: number,
    isDotted = false,
  ): void {
    this.#slide.addShape('line', {
      ...placed({
        x: Math.min(x1, x2),
        y: Math.min(y1, y2),
        w: Math.abs(x2 - x1),
        h: Math.abs(y2 - y1),
      }),
      line: {
        color: colour,
        width: points(width),
        ...(isDotted ? { dashType: 'sysDot' as const } : {}),
      },
    });
  }

  dot(x: number, y: number, r: number, colour: string, isFilled: boolean): void {
    this.#slide.addShape('ellipse', {
      ...placed({ x: x - r, y: y - r, w: r * 2, h: r * 2 }),
      fill: { color: isFilled ? colour : colours.ground },
      line: { color: colour, width: 2 },
    });
  }
}

function placed({ x, y, w, h }: Place) {
  return { x: inches(x), y: inches(y), w: inches(w), h: inches(h) };
}

/** What a text box is told of a look. */
export function looks({
  size,
  colour = colours.ink,
  bold = false,
  face = 'ui',
  align,
  valign = 'top',
  name,
  fill,
  edge,
}: Look) {
  return {
    fontSize: points(size),
    fontFace: faces[face],
    color: colour,
    bold,
    margin: 0,
    fit: 'none' as const,
    align: align ?? ('left' as const),
    valign,
    ...(fill === undefined ? {} : { fill: { color: fill } }),
    ...(edge === undefined ? {} : { line: { color: edge, width: 2 } }),
    ...(name === undefined ? {} : { objectName: name }),
  };
}

/** Paragraphs one below the other, `gap` pixels apart. */
export function paragraphs(
  texts: readonly string[],
  gap: number,
  options: TextProps['options'] = {},
): TextProps[] {
  return texts.map((text) => ({
    text,
    options: { breakLine: true, paraSpaceAfter: points(gap), lang: 'vi-VN', ...options },
  }));
}
