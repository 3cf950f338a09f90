import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A draft of our own that LibreOffice turns into .docx, with the faults planted in it. */
export interface PlantedDraft {
  name: string;
  /** Flat OpenDocument. */
  source: string;
  /** What has to stand in the text once all that is clear was put right, and what no longer. */
  right: readonly string[];
  gone: readonly string[];
  /** What every saved file has to hold in its XML still. */
  kept?: readonly RegExp[];
  /** What another program makes of the file that LibreOffice wrote. */
  repack?: (docx: Uint8Array) => Uint8Array;
}

const NAMES = ['office', 'text', 'table', 'draw', 'style', 'fo', 'svg', 'dc', 'xlink'];
const NAMESPACES = NAMES.map((name) => {
  const shared: Readonly<Record<string, string>> = {
    draw: 'drawing',
    fo: 'xsl-fo-compatible',
    svg: 'svg-compatible',
  };
  const others: Readonly<Record<string, string>> = {
    dc: 'http://purl.org/dc/elements/1.1/',
    xlink: 'http://www.w3.org/1999/xlink',
  };
  const own = `urn:oasis:names:tc:opendocument:xmlns:${shared[name] ?? name}:1.0`;
  return `xmlns:${name}="${others[name] ?? own}"`;
}).join(' ');
const STYLES =
  '<office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="D" style:family="text"><style:text-properties fo:color="#c00000" fo:font-size="16pt" fo:font-style="italic"/></style:style><style:style style:name="F" style:family="graphic"><style:graphic-properties style:wrap="none" fo:margin-top="0.3cm" draw:fill="none" draw:stroke="none"/></style:style></office:automatic-styles>';

const flat = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">${STYLES}<office:body><office:text>${body}</office:text></office:body></office:document>`;
const line = (content: string): string => `<text:p>${content}</text:p>`;
const bold = (words: string): string => `<text:span text:style-name="B">${words}</text:span>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<table:table><table:table-column table:number-columns-repeated="${rows[0]?.length ?? 1}"/>${rows
    .map(
      (cells) =>
        `<table:table-row>${cells.map((cell) => `<table:table-cell>${cell.split('|').map(line).join('')}</table:table-cell>`).join('')}</table:table-row>`,
    )
    .join('')}</table:table>`;
const note = (words: string): string =>
  `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${line(words)}</text:note-body></text:note>`;
const box = (words: string): string =>
  `<draw:frame draw:style-name="F" svg:width="8cm" svg:height="3cm"><draw:text-box>${line(words)}</draw:text-box></draw:frame>`;

const styled = (words: string): string => `<text:span text:style-name="D">${words}</text:span>`;
/** A change that somebody recorded, by its id; what was struck out stands here, what was added in the text. */
const change = (id: string, struckOut?: string): string => {
  const kind = struckOut === undefined ? 'insertion' : 'deletion';
  const by = `<office:change-info><dc:creator>Văn phòng</dc:creator><dc:date>2026-11-02T08:00:00</dc:date></office:change-info>`;
  return `<text:changed-region text:id="${id}"><text:${kind}>${by}${struckOut === undefined ? '' : line(struckOut)}</text:${kind}></text:changed-region>`;
};

/** Word Online and some converters name the main part as they like: `_rels/.rels` says what it is called. */
function likeWordOnline(docx: Uint8Array): Uint8Array {
  const renamed = Object.entries(unzipSync(docx)).map(([name, bytes]) => {
    const names = /^(?:\[Content_Types\]\.xml|_rels\/\.rels)$/.test(name);
    const text = names ? strFromU8(bytes).replace('word/document.xml', 'word/document2.xml') : null;
    return [
      name.replace(/^word\/(_rels\/)?document\.xml/, 'word/$1document2.xml'),
      text === null ? bytes : strToU8(text),
    ] as const;
  });
  return zipSync(Object.fromEntries(renamed));
}

/** Each kind of layout that offices use, with faults whose right form the library knows. */
export const plantedDrafts: readonly PlantedDraft[] = [
  {
    name: 'ke-hoach-co-bang',
    source: flat(
      line('KẾ HOẠCH') +
        line('Công tác dân vận năm 2027') +
        table([
          ['STT', 'Loại', 'Số ký hiệu', 'Ngày', 'Cơ quan'],
          ['1', 'Nghị quyết', '25/NQ-TW', '03/6/2013', 'Ban Chấp hành Trung ương'],
          ['2', 'Chỉ thị', '49-CT/TW', '02/10/2015', 'Ban Bí thư'],
        ]) +
        line('Giao các công đoàn cơ sở thực hiện.'),
    ),
    right: [
      '\n25-NQ/TW\n03/6/2013\nBan Chấp hành Trung ương\n',
      '\n49-CT/TW\n20/10/2015\nBan Bí thư\n',
    ],
    gone: ['25/NQ-TW', '02/10/2015'],
  },
  {
    name: 'quyet-dinh-co-can-cu',
    source: flat(
      table([
        [
          'ỦY BAN NHÂN DÂN|TỈNH SƠN LA|Số:     /QĐ-UBND',
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Sơn La, ngày     tháng 11 năm 2026',
        ],
      ]) +
        line('QUYẾT ĐỊNH') +
        line(
          `Căn cứ ${bold('Nghị định số 59/2023/NĐ-CP')} ngày 15/8/2023 của Chính phủ quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở;`,
        ) +
        line('Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ;') +
        line('QUYẾT ĐỊNH:'),
    ),
    right: ['Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ'],
    gone: ['15/8/2023'],
  },
  {
    name: 'chu-thich-va-khung',
    source: flat(
      line(
        `Thực hiện phương châm “Dân biết, dân làm, dân kiểm tra”${note('Xem Kết luận số 43/KL-TW, ngày 07/01/2019 của Ban Bí thư.')} ở cơ sở.`,
      ) +
        line(`Nội dung trong khung:${box('Chỉ thị số 49-CT/TW, ngày 02/10/2015 của Ban Bí thư')}`),
    ),
    right: [
      'Dân biết, dân bàn, dân làm, dân kiểm tra',
      'Kết luận số 43-KL/TW, ngày 07/01/2019',
      'Chỉ thị số 49-CT/TW, ngày 20/10/2015',
    ],
    gone: ['43/KL-TW', '02/10/2015'],
  },
  {
    name: 'ngat-dong-va-gach-noi',
    source: flat(
      line(
        'Theo Nghị quyết số<text:line-break/>25/NQ-TW, ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng khóa XI.',
      ) + line('Theo Kết luận số 43/KL\u2011TW, ngày 07/01/2019 của Ban Bí thư về dân vận.'),
    ),
    right: ['Nghị quyết số\n25-NQ/TW, ngày 03/6/2013', 'Kết luận số 43-KL/TW, ngày 07/01/2019'],
    gone: ['25/NQ-TW', '43/KL'],
  },
  {
    name: 'dang-theo-doi',
    source: flat(
      `<text:tracked-changes>${change('them')}${change('bo', 'từ năm 2013 ')}</text:tracked-changes>` +
        line(
          'Thực hiện <text:change-start text:change-id="them"/>Kết luận số 43/KL-TW, ngày 07/01/2019 của Ban Bí thư<text:change-end text:change-id="them"/> ở cơ sở.',
        ) +
        line(
          'Thực hiện <text:change text:change-id="bo"/>Chỉ thị số 49-CT/TW, ngày 02/10/2015 của Ban Bí thư.',
        ),
    ),
    right: ['Kết luận số 43-KL/TW, ngày 07/01/2019', 'Chỉ thị số 49-CT/TW, ngày 20/10/2015'],
    gone: ['43/KL-TW', '02/10/2015'],
    kept: [/<w:ins [^>]*w:author="Văn phòng"/, /<w:del [^>]*w:author="Văn phòng"/],
  },
  {
    name: 'nhieu-kieu-chu-word-online',
    source: flat(
      line(styled('KẾ HOẠCH TUYÊN TRUYỀN')) +
        line(
          `Thực hiện ${bold('Nghị quyết số 25/NQ-TW')}, ${styled('ngày 03/6/2013')} của Ban Chấp hành Trung ương Đảng khóa XI ${bold('và các văn bản của cấp trên')}.`,
        ) +
        line(`${styled('Các đơn vị')} báo cáo ${bold('trước ngày 15/12/2026')}.`),
    ),
    right: ['Nghị quyết số 25-NQ/TW, ngày 03/6/2013'],
    gone: ['25/NQ-TW'],
    repack: likeWordOnline,
  },
];
