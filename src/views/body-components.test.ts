import { expect, test } from 'vitest';
import { readBody } from '../body/body.ts';
import { scanner } from '../body/testing/sample.ts';
import { documentOf } from '../entries/testing/sample.ts';
import { libraryOf } from '../library/testing/sample.ts';
import { bodyComponents } from './body-components.ts';

const target = { label: 'đơn vị', comparator: '=', value: 5, unit: 'tổ', kind: 'chi-tieu' };
const held = documentOf('a', { targets: [{ ...target, note: '[^1]' }] });
const components = bodyComponents({
  library: libraryOf([held]),
  url: (address) => `/so-tay${address}`,
  inline: (text, entry) => `${entry?.id} ${text}`,
});
const html = (body: string) => readBody(body).html(scanner, components);

test('a citation is the link that its author wants, under the base path', () => {
  expect(html('Theo <Citation document="a"> văn **bản** </Citation>.')).toBe(
    '<p>Theo <a class="cite" href="/so-tay/van-ban/a/" data-cite="a">văn <strong>bản</strong></a>.</p>',
  );
});

test('targets of a document are shown with notes that its own sources prove', () => {
  expect(html('<DocumentTargets document="a" />')).toMatch(
    /^<table class="table">.*<td>Đơn vị a \[\^1\]<\/td>.*<\/table>$/,
  );
});

test('of a document not held the words stay', () => {
  expect(
    html('<Citation document="b">văn bản</Citation>\n\n<DocumentTargets document="b" />'),
  ).toBe('<p>văn bản</p>\n');
});
