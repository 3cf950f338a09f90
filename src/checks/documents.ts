import { documentId, fitsIdentity } from '../entries/document-id.ts';
import type { DocumentEntry } from '../entries/entry.ts';
import type { Vocabulary } from '../entries/vocabulary.ts';
import { nearest } from '../schema/index.ts';
import type { Checker } from './checker.ts';
import { checkIssuerDays } from './issuer-days.ts';
import { checkQuiz } from './material.ts';
import { checkNumber } from './numbers.ts';
import { checkPeriod } from './period.ts';
import { checkProvisions } from './provisions.ts';
import { checkTargets } from './targets.ts';

/** Type, issuer, place, id and days of a document, and the ids that it names. */
export function checkDocument(
  entry: DocumentEntry,
  vocabulary: Vocabulary,
  checker: Checker,
): void {
  const { data } = entry;
  checkType(entry, vocabulary, checker);
  checker.requireWord(entry, ['issuer'], 'issuers', data.issuer);
  for (const [index, issuer] of data.coIssuers.entries()) {
    checker.requireWord(entry, ['coIssuers', index], 'issuers', issuer);
  }
  if (data.place) checker.requireWord(entry, ['place'], 'places', data.place);
  const isPlace = data.place === undefined || vocabulary.places.has(data.place);
  const isNumber = checkNumber(entry, vocabulary, checker);
  const expected = documentId(data);
  // A number or a place that is none would make a name for ever.
  if (isNumber && isPlace && expected && !fitsIdentity(entry.id, expected)) {
    checker.add(entry, ['number'], {
      code: 'ten-tep',
      message: `Tên tệp “${entry.id}” không khớp số ký hiệu, nơi và năm ban hành.`,
      hint: `Đổi tên tệp thành ${expected}.mdx, hoặc sửa number:, place:, issuedOn:.`,
    });
  }
  checkRepeated(entry, checker);
  checkDays(entry, checker);
  checkIssuerDays(entry, vocabulary, checker);
  checkTargets(entry, checker);
  checkProvisions(entry, checker);
  requireTargets(entry, checker);
  checkReading(entry, checker);
  for (const [index, cited] of data.citedAs.entries()) {
    checker.requireEntry(entry, ['citedAs', index, 'report'], 'report', cited.report);
  }
  checkQuiz(entry, checker);
}

/** What its articles say can be known of a document that nobody read only through others. */
function checkReading(entry: DocumentEntry, checker: Checker): void {
  const { reading, provisions, keyPoints } = entry.data;
  if (reading !== 'chua-doc' || provisions.length + keyPoints.length === 0) return;
  checker.add(entry, ['reading'], {
    code: 'muc-doc',
    message: 'Mục ghi chưa đọc văn bản mà lại có điểm chính hoặc điều khoản.',
    hint: 'Biết qua báo hay văn bản khác thì ghi qua-nguon-khac; đã đọc một phần thì ghi trich-doan.',
  });
}

function checkType(entry: DocumentEntry, vocabulary: Vocabulary, checker: Checker): void {
  const names = new Set(vocabulary.documentTypes.map((type) => type.name));
  const { type } = entry.data;
  if (names.size === 0 || names.has(type)) return;
  const close = nearest(type, names);
  checker.add(entry, ['type'], {
    code: 'loai-van-ban',
    message: `Danh mục document-types.yaml không có loại “${type}”.`,
    hint: close ? `Có thể là “${close}”.` : 'Thêm loại đó vào danh mục trước.',
  });
}

function checkDays(entry: DocumentEntry, checker: Checker): void {
  const { issuedOn, effectiveOn, expiredOn } = entry.data;
  const hint = 'Xem lại hai ngày này theo bản chính thức.';
  if (effectiveOn && issuedOn && effectiveOn < issuedOn) {
    checker.add(entry, ['effectiveOn'], {
      code: 'ngay-trai-nhau',
      message: `Ngày có hiệu lực ${effectiveOn} trước ngày ban hành ${issuedOn}.`,
      hint,
    });
  }
  checkPeriod(entry, checker);
  const start = effectiveOn ?? issuedOn;
  if (expiredOn && start && expiredOn < start) {
    checker.add(entry, ['expiredOn'], {
      code: 'ngay-trai-nhau',
      message: `Ngày hết hiệu lực ${expiredOn} trước ngày ${effectiveOn ? 'có hiệu lực' : 'ban hành'} ${start}.`,
      hint,
    });
  }
}

function requireTargets(entry: DocumentEntry, checker: Checker): void {
  for (const [index, { target }] of entry.data.relations.entries()) {
    if (target) checker.requireEntry(entry, ['relations', index, 'target'], 'document', target);
  }
}

/** The same relation twice says nothing more, and is shown twice. */
function checkRepeated(entry: DocumentEntry, checker: Checker): void {
  const seen = new Set<string>();
  for (const [index, relation] of entry.data.relations.entries()) {
    const { kind, target, number, issuedOn, parts } = relation;
    const key = JSON.stringify([kind, target, number, issuedOn, parts]);
    if (seen.has(key)) {
      checker.add(entry, ['relations', index], {
        code: 'quan-he',
        message: `Quan hệ “${kind}” với ${target ?? number ?? 'văn bản này'} đã ghi ở trên.`,
        hint: 'Xóa một dòng; nếu nói về phần khác thì ghi phần ấy vào parts:.',
      });
    }
    seen.add(key);
  }
}
