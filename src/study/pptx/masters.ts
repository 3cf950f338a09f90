import type PptxGenJS from 'pptxgenjs';
import { layoutNames } from '../../words/deck.ts';
import { content, slide } from '../deck/places.ts';
import type { SlideBody } from '../deck/slide.ts';
import { colours, inches, type Look, looks, type Place } from './pen.ts';

type Layout = SlideBody['layout'];

const { left, textWidth } = slide;
const below = content.top + content.height;

/** Where the title of a layout stands. */
const titles: Readonly<Record<Layout, Place>> = {
  opening: { x: left, y: 50, w: 780, h: 420 },
  rows: { x: left, y: 88, w: textWidth, h: 116 },
  agenda: { x: left, y: 88, w: textWidth, h: 60 },
  step: { x: left, y: 91, w: 780, h: 330 },
  document: { x: left, y: 140, w: 826, h: 96 },
  tasks: { x: left, y: 88, w: textWidth, h: 112 },
  figure: { x: left, y: 88, w: textWidth, h: 60 },
  practice: { x: left, y: 100, w: textWidth, h: 112 },
  ask: { x: left, y: 150, w: textWidth, h: 400 },
  case: { x: left, y: 88, w: textWidth, h: 112 },
  quiz: { x: left, y: 88, w: textWidth, h: 240 },
  key: { x: left, y: 88, w: textWidth, h: 60 },
  slips: { x: left, y: 88, w: textWidth, h: 60 },
  close: { x: left, y: 88, w: textWidth, h: 112 },
};

/** Where the running text of a layout stands, for those that have one. */
const bodies: Partial<Record<Layout, Place>> = {
  opening: { x: left, y: 490, w: 760, h: 140 },
  rows: { x: left, y: 210, w: textWidth, h: below - 210 },
  step: { x: left, y: 440, w: 1090, h: 205 },
  document: { x: left, y: 350, w: 720, h: below - 350 },
  case: { x: left, y: 210, w: textWidth, h: below - 210 },
  close: { x: left, y: 210, w: 500, h: below - 210 },
};

/** Looks of a title that are not those of most. */
const titleLooks: Partial<Record<Layout, Partial<Look>>> = {
  opening: { size: 80, face: 'read', valign: 'bottom', bold: false },
  step: { size: 74, face: 'read', colour: colours.onDeep, bold: false },
  document: { size: 80, colour: colours.doc },
  ask: { size: 52, face: 'read', valign: 'middle', bold: false },
  quiz: { size: 44 },
};

/**
 * Defines every layout under one master: what an office adds to the master, such as its logo, shows
 * on all of them. The strip and the page's number are texts of the layout's own places.
 */
export function defineMasters(deck: PptxGenJS): void {
  for (const layout of Object.keys(layoutNames) as Layout[]) {
    deck.defineSlideMaster({
      title: layoutNames[layout],
      background: { color: groundOf(layout) },
      objects: [
        ...groundShapes(layout),
        placeholder('title', 'title', titles[layout], {
          size: 46,
          bold: true,
          ...titleLooks[layout],
        }),
        ...(layout === 'opening' ? [] : strip(layout)),
        ...(bodies[layout]
          ? [placeholder('body', 'body', bodies[layout], { size: 32, colour: inkOf(layout) })]
          : []),
      ],
    });
  }
}

type Objects = NonNullable<PptxGenJS.SlideMasterProps['objects']>;

function groundOf(layout: Layout): string {
  if (layout === 'step') return colours.deep;
  return layout === 'ask' ? colours.studyWash : colours.ground;
}

const inkOf = (layout: Layout): string => (layout === 'step' ? colours.onDeep : colours.ink);

function groundShapes(layout: Layout): Objects {
  const rule = { document: colours.doc, practice: colours.model, ask: colours.study } as const;
  if (layout === 'opening') {
    const panel = { x: inches(896), y: 0, w: inches(384), h: inches(720) };
    return [{ rect: { ...panel, fill: { color: colours.deep } } }];
  }
  if (!(layout in rule)) return [];
  const place = { x: inches(left), y: inches(88), w: inches(textWidth), h: inches(5) };
  return [{ rect: { ...place, fill: { color: rule[layout as keyof typeof rule] } } }];
}

function strip(layout: Layout): Objects {
  const colour = layout === 'step' ? colours.onDeepSoft : colours.soft;
  const at = (x: number, w: number): Place => ({ x, y: 26, w, h: 40 });
  const look = { size: 28, colour, valign: 'middle' } as const;
  return [
    placeholder('above', 'body', at(left, 740), look),
    placeholder('when', 'body', at(816, 280), { ...look, align: 'right' }),
    placeholder('page', 'body', at(1110, 106), { ...look, align: 'right' }),
  ];
}

function placeholder(
  name: string,
  type: 'title' | 'body',
  { x, y, w, h }: Place,
  look: Look,
): Objects[number] {
  return {
    placeholder: {
      options: {
        ...looks(look),
        name,
        type,
        x: inches(x),
        y: inches(y),
        w: inches(w),
        h: inches(h),
      },
      text: '',
    },
  };
}
