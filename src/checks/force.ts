import type { DocumentEntry } from '../entries/entry.ts';
import { knownAs } from '../library/relations/known.ts';
import { endsWhole } from '../library/relations/sound-relations.ts';
import type { DocumentData } from '../schema/index.ts';
import type { Checker } from './checker.ts';
import { relationName, stateName } from './names.ts';

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
        code: 'muc-chac-chan',
        message: `Quan hệ ${relationName(kind)} chưa ghi mức chắc chắn.`,
        hint: 'Thêm certainty: nguon và source: <thứ tự nguồn nói vậy>, hoặc certainty: suy-doan.',
      });
    }
    if (certainty !== 'nguon') continue;
    const said = source === undefined ? undefined : sources[source - 1];
    if (said && !said.unofficial) continue;
    checker.add(entry, ['relations', index, 'certainty'], {
      code: 'muc-chac-chan',
      message: said
        ? `Nguồn thứ ${source} là bản chép không chính thức, chưa đủ để ghi certainty: nguon.`
        : 'Quan hệ ghi certainty: nguon nhưng chưa ghi nguồn nào.',
      hint: 'Ghi source: <thứ tự của một nguồn công khai trong sources:>, hoặc certainty: suy-doan.',
    });
  }
}

type Finding = NonNullable<DocumentData['validity']>;

/** What a state of force must come with. */
interface Need {
  of: readonly Finding['status'][];
  isMet: (finding: Finding, data: DocumentData) => boolean;
  message: (status: Finding['status']) => string;
  hint: string;
}

const needs: readonly Need[] = [
  {
    of: ['het-hieu-luc', 'mot-phan'],
    isMet: ({ certainty }) => certainty === 'nguon',
    message: (status) =>
      `Tình trạng ${stateName(status)} chưa có nguồn: suy đoán không làm văn bản hết hiệu lực.`,
    hint: 'Có nguồn thì ghi certainty: nguon; chưa có thì ghi status: co-van-ban-moi-hon.',
  },
  {
    of: ['con-hieu-luc'],
    isMet: ({ certainty }) => certainty === 'nguon',
    message: (status) => `Tình trạng ${stateName(status)} chưa có nguồn.`,
    hint: 'Có nguồn thì ghi certainty: nguon; chỉ tìm không thấy văn bản thay thế thì ghi status: chua-thay-thay-the.',
  },
  {
    of: ['con-hieu-luc', 'het-hieu-luc', 'mot-phan'],
    // A guess is told of above.
    isMet: ({ certainty, basis }, { sources }) =>
      certainty !== 'nguon' ||
      [...basis.matchAll(/\[\^(\d+)\]/g)].some(([, number]) => {
        const said = sources[Number(number) - 1];
        return said !== undefined && !said.unofficial;
      }),
    message: (status) => `Tình trạng ${stateName(status)} có basis: không dẫn nguồn công khai nào.`,
    hint: 'Thêm vào basis: dấu [^n] của một nguồn công khai trong sources:.',
  },
  {
    of: ['het-hieu-luc'],
    isMet: ({ how }) => how !== undefined,
    message: () => 'Chưa ghi vì sao hết hiệu lực.',
    hint: 'Thêm how: thay-the, bai-bo, het-thoi-ky hoặc mat-doi-tuong.',
  },
  {
    of: ['mot-phan'],
    isMet: ({ parts }) => parts !== undefined,
    message: () => 'Chưa ghi phần nào hết hiệu lực.',
    hint: 'Thêm parts: "khoản 4 Điều 4".',
  },
  {
    of: ['dang-ap-dung'],
    isMet: ({ seenOn }) => seenOn !== undefined,
    message: () => 'Chưa ghi ngày của văn bản còn viện dẫn hoặc thực hiện văn bản này.',
    hint: 'Thêm seenOn: 2026-03-18, và ghi nơi nào ở basis:.',
  },
  {
    of: ['co-van-ban-moi-hon'],
    isMet: ({ since }) => since !== undefined,
    message: () => 'Chưa ghi văn bản mới hơn có từ ngày nào.',
    hint: 'Thêm since: <ngày ban hành hoặc ngày có hiệu lực của văn bản mới hơn>.',
  },
  {
    of: ['chua-thay-thay-the', 'co-van-ban-moi-hon'],
    isMet: ({ searchedOn, where }) => searchedOn !== undefined && where.length > 0,
    message: () => 'Chưa ghi ngày tìm và đã tìm ở đâu.',
    hint: 'Thêm searchedOn: 2026-11-30 và where: [Cơ sở dữ liệu quốc gia về pháp luật].',
  },
];

function checkFinding(entry: DocumentEntry, checker: Checker): void {
  const { validity } = entry.data;
  if (!validity) return;
  const { status, by } = validity;
  if (by !== undefined) checker.requireEntry(entry, ['validity', 'by'], 'document', by);
  for (const { of, isMet, message, hint } of needs) {
    if (!of.includes(status) || isMet(validity, entry.data)) continue;
    checker.add(entry, ['validity', 'status'], {
      code: 'hieu-luc',
      message: message(status),
      hint,
    });
  }
}

/** A day of expiry needs what proves it: a relation that a source proves, or a source that says so. */
function checkExpiry(entry: DocumentEntry, ended: ReadonlySet<string>, checker: Checker): void {
  const { expiredOn, validity } = entry.data;
  if (expiredOn === undefined || ended.has(entry.id)) return;
  if (validity?.status === 'het-hieu-luc' && validity.certainty === 'nguon') return;
  checker.add(entry, ['expiredOn'], {
    code: 'hieu-luc',
    message: `Ngày hết hiệu lực ${expiredOn} chưa có căn cứ: không quan hệ nào có nguồn, validity: cũng không ghi.`,
    hint: 'Ghi validity: với status: het-hieu-luc, how:, certainty: nguon và basis: kèm [^n]; hoặc bỏ expiredOn:.',
  });
}
