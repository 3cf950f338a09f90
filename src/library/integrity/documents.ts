import { nearest } from '../../schema/index.ts';
import { documentId, fitsIdentity } from '../document-id.ts';
import type { DocumentEntry } from '../entry.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Checker } from './checker.ts';
import { checkQuiz } from './material.ts';
import { checkPeriod } from './period.ts';
import { checkTargets } from './targets.ts';

/** Type, issuer, place, id, days and relations of a document. */
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
  const expected = documentId(data);
  if (expected && !fitsIdentity(entry.id, expected)) {
    checker.add(entry, ['number'], {
      message: `Tên tệp “${entry.id}” không khớp số ký hiệu, nơi và năm ban hành.`,
      hint: `Đổi tên tệp thành ${expected}.mdx, hoặc sửa number:, place:, issuedOn:.`,
    });
  }
  checkDays(entry, checker);
  checkTargets(entry, checker);
  checkRelations(entry, checker);
  for (const [index, cited] of data.citedAs.entries()) {
    checker.requireEntry(entry, ['citedAs', index, 'report'], 'report', cited.report);
  }
  checkQuiz(entry, checker);
}

function checkType(entry: DocumentEntry, vocabulary: Vocabulary, checker: Checker): void {
  const names = new Set(vocabulary.documentTypes.map((type) => type.name));
  const { type } = entry.data;
  if (names.size === 0 || names.has(type)) return;
  const close = nearest(type, names);
  checker.add(entry, ['type'], {
    message: `Danh mục document-types.yaml không có loại “${type}”.`,
    hint: close ? `Có phải bạn muốn viết “${close}”?` : 'Thêm loại đó vào danh mục trước.',
  });
}

function checkDays(entry: DocumentEntry, checker: Checker): void {
  const { issuedOn, effectiveOn, expiredOn } = entry.data;
  const hint = 'Xem lại hai ngày này theo bản chính.';
  if (effectiveOn && issuedOn && effectiveOn < issuedOn) {
    checker.add(entry, ['effectiveOn'], {
      message: `Ngày có hiệu lực ${effectiveOn} trước ngày ban hành ${issuedOn}.`,
      hint,
    });
  }
  checkPeriod(entry, checker);
  const start = effectiveOn ?? issuedOn;
  if (expiredOn && start && expiredOn < start) {
    checker.add(entry, ['expiredOn'], {
      message: `Ngày hết hiệu lực ${expiredOn} trước ngày ${effectiveOn ? 'có hiệu lực' : 'ban hành'} ${start}.`,
      hint,
    });
  }
}

function checkRelations(entry: DocumentEntry, checker: Checker): void {
  for (const [index, relation] of entry.data.relations.entries()) {
    if (!relation.target) continue;
    const spot = ['relations', index, 'target'];
    checker.requireEntry(entry, spot, 'document', relation.target);
    if (relation.target === entry.id) {
      checker.add(entry, spot, {
        message: 'Văn bản trỏ tới chính nó.',
        hint: 'Xóa quan hệ này hoặc sửa mã.',
      });
    }
    const other = checker.find('document', relation.target) as DocumentEntry | undefined;
    const own = entry.data.issuedOn;
    const theirs = other?.data.issuedOn;
    // A relation is written once, on the younger document; only "liên quan" has no direction.
    if (own && theirs && relation.kind !== 'lien-quan' && theirs.slice(0, own.length) > own) {
      checker.add(entry, spot, {
        message: `Văn bản ngày ${own} không thể “${relation.kind}” văn bản ra sau, ngày ${theirs}.`,
        hint: 'Quan hệ viết ở văn bản ra sau: chuyển dòng này sang tệp kia.',
      });
    }
  }
}
