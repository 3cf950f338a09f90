import type { Resolution } from '../../../src/citations/index.ts';
import type { Matched } from './labelled.ts';
import { type Label, notHeld, unanswered } from './labels.ts';

/** How the engine's answers stand against those given by hand. */
export interface Verdict {
  /** How many mentions mean one document, several, or none of the library. */
  one: number;
  several: number;
  notHeld: number;
  /** Links to another document than the one meant, or where no single one is meant. */
  wrong: string[];
  /** Mentions that certainly mean one document and get no link. */
  missed: string[];
  /** What has to be done to the labels before the figures hold. */
  toDo: string[];
}

/**
 * Compares each label with what the engine says.
 *
 * @param ids of the documents the library holds; a label that names another is to be mended.
 */
export function judge({ labelled, unlabelled, gone }: Matched, ids: ReadonlySet<string>): Verdict {
  const verdict: Verdict = { one: 0, several: 0, notHeld: 0, wrong: [], missed: [], toDo: [] };
  for (const { entry, text, in: words } of unlabelled) {
    verdict.toDo.push(`${entry}: “${text}” (${words}) chưa có nhãn; chạy npm run labels.`);
  }
  for (const { at, text } of gone) {
    verdict.toDo.push(`${at}: không còn viện dẫn “${text}” như ghi ở đây; chạy npm run labels.`);
  }
  for (const { label, resolution } of labelled) compare(label, resolution, ids, verdict);
  return verdict;
}

function compare(
  { text, in: words, means, at }: Label,
  resolution: Resolution,
  ids: ReadonlySet<string>,
  verdict: Verdict,
): void {
  if (means === unanswered) {
    const answers = `mã văn bản, ${notHeld} hoặc { several: [mã, mã] }`;
    verdict.toDo.push(
      `${at}: chưa ghi “${text}” (${words}) là văn bản nào; thay "?" bằng ${answers}.`,
    );
    return;
  }
  const meant = typeof means === 'string' ? (means === notHeld ? [] : [means]) : means.several;
  for (const id of meant.filter((one) => !ids.has(one))) {
    verdict.toDo.push(`${at}: thư viện không có văn bản ${id}; ghi ${notHeld} hoặc mã đúng.`);
  }
  if (typeof means !== 'string') verdict.several += 1;
  else if (means === notHeld) verdict.notHeld += 1;
  else verdict.one += 1;
  const isCertain = typeof means === 'string' && means !== notHeld;
  const said = resolution.kind === 'one' ? resolution.id : resolution.kind;
  const line = `${at}: “${text}” (${words}) là ${meant.join(', ') || notHeld}, bộ nhận dạng đọc là ${said}`;
  if (resolution.kind === 'one' && !(isCertain && resolution.id === means))
    verdict.wrong.push(line);
  if (resolution.kind !== 'one' && isCertain) verdict.missed.push(line);
}
