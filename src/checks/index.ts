import type { AnswerGroup } from '../entries/answers.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { type Ledger, ledgerFile } from '../entries/ledger.ts';
import type { ReadNews } from '../entries/news.ts';
import { type Notes, noNotes } from '../entries/notes/notes.ts';
import type { Vocabulary } from '../entries/vocabulary.ts';
import type { Problem } from '../schema/index.ts';
import { checkAnswers } from './answers.ts';
import { Checker } from './checker.ts';
import { checkCopies } from './copies.ts';
import { checkDocument } from './documents.ts';
import { checkFileName } from './file-names.ts';
import { checkFlatWords } from './flat-words.ts';
import { checkForce } from './force.ts';
import { checkMottos } from './mottos.ts';
import { checkNews } from './news.ts';
import { checkModel, checkReport, checkSession } from './practice.ts';
import { checkRelations } from './relations.ts';
import { checkStates } from './states.ts';
import { textProblems } from './texts.ts';

/**
 * Problems between files: ids that lead nowhere or are used twice, words that are not in the
 * vocabulary, days that contradict each other, source marks without a source, figures without one.
 */
export function checkIntegrity(input: {
  entries: readonly AnyEntry[];
  vocabulary: Vocabulary;
  answers?: readonly AnswerGroup[] | undefined;
  /** `kind/id` of entries whose files have problems of their own: links to them are not wrong. */
  unread?: ReadonlySet<string>;
  /** Left out when it could not be read, which is a problem of its own. */
  ledger?: Ledger | undefined;
  news?: ReadNews | undefined;
  notes?: Notes;
}): Problem[] {
  const { entries, vocabulary, answers = [], ledger, news, notes } = input;
  const { unread = new Set<string>() } = input;
  const checker = new Checker(entries, vocabulary, unread);
  const files = new Map<string, string>();
  for (const entry of entries) {
    const key = `${entry.kind}/${entry.id}`;
    const other = files.get(key);
    if (other) {
      checker.add(entry, [], {
        code: 'trung',
        message: `Mã “${entry.id}” đã dùng cho ${other}.`,
        hint: 'Đổi tên một trong hai tệp.',
      });
    }
    files.set(key, entry.file);
    if (ledger && !ledger.has(key)) {
      checker.add(entry, [], {
        code: 'so-vinh-vien',
        message: `Bài này chưa có số vĩnh viễn trong ${ledgerFile}.`,
        hint: 'Chạy npm run ledger rồi lưu tệp đó cùng bài.',
      });
    }
    checkEntry(entry, vocabulary, checker, notes);
  }
  checkBetween(entries, checker);
  checkMottos(vocabulary, checker);
  checkAnswers(answers, vocabulary, checker);
  if (news && ledger) checkNews(news, ledger, checker);
  return checker.problems;
}

/** What is wrong between entries: copies of each other, relations and states that contradict. */
export function checkBetween(entries: readonly AnyEntry[], checker: Checker): void {
  checkCopies(entries, checker);
  const documents = entries.filter((entry) => entry.kind === 'document');
  checkStates(documents, checkRelations(documents, checker), checker);
  checkForce(documents, checker);
  checkFlatWords(documents, checker);
}

/** What is wrong with one entry by itself, and with what it names. */
export function checkEntry(
  entry: AnyEntry,
  vocabulary: Vocabulary,
  checker: Checker,
  notes: Notes = noNotes,
): void {
  for (const [index, topic] of entry.data.topics.entries()) {
    checker.requireWord(entry, ['topics', index], 'topics', topic);
  }
  if (entry.kind !== 'session') {
    for (const [index, source] of entry.data.sources.entries()) {
      if (source.report)
        checker.requireEntry(entry, ['sources', index, 'report'], 'report', source.report);
    }
  }
  checkFileName(entry, checker);
  checker.problems.push(...textProblems(entry, checker.acronyms, notes));
  if (entry.kind === 'document') checkDocument(entry, vocabulary, checker);
  else if (entry.kind === 'model') checkModel(entry, checker);
  else if (entry.kind === 'report') checkReport(entry, checker);
  else checkSession(entry, checker);
}
