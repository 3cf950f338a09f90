import { describe, expect, test } from 'vitest';
import { createScanner } from './scan.ts';
import { vocabulary } from './testing/vocabulary.ts';

const scanner = createScanner(vocabulary);

/** Numbers found, in order, joined with " ; "; with its date where the expected text asks for one. */
function found(text: string, expected: string): string {
  const wanted = expected.split(' ; ');
  return scanner
    .scan(text)
    .filter(({ kind }) => kind !== 'back')
    .map(({ number, issuedOn }, index) =>
      wanted[index]?.includes('@') ? `${number}@${issuedOn}` : `${number}`,
    )
    .join(' ; ');
}

// A row is text → numbers, `null` for a document without one; each group is one circumstance met in real texts.
describe('reads spacing, colons and separators as people type them', () => {
  test.each([
    ['Nghị quyết số: 25-NQ/TW', '25-NQ/TW'],
    ['NQ25-NQ/TW', '25-NQ/TW'],
    ['thực hiện NQ25 khóa XI', 'null'],
    ['Nghị quyết số 25/NQ-TW ngày 3/6/2013', '25-NQ/TW@2013-06-03'],
    ['Nghị quyết 25 NQ/TW', '25-NQ/TW'],
    // The day of what the sentence tells of, not of what it names in passing.
    ['Chương trình cụ thể hóa Nghị quyết Đại hội XIII của Đảng, ra ngày 20/7/2021', 'null@null'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads letters other fonts and encodings make of Đ, and unaccented codes', () => {
  test.each([
    ['Quyết định số 217-QÐ/TW', '217-QĐ/TW'],
    ['Quyết định số 217/QĐ/TW', '217-QĐ/TW'],
    ['Quyết định số 217-QĐ-TW', '217-QĐ/TW'],
    ['NghÞ quyÕt sè 25-NQ/TW ngµy 03/6/2013', '25-NQ/TW@2013-06-03'],
    ['Q§ 217-Q§/TW', '217-QĐ/TW'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads numbers of other shapes: joint circulars, letters, units behind a point', () => {
  test.each([
    ['Thông tư liên tịch số 08/2013/TTLT-BTP-BTC-TTCP', '08/2013/TTLT-BTP-BTC-TTCP'],
    [
      'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
      '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
    ],
    ['Công văn số 1234-CV/TU ngày 5 tháng 3 năm 2020', '1234-CV/TU@2020-03-05'],
    ['Quyết định số 1157/QĐ-UBND.HC', '1157/QĐ-UBND.HC'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads issuers that complete a number the text shortens', () => {
  test.each([
    ['Nghị quyết 25/TW', '25-NQ/TW'],
    ['Nghị quyết số 25 của BCHTW (khóa XI)', '25-NQ/TW'],
    ['Nghị quyết số 25 của BCH TƯ khóa XI', '25-NQ/TW'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads plenums of the Central Committee by their ordinals', () => {
  test.each([
    ['Nghị quyết Trung ương 4 khóa XI, XII về xây dựng Đảng', 'null ; null'],
    ['Nghị quyết Trung ương 4 khóa XI, khóa XII', 'null ; null'],
    ['các Nghị quyết Trung ương 4, 5, 6 khóa XII', 'null ; null ; null'],
    ['Nghị quyết Trung ương 6 (lần 2) khóa VIII', 'null'],
    ['Nghị quyết Hội nghị Trung ương lần thứ năm (khóa IX)', 'null'],
    ['Kết luận Hội nghị Trung ương 4 khóa XIII', 'null'],
    ['Nghị quyết Hội nghị lần thứ tư của Ban Chấp hành Trung ương khóa XII', 'null'],
    ['Nghị quyết Hội nghị lần thứ bảy, Ban Chấp hành Trung ương (khóa XI)', 'null'],
    ['Nghị quyết của Hội nghị Trung ương 7 khóa XI', 'null'],
    ['Nghị quyết TƯ7', 'null'],
    ['NQ TU 7', ''],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads congresses by ordinal or years', () => {
  test.each([
    ['Nghị quyết Đại hội lần thứ XIII của Đảng', 'null'],
    ['Nghị quyết Đại hội Đảng XIII', 'null'],
    ['Nghị quyết Đại hội 13 của Đảng', 'null'],
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020-2025', 'null'],
    ['Nghị quyết Đại hội đại biểu Đảng bộ tỉnh khóa XIII', 'null'],
    ['NQ ĐH XII CĐVN', 'null'],
    ['Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XI', 'null'],
    ['nghị quyết đại hội Đảng các cấp', ''],
    ['Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025', 'null'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads laws by name, year and number', () => {
  test.each([
    ['Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017)', 'null'],
    ['BLLĐ 2019', 'null'],
    ['Luật số 10/2022/QH15', '10/2022/QH15'],
    ['Luật Thực hiện dân chủ ở cơ sở số: 10/2022/QH15 ngày 10/11/2022', '10/2022/QH15@2022-11-10'],
    ['Luật Thực hiện dân chủ ở cơ sở (Luật số 10/2022/QH15)', '10/2022/QH15'],
    ['Luật Thực hiện dân chủ ở cơ sở (số 10/2022/QH15)', '10/2022/QH15'],
    ['Luật Thực hiện dân chủ ở cơ sở', 'null'],
    ['Pháp lệnh số 34/2007/PL-UBTVQH11', '34/2007/PL-UBTVQH11'],
    ['Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn năm 2007', 'null'],
    ['Pháp lệnh 34/2007/PL-UBTVQH11', '34/2007/PL-UBTVQH11'],
    ['Hội Luật gia tỉnh năm 2020', ''],
    ['Trường Đại học Luật Hà Nội năm 2020', ''],
    ['luật sư 2019', ''],
    ['Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng năm 2020', 'null'],
    ['Luật Giao thông đường bộ 2008', 'null'],
    ['Luật Bảo vệ bí mật nhà nước năm 2018', 'null'],
    ['Luật phòng, chống tham nhũng năm 2018', 'null'],
    ['Luật Bầu cử đại biểu Quốc hội và đại biểu HĐND năm 2015', 'null'],
    ['Luật Cán bộ, công chức 2008, Luật Viên chức 2010', 'null ; null'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads dates after and before the number, in all written forms', () => {
  test.each([
    [
      'Nghị quyết số 25-NQ/TW của BCH Trung ương Đảng (khóa XI) ban hành ngày 3/6/2013',
      '25-NQ/TW@2013-06-03',
    ],
    [
      'Ngày 03/6/2013, Ban Chấp hành Trung ương Đảng khóa XI đã ban hành Nghị quyết số 25-NQ/TW về dân vận',
      '25-NQ/TW@2013-06-03',
    ],
    ['Chỉ thị số 05-CT/TW, ngày15/5/2016', '05-CT/TW@2016-05-15'],
    ['Chỉ thị số 05-CT/TW (ngày 15-5-2016)', '05-CT/TW@2016-05-15'],
    ['Chỉ thị số 05-CT/TW, ngày 15/5/16', '05-CT/TW@2016-05-15'],
    ['Chỉ thị 05-CT/TW “Về đẩy mạnh học tập”, ngày 15/5/2016', '05-CT/TW@2016-05-15'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads English texts', () => {
  test.each([
    ['Resolution No. 25-NQ/TW dated June 3, 2013', '25-NQ/TW@2013-06-03'],
    ['Conclusion No. 01-KL/TW of 18 May 2021', '01-KL/TW@2021-05-18'],
    ['Law No. 10/2022/QH15', '10/2022/QH15'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads lists that share type, code, issuer and date', () => {
  test.each([
    ['Quyết định 217 và 218 của Bộ Chính trị', '217-QĐ/TW ; 218-QĐ/TW'],
    ['các Quyết định số 217, số 218-QĐ/TW', '217-QĐ/TW ; 218-QĐ/TW'],
    ['Quyết định 217; 218-QĐ/TW', '217-QĐ/TW ; 218-QĐ/TW'],
    [
      'Quyết định số 217-QĐ/TW và số 218-QĐ/TW ngày 12/12/2013',
      '217-QĐ/TW@2013-12-12 ; 218-QĐ/TW@2013-12-12',
    ],
    ['25 và 26-NQ/TW', '25-NQ/TW ; 26-NQ/TW'],
    [
      'các Nghị quyết 18, 19, 27, 28 của Trung ương khóa XII',
      '18-NQ/TW ; 19-NQ/TW ; 27-NQ/TW ; 28-NQ/TW',
    ],
    [
      'Nghị định 60/2013, 149/2018 và 145/2020/NĐ-CP',
      '60/2013/NĐ-CP ; 149/2018/NĐ-CP ; 145/2020/NĐ-CP',
    ],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads letters in running numbers, short forms with and without issuer', () => {
  test.each([
    ['Nghị quyết số 30c/NQ-CP', '30c/NQ-CP'],
    ['Nghị quyết 4a/NQ-TLĐ', '4a/NQ-TLĐ'],
    ['Nghị quyết 02 Bộ Chính trị', 'null'],
    ['Nghị quyết 02 năm 2021 của Bộ Chính trị', '02-NQ/TW'],
    ['Nghị quyết 25-NQ của Trung ương', '25-NQ/TW'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads less usual types', () => {
  test.each([
    ['Kế hoạch liên tịch số 12/KHLT-LĐLĐ-CA', '12/KHLT-LĐLĐ-CA'],
    ['Chương trình phối hợp số 79-CTr/BDVTW-BCSĐCP', '79-CTr/BDVTW-BCSĐCP'],
    ['Quyết định số 1234/QĐ-UB', '1234/QĐ-UB'],
    ['Công điện số 23/CĐ-TTg', '23/CĐ-TTg'],
    ['Lệnh số 09/2012/L-CTN', '09/2012/L-CTN'],
    ['Sắc lệnh số 29/SL', '29/SL'],
    ['Nghị quyết số 22/NQ-ĐU', '22-NQ/ĐU'],
    ['Hướng dẫn số 45-HD/BTGTƯ', '45-HD/BTGTW'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads Party committees of every level', () => {
  test.each([
    ['Thông báo Kết luận số 12-TB/TW', '12-TB/TW'],
    ['Nghị quyết số 30-NQ/ĐUK ngày 12/5/2019', '30-NQ/ĐUK@2019-05-12'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('leaves alone what only looks like a citation', () => {
  test.each([
    ['Giấy phép số 25/GP-TTĐT ngày 3/2/2020', ''],
    ['Mẫu số 02/KH-LĐLĐ', ''],
    [
      'Nghị quyết Hội nghị lần thứ ba Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam khóa XI',
      'null',
    ],
    ['đã quyết định 5 giải nhất, thông báo 3 lần, hướng dẫn 25 hộ', ''],
    ['Kế hoạch 5 năm 2021-2025', ''],
    ['kế hoạch tháng 5/2021 và kế hoạch 12/2020', ''],
    ['Chương trình 135 của Chính phủ', ''],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads short forms with "số"', () => {
  test.each([
    ['Kế hoạch số 12 của Ủy ban nhân dân xã', 'null'],
    ['Nghị quyết số 11 ngày 03/02/2020', 'null@2020-02-03'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('leaves alone figures of other things', () => {
  test.each([
    ['văn bản số 12', ''],
    ['Chỉ thị số O5-CT/TW', '05-CT/TW'],
    ['Số 25 Trần Hưng Đạo, 26 Lê Lợi', ''],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads letters and numbers of the state', () => {
  test.each([
    ['Công văn 5678/VPCP-TCCV ngày 2/1/2020', '5678/VPCP-TCCV@2020-01-02'],
    ['Quyết định 134/2016/QĐ-TTG', '134/2016/QĐ-TTg'],
    [
      'Quyết định số 99-QĐ/TW ngày 03/10/2017, Hướng dẫn số 02-HD/BTCTW, ngày 8/11/2017',
      '99-QĐ/TW@2017-10-03 ; 02-HD/BTCTW@2017-11-08',
    ],
    ['Nghị quyết số 84/NQ-CP được ban hành ngày 29/5/2020', '84/NQ-CP@2020-05-29'],
    ['tỷ lệ 25/30, phiên bản 4.0, mục 3/2, 20-30 người/ngày', ''],
    ['Thông tư 22/2016/TT-BGDĐT sửa đổi Thông tư 30', '22/2016/TT-BGDĐT ; null'],
    [
      'Kết luận số 54-KL/TW ngày 09/5/2023 của Ban Bí thư tiếp tục thực hiện Quyết định số 99-QĐ/TW',
      '54-KL/TW@2023-05-09 ; 99-QĐ/TW',
    ],
    ['Hướng dẫn 05 HD/TWMTTQ', '05-HD/TWMTTQ'],
    ['Công văn số 123/MTTQ-BTT', '123/MTTQ-BTT'],
    ['Quyết định số 15/2024/QĐ-UBND ngày 5-7-2024 của UBND tỉnh', '15/2024/QĐ-UBND@2024-07-05'],
    ['QĐ số 217 và QĐ 218 của BCT', '217-QĐ/TW ; 218-QĐ/TW'],
    ['Điều 5 Nghị định 60', '60/NĐ-CP'],
    ['Chỉ thị 40-CT/TW, Kết luận 06-KL/TW và Chỉ thị số 39', '40-CT/TW ; 06-KL/TW ; null'],
    ['Nghị quyết TW 4 (K12)', 'null'],
    ['Hiến pháp năm 1992 (sửa đổi, bổ sung năm 2001)', 'null'],
    ['Nghị quyết 35 của Bộ Chính trị', '35-NQ/TW'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads line breaks and spaces lost in copying', () => {
  test.each([
    ['triển khai thực hiệnNghị quyết Trung ương 4 Khóa XI', 'null'],
    ['Công văn 1129/TTg-KGVX ngày 16/9/2026', '1129/TTg-KGVX@2026-09-16'],
    ['Nghị quyết Trung ương 4 (Khóa XI và XII) đã chỉ rõ', 'null ; null'],
    ['Nghị quyết trung ương Đảng lần thứ 4', 'null'],
    ['Quyết định số 99) và (Quy định số 124)', 'null ; null'],
    ['theo Luật Công đoàn (năm 2012) và Điều lệ', 'null'],
    ['Nghị quyết 45/2022/QH15 của Quốc hội, Nghị quyết số 98/NQ-CP', '45/2022/QH15 ; 98/NQ-CP'],
    ['Hướng dẫn số 23/HD ĐCT', '23/HD-ĐCT'],
    ['theo Luật, Nghị định 59 và Thông tư năm 2020', '59/NĐ-CP'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads dates that are not those of issue; lists of capitals', () => {
  test.each([
    ['Luật Thực hiện dân chủ ở cơ sở có hiệu lực từ ngày 01/7/2023', 'null@null'],
    [
      'Học Quyết định 217-QĐ/TW, 218-QĐ/TW, Quy định 124-QĐ/TW',
      '217-QĐ/TW ; 218-QĐ/TW ; 124-QĐ/TW',
    ],
    ['mục tiêu của nghị quyết 2003 đã hoàn thành', ''],
    ['Chỉ thị 33/CT-TTg về dân vận ban hành ngày 26/11/2021.', '33/CT-TTg@2021-11-26'],
    ['Luật Công đoàn được Quốc hội thông qua ngày 27/11/2024', 'null@2024-11-27'],
    [
      'thực hiện Quyết định 290-QĐ/TW của Bộ Chính trị về quy chế công tác làm việc với Đảng đoàn, ngày 30/7/2020',
      '290-QĐ/TW@null',
    ],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('leaves alone verbs, counts, forms, standards, addresses and meetings', () => {
  test.each([
    ['Hội nghị đã thông báo 5 kết luận, quyết định 12 nội dung; hướng dẫn 03 chi bộ', ''],
    ['Nghị quyết của 12 chi bộ, chỉ thị của cấp trên, quy định tại Điều 12, Khoản 3', ''],
    ['Đề án 06 của Chính phủ, Chương trình 1719, Chương trình 30a', ''],
    ['lớp K12-TC/TU, biển số 29A-123.45, tài khoản 0011-NH/CP', ''],
    ['TCVN 9001:2015, QCVN 02:2009/BXD, ISO 45001:2018', ''],
    ['Mẫu 2-KNĐ, Mẫu số 01/BC-CĐCS, Biểu số 05-BC/TU', ''],
    ['t.5, tr.234; Sđd, t.15, tr.280; Nxb Sự thật, H.1995', ''],
    ['Đại hội XIII của Đảng, Đại hội lần thứ XIII, nhiệm kỳ 2020-2025', ''],
    ['Hội nghị Trung ương 7 khóa XI đã thành công', ''],
    ['kỷ niệm 93 năm Ngày truyền thống (15/10/1930-15/10/2023)', ''],
    ['tỷ số 2-1, phiếu 45/47, đạt 98,5%, 3/4 số xã', ''],
    ['Kế hoạch 100 ngày đêm, Chương trình 5 triệu, Quyết định 3 không', ''],
    ['Kết luận 3 điểm, Thông báo 2 nội dung, Chỉ thị 4 nhiệm vụ', ''],
    ['quyết định số lượng 25 người, kế hoạch số hóa 2025', ''],
    ['Nghị quyết 5 năm qua được cụ thể hóa', ''],
    ['Kế hoạch năm 2024, kế hoạch 2024, Chương trình 2021-2025', ''],
    ['luật giao thông, luật chơi, luật bất thành văn', ''],
    ['Luật sư Nguyễn Văn A năm 2020; Đoàn Luật sư tỉnh năm 2019', ''],
    ['Bộ luật này và Luật đó năm 2013', ''],
    ['phòng 217, nhà số 218, đường 25-3, quốc lộ 1A', ''],
    ['Hotline: 1900-6192, điện thoại 0243.8234567/025', ''],
    ['từ 25/10/2017 đến 30/12/2018; 9h-11h ngày 20/5', ''],
    ['Quyết định 1, 2, 3 thuộc thẩm quyền Ban Thường vụ', ''],
    ['Nghị quyết Hội nghị Trung ương bảy khóa XI', ''],
    ['Nghị quyết Đại hội Đảng bộ các cấp, nhiệm kỳ 2020 - 2025', ''],
    ['Điều lệ Công đoàn Việt Nam (khóa XIII)', ''],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads preambles, reports and lists as units write them', () => {
  test.each([
    ['Thông báo số 3 trên loa truyền thanh', 'null'],
    ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;', 'null@2015-06-19'],
    [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015 và Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;',
      'null@2015-06-19 ; null@2019-11-22',
    ],
    [
      'Căn cứ Nghị quyết số 35/2021/NQ-HĐND ngày 10/12/2021 của HĐND tỉnh;',
      '35/2021/NQ-HĐND@2021-12-10',
    ],
    [
      'Thực hiện Công văn số 1555-CV/BDVTU, ngày 12/4/2019 của Ban Dân vận Tỉnh ủy',
      '1555-CV/BDVTU@2019-04-12',
    ],
    [
      'Theo Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ, Công văn số 4568/BNV-CCVC',
      '1847/QĐ-TTg@2018-12-27 ; 4568/BNV-CCVC',
    ],
    [
      'Quyết định số 1013/QĐ-TLĐ và Hướng dẫn số 1777/HD-TLĐ ngày 30/11/2016',
      '1013/QĐ-TLĐ ; 1777/HD-TLĐ@2016-11-30',
    ],
    [
      'Nghị quyết số 7b/NQ-TLĐ ngày 21/01/2016 của BCH Tổng LĐLĐ Việt Nam (khóa XI)',
      '7b/NQ-TLĐ@2016-01-21',
    ],
    ['Thông tư số 01/2016/TT-BNV ngày 13 tháng 01 năm 2016', '01/2016/TT-BNV@2016-01-13'],
    [
      'Quyết định 1557/QĐ-BVHTTDL, Thông tư 06/2023/TT-BVHTTDL',
      '1557/QĐ-BVHTTDL ; 06/2023/TT-BVHTTDL',
    ],
    ['Kết luận số 62-KL/TW ngày 08-12-2009 của Bộ Chính trị (khoá X)', '62-KL/TW@2009-12-08'],
    [
      'Chỉ thị 18-CT/TW của Ban Bí thư (khóa XIII) ngày 26/10/2022 về phát huy',
      '18-CT/TW@2022-10-26',
    ],
    ['Chỉ thị số 05, ngày 15/5/2016 của Bộ Chính trị (khóa XII)', '05-CT/TW@2016-05-15'],
    ['Nghị quyết Trung ương 5 (khóa VIII), Nghị quyết Trung ương 9 (khóa XI)', 'null ; null'],
    ['Nghị quyết lần thứ tư Ban Chấp hành Trung ương Đảng (khóa XII)', 'null'],
    ['Nghị quyết TW8 (khoá XI)', 'null'],
    ['Nghị quyết T.Ư 4, khóa XII; NQ T.W 6 khóa XII', 'null ; null'],
    ['Nghị quyết Hội nghị lần thứ VII Ban Chấp hành Trung ương khóa XI', 'null'],
    ['Nghị quyết Đại hội đại biểu Đảng bộ thành phố lần thứ XVII', 'null'],
    ['nghị quyết Đại hội lần thứ XIX Đảng bộ tỉnh', 'null'],
    ['Nghị quyết Đại hội đại biểu Công đoàn tỉnh lần thứ XVI, nhiệm kỳ 2018 - 2023', 'null'],
    ['Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII', 'null'],
    ['QĐ-TTg số 1557', '1557/QĐ-TTg'],
    ['HD số 03-HD/BTGTW', '03-HD/BTGTW'],
    ['chỉ thị số 05 - CT/TW', '05-CT/TW'],
    ['CHỈ THỊ SỐ 05-CT/TW NGÀY 15/5/2016 CỦA BỘ CHÍNH TRỊ', '05-CT/TW@2016-05-15'],
    ['nghị định 145/2020/nđ-cp', '145/2020/NĐ-CP'],
    ['thông tư 08/2018/tt-bnv', '08/2018/TT-BNV'],
    ['Nghi quyet so 25-NQ/TW ngay 3-6-2013', '25-NQ/TW@2013-06-03'],
    ['chi thi 05 ct tw, ket luan 01 kl tw', '05-CT/TW ; 01-KL/TW'],
    ['Quyet dinh 217 qd tw cua Bo Chinh tri', '217-QĐ/TW'],
    ['luat cong doan 2012', 'null'],
    ['bo luat lao dong 2019', 'null'],
    ['Ban hành kèm theo Quyết định số: 2345 /QĐ-UBND ngày 12/5/2021', '2345/QĐ-UBND@2021-05-12'],
    ['(Kèm theo Kế hoạch số 15-KH/ĐU ngày 20/3/2022 của Đảng ủy xã)', '15-KH/ĐU@2022-03-20'],
    ['Số: 15-KH/ĐU', '15-KH/ĐU'],
    [
      'Tờ trình số 45/TTr-LĐLĐ, Báo cáo số 123-BC/TU, Thông báo số 456-TB/VPTU',
      '45/TTr-LĐLĐ ; 123-BC/TU ; 456-TB/VPTU',
    ],
    ['Quy chế phối hợp số 01/QCPH-LĐLĐ-UBND', '01/QCPH-LĐLĐ-UBND'],
    ['Nghị quyết số 09c/NQ-BCH ngày 18/10/2016 của TLĐ', '09c/NQ-BCH@2016-10-18'],
    ['Quyết định 238/QĐ-TLĐ năm 2020', '238/QĐ-TLĐ'],
    ['Nghị quyết 02-NQ/TW “Đổi mới tổ chức và hoạt động của Công đoàn Việt Nam”', '02-NQ/TW'],
    ['Kết luận số 23-KL/TW (2017), 12-KL/TW (2022)', '23-KL/TW ; 12-KL/TW'],
    ['Điều 10, 11 Luật Công đoàn 2012', 'null'],
    ['điểm b khoản 2 Điều 1 Luật số 97/2025/QH15', '97/2025/QH15'],
    ['Pháp lệnh số 34/2007 và Nghị định 79/2003/NĐ-CP', 'null ; 79/2003/NĐ-CP'],
    ['Pháp lệnh 34/2007/PL-UBTVQH11 ngày 20-4-2007', '34/2007/PL-UBTVQH11@2007-04-20'],
    ['Hướng dẫn liên tịch số 12/HDLT-BDV-LĐLĐ', '12/HDLT-BDV-LĐLĐ'],
    ['Quyết định số 80-QĐ/TW, 81 và 82-QĐ/TW', '80-QĐ/TW ; 81-QĐ/TW ; 82-QĐ/TW'],
    ['Chỉ thị 16 và 33 của Thủ tướng Chính phủ', '16/CT-TTg ; 33/CT-TTg'],
    ['Nghị định số 60/2013/NĐ-CP, số 149/2018/NĐ-CP', '60/2013/NĐ-CP ; 149/2018/NĐ-CP'],
    ['Nghị quyết Đại hội Đảng bộ tỉnh, nhiệm kỳ 2020 - 2025', 'null'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads numbers of unions, Front, army, youth and enterprises, and lists joined by any separator', () => {
  test.each([
    [
      'KH 200/KH-UBND (CTr 39-CTr/TU thực hiện NQ 10-NQ/TW), Chỉ thị 38/CT-TTg',
      '200/KH-UBND ; 39-CTr/TU ; 10-NQ/TW ; 38/CT-TTg',
    ],
    ['Nghị Quyết số 72-NQ-TW ngày 09/09/2025 của Bộ Chính trị', '72-NQ/TW@2025-09-09'],
    ['công văn số 3094-CV/TĐTN-CTĐ&TTN của Thành đoàn Hà Nội', '3094-CV/TĐTN-CTĐ&TTN'],
    ['CV 5973/UBND-KT ngày 11/6/2026', '5973/UBND-KT@2026-06-11'],
    ['Kế hoạch số 65-Ctr/TU ngày 22/04/2026', '65-CTr/TU@2026-04-22'],
    ['Nghị quyết Đại hội Chi bộ 2 nhiệm kỳ 2022 – 2025', 'null'],
    ['Nghị quyết Đại hội Đảng bộ Chi cục Thuế nhiệm kỳ 2020 – 2025', 'null'],
    ['Nghị quyết Trung ương 8 khóa V (tháng 6-1985)', 'null'],
    [
      'Chương trình số 06-CTr/TU của Thành ủy Hà Nội khóa XVII về “Phát triển văn hóa”',
      '06-CTr/TU',
    ],
    ['Nghị quyết Đại hội Đảng bộ Quân đội lần thứ XI', 'null'],
    ['Quyết định số 56/QĐ-BYT ngày 08/01/2024 của Bộ Y tế hướng dẫn', '56/QĐ-BYT@2024-01-08'],
    ['Căn cứ Hướng dẫn số 05-HD/BTGTW-BTCTW ngày 3/3/2022', '05-HD/BTGTW-BTCTW@2022-03-03'],
    ['Thực hiện Kế hoạch số 10/KH-CĐCS, ngày 15 tháng 02 năm 2023', '10/KH-CĐCS@2023-02-15'],
    [
      'Quyết định số 174/QĐ-TLĐ ngày 03 tháng 02 năm 2020 của Tổng Liên đoàn Lao động Việt Nam',
      '174/QĐ-TLĐ@2020-02-03',
    ],
    [
      'Nghị quyết 27-NQ/TW ngày 06/8/2008 Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa X',
      '27-NQ/TW@2008-08-06',
    ],
    [
      '(Nghị quyết số 33-NQ/TW, ngày 09-6-2014 của Ban Chấp hành Trung ương khóa XI)',
      '33-NQ/TW@2014-06-09',
    ],
    ['Công văn số 2112/TLĐ ngày 10/12/2021', '2112/TLĐ@2021-12-10'],
    ['theo tinh thần Nghị quyết 10c/NQ-BCH của BCH TLĐ', '10c/NQ-BCH'],
    ['Thông báo số 160-TB/TW, ngày 15/01/2008 của Ban Bí thư', '160-TB/TW@2008-01-15'],
    ['Quyết định 76-QĐ/TW ngày 15-6-2000 của Bộ Chính trị (khóa VIII)', '76-QĐ/TW@2000-06-15'],
    ['Chỉ thị số 10-CT/TW, ngày 30/3/2007, của Ban Bí thư Trung ương', '10-CT/TW@2007-03-30'],
    [
      'Nghị định số 29/1998/NĐ-CP ngày 11-5-1998 và Nghị định số 79/2003/NĐ-CP',
      '29/1998/NĐ-CP@1998-05-11 ; 79/2003/NĐ-CP',
    ],
    ['Pháp lệnh dân chủ ở xã, phường, thị trấn (số 34/2007/PL-UBTVQH11)', '34/2007/PL-UBTVQH11'],
    ['Quyết định 04/2005/QĐ-BNV, Thông tư số 12/2004/TT-BNV', '04/2005/QĐ-BNV ; 12/2004/TT-BNV'],
    ['Quyết định số 22-QĐ/MTTW-BTT', '22/QĐ-MTTW-BTT'],
    ['Hướng dẫn số 75/HD-MTTW-BTT ngày 21/4/2022', '75/HD-MTTW-BTT@2022-04-21'],
    ['Kế hoạch số 12-KH/ĐTN, Chương trình 03-CTr/ĐTN', '12-KH/ĐTN ; 03-CTr/ĐTN'],
    ['Nghị quyết số 01-NQ/ĐH ngày 20/5/2020', '01-NQ/ĐH@2020-05-20'],
    ['Nghị quyết số 5/NQ-HĐQT, Quyết định số 12/QĐ-CĐCS', '5/NQ-HĐQT ; 12/QĐ-CĐCS'],
    ['theo Quyết định số 3438 của Bộ Quốc phòng', 'null'],
    ['Chỉ thị số 124-CT/QUTW và Kết luận 216-KL/QUTW', '124-CT/QUTW ; 216-KL/QUTW'],
    ['Quy chế 718-QC/QUTW; Nghị quyết 49 của Đảng ủy Công an Trung ương', '718-QC/QUTW ; null'],
    ['thực hiện Đề án “Tăng cường” theo QĐ số 1557/QĐ-TTg', '1557/QĐ-TTg'],
    ['Kết luận 120-KL/TW, 07/01/2016', '120-KL/TW'],
    ['Nghị quyết số 26 NQ/TW của Bộ Chính trị', '26-NQ/TW'],
    ['Nghị quyết 26 - NQ/TW', '26-NQ/TW'],
    ['"Nghị quyết số 29 -NQ/TW"', '29-NQ/TW'],
    ['Nghị quyết số 28-NQ/ TW', '28-NQ/TW'],
    ['Nghị quyết số 28- NQ /TW', '28-NQ/TW'],
    ['NQ số 18,19-NQ/TW (khóa XII)', '18-NQ/TW ; 19-NQ/TW'],
    ['Nghị quyết số 18-NQ/TW, 19-NQ/TW', '18-NQ/TW ; 19-NQ/TW'],
    ['các nghị quyết: 18-NQ/TW, 19-NQ/TW, 27-NQ/TW', '18-NQ/TW ; 19-NQ/TW ; 27-NQ/TW'],
    ['Các chỉ thị 05, 06 của Bộ Chính trị', '05-CT/TW ; 06-CT/TW'],
    ['Quyết định số 217 - 218/QĐ-TW', '217-QĐ/TW ; 218-QĐ/TW'],
    ['Quyết định 217/218-QĐ/TW', '217-QĐ/TW ; 218-QĐ/TW'],
    ['Quyết định số 217-218-QĐ/TW', '217-QĐ/TW ; 218-QĐ/TW'],
    ['Quyết định 217 & 218-QĐ/TW', '217-QĐ/TW ; 218-QĐ/TW'],
    ['Quyết định số 217-QĐ/TW & 218-QĐ/TW', '217-QĐ/TW ; 218-QĐ/TW'],
    ['Nghị quyết 25/2013 của Trung ương', '25-NQ/TW'],
    ['Nghị định 149/2018, Nghị định 145/2020', '149/2018/NĐ-CP ; 145/2020/NĐ-CP'],
    ['Luật Công đoàn (2012), Bộ luật Lao động (2019)', 'null ; null'],
    ['Luật Công đoàn (sửa đổi) năm 2024', 'null'],
    ['Luật Công đoàn sửa đổi 2012', 'null'],
    ['Luật Bảo hiểm xã hội 2014 và Luật Việc làm 2013', 'null ; null'],
    ['Luật ATVSLĐ năm 2015, Luật BHXH 2014', 'null ; null'],
    ['Luật MTTQ Việt Nam năm 2015', 'null'],
    ['Luật Phòng, chống tham nhũng (số 36/2018/QH14)', '36/2018/QH14'],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});

describe('reads headings in capitals, and lists of congresses', () => {
  test.each([
    ['NGHỊ QUYẾT TRUNG ƯƠNG 4 KHÓA XII', 'null'],
    ['NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH LẦN THỨ XIV', 'null'],
    ['THỰC HIỆN LUẬT CÔNG ĐOÀN NĂM 2012 VÀ HIẾN PHÁP NĂM 2013', 'null ; null'],
    ['HỘI NGHỊ QUYẾT ĐỊNH 5 NỘI DUNG', ''],
    ['HỘI NGHỊ TRIỂN KHAI NGHỊ QUYẾT 02 CỦA BỘ CHÍNH TRỊ', '02-NQ/TW'],
    ['HỘI NGHỊ LẦN THỨ 7 BAN CHẤP HÀNH', ''],
    ['Hội nghị quyết định thông qua Nghị quyết 5 điểm', ''],
    [
      'học tập Nghị quyết Trung ương 4 (khóa XI) và Nghị quyết Trung ương 5 (khóa XI)',
      'null ; null',
    ],
    ['kết quả thực hiện Nghị quyết Đại hội, Nghị quyết của Đảng bộ', ''],
    ['Nghị quyết Đại hội XI, XII, XIII của Đảng', 'null ; null ; null'],
    ['Nghị quyết Đại hội XII và XIII', 'null ; null'],
    ['5. Nghị quyết số 25-NQ/TW; 6. Chỉ thị số 05-CT/TW', '25-NQ/TW ; 05-CT/TW'],
    ['Quy chế phối hợp giữa Chính phủ và TLĐ, Chương trình số 05 ngày 3/2/2020', 'null@2020-02-03'],
    [
      'Ngày 12/12/2013, Bộ Chính trị (khóa XI) đã ban hành Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW',
      '217-QĐ/TW@2013-12-12 ; 218-QĐ/TW',
    ],
    ['Chỉ thị số 16-CT-TTg; Chỉ thị 33-CT-TTg', '16/CT-TTg ; 33/CT-TTg'],
    [
      'Căn cứ Điều lệ Đảng, Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
      '24-QĐ/TW@2021-07-30',
    ],
    [
      'Theo NĐ 59/2023/NĐ-CP, TT 08/2018/TT-BNV, QĐ 1557/QĐ-TTg',
      '59/2023/NĐ-CP ; 08/2018/TT-BNV ; 1557/QĐ-TTg',
    ],
    ['trả lời Công văn số 1234 ngày 5/6/2020', 'null@2020-06-05'],
    ['giấy chứng nhận số 12/GCN-UBND, hợp đồng số 05/2020/HĐLĐ', ''],
    [
      'Bằng khen theo Quyết định khen thưởng số 123/QĐ-LĐLĐ ngày 2/2/2022',
      '123/QĐ-LĐLĐ@2022-02-02',
    ],
  ])('%s → %s', (text, expected) => {
    expect(found(text, expected)).toBe(expected);
  });
});
