import type { AnyEntry } from '../entries/entry.ts';
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
export function findProblems(content: Content, library: CheckedLibrary): Problem[] {
  if (content.damaged.length === 0) return problemsOf(content, library);
  const whole = { ...content, entries: legibleEntries(content) };
  const found = problemsOf(whole, buildLibrary({ ...whole, day: library.day }));
  // The bodies of damaged files have said already what they may not hold.
  const told = new Set(content.problems.map((problem) => JSON.stringify(problem)));
  const fresh = found.slice(content.problems.length);
  return [
    ...content.problems,
    ...withoutMadeUp(fresh, content).filter((problem) => !told.has(JSON.stringify(problem))),
  ];
}

/** All entries, with what could be saved of those that have faults. */
export const legibleEntries = ({ entries, damaged }: Content): AnyEntry[] => [
  ...entries,
  ...damaged.map(({ entry }) => entry as AnyEntry),
];

/** Problems less those of fields that stand in for what could not be read. */
export function withoutMadeUp(
  problems: readonly Problem[],
  { damaged }: Pick<Content, 'damaged'>,
): Problem[] {
  const madeUp = new Map(damaged.map(({ entry, madeUp }) => [entry.file, madeUp]));
  return problems.filter((problem) => !isMadeUp(problem, madeUp));
}

type CheckedLibrary = Pick<
  Library,
  'mentions' | 'answers' | 'document' | 'validity' | 'validityOn' | 'day'
>;

/** Whether a problem is one of a field that is made up, of a part of it, of what it is a part of, or only follows from it. */
function isMadeUp(
  { file, field, code }: Problem,
  madeUp: ReadonlyMap<string, readonly string[]>,
): boolean {
  const fields = madeUp.get(file) ?? [];
  if (code === 'ten-tep' && fields.some((path) => namedBy.has(path))) return true;
  const within = (one: string, other: string) =>
    one === other || one.startsWith(`${other}.`) || one.startsWith(`${other}[`);
  return fields.some((path) => within(field, path) || (field !== '' && within(path, field)));
}

/** Fields that make the name of a document's file. */
const namedBy: ReadonlySet<string> = new Set(['number', 'issuedOn', 'place', 'commune']);

function problemsOf(content: Content, library: CheckedLibrary): Problem[] {
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
  return reportOf(content, allProblems(content, day, ...further));
}

/** Every problem of a content that was read, as {@link checkContent} tells them. */
export function allProblems(
  content: Content,
  day: string,
  ...further: readonly FurtherCheck[]
): Problem[] {
  const library = buildLibrary({ ...content, day });
  const found = [
    ...findProblems(content, library),
    ...withoutMadeUp(checkFutureDays(legibleEntries(content), day), content),
    ...checkSearches(library),
  ];
  return [...found, ...further.flatMap((check) => check(content, library, found))];
}
