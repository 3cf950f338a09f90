import { z } from 'zod';
import { acronymSchema, answerSchema } from '../schema/index.ts';
import { answerAddress } from '../views/answers/answer.ts';
import { type DataSite, dataset, joined } from './dataset.ts';

const answerRecord = answerSchema.safeExtend({
  group: z.string().describe('mã nhóm câu hỏi'),
  groupTitle: z.string().describe('tên nhóm câu hỏi'),
  topics: z.array(z.string()).describe('các chủ đề của nhóm'),
  address: z.string().describe('địa chỉ của câu trả lời, tính từ gốc của thư viện'),
});

export const answersData = dataset({
  id: 'hoi-dap',
  schema: answerRecord,
  rows: ({ library }: DataSite) =>
    library.answers.flatMap((group) =>
      group.answers.map((answer) => ({
        ...answer,
        group: group.id,
        groupTitle: group.title,
        topics: group.topics,
        address: answerAddress(group, answer),
      })),
    ),
  columns: [
    ['ma', (row) => row.id],
    ['nhom', (row) => row.groupTitle],
    ['cau_hoi', (row) => row.question],
    ['tra_loi', (row) => row.answer],
    [
      'can_cu',
      (row) =>
        joined(
          row.basis.map(({ document, provision, model, report, motto }) =>
            [provision, document ?? model ?? report ?? motto].filter(Boolean).join(', '),
          ),
        ),
    ],
    ['suy_doan', (row) => row.certainty === 'suy-doan'],
    ['luu_y', (row) => row.note],
    ['doi_chieu_ngay', (row) => row.checkedOn],
    ['dia_chi', (row) => row.address],
  ],
});

export const acronymsData = dataset({
  id: 'chu-viet-tat',
  schema: acronymSchema,
  rows: ({ library }: DataSite) => library.vocabulary.acronyms,
  columns: [
    ['chu_tat', (row) => row.code],
    ['viet_day_du', (row) => row.expansion],
    ['cach_viet_khac', (row) => joined(row.variants)],
    ['chi_gap_o', (row) => row.use],
    ['da_thay_trong_nguon', (row) => row.verified],
    ['nguon', (row) => row.source],
  ],
});
