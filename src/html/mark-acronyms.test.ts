import { expect, test } from 'vitest';
import { escapeHtml } from './escape.ts';
import { createAcronymMarker, type MarkedAcronym } from './mark-acronyms.ts';

const acronym = (code: string, expansion: string, more: Partial<MarkedAcronym> = {}) => ({
  code,
  expansion,
  variants: [],
  verified: true,
  ...more,
});
const words = {
  anyOf: (readings: readonly string[]) => readings.join(' hoặc '),
  unchecked: (reading: string) => `${reading} (chưa đối chiếu nguồn)`,
};
const known = [
  acronym('UBND', 'Ủy ban nhân dân'),
  acronym('LĐLĐ', 'Liên đoàn Lao động'),
  acronym('TLĐLĐ', 'Tổng Liên đoàn Lao động', { variants: ['Tổng LĐLĐ'] }),
  acronym('GDĐT', 'giáo dục và đào tạo', { variants: ['GD&ĐT'] }),
  acronym('BCT', 'Bộ Chính trị'),
  acronym('BCT', 'Bộ Công Thương'),
  acronym('HTCT', 'hệ thống chính trị', { verified: false }),
  acronym('T/M', 'thay mặt', { use: 'the-thuc' }),
  acronym('DV', 'dân vận', { use: 'so-ky-hieu' }),
];
const mark = createAcronymMarker(known, words);
const ubnd = '<abbr title="Ủy ban nhân dân">UBND</abbr>';

test('an acronym in a text becomes an abbr that says what it stands for', () => {
  expect(mark('<p>Do UBND tỉnh (UBND) làm.</p>')).toBe(`<p>Do ${ubnd} tỉnh (${ubnd}) làm.</p>`);
});

test.each([
  // Attributes are not text.
  '<img alt="UBND" title=\'UBND\'><h2 id="UBND">Tỉnh</h2>',
  // Explained already.
  '<abbr title="khác">UBND</abbr>',
  // Code shows characters.
  '<pre><code>UBND</code></pre>',
  '<script>const a = "UBND";</script><style>.UBND{}</style>',
  // What would be read as a control's own name.
  '<button>UBND</button><select><option>UBND</option></select>',
  // A list that explains acronyms itself.
  '<dl data-acronyms="off"><dt>UBND</dt><dd>a <b>UBND</b></dd></dl>',
  '<!-- UBND -->',
  // Numbers of documents, in a link or not.
  '<a class="cite" href="/UBND">Kế hoạch số 299/KH-LĐLĐ</a>, 12/QĐ-UBND',
  // Letters go on.
  'UBNDĐ, ĐUBND',
  // Stands in numbers alone.
  'công tác DV',
])('%s stays as it is', (html) => {
  expect(mark(html)).toBe(html);
});

test('text behind a skipped element is marked again', () => {
  expect(mark('<code>UBND</code> UBND<br>UBND')).toBe(`<code>UBND</code> ${ubnd}<br>${ubnd}`);
});

test('the longest form wins, and spaces inside a form count', () => {
  expect(mark('Tổng LĐLĐ, LĐLĐ')).toBe(
    '<abbr title="Tổng Liên đoàn Lao động">Tổng LĐLĐ</abbr>, <abbr title="Liên đoàn Lao động">LĐLĐ</abbr>',
  );
});

test.each(['GD&amp;ĐT', 'GD&#38;ĐT', 'GD&#x26;ĐT'])('%s is found behind its escape', (escaped) => {
  expect(mark(`Sở ${escaped} tỉnh`)).toBe(
    `Sở <abbr title="giáo dục và đào tạo">${escaped}</abbr> tỉnh`,
  );
});

test('escapes beside an acronym are kept and part words', () => {
  expect(mark('&quot;UBND&quot;&nbsp;UBND&nbsp;&lt;')).toBe(
    `&quot;${ubnd}&quot;&nbsp;${ubnd}&nbsp;&lt;`,
  );
});

test('of several readings none is chosen', () => {
  const both = 'Bộ Chính trị hoặc Bộ Công Thương';
  expect(mark('BCT')).toBe(`<abbr title="${both}" data-full="BCT (${both})">BCT</abbr>`);
});

test('a reading seen in no source says so, and is written out without the remark', () => {
  expect(mark('HTCT')).toBe(
    '<abbr title="hệ thống chính trị (chưa đối chiếu nguồn)" data-full="hệ thống chính trị">HTCT</abbr>',
  );
});

test('a form of signing is explained and never written out', () => {
  expect(mark('T/M ĐẢNG ỦY')).toBe('<abbr title="thay mặt" data-full="T/M">T/M</abbr> ĐẢNG ỦY');
});

test('what the vocabulary says cannot become markup', () => {
  const hostile = createAcronymMarker([acronym('AB', '"><img src=x>')], words);
  expect(hostile('AB')).toBe('<abbr title="&quot;&gt;&lt;img src=x&gt;">AB</abbr>');
});

test('text that was escaped stays escaped', () => {
  const html = escapeHtml('<b>UBND</b> & "LĐLĐ"');
  expect(mark(html).replace(/<\/?abbr[^>]*>/g, '')).toBe(html);
});

test('marking twice changes nothing', () => {
  const once = mark('<p>UBND và BCT &amp; HTCT</p>');
  expect(mark(once)).toBe(once);
});
