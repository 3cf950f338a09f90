import { strToU8, zipSync } from 'fflate';
import { escapeXml } from './office/xml.ts';

/** Measurements of official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I): A4, in twentieths of a point. */
const MILLIMETRE = 56.7;
const twips = (millimetres: number): number => Math.round(millimetres * MILLIMETRE);
const PAGE = `<w:sectPr><w:pgSz w:w="${twips(210)}" w:h="${twips(297)}"/><w:pgMar w:top="${twips(20)}" w:right="${twips(15)}" w:bottom="${twips(20)}" w:left="${twips(30)}" w:header="${twips(10)}" w:footer="${twips(10)}" w:gutter="0"/></w:sectPr>`;
const FONT = 'Times New Roman';
const LOOK = `<w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/><w:sz w:val="28"/></w:rPr>`;
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A file bears no hour, so the same text gives the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** A .docx file of a plain text, a paragraph a line, in Times New Roman 14. */
export function paperOf(text: string): Uint8Array<ArrayBuffer> {
  const paragraphs = text.split('\n').map((line) => {
    const words = line
      .split('\t')
      .map((part) => `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`)
      .join('<w:tab/>');
    return `<w:p><w:pPr><w:spacing w:after="120"/></w:pPr><w:r>${LOOK}${words}</w:r></w:p>`;
  });
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.join('')}${PAGE}</w:body></w:document>`,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, xml]) => [
        name,
        [strToU8(HEADER + xml), { mtime: NO_DATE }],
      ]),
    ),
  );
}
