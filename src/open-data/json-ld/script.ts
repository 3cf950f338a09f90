/**
 * What a page says of itself to search engines, in the words of schema.org. Those who make it give
 * it the precise type of `schema-dts`; the union of all its things would cost a third of the time
 * of a whole check of types.
 */
export interface Described {
  readonly '@type': string;
}

const context = 'https://schema.org';

/**
 * The text of a `<script type="application/ld+json">`: no text of the content can end the element,
 * and none is run, since browsers take it for data.
 */
export function jsonLdText(things: readonly Described[]): string {
  const [only, ...others] = things;
  const whole =
    others.length === 0
      ? { '@context': context, ...only }
      : { '@context': context, '@graph': things };
  return JSON.stringify(whole).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
