import { z } from 'zod';
import { provisionAddress } from '../entries/provisions.ts';
import { plainLine } from '../entries/texts.ts';
import { provisionSchema, relationSchema, validityStatuses } from '../schema/index.ts';
import { type DataSite, dataset, joined } from './dataset.ts';

/** A relation, with the document that states it. */
const relationRecord = relationSchema.safeExtend({
  from: z.string().describe('mã văn bản nói ra quan hệ: văn bản ra sau'),
  inferred: z.boolean().describe('true khi ban biên tập suy ra, hoặc nguồn chưa phải bản công bố'),
});

export const relationsData = dataset({
  id: 'quan-he',
  schema: relationRecord,
  rows: ({ library }: DataSite) =>
    library.documents.flatMap(({ id }) =>
      library.relations(id).outgoing.map(({ relation, guess }) => ({
        from: id,
        ...relation,
        inferred: guess,
      })),
    ),
  columns: [
    ['tu', (row) => row.from],
    ['quan_he', (row) => row.kind],
    ['den', (row) => row.target],
    ['den_so_ky_hieu', (row) => row.number],
    ['den_ngay', (row) => row.issuedOn],
    ['den_co_quan', (row) => row.issuer],
    ['phan', (row) => row.parts],
    ['suy_doan', (row) => row.inferred],
    ['ghi_chu', (row) => row.note],
  ],
});

const stateRecord = z.strictObject({
  document: z.string().describe('mã văn bản'),
  status: z.enum([...validityStatuses, 'chua-ban-hanh']).describe('tình trạng'),
  from: z.string().optional().describe('ngày đầu của tình trạng ấy; trống ở tình trạng đầu tiên'),
  until: z.string().optional().describe('ngày đầu của tình trạng tiếp theo'),
  by: z.string().optional().describe('mã văn bản làm nên tình trạng ấy'),
  reason: z.string().describe('vì sao'),
});

export const statesData = dataset({
  id: 'tinh-trang',
  schema: stateRecord,
  rows: ({ library }: DataSite) =>
    library.documents.flatMap(({ id }) => {
      const states = library.validityStates(id);
      return states.map(({ status, from, by, reason }, index) => {
        const until = states[index + 1]?.from;
        return {
          document: id,
          status,
          ...(from === undefined ? {} : { from }),
          ...(until === undefined ? {} : { until }),
          ...(by === undefined ? {} : { by }),
          reason,
        };
      });
    }),
  columns: [
    ['van_ban', (row) => row.document],
    ['tinh_trang', (row) => row.status],
    ['tu_ngay', (row) => row.from],
    ['den_truoc_ngay', (row) => row.until],
    ['do_van_ban', (row) => row.by],
    ['vi_sao', (row) => plainLine(row.reason)],
  ],
});

const mentionRecord = z.strictObject({
  kind: z.enum(['document', 'model', 'report', 'session']).describe('loại mục có viện dẫn'),
  entry: z.string().describe('mã mục có viện dẫn'),
  text: z.string().describe('viện dẫn như đã viết'),
  sentence: z.string().describe('câu chứa nó'),
  meaning: z
    .enum(['one', 'several', 'not-held'])
    .describe('one: chắc chắn một văn bản; several: nhiều văn bản; not-held: thư viện chưa có'),
  documents: z.array(z.string()).describe('mã các văn bản được chỉ'),
});

export const mentionsData = dataset({
  id: 'vien-dan',
  schema: mentionRecord,
  rows: ({ library }: DataSite) =>
    library.mentions.map(({ entry, mention, resolution, sentence }) => ({
      kind: entry.kind,
      entry: entry.id,
      text: mention.text,
      sentence,
      meaning: resolution.kind,
      documents:
        resolution.kind === 'one'
          ? [resolution.id]
          : resolution.kind === 'several'
            ? resolution.ids
            : [],
    })),
  columns: [
    ['loai_muc', (row) => row.kind],
    ['muc', (row) => row.entry],
    ['vien_dan', (row) => row.text],
    ['cau', (row) => row.sentence],
    ['nghia', (row) => row.meaning],
    ['van_ban', (row) => joined(row.documents)],
  ],
});

const provisionRecord = provisionSchema.extend({
  document: z.string().describe('mã văn bản'),
  address: z.string().describe('địa chỉ của điều khoản, tính từ gốc của thư viện'),
});

export const provisionsData = dataset({
  id: 'dieu-khoan',
  schema: provisionRecord,
  rows: ({ library }: DataSite) =>
    library.documents.flatMap((view) =>
      view.data.provisions.map((provision) => ({
        document: view.id,
        address: provisionAddress(view, provision.ref) ?? view.address,
        ...provision,
      })),
    ),
  columns: [
    ['van_ban', (row) => row.document],
    ['dieu_khoan', (row) => row.ref],
    ['ve_viec', (row) => row.heading],
    ['noi_dung', (row) => plainLine(row.says)],
    ['ai_thuc_hien', (row) => joined(row.binds)],
    ['sua_doi', (row) => row.amended],
    ['dia_chi', (row) => row.address],
  ],
});
