import { fold } from '../vietnamese/index.ts';
import { type Finding, findingAt } from './finding.ts';
import type { Citation } from './fixes.ts';
import { compareGrounds, rankOf } from './ground-rank.ts';

/** A line of grounds, "Căn cứ …", whatever stands before it. */
const GROUND = /^[^\p{L}\n]{0,6}can cu /u;

/**
 * Checks the grounds of a draft: the same document twice, and their order — the Party's before the
 * state's, higher before lower, older before younger. All of it is advice.
 */
export function groundFindings(text: string, certain: readonly Citation[]): Finding[] {
  const heads = groundsIn(text, certain);
  const seen = new Set<string>();
  const findings: Finding[] = [];
  let last: Citation | undefined;
  for (const citation of heads) {
    const { mention, document } = citation;
    if (seen.has(document.id)) {
      findings.push(findingAt('repeated', mention, { id: document.id }));
      continue;
    }
    seen.add(document.id);
    if (rankOf(document) === undefined) continue;
    const why = last && compareGrounds(document, last.document);
    if (last && why) {
      findings.push(
        findingAt('misplaced', mention, { id: document.id, by: last.document.id, order: why }),
      );
    } else last = citation;
  }
  return findings;
}

/** The document that each ground is about: the first one it names. */
function groundsIn(text: string, certain: readonly Citation[]): Citation[] {
  const heads: Citation[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (GROUND.test(fold(line))) {
      let from = at;
      for (const item of line.split(';')) {
        const to = from + item.length;
        const head = certain.find(({ mention: { start } }) => start >= from && start < to);
        if (head) heads.push(head);
        from = to + 1;
      }
    }
    at += line.length + 1;
  }
  return heads;
}
