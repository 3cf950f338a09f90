import { isSeq, parseDocument } from 'yaml';
import { type Locate, type News, newsSchema, type Problem } from '../schema/index.ts';
import { readYaml } from '../schema/read-yaml.ts';
import type { Ledger } from './ledger.ts';

export const newsFile = 'content/news.yaml';

const head = `# Nội dung của trang “Có gì mới”. Lệnh npm run ledger ghi phần added; người biên tập ghi phần corrected.\n`;

/** The file's news, what is wrong in it, and where its fields stand. */
export interface ReadNews {
  news: News;
  problems: Problem[];
  locate: Locate;
}

/** Reads the news; a library without the file has none. */
export function readNews(source: string | undefined): ReadNews {
  const { data, problems, locate } = readYaml(source ?? '{}', newsSchema, newsFile);
  return { news: data ?? { added: [], corrected: [] }, problems, locate };
}

/**
 * The file's text with the numbers of `ledger` noted as given by `day`; comments and what editors
 * wrote stay. Without new numbers nothing changes.
 */
export function withAdded(source: string | undefined, ledger: Ledger, day: string): string {
  const upTo = Math.max(0, ...ledger.values());
  const { added } = readNews(source).news;
  if (upTo <= Math.max(0, ...added.map((batch) => batch.upTo))) return source ?? head;
  const document = parseDocument(source ?? `${head}added:\n`);
  const list = document.get('added');
  const same = added.findIndex((batch) => batch.day === day);
  if (same >= 0) document.setIn(['added', same, 'upTo'], upTo);
  else if (isSeq(list)) list.add(document.createNode({ day, upTo }));
  else document.set('added', [{ day, upTo }]);
  return document.toString({ lineWidth: 0 });
}
