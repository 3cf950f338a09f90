import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../entries/testing/sample.ts';
import { mostOwnFiles } from '../library/own-files.ts';
import { libraryOf } from '../library/testing/sample.ts';
import { serverFiles } from './server-rules.ts';
import { writtenForms } from './written-forms.ts';

const forms = writtenForms(
  libraryOf([
    documentOf('60-2013-nd-cp-2013', { number: '60/2013/NĐ-CP', issuedOn: '2013-06-19' }),
    modelOf('to-tu-quan'),
  ]),
);
const files = serverFiles({
  moved: new Map([['/van-ban/cu/', '/van-ban/moi/']]),
  numbers: new Map([['/so/05-ct-tw/', '/van-ban/05-ct-tw-2016/']]),
  forms,
  base: '/so-tay/',
});
const text = (name: string) => files.get(name) ?? '';

test('a number is written as printed, with dashes, and as its address has it', () => {
  expect(forms.map(({ section, written, address }) => [`${section}/${written}`, address])).toEqual([
    ['so/60-2013-nd-cp', '/so/60-2013-nd-cp/'],
    ['so/60/2013/nđ-cp', '/so/60-2013-nd-cp/'],
    ['so/60-2013-nđ-cp', '/so/60-2013-nd-cp/'],
    ['van-ban/60-2013-nd-cp-2013', '/van-ban/60-2013-nd-cp-2013/'],
    ['mo-hinh/to-tu-quan', '/mo-hinh/to-tu-quan/'],
  ]);
});

test('hosts are told of moved addresses below the base path', () => {
  expect(text('_redirects')).toMatch(/^\/so-tay\/van-ban\/cu\/ \/so-tay\/van-ban\/moi\/ 301$/m);
});

test('nginx is told of capitals that it does not know', () => {
  const conf = text('_may-chu/dia-chi.map');
  expect(conf).toContain('"/so-tay/van-ban/cu/" "/so-tay/van-ban/moi/";');
  expect(conf).toContain('"/so/60/2013/nđ-cp" "/so-tay/so/60-2013-nd-cp/";');
  expect(conf).toContain('"/so/60/2013/nĐ-cp" "/so-tay/so/60-2013-nd-cp/";');
});

/** What Caddy's map of a text makes of a path; its expressions are those of JavaScript with `u`. */
function caddyMap(path: string): string | undefined {
  const lines = text('_may-chu/dia-chi.caddy').matchAll(/^\t~\(\?i\)(\S+) (\S+)$/gm);
  for (const [, pattern = '', address] of lines) {
    const inJavaScript = pattern.replaceAll('\\pL', '\\p{L}').replaceAll('\\pN', '\\p{N}');
    if (new RegExp(inJavaScript, 'iu').test(path)) return address;
  }
  return undefined;
}

test.each([
  ['/so-tay/so/60/2013/NĐ-CP).', '/so-tay/so/60-2013-nd-cp/'],
  ['/so-tay/so/60-2013-ND-CP/', '/so-tay/so/60-2013-nd-cp/'],
  ['/so-tay/mo-hinh/TO-TU-QUAN”', '/so-tay/mo-hinh/to-tu-quan/'],
  // another number that begins alike
  ['/so-tay/so/60-2013-nd-cp-2/', undefined],
  // another site on the host
  ['/so/60-2013-nd-cp/', undefined],
])('Caddy leads %s to %s', (path, address) => {
  expect(caddyMap(path)).toBe(address);
});

test('a form that fits two pages is none', () => {
  const both = libraryOf([
    documentOf('a-b', { number: '1/A-B', issuedOn: '2013' }),
    documentOf('a-b-2', { number: '1-A/B', issuedOn: '2014' }),
  ]);
  const meant = writtenForms(both).filter(({ section }) => section === 'so');
  expect(new Set(meant.map(({ address }) => address)).size).toBe(1);
});

test('a number without a page leads to its document, and no browser is told to keep it', () => {
  const line = '/so-tay/so/05-ct-tw/ /so-tay/van-ban/05-ct-tw-2016/';
  expect(text('_redirects')).toContain(`${line} 302\n`);
  expect(text('_may-chu/dia-chi.caddy')).toContain(`\t${line}\n`);
  expect(text('_may-chu/dia-chi.caddy')).toContain('redir @dia_chi_so {dia_chi_so} 302');
  expect(text('_may-chu/dia-chi.conf')).toContain('return 302 $dia_chi_khac;');
});

test('in a large library the forms of a number that one document holds mean the document', () => {
  const document = documentOf('05-ct-tw-2016', { number: '05-CT/TW', issuedOn: '2016' });
  const others = Array.from({ length: mostOwnFiles }, (_, at) => modelOf(`m${at}`));
  const meant = writtenForms(libraryOf([document, ...others])).filter(
    ({ section }) => section === 'so',
  );
  expect(meant.map(({ written, address }) => [written, address])).toEqual([
    ['05-ct-tw', '/van-ban/05-ct-tw-2016/'],
    ['05-ct/tw', '/van-ban/05-ct-tw-2016/'],
  ]);
});
