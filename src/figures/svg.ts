import { escapeHtml } from '../html/escape.ts';

/** Attributes of an element; what is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const rounded = (value: string | number) =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : escapeHtml(value);

/** An element with its content, which is markup already. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${rounded(value)}"`],
  );
  const inner = content.join('');
  const open = `<${name}${written.join('')}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
}

/** Lines of text below each other, the first on the baseline `y`. */
export function textLines(
  lines: readonly string[],
  { x, y, leading, ...attributes }: Attributes & { x: number; y: number; leading: number },
): string {
  return lines
    .map((line, index) =>
      element('text', { x, y: y + index * leading, ...attributes }, escapeHtml(line)),
    )
    .join('');
}

/** A link round a picture's part. Its content stands in the page's list too, where the Tab key goes. */
export function pictureLink(href: string, className: string, ...content: string[]): string {
  return element('a', { href, class: className, tabindex: -1 }, ...content);
}

/** A whole picture, hidden from screen readers: the page holds the same as a list. */
export function picture(
  width: number,
  height: number,
  className: string,
  ...content: string[]
): string {
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  return element(
    'svg',
    {
      class: className,
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...content,
  );
}

/** A triangle with its tip at a point, pointing the way `(dx, dy)`. */
export function arrowHead(x: number, y: number, dx: number, dy: number, className: string): string {
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const corner = (side: number) => {
    const [cx, cy] = [x - 8 * ux - side * 4 * uy, y - 8 * uy + side * 4 * ux];
    return `${Math.round(cx * 10) / 10} ${Math.round(cy * 10) / 10}`;
  };
  return element('path', { class: className, d: `M${x} ${y}L${corner(1)}L${corner(-1)}z` });
}
