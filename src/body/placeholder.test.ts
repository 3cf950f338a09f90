import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareExtent, type Mention } from '../citations/index.ts';
import { unescapeHtml } from '../html/escape.ts';
import { packMention, placeholderHtml, unpackMention } from './placeholder.ts';

const text = fc.string({ unit: 'grapheme' });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value);
const mentions: fc.Arbitrary<Mention> = fc.record({
  kind: fc.constantFrom('number', 'short', 'named'),
  start: fc.nat(),
  end: fc.nat(),
  text,
  number: maybe(text),
  serial: maybe(text),
  code: maybe(text),
  type: maybe(text),
  issuedOn: maybe(text),
  issuedIn: maybe(text),
  year: maybe(fc.nat()),
  term: maybe(text),
  issuer: maybe(text),
  title: maybe(text),
  name: maybe(fc.record({ event: fc.constant('law' as const), title: text })),
  pinpoint: maybe(fc.record({ start: fc.nat(), end: fc.nat(), text })),
  clause: text,
  extent: fc.nat().map(bareExtent),
});

test('a mention comes back whole, at the text that the placeholder encloses', () => {
  fc.assert(
    fc.property(mentions, text, (mention, inner) => {
      const back = unpackMention(packMention(mention), inner);
      const extent = bareExtent(inner.length);
      expect(back).toEqual({ ...mention, start: 0, end: inner.length, text: inner, extent });
    }),
  );
});

test('nothing of a mention becomes markup', () => {
  fc.assert(
    fc.property(mentions, text, (mention, inner) => {
      const html = placeholderHtml(mention, inner);
      const parts = /^<span data-mention="([^"<>]*)">([^<>]*)<\/span>$/.exec(html);
      expect(unescapeHtml(parts?.[1] ?? '')).toBe(packMention(mention));
      expect(unescapeHtml(parts?.[2] ?? '')).toBe(inner);
    }),
  );
});

test('what the text does not tell takes no room', () => {
  const none = { number: null, serial: null, code: null, type: null, issuedOn: null, year: null };
  const undated = { issuedIn: null, pinpoint: null };
  const mention = { ...none, term: null, issuer: null, title: null, name: null };
  expect(
    packMention({
      ...mention,
      ...undated,
      kind: 'named',
      start: 3,
      end: 9,
      text: 'Luật',
      clause: 'theo Luật',
      extent: bareExtent(9),
    }),
  ).toBe('{"kind":"named","clause":"theo Luật"}');
});
