import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const BOLD = '<w:rPr><w:b/></w:rPr>';
export const run = (text: string, look = BOLD) => `<w:r>${look}<w:t>${text}</w:t></w:r>`;
export const paragraph = (...content: string[]) =>
  `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${content.join('')}</w:p>`;
export const words = (...texts: string[]) => paragraph(...texts.map((text) => run(text)));
export const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${words(cell)}</w:tc>`).join('')}</w:tr>`;
export const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

/** The head of a provincial directive as offices lay it out, and what follows it. */
export const directive = (...body: string[]) =>
  [
    table(
      row('TỈNH ỦY LAI CHÂU', 'ĐẢNG CỘNG SẢN VIỆT NAM'),
      row('Số 95-CT/TU', 'Lai Châu, ngày 10 tháng 01 năm 2022'),
    ),
    words('CHỈ THỊ'),
    words('về công tác dân vận'),
    words(''),
    ...body,
  ].join('');

/** The part of styles of a Word file. */
export const stylesPart = (...styles: string[]) =>
  `<?xml version="1.0"?><w:styles xmlns:w="${W}">${styles.join('')}</w:styles>`;

/** A part of a Word file around what stands in its body. */
export const part = (body: string, root = 'document') =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${W}" xmlns:mc="mc" xmlns:a="a"><w:body>${body}</w:body></w:${root}>`;

interface WordFile {
  /** Name of the main part. */
  main?: string;
  settings?: string;
  /** Bodies of parts that belong to it, by type. */
  footnotes?: string;
  header?: string;
  /** The whole part of styles. */
  styles?: string;
  /** Anything else, by name. */
  other?: Record<string, Uint8Array>;
}

const isWhole = (type: string) => type === 'settings' || type === 'styles';

/** A .docx file of the body of its main part. */
export function wordFile(body: string, file: WordFile = {}): Uint8Array {
  const { main = 'word/document.xml', settings, footnotes, header, styles, other = {} } = file;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const related = Object.entries({ settings, styles, footnotes, header }).filter(([, xml]) => xml);
  const relation = (type: string, target: string) =>
    `<Relationship Id="r${type}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const rels = (content: string) =>
    strToU8(`<?xml version="1.0"?><Relationships xmlns="${PACKAGE}">${content}</Relationships>`);
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    ),
    '_rels/.rels': rels(relation('officeDocument', `/${main}`)),
    [main]: strToU8(part(body)),
    [`${folder}_rels/${main.slice(folder.length)}.rels`]: rels(
      related.map(([type]) => relation(type, `${type}.xml`)).join(''),
    ),
    ...Object.fromEntries(
      related.map(([type, xml]) => [
        `${folder}${type}.xml`,
        strToU8(isWhole(type) ? (xml ?? '') : part(xml ?? '', type)),
      ]),
    ),
    ...other,
  });
}

/** An OpenDocument text of the content of its body. */
export function odtFile(body: string, other: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:draw="d"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8('<manifest:manifest xmlns:manifest="m"/>'),
    ...other,
  });
}

/** A part of a packed file as text. */
export const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
