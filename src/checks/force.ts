import type { DocumentEntry } from '../entries/entry.ts';
import { knownAs } from '../library/relations/known.ts';
import { endsWhole } from '../library/relations/sound-relations.ts';
import type { Checker } from './checker.ts';

/**
 * What editors write of a document's force must carry its evidence: who says so, and when and where
 * it was looked for. A guess never ends a document.
 */
export function checkForce(documents: readonly DocumentEntry[], checker: Checker): void {
  const ended = new Set(
    documents.flatMap(({ data }) =>
      data.relations.flatMap((relation) =>
        endsWhole(relation) && relation.target && knownAs(relation, data) === 'proven'
          ? [relation.target]
          : [],
      ),
    ),
  );
  for (const entry of documents) {
    checkRelations(entry, checker);
    checkFinding(entry, checker);
    checkExpiry(entry, ended, checker);
  }
}

function checkRelations(entry: DocumentEntry, checker: Checker): void {
  const { relations, sources } = entry.data;
  for (const [index, { kind, certainty, source }] of relations.entries()) {
    if (certainty === undefined && (kind === 'thay-the' || kind === 'bai-bo')) {
      checker.add(entry, ['relations', index, 'kind'], {
        message: `Quan hệ “${kind}” chưa ghi biết chắc đến đâu.`,
        hint: 'Thêm certainty: nguon và source: <thứ tự nguồn nói vậy>, hoặc certainty: suy-doan.',
      });
    }
    if (certainty !== 'nguon') continue;
    const said = source === undefined ? undefined : sources[source - 1];
    if (said && !said.unofficial) continue;
    checker.add(entry, ['relations', index, 'certainty'], {
      message: said
        ? `Nguồn thứ ${source} là bản chép không chính thức, chưa đủ để ghi certainty: nguon.`
        : 'Quan hệ ghi certainty: nguon nhưng chưa chỉ ra nguồn nào nói vậy.',
      hint: 'Ghi source: <thứ tự của một nguồn công khai trong sources:>, hoặc certainty: suy-doan.',
    });
  }
}

function checkFinding(entry: DocumentEntry, checker: Checker): void {
  const { validity } = entry.data;
  if (!validity) return;
  const { status, certainty, how, seenOn, searchedOn, where, by, parts } = validity;
  const require = (isThere: boolean, field: string, message: string, hint: string) => {
    if (!isThere) checker.add(entry, ['validity', field], { message, hint });
  };
  if (by !== undefined) checker.requireEntry(entry, ['validity', 'by'], 'document', by);
  if (status === 'het-hieu-luc' || status === 'mot-phan') {
    require(certainty ===
      'nguon', 'status', `Tình trạng “${status}” mà chưa có nguồn nói vậy: suy đoán không làm văn bản hết hiệu lực.`, 'Có nguồn thì ghi certainty: nguon; chưa có thì ghi status: co-van-ban-moi-hon.');
  }
  if (status === 'het-hieu-luc') {
    require(how !==
      undefined, 'status', 'Chưa ghi vì sao hết hiệu lực.', 'Thêm how: thay-the, bai-bo, het-thoi-ky hoặc mat-doi-tuong.');
  }
  if (status === 'mot-phan') {
    require(parts !==
      undefined, 'status', 'Chưa ghi phần nào hết hiệu lực.', 'Thêm parts: "khoản 4 Điều 4".');
  }
  if (status === 'dang-ap-dung') {
    require(seenOn !==
      undefined, 'status', 'Chưa ghi ngày của văn bản còn dẫn hoặc thực hiện nó.', 'Thêm seenOn: 2026-03-18, và nói nơi nào ở basis:.');
  }
  if (status === 'chua-thay-thay-the' || status === 'co-van-ban-moi-hon') {
    require(searchedOn !== undefined &&
      where.length >
        0, 'status', 'Chưa ghi ngày tìm và đã tìm ở đâu.', 'Thêm searchedOn: 2026-11-30 và where: [Cơ sở dữ liệu quốc gia về pháp luật].');
  }
}

/** A day of expiry needs what proves it: a relation that a source proves, or a source that says so. */
function checkExpiry(entry: DocumentEntry, ended: ReadonlySet<string>, checker: Checker): void {
  const { expiredOn, validity } = entry.data;
  if (expiredOn === undefined || ended.has(entry.id)) return;
  if (validity?.status === 'het-hieu-luc' && validity.certainty === 'nguon') return;
  checker.add(entry, ['expiredOn'], {
    message: `Ngày hết hiệu lực ${expiredOn} chưa có căn cứ: không quan hệ nào có nguồn, validity: cũng không nói.`,
    hint: 'Ghi validity: với status: het-hieu-luc, how:, certainty: nguon và basis: kèm [^n]; hoặc bỏ expiredOn:.',
  });
}
