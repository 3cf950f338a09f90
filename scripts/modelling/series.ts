/** Where a body stands: at the centre, in every province, or in a commune or district of one; and when it issues, ISO. */
interface Standing {
  at: 'centre' | 'province' | 'district' | 'commune';
  from?: string;
  until?: string;
}

/** A series of numbers that a body gives its documents, and its share of all documents. */
export interface Series extends Standing {
  share: number;
  /** Id of the body, or of its kind where every place has one. */
  issuer: string;
  type: string;
  /** The number of the n-th document of a year. */
  number(n: string, year: string): string;
  /** Most documents a year. */
  most: number;
}

type Form = (n: string, year: string) => string;
const by =
  (formOf: (code: string, mark: string) => Form) =>
  (
    share: number,
    issuer: string,
    type: string,
    [code, mark]: readonly [string, string],
    most: number,
    standing: Standing,
  ): Series => ({ share, issuer, type, number: formOf(code, mark), most, ...standing });

/** The Party writes 25-NQ/TW, an office 131/KH-UBND, the state's laws 60/2013/NĐ-CP. */
const party = by((code, mark) => (n) => `${n}-${code}/${mark}`);
const office = by((code, mark) => (n) => `${n}/${code}-${mark}`);
const ofYear = by((code, mark) => (n, year) => `${n}/${year}/${code}-${mark}`);

const centre: Standing = { at: 'centre' };
const province: Standing = { at: 'province' };
/** Districts ended with June 2025. */
const district: Standing = { at: 'district', until: '2025-06-30' };
const commune: Standing = { at: 'commune', from: '2015-07-01' };
/** The Party's bodies for *dân vận* were merged with those for propaganda. */
const merged = '2025-01-31';

const central = 'ban-chap-hanh-trung-uong';
const committee = 'ban-thuong-vu-tinh-uy';
const presidium = 'doan-chu-tich-tong-lien-doan';

/**
 * Who issues how much of what: the kinds and bodies of the library, in shares that follow the levels, for each province and
 * commune carries out what the centre issues. The shares are our estimate: nobody has counted all such documents.
 */
export const series: readonly Series[] = [
  party(2, central, 'Nghị quyết', ['NQ', 'TW'], 40, centre),
  party(3, 'bo-chinh-tri', 'Nghị quyết', ['NQ', 'TW'], 70, centre),
  party(3, 'bo-chinh-tri', 'Kết luận', ['KL', 'TW'], 200, centre),
  party(2, 'bo-chinh-tri', 'Quy định', ['QĐ', 'TW'], 300, centre),
  party(3, 'ban-bi-thu', 'Chỉ thị', ['CT', 'TW'], 60, centre),
  party(1, 'ban-bi-thu', 'Kết luận', ['KL', 'TW'], 200, centre),
  party(2, 'ban-dan-van-trung-uong', 'Hướng dẫn', ['HD', 'BDVTW'], 60, {
    ...centre,
    until: merged,
  }),
  party(1, 'ban-dan-van-trung-uong', 'Kế hoạch', ['KH', 'BDVTW'], 90, { ...centre, until: merged }),
  ofYear(4, 'chinh-phu', 'Nghị định', ['NĐ', 'CP'], 180, centre),
  office(1, 'chinh-phu', 'Nghị quyết', ['NQ', 'CP'], 200, centre),
  office(2, 'thu-tuong-chinh-phu', 'Quyết định', ['QĐ', 'TTg'], 900, centre),
  office(1, 'thu-tuong-chinh-phu', 'Chỉ thị', ['CT', 'TTg'], 40, centre),
  office(2, presidium, 'Hướng dẫn', ['HD', 'TLĐ'], 90, centre),
  office(2, presidium, 'Kế hoạch', ['KH', 'TLĐ'], 180, centre),
  party(8, committee, 'Kế hoạch', ['KH', 'TU'], 300, province),
  party(6, committee, 'Chỉ thị', ['CT', 'TU'], 40, province),
  party(4, committee, 'Kết luận', ['KL', 'TU'], 400, province),
  party(4, committee, 'Quyết định', ['QĐ', 'TU'], 1900, province),
  party(2, committee, 'Quy định', ['QĐ', 'TU'], 900, province),
  party(3, committee, 'Chương trình hành động', ['CTr', 'TU'], 40, province),
  party(2, committee, 'Nghị quyết', ['NQ', 'TU'], 30, province),
  party(3, 'ban-dan-van-tinh-uy', 'Hướng dẫn', ['HD', 'BDVTU'], 30, { ...province, until: merged }),
  party(2, 'ban-dan-van-tinh-uy', 'Kế hoạch', ['KH', 'BDVTU'], 60, { ...province, until: merged }),
  office(9, 'uy-ban-nhan-dan-tinh', 'Kế hoạch', ['KH', 'UBND'], 600, province),
  office(5, 'uy-ban-nhan-dan-tinh', 'Quyết định', ['QĐ', 'UBND'], 2400, province),
  office(2, 'uy-ban-nhan-dan-tinh', 'Chỉ thị', ['CT', 'UBND'], 30, province),
  office(3, 'hoi-dong-nhan-dan-tinh', 'Nghị quyết', ['NQ', 'HĐND'], 120, province),
  office(5, 'lien-doan-lao-dong-tinh', 'Kế hoạch', ['KH', 'LĐLĐ'], 150, province),
  office(3, 'lien-doan-lao-dong-tinh', 'Hướng dẫn', ['HD', 'LĐLĐ'], 60, province),
  office(3, 'mat-tran-to-quoc-tinh', 'Kế hoạch', ['KH', 'MTTQ-BTT'], 150, province),
  party(2, 'huyen-uy', 'Kế hoạch', ['KH', 'HU'], 200, district),
  office(2, 'uy-ban-nhan-dan-huyen', 'Kế hoạch', ['KH', 'UBND'], 300, district),
  party(3, 'dang-uy-xa-phuong-dac-khu', 'Kế hoạch', ['KH', 'ĐU'], 60, commune),
  party(2, 'dang-uy-xa-phuong-dac-khu', 'Nghị quyết', ['NQ', 'ĐU'], 30, commune),
  office(3, 'uy-ban-nhan-dan-xa', 'Kế hoạch', ['KH', 'UBND'], 120, commune),
];
