import { fold } from '../../src/vietnamese/index.ts';

/** Fields that a column may fill, by its header without accents. */
const headers = {
  number: /^(?:so(?: va| ,|,)? ky hieu|so hieu|so van ban|so kh|number)$/,
  issuedOn: /^(?:ngay(?: thang)?(?: nam)?(?: ban hanh| van ban| ky)?|issuedon)$/,
  title: /^(?:trich yeu(?: noi dung)?|ten van ban|noi dung|title)$/,
  type: /^(?:loai(?: van ban)?|the loai|hinh thuc|type)$/,
  issuer: /^(?:co quan(?: ban hanh)?|noi ban hanh|don vi ban hanh|issuer)$/,
  signer: /^(?:nguoi ky|signer)$/,
  place: /^(?:tinh(?:,? thanh pho)?|dia phuong|place)$/,
  url: /^(?:dia chi|lien ket|link|url|duong dan)$/,
  source: /^(?:nguon(?: van ban| tai lieu)?|source)$/,
  publisher: /^(?:noi cong bo|co quan cong bo|publisher)$/,
  name: /^(?:ten mo hinh|mo hinh|name)$/,
  unit: /^(?:don vi(?: thuc hien)?|unit)$/,
} as const;
export type Column = keyof typeof headers;

/** The field that each header of a row fills; undefined for one that is not known. */
export const columnsOf = (row: readonly string[]): (Column | undefined)[] =>
  row.map((header) => {
    const plain = fold(header)
      .replace(/[^a-z\d,]+/g, ' ')
      .trim();
    return (Object.keys(headers) as Column[]).find((field) => headers[field].test(plain));
  });
