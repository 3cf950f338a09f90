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
