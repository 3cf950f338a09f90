import { createRegistry } from '../citations/index.ts';
import { documentView, registryDocument } from '../entries/document-view.ts';
import { ledgerFile } from '../entries/ledger.ts';
import { type Content, readContent } from '../entries/read-content.ts';
import { findMentions } from '../library/mentions.ts';
import { formatProblems, type Problem, summariseProblems } from '../schema/index.ts';
import { checkBody } from './body.ts';
import { checkCitations } from './citations.ts';
import { checkIntegrity } from './index.ts';

/** All problems of `content/` at once: those of single files, then those between files. */
async function findProblems(root: string): Promise<{ content: Content; problems: Problem[] }> {
  const content = await readContent(root);
  const ledgerIsRead = !content.problems.some(({ file }) => file === ledgerFile);
  const documents = new Set(
    content.entries.filter(({ kind }) => kind === 'document').map(({ id }) => id),
  );
  const problems = [
    ...content.problems,
    ...checkIntegrity({ ...content, ledger: ledgerIsRead ? content.ledger : undefined }),
    ...content.entries.flatMap((entry) => checkBody(entry, documents)),
    ...checkCitations(mentionsOf(content)),
  ];
  return { content, problems };
}

function mentionsOf({ entries, vocabulary }: Content) {
  const documents = entries
    .filter((entry) => entry.kind === 'document')
    .map((entry) => registryDocument(documentView(entry, vocabulary)));
  return findMentions(entries, vocabulary, createRegistry(documents, vocabulary.citations));
}

/** The report of a whole check, and whether anything in it stops the build. */
export async function checkContent(root: string): Promise<{ report: string; failed: boolean }> {
  const { content, problems } = await findProblems(root);
  const entries = content.entries.length;
  if (content.files === 0) {
    return {
      report: 'Không thấy mục nào trong content/: chạy lệnh ở thư mục gốc của kho.',
      failed: true,
    };
  }
  const summary = `${summariseProblems(problems, content.files)} ${entries} mục đọc được.`;
  return {
    report: [formatProblems(problems), summary].filter(Boolean).join('\n\n'),
    failed: problems.some((problem) => problem.severity === 'error'),
  };
}
