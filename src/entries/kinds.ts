import type { z } from 'zod';
import {
  type DocumentData,
  documentSchema,
  type ModelData,
  modelSchema,
  type ReportData,
  reportSchema,
  type SessionData,
  sessionSchema,
} from '../schema/index.ts';

/** What the library holds, in the order in which kinds are listed and numbered. */
export const kinds = ['document', 'model', 'report', 'session'] as const;
export type Kind = (typeof kinds)[number];

/** Data of an entry by its kind. */
export interface DataOf {
  document: DocumentData;
  model: ModelData;
  report: ReportData;
  session: SessionData;
}

/** Where a kind of entry lives: its folder under `content/` and its part of the site. */
export interface KindPlace {
  /** What editors call it. */
  name: string;
  /** Folder under `content/`; also the name of the Astro collection. */
  folder: string;
  /** First segment of its addresses. */
  section: string;
  /** zod schema of its frontmatter. */
  schema: z.ZodObject;
}

export const kindPlaces: Record<Kind, KindPlace> = {
  document: { name: 'văn bản', folder: 'documents', section: 'van-ban', schema: documentSchema },
  model: { name: 'mô hình', folder: 'models', section: 'mo-hinh', schema: modelSchema },
  report: { name: 'bài thực tiễn', folder: 'reports', section: 'thuc-tien', schema: reportSchema },
  session: { name: 'chuyên đề', folder: 'sessions', section: 'chuyen-de', schema: sessionSchema },
};
