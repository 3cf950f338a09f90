import { expect, test } from 'vitest';
import { paragraph, run, stylesPart, wordFile } from './testing/files.ts';
import { opened } from './testing/opened.ts';

const styles = stylesPart(
  '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="AnTheo"><w:basedOn w:val="An"/></w:style>',
  '<w:style w:type="character" w:styleId="Hien"><w:basedOn w:val="An"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="GhiChu"><w:rPr><w:vanish/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>',
);
const inStyle = (id: string, more = '') => `<w:rPr><w:rStyle w:val="${id}"/>${more}</w:rPr>`;
const ofStyle = (id: string, content: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${content}</w:p>`;
const shown = paragraph(run('hiện'));

test.each([
  // By the style of the run.
  [paragraph(run('ẩn', inStyle('An')), run('hiện')), 'hiện\n', 1],
  // By the style it is based on.
  [paragraph(run('ẩn', inStyle('AnTheo')), run('hiện')), 'hiện\n', 1],
  // A style may show what its base hides, a run what its style hides.
  [paragraph(run('hiện', inStyle('Hien'))), 'hiện\n', 0],
  [paragraph(run('hiện', inStyle('An', '<w:vanish w:val="false"/>'))), 'hiện\n', 0],
  // By the style of the paragraph, with or without a look of their own.
  [`${ofStyle('GhiChu', run('ẩn') + run('cũng ẩn', ''))}${shown}`, '\nhiện\n', 2],
  // The look of the mark that ends a paragraph is not that of its words.
  ['<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>hiện</w:t></w:r></w:p>', 'hiện\n', 0],
  // A box in a paragraph does not show what the paragraph hides behind it.
  [
    ofStyle(
      'GhiChu',
      `<w:r><w:drawing><w:txbxContent>${shown}</w:txbxContent></w:drawing></w:r>${run('ẩn')}`,
    ),
    '\nhiện\n',
    2,
  ],
  // Styles in a circle, and one that is not there, hide nothing.
  [paragraph(run('hiện', inStyle('Vong'))), 'hiện\n', 0],
  [paragraph(run('hiện', inStyle('Khac'))), 'hiện\n', 0],
])('%s', (body, text, hidden) => {
  const file = opened(wordFile(body, { styles }));
  expect([file.text, file.report.hidden]).toEqual([text, hidden]);
});
