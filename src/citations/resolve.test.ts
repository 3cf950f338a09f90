import { describe, expect, test } from 'vitest';
import type { CitationContext } from './context.ts';
import { createRegistry } from './registry.ts';
import type { Resolution } from './resolve.ts';
import { resolveAll } from './resolve-all.ts';
import { createScanner } from './scan.ts';
import { documents } from './testing/documents.ts';
import { vocabulary } from './testing/vocabulary.ts';

const scanner = createScanner(vocabulary);
const registry = createRegistry(documents, vocabulary);
const all = (text: string, context?: CitationContext): Resolution[] =>
  resolveAll(scanner.scan(text), registry, context);
/** The id of the one document meant, the ids of several, or nothing. */
const meant = (text: string, context?: CitationContext) => {
  const [first] = all(text, context);
  if (first?.kind === 'one') return first.id;
  return first?.kind === 'several' ? first.ids.toSorted() : null;
};

describe('one number, several holders', () => {
  test.each([
    // The day decides.
    ['Nghị quyết số 25-NQ/TW ngày 03/6/2013', '25-nq-tw-2013'],
    // The term decides.
    ['Nghị quyết 25-NQ/TW (khóa IX)', '25-nq-tw-2003'],
    // The year decides.
    ['Nghị quyết 25-NQ/TW năm 2026', '25-nq-tw-2026'],
    // A day of another year is that of the meeting the sentence is about.
    ['tổng kết Nghị quyết 25-NQ/TW năm 2013 ngày 05/4/2023', '25-nq-tw-2013'],
    // The title decides.
    ['Nghị quyết 25-NQ/TW về công tác tôn giáo', '25-nq-tw-2003'],
    // A short form with issuer and term.
    ['Nghị quyết 25 của Trung ương (khóa XI)', '25-nq-tw-2013'],
    // Nothing decides: all of them.
    ['Nghị quyết 25-NQ/TW', ['25-nq-tw-2003', '25-nq-tw-2013', '25-nq-tw-2026']],
    // The title, though the sentence goes on with what the document says.
    [
      'Nghị quyết 25-NQ/TW về Chiến lược công tác tư tưởng, nhấn mạnh việc chủ động, thuyết phục và hiệu quả',
      '25-nq-tw-2026',
    ],
    // The first of several years is not the year of one.
    [
      'các Nghị quyết 25-NQ/TW năm 2003, 2013 và 2026',
      ['25-nq-tw-2003', '25-nq-tw-2013', '25-nq-tw-2026'],
    ],
    // A year nobody of them has.
    ['Nghị quyết 25-NQ/TW năm 1995', null],
  ])('%s → %s', (text, id) => {
    expect(meant(text)).toEqual(id);
  });

  test('no document is cited before it was issued', () => {
    expect(meant('Nghị quyết 25-NQ/TW', { date: '2012-01-01' })).toBe('25-nq-tw-2003');
    expect(meant('Quy định 37-QĐ/TW', { date: '2020-01-01' })).toBeNull();
  });

  test('the holder the entry is tied to is meant', () => {
    expect(meant('Nghị quyết 25-NQ/TW', { related: ['25-nq-tw-2013'] })).toBe('25-nq-tw-2013');
  });

  test('a title of another document outweighs the tie', () => {
    const context = { related: ['217-qd-tw-2013'] };
    expect(meant('Quyết định 217-QĐ/TW về nhân sự cấp ủy địa phương', context)).toEqual([
      '217-qd-tw-2013',
    ]);
  });

  test('an entry that bears the number itself may be telling others from itself', () => {
    const context = { self: '25-nq-tw-2013', related: ['25-nq-tw-2003'] };
    expect(meant('Số 25-NQ/TW còn có ở khóa khác', context)).toHaveLength(3);
  });

  test('a clause about clashing numbers tells nothing of which is meant', () => {
    const context = { related: ['25-nq-tw-2013'] };
    expect(meant('các nghị quyết cùng số 25-NQ/TW', context)).toHaveLength(3);
    expect(meant('Số 25-NQ/TW có ở nhiều khóa nên phải nhìn khóa', context)).toHaveLength(3);
  });

  test('several come with the evidence for each', () => {
    const [resolution] = all('Nghị quyết 25-NQ/TW của Ban Chấp hành Trung ương');
    expect(resolution).toMatchObject({
      kind: 'several',
      evidence: [
        { id: '25-nq-tw-2003', reasons: ['đúng cơ quan ban hành'] },
        { id: '25-nq-tw-2013', reasons: ['đúng cơ quan ban hành'] },
      ],
    });
  });

  test('none comes with what speaks against each', () => {
    const [resolution] = all('Nghị quyết 25-NQ/TW năm 1995');
    expect(resolution?.kind).toBe('not-held');
    expect(resolution?.evidence?.map(({ against }) => against)).toContainEqual([
      'ban hành ngày 03/6/2013, lời văn ghi năm 1995',
    ]);
  });

  test('one comes with what supports it', () => {
    const [resolution] = all('Nghị quyết 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương');
    expect(resolution).toMatchObject({
      kind: 'one',
      reasons: ['đúng ngày ban hành', 'đúng cơ quan ban hành'],
    });
  });
});

describe('a wrong field raises a flag and breaks nothing', () => {
  test.each([
    // Ten public texts say 15/5/2016.
    ['Chỉ thị số 05-CT/TW, ngày 15/02/2016 của Bộ Chính trị', '05-ct-tw-2016', ['issuedOn']],
    // The Party's QĐ read as Quyết định.
    ['Quyết định 37-QĐ/TW', '37-qd-tw-2021', ['type']],
    // The Prime Minister issues no decrees; the year is lost.
    ['Nghị định 60/NĐ-CP của Thủ tướng Chính phủ', '60-2013-nd-cp-2013', ['issuer']],
    // Number and day are right, so another body of the centre is a slip of the pen.
    ['Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Ban Bí thư', '05-ct-tw-2016', ['issuer']],
    // No congress was the eighteenth.
    ['Chỉ thị số 05-CT/TW (khóa XVIII)', '05-ct-tw-2016', ['term']],
  ])('%s', (text, id, fields) => {
    const [resolution] = all(text);
    expect(resolution).toMatchObject({ kind: 'one', id });
    if (resolution?.kind === 'one')
      expect(resolution.flags.map(({ field }) => field)).toEqual(fields);
  });

  test('a title that fits no holder leaves a lone one open', () => {
    expect(meant('Quyết định 217-QĐ/TW về nhân sự cấp ủy địa phương')).toEqual(['217-qd-tw-2013']);
  });
});

describe('numbers that every province has', () => {
  test.each([
    // The place the text names.
    ['Chương trình 17-CTr/TU của Tỉnh ủy Phú Yên', {}, '17-ctr-tu-phu-yen-2013'],
    // Written small.
    ['Chương trình số 17-CTr/TU của Ban thường vụ Tỉnh ủy Lai Châu', {}, '17-ctr-tu-lai-chau-2021'],
    // The place of the citing entry.
    ['Chương trình 17-CTr/TU', { place: 'lai-chau' }, '17-ctr-tu-lai-chau-2021'],
    ['Chương trình 17-CTr/TU', { place: 'Lai Châu' }, '17-ctr-tu-lai-chau-2021'],
    // The day.
    ['Hướng dẫn số 02-HD/TU ngày 24/4/2018', {}, '02-hd-tu-lai-chau-2018'],
    // Nothing: even a lone holder may be another province's.
    ['Hướng dẫn số 02-HD/TU', {}, ['02-hd-tu-lai-chau-2018']],
    // Nor is the year enough: each province has one a year.
    ['Hướng dẫn 02-HD/TU năm 2018', {}, ['02-hd-tu-lai-chau-2018']],
    // Another province's.
    ['Hướng dẫn số 02-HD/TU', { place: 'ha-noi' }, null],
  ])('%s in %o → %s', (text, context, id) => {
    expect(meant(text, context)).toEqual(id);
  });
});

describe('documents called by name', () => {
  test.each([
    ['Nghị quyết Trung ương 7 khóa XI', {}, '25-nq-tw-2013'],
    // One of three resolutions of that plenum: the subject has to be said.
    ['Nghị quyết Trung ương 7 khóa IX về tôn giáo', {}, '25-nq-tw-2003'],
    ['Nghị quyết Trung ương 7 khóa IX', {}, ['25-nq-tw-2003']],
    ['Nghị quyết Trung ương 7', {}, ['25-nq-tw-2003', '25-nq-tw-2013']],
    ['Nghị quyết Trung ương 7 khóa X', {}, null],
    // Party and union count their congresses alike.
    ['Nghị quyết Đại hội XIII của Đảng', {}, 'nghi-quyet-dai-hoi-xiii-2021'],
    ['Nghị quyết Đại hội XIII Công đoàn Việt Nam', {}, 'nghi-quyet-dai-hoi-xiii-cong-doan-2023'],
    ['Nghị quyết Đại hội XIII', { date: '2022-01-01' }, 'nghi-quyet-dai-hoi-xiii-2021'],
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIII', {}, null],
    // Every province has its fourteenth congress: the text must name the place.
    [
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV',
      {},
      ['nghi-quyet-dai-hoi-dang-bo-tinh-lai-chau-xiv'],
    ],
    [
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV',
      { place: 'lai-chau' },
      'nghi-quyet-dai-hoi-dang-bo-tinh-lai-chau-xiv',
    ],
    // A province has many departments: the place does not tell which.
    [
      'Nghị quyết Đại hội Đảng bộ Sở nhiệm kỳ 2015-2020',
      { place: 'vinh-long' },
      ['nghi-quyet-dai-hoi-dang-bo-so-vinh-long'],
    ],
    [
      'Nghị quyết Đại hội Đảng bộ Sở nhiệm kỳ 2015-2020',
      { place: 'vinh-long', related: ['nghi-quyet-dai-hoi-dang-bo-so-vinh-long'] },
      'nghi-quyet-dai-hoi-dang-bo-so-vinh-long',
    ],
    // The congress of another term, though the entry is tied to this one.
    [
      'Nghị quyết Đại hội Đảng bộ Sở nhiệm kỳ 2020-2025',
      { place: 'vinh-long', related: ['nghi-quyet-dai-hoi-dang-bo-so-vinh-long'] },
      null,
    ],
    // Laws by year, and by the day of the text.
    ['Luật Công đoàn năm 2012', {}, '12-2012-qh13-2012'],
    ['Luật Công đoàn', { date: '2020-05-01' }, '12-2012-qh13-2012'],
    ['Luật Công đoàn', {}, ['12-2012-qh13-2012', '50-2024-qh15-2024']],
    ['Luật Công đoàn năm 1990', {}, null],
    // A nickname its entry gives it.
    ['Chỉ thị 05', {}, '05-ct-tw-2016'],
    ['Chỉ thị 05 của Tỉnh ủy Lai Châu', {}, '05-ct-tu-lai-chau-2021'],
  ])('%s in %o → %s', (text, context, id) => {
    expect(meant(text, context)).toEqual(id);
  });
});

describe('what bars a document', () => {
  test.each([
    // Another body, known to the vocabulary or not; the running number alone has nothing else to stand on.
    ['Quyết định 217 của UBND tỉnh về giá đất', {}, null],
    ['Quyết định số 217-QĐ/TW của Thanh tra tỉnh', {}, null],
    ['Chỉ thị 05 của Đảng ủy xã', {}, null],
    // One of the centre's three bodies, where nothing else says that it is a slip.
    ['Chỉ thị số 05-CT/TW của Ban Bí thư', {}, null],
    // Another term, another year, another month.
    ['Chỉ thị số 05-CT/TW khóa XI', {}, null],
    ['Chỉ thị số 05-CT/TW, ngày 15/5/2011', {}, null],
    ['Chỉ thị số 05-CT/TW năm 2011', {}, null],
    // A day that is wrong altogether, of a running number.
    ['Chỉ thị 05, ngày 01/12/2016 của Bộ Chính trị', {}, null],
    // A place the text names goes before the place where it was written.
    ['Chương trình 17-CTr/TU của Tỉnh ủy Nghệ An', { place: 'lai-chau' }, null],
    ['Chương trình 17-CTr/TU của Tỉnh ủy Phú Yên', { place: 'lai-chau' }, '17-ctr-tu-phu-yen-2013'],
    // A running number with the title of another document.
    ['Chỉ thị 05 về phòng, chống lãng phí trong mua sắm công', {}, null],
    // A congress that the title of another one's document names.
    ['Nghị quyết Đại hội XII của Đảng', {}, null],
  ])('%s in %o → %s', (text, context, id) => {
    expect(meant(text, context)).toBe(id);
  });
});

describe('titles and bodies decide between holders', () => {
  test.each([
    // A piece of the title, quoted or not, though other holders share many of its words.
    [
      'Nghị quyết số 25-NQ/TW về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận.',
      '25-nq-tw-2013',
    ],
    ['Nghị quyết số 25-NQ/TW “Về Chiến lược công tác tư tưởng”', '25-nq-tw-2026'],
    // The sentence goes on with the next document.
    [
      'Nghị quyết số 25-NQ/TW về công tác tôn giáo và Chỉ thị số 05-CT/TW của Bộ Chính trị',
      '25-nq-tw-2003',
    ],
    ['Nghị quyết 25 về dân vận của Trung ương', ['25-nq-tw-2013']],
    ['Nghị quyết số 25-NQ/TW của Bộ Chính trị', '25-nq-tw-2026'],
    ['Tháng 6/2013, Trung ương ban hành Nghị quyết số 25-NQ/TW', '25-nq-tw-2013'],
  ])('%s → %s', (text, id) => {
    expect([meant(text)].flat()).toEqual([id].flat());
  });
});

describe('a law without its year', () => {
  test.each([
    // The newest that the day allows, once it is no longer new.
    ['Luật Công đoàn', { date: '2026-11-30' }, '50-2024-qh15-2024'],
    ['Luật Công đoàn', { date: '2025-03-01' }, ['12-2012-qh13-2012', '50-2024-qh15-2024']],
    ['Luật Công đoàn', { date: '2015-03-01' }, '12-2012-qh13-2012'],
    // The version that the day asks for is not held.
    ['Luật Công đoàn', { date: '2005-03-01' }, null],
  ])('%s in %o → %s', (text, context, id) => {
    expect([meant(text, context)].flat()).toEqual([id].flat());
  });
});

describe('mentions of one text help each other', () => {
  test('an earlier one learns nothing from a later one', () => {
    const text = 'Nghị quyết 25-NQ/TW nêu rõ. Nghị quyết số 25-NQ/TW ngày 03/6/2013 là nền.';
    expect(all(text)).toMatchObject([{ kind: 'several' }, { id: '25-nq-tw-2013' }]);
  });

  test('memory does not speak against what a mention says itself', () => {
    const first = 'Nghị quyết số 25-NQ/TW ngày 12/3/2003 về công tác tôn giáo. ';
    const dated = 'Tháng 6/2013, Trung ương ban hành Nghị quyết số 25-NQ/TW.';
    const titled = 'Nghị quyết số 25-NQ/TW về Chiến lược công tác tư tưởng.';
    expect(all(first + dated).at(-1)).toMatchObject({ id: '25-nq-tw-2013' });
    expect(all(first + titled).at(-1)).toMatchObject({ id: '25-nq-tw-2026' });
    expect(all(`${first}Năm Dân vận khéo: quán triệt Nghị quyết số 25-NQ/TW.`).at(-1)?.kind).toBe(
      'several',
    );
  });

  test('a bare number means what the dated one means', () => {
    const text = 'Nghị quyết số 25-NQ/TW ngày 03/6/2013. Sau đó, Nghị quyết 25-NQ/TW được sơ kết.';
    expect(all(text)).toMatchObject([{ id: '25-nq-tw-2013' }, { id: '25-nq-tw-2013' }]);
  });

  test('a back reference means the last document of its type', () => {
    const text =
      'Chỉ thị số 05-CT/TW và Quy định 37-QĐ/TW đã ban hành; Chỉ thị này được quán triệt.';
    expect(all(text).at(-1)).toMatchObject({ kind: 'one', id: '05-ct-tw-2016' });
  });

  test('on the page of a document a back reference that fits it means the page', () => {
    const text = 'Chỉ thị số 05-CT/TW tiếp tục thực hiện văn bản này; chỉ thị này nêu ba việc.';
    expect(all(text, { self: '25-nq-tw-2013' })).toMatchObject([
      { id: '05-ct-tw-2016' },
      { id: '25-nq-tw-2013' },
      { id: '05-ct-tw-2016' },
    ]);
  });

  test('a back reference without one before it means the entry itself', () => {
    const context = { self: '05-ct-tw-2016' };
    expect(meant('Chỉ thị này có 4 nhiệm vụ', context)).toBe('05-ct-tw-2016');
    expect(meant('Nghị quyết này có 4 nhiệm vụ', context)).toBeNull();
  });
});
