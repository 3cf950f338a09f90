import { z } from 'zod';
import { entryAddress } from '../entries/addresses.ts';
import type { AnyEntry, ModelEntry } from '../entries/entry.ts';
import type { Library } from '../library/library.ts';
import { changeOf } from '../models/change.ts';
import { documentedOf } from '../models/documented.ts';
import {
  documentSchema,
  modelSchema,
  reportSchema,
  sessionSchema,
  validityStatuses,
} from '../schema/index.ts';
import { type DataSite, dataset, joined } from './dataset.ts';
import { bodyMarkdown } from './markdown/body-markdown.ts';

/** What every record of an entry has beside the entry's own fields. */
const identity = {
  /** Id: the last part of the entry's address. */
  id: z.string().describe('mã của mục, phần cuối của địa chỉ'),
  /** The permanent small integer. */
  shortNumber: z.int().optional().describe('số vĩnh viễn của mục'),
  /** Address of the page from the site's root. */
  address: z.string().describe('địa chỉ trang, tính từ gốc của thư viện'),
  /** The entry's own text. */
  body: z.string().describe('thân bài, viết bằng Markdown; trống nếu mục không có'),
};

/** The state of a document on the day of the build. */
const stateSchema = z.strictObject({
  status: z.enum([...validityStatuses, 'chua-ban-hanh']).describe('tình trạng vào ngày dựng'),
  since: z.string().optional().describe('từ ngày nào, trong chừng mực biết được'),
  by: z.string().optional().describe('mã văn bản làm nên tình trạng ấy'),
  searchedOn: z.string().optional().describe('ngày tìm văn bản thay thế gần nhất'),
  reason: z.string().describe('vì sao, một hai câu; [^n] là nguồn thứ n của mục'),
});

const documentRecord = documentSchema.extend({
  ...identity,
  issuerNames: z.string().describe('tên cơ quan ban hành, đã ghép nơi và khóa'),
  state: stateSchema.describe('tình trạng hiệu lực vào ngày dựng'),
});
const modelRecord = modelSchema.extend({
  ...identity,
  documented: z.int().describe('ghi chép đầy đủ đến đâu, theo thang ở /mo-hinh/tieu-chi/'),
  change: z.int().describe('thay đổi lớn đến đâu, theo thang ở /mo-hinh/tieu-chi/'),
});
const reportRecord = reportSchema.extend(identity);
const sessionRecord = sessionSchema.safeExtend(identity);

/** The record of one entry, as it stands in its dataset and in its own file. */
export function entryRecord(entry: AnyEntry, library: Library): object {
  switch (entry.kind) {
    case 'document':
      return documentRow(entry.id, library);
    case 'model':
      return modelRow(entry, library);
    case 'report':
    case 'session':
      return { ...identityOf(entry, library), ...entry.data };
  }
}

function identityOf(entry: AnyEntry, library: Library) {
  const shortNumber = library.shortNumber(entry);
  return {
    id: entry.id,
    ...(shortNumber === undefined ? {} : { shortNumber }),
    address: entryAddress(entry.kind, entry.id),
    body: bodyMarkdown(entry.body),
  };
}

function documentRow(id: string, library: Library): z.infer<typeof documentRecord> {
  const view = library.document(id);
  if (view === undefined) throw new RangeError(`No document ${id}.`);
  const { status, since, by, searched, reason } = library.validity(id);
  return {
    ...identityOf(view.entry, library),
    ...view.data,
    issuerNames: view.issuerName,
    state: {
      status,
      ...(since === undefined ? {} : { since }),
      ...(by === undefined ? {} : { by }),
      ...(searched === undefined ? {} : { searchedOn: searched.on }),
      reason,
    },
  };
}

function modelRow(entry: ModelEntry, library: Library): z.infer<typeof modelRecord> {
  const { data, id } = entry;
  return {
    ...identityOf(entry, library),
    ...data,
    documented: documentedOf(data).level,
    change: changeOf(data, library.followersOf(id).length),
  };
}

export const documentsData = dataset({
  id: 'van-ban',
  schema: documentRecord,
  rows: ({ library }: DataSite) => library.documents.map(({ id }) => documentRow(id, library)),
  columns: [
    ['ma', (row) => row.id],
    ['so_ky_hieu', (row) => row.number],
    ['loai', (row) => row.type],
    ['trich_yeu', (row) => row.title],
    ['co_quan', (row) => row.issuerNames],
    ['khoa', (row) => row.term],
    ['ngay_ban_hanh', (row) => row.issuedOn],
    ['ngay_hieu_luc', (row) => row.effectiveOn],
    ['ngay_het_hieu_luc', (row) => row.expiredOn],
    ['tinh_trang', (row) => row.state.status],
    ['tinh_trang_tu', (row) => row.state.since],
    ['tim_den_ngay', (row) => row.state.searchedOn],
    ['chu_de', (row) => joined(row.topics)],
    ['tom_tat', (row) => row.summary],
    ['doi_chieu', (row) => row.verification],
    ['kiem_tra_ngay', (row) => row.checkedOn],
    ['dia_chi', (row) => row.address],
  ],
});

export const modelsData = dataset({
  id: 'mo-hinh',
  schema: modelRecord,
  rows: ({ library }: DataSite) => library.modelPages.map((entry) => modelRow(entry, library)),
  columns: [
    ['ma', (row) => row.id],
    ['ten', (row) => row.name],
    ['don_vi', (row) => row.unit],
    ['loai_don_vi', (row) => row.unitType],
    ['tinh_thanh', (row) => row.place],
    ['linh_vuc', (row) => row.field],
    ['tu_nam', (row) => row.years.from],
    ['den_nam', (row) => row.years.to],
    ['nguon_goi_dan_van_kheo', (row) => row.danVanKheo],
    ['kho_khan', (row) => row.difficulty],
    ['cach_lam', (row) => joined(row.actions)],
    ['muc_ghi_chep', (row) => row.documented],
    ['muc_thay_doi', (row) => row.change],
    ['de_rieng_vi', (row) => row.setAside],
    ['thuc_hien_van_ban', (row) => joined(row.implements.filter((id) => typeof id === 'string'))],
    ['chu_de', (row) => joined(row.topics)],
    ['doi_chieu', (row) => row.verification],
    ['kiem_tra_ngay', (row) => row.checkedOn],
    ['dia_chi', (row) => row.address],
  ],
});

export const reportsData = dataset({
  id: 'thuc-tien',
  schema: reportRecord,
  rows: ({ library }: DataSite) =>
    library.reports.map((entry) => ({ ...identityOf(entry, library), ...entry.data })),
  columns: [
    ['ma', (row) => row.id],
    ['ten', (row) => row.title],
    ['don_vi', (row) => row.unit],
    ['loai', (row) => row.kind],
    ['tinh_thanh', (row) => row.place],
    ['tu', (row) => row.period.from],
    ['den', (row) => row.period.to],
    ['ngay_cong_bo', (row) => row.publishedOn],
    ['tom_tat', (row) => row.summary],
    ['han_che', (row) => joined(row.limitations.map(({ text }) => text))],
    ['giai_phap', (row) => joined(row.solutions.map(({ text }) => text))],
    ['chu_de', (row) => joined(row.topics)],
    ['kiem_tra_ngay', (row) => row.checkedOn],
    ['dia_chi', (row) => row.address],
  ],
});

export const sessionsData = dataset({
  id: 'chuyen-de',
  schema: sessionRecord,
  rows: ({ library }: DataSite) =>
    library.sessions.map((entry) => ({ ...identityOf(entry, library), ...entry.data })),
  columns: [
    ['ma', (row) => row.id],
    ['ten', (row) => row.title],
    ['nguoi_hoc', (row) => row.audience],
    ['so_phut', (row) => row.minutes],
    ['tom_tat', (row) => row.summary],
    ['van_ban', (row) => joined(row.documents)],
    ['mo_hinh', (row) => joined(row.models)],
    ['thuc_tien', (row) => joined(row.reports)],
    ['chu_de', (row) => joined(row.topics)],
    ['kiem_tra_ngay', (row) => row.checkedOn],
    ['dia_chi', (row) => row.address],
  ],
});
