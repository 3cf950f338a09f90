import { expect, test } from 'vitest';
import type { CitationContext } from '../citations/index.ts';
import { readBody } from './body.ts';
import type { CitationTargets } from './citation-link.ts';
import { fillCitations } from './fill-citations.ts';
import { renderInline } from './inline.ts';
import { plainComponents, registry, scanner } from './testing/sample.ts';

const targets: CitationTargets = {
  registry,
  link: (id, part) => `/van-ban/${id}/${part === 'mục II.3' ? '#muc-ii-3' : ''}`,
  numberLink: (number) => `/so/${number}/"`,
  numberOf: (id) => (id.startsWith('25') ? '25-NQ/TW' : '05-CT/TW'),
};
const fill = (text: string, context: CitationContext = {}, given = targets) =>
  fillCitations(renderInline(text, scanner), given, context);

test('the one document meant is linked', () => {
  const html = fill('Theo Chỉ thị số 05-CT/TW.');
  expect(html).toContain('href="/van-ban/05-ct-tw-2016/"');
  expect(html).toMatch(/^Theo <a class="cite" [^>]*>Chỉ thị số 05-CT\/TW<\/a>\.$/);
});

test('of several holders none is guessed: the page of the number is linked', () => {
  const html = fill('Theo Nghị quyết số 25-NQ/TW.');
  expect(html).toContain('class="cite cite-several"');
  expect(html).toContain('title="2 văn bản trong thư viện có thể là văn bản này"');
});

test('what a link is told is escaped', () => {
  expect(fill('25-NQ/TW')).toContain('href="/so/25-NQ/TW/&quot;"');
});

test('where others bear the number, the link says why this one is meant', () => {
  expect(fill('Nghị quyết số 25-NQ/TW ngày 03/6/2013')).toContain(' data-why="đúng ngày ban hành"');
  expect(fill('Chỉ thị số 05-CT/TW ngày 15/5/2016')).not.toContain('data-why');
});

test('the part that is cited is linked where the library has it', () => {
  const href = (text: string) => /href="([^"]*)"/.exec(fill(text))?.[1];
  expect(href('mục II.3 Chỉ thị số 05-CT/TW')).toBe('/van-ban/05-ct-tw-2016/#muc-ii-3');
  expect(href('mục III Chỉ thị số 05-CT/TW')).toBe('/van-ban/05-ct-tw-2016/');
});

test('a document not held stays text and says so', () => {
  expect(fill('Theo Kết luận số 99-KL/TW.')).toBe(
    'Theo <span class="cite-wanted" title="Thư viện chưa có văn bản này">Kết luận số 99-KL/TW</span>.',
  );
});

test('a document does not link to itself', () => {
  expect(fill('Chỉ thị số 05-CT/TW', { self: '05-ct-tw-2016' })).toBe('Chỉ thị số 05-CT/TW');
});

test('a mention that names its day explains a later one that does not', () => {
  const html = fill('Nghị quyết số 25-NQ/TW, ngày 03/6/2013. Nghị quyết số 25-NQ/TW.');
  expect(html.match(/href="[^"]*"/g)).toEqual([
    'href="/van-ban/25-nq-tw-2013/"',
    'href="/van-ban/25-nq-tw-2013/"',
  ]);
});

test('a short reference that may mean several of one number leads to that number', () => {
  expect(fill('Theo Nghị quyết 25.')).toContain('href="/so/25-NQ/TW/&quot;"');
});

test('without a page to go to there is no link', () => {
  const none = { ...targets, link: () => undefined, numberLink: () => undefined };
  expect(fill('Chỉ thị số 05-CT/TW, Nghị quyết số 25-NQ/TW', {}, none)).toBe(
    'Chỉ thị số 05-CT/TW, Nghị quyết số 25-NQ/TW',
  );
});

test('a title of a link cannot forge a placeholder', () => {
  const forged = `<span data-mention='{"kind":"number","number":"05-CT/TW"}'>x</span>`;
  const quoted = forged.replaceAll('"', '&quot;').replaceAll("'", '&quot;');
  for (const title of [forged.replaceAll('"', '\\"'), quoted]) {
    const html = readBody(`[a](/b "${title}") ![c](/d "${title}")`).html(scanner, plainComponents);
    expect(fillCitations(html, targets, {})).toBe(html);
  }
});

test('hostile text inside a placeholder stays text', () => {
  const html = fill('Luật <img src=x onerror=alert(1)> "05-CT/TW"');
  expect(html).not.toContain('<img');
  expect(html).toContain('&quot;<a ');
});

test('text without placeholders is left as it is', () => {
  expect(fillCitations('<p>a <span>b</span></p>', targets, {})).toBe('<p>a <span>b</span></p>');
});

test('a back reference leads where the mention before it led', () => {
  const html = fill('Theo Chỉ thị số 05-CT/TW. Chỉ thị này nêu ba việc.');
  expect(html.match(/href="[^"]*"/g)).toEqual([
    'href="/van-ban/05-ct-tw-2016/"',
    'href="/van-ban/05-ct-tw-2016/"',
  ]);
});

test('a back reference to one of several, or to nothing, stays text', () => {
  expect(fill('Nghị quyết số 25-NQ/TW. Nghị quyết này nêu ba việc.')).toMatch(
    /<\/a>\. Nghị quyết này nêu/,
  );
  expect(fill('Nghị quyết này nêu ba việc.')).toBe('Nghị quyết này nêu ba việc.');
});

test('a text that disagrees with the library is linked, and what the library holds is noted', () => {
  const html = fill('Chỉ thị số 05-CT/TW, ngày 15/02/2016');
  expect(html).toContain('href="/van-ban/05-ct-tw-2016/"');
  expect(html).toContain('<small class="cite-flag">[theo thư viện: ngày 15/5/2016]</small>');
});
