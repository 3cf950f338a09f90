import { ledgerFile } from '../entries/ledger.ts';
import { type Content, readContent } from '../entries/read-content.ts';
import { buildLibrary } from '../library/build-library.ts';
import type { Library } from '../library/library.ts';
import { formatProblems, type Problem, summariseProblems } from '../schema/index.ts';
import { checkAnswerForce } from './answers.ts';
import { checkBody } from './body.ts';
import { checkCitations } from './citations.ts';
import { checkFutureDays } from './future-days.ts';
import { checkIntegrity } from './index.ts';
import { checkSearches } from './searches.ts';

/**
 * All problems of the content at once: those of single files, then those between files.
 *
 * @param library made of it: what its texts cite, and what is in force.
 */
export function findProblems(
  content: Content,
  library: Pick<Library, 'mentions' | 'answers' | 'document' | 'validity' | 'validityOn'>,
): Problem[] {
  const ledgerIsRead = !content.problems.some(({ file }) => file === ledgerFile);
  const documents = new Set(
    content.entries.filter(({ kind }) => kind === 'document').map(({ id }) => id),
  );
  return [
    ...content.problems,
    ...checkIntegrity({ ...content, ledger: ledgerIsRead ? content.ledger : undefined }),
    ...content.entries.flatMap((entry) => checkBody(entry, documents)),
    ...checkCitations(library.mentions),
    ...checkAnswerForce(library),
  ];
}

/** The report of a whole check, and whether anything in it stops the build. */
export interface ContentReport {
  report: string;
  failed: boolean;
}

/** Puts the problems of a content into words. */
export function reportOf(content: Content, problems: readonly Problem[]): ContentReport {
  if (content.files === 0) {
    return {
      report:
        'Không thấy bài nào trong content/. Hãy mở cửa sổ lệnh ở thư mục gốc của dự án rồi chạy lại.',
      failed: true,
    };
  }
  const summary = summariseProblems(problems, content.files);
  const read = `${summary} Đọc được ${content.entries.length} bài.`;
  return {
    report: [formatProblems(problems), read].filter(Boolean).join('\n\n'),
    failed: problems.some(({ severity }) => severity === 'error'),
  };
}

/** A check that needs what stands above this floor: given what the others found. */
export type FurtherCheck = (
  content: Content,
  library: Library,
  others: readonly Problem[],
) => readonly Problem[];

/**
 * Reads `content/` under the project's root and checks all of it.
 *
 * @param day today, ISO: which days are to come, whether a search has grown old, and which lists there are.
 * @param further checks that are made last.
 */
export async function checkContent(
  root: string,
  day: string,
  ...further: readonly FurtherCheck[]
): Promise<ContentReport> {
  const content = await readContent(root);
  const library = buildLibrary({ ...content, day });
  const problems = [
    ...findProblems(content, library),
    ...checkFutureDays(content.entries, day),
    ...checkSearches(library),
  ];
  return reportOf(content, [
    ...problems,
    ...further.flatMap((check) => check(content, library, problems)),
  ]);
}
