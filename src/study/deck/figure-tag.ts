import { h, type Tag } from '../output/tree.ts';
import type { Figure, Shape } from './figure.ts';

/** A figure as SVG; its parts are coloured by the style sheet. */
export function figureTag({ width, height, label, shapes }: Figure): Tag {
  return h(
    'svg.figure',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label },
    shapes.map(shapeTag),
  );
}

function shapeTag(shape: Shape): Tag | Tag[] {
  const text = (value: number) => `${Math.round(value * 10) / 10}`;
  switch (shape.kind) {
    case 'rect': {
      const { x, y, w, h: height, fill, hollow } = shape;
      return h(`rect.${hollow ? 'edge' : 'fill'}-${fill}` as 'rect', {
        ...{ x: text(x), y: text(y), width: text(w), height: text(height) },
      });
    }
    case 'line': {
      const { x1, y1, x2, y2, colour } = shape;
      return h(`line.edge-${colour}` as 'line', {
        ...{ x1: text(x1), y1: text(y1), x2: text(x2), y2: text(y2) },
      });
    }
    case 'dot': {
      const { x, y, r, colour, fill } = shape;
      const at = { cx: text(x), cy: text(y), r: text(r) };
      const half = h(`path.fill-${colour}` as 'path', {
        d: `M${text(x)} ${text(y - r)}a${r} ${r} 0 010 ${r * 2}z`,
      });
      const ring = h(`circle.dot.edge-${colour}` as 'circle', at);
      if (fill === 'whole') return h(`circle.fill-${colour}` as 'circle', at);
      return fill === 'half' ? [ring, half] : ring;
    }
    case 'text': {
      const { x, y, size, colour, bold } = shape;
      const name = bold ? (`text.bold.fill-${colour}` as const) : (`text.fill-${colour}` as const);
      return h(name as 'text', { x: text(x), y: text(y), 'font-size': `${size}` }, shape.text);
    }
  }
}
