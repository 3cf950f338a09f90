import { Document, Packer, Paragraph, TextRun } from 'docx';

/** Measurements of official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I): A4, margins in twentieths of a point. */
const MILLIMETRE = 56.7;
const page = {
  size: { width: Math.round(210 * MILLIMETRE), height: Math.round(297 * MILLIMETRE) },
  margin: {
    top: Math.round(20 * MILLIMETRE),
    bottom: Math.round(20 * MILLIMETRE),
    left: Math.round(30 * MILLIMETRE),
    right: Math.round(15 * MILLIMETRE),
  },
};

/** A .docx file of a plain text, a paragraph a line, in Times New Roman 14. */
export function paperOf(text: string): Promise<Blob> {
  const children = text.split('\n').map(
    (line) =>
      new Paragraph({
        children: [new TextRun({ text: line, font: 'Times New Roman', size: 28 })],
        spacing: { after: 120 },
      }),
  );
  return Packer.toBlob(new Document({ sections: [{ properties: { page }, children }] }));
}
